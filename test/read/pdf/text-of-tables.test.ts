import { describe, expect, test } from 'vitest';
import { circular, recordOf } from '../../support/letters.js';
import { tablesOf } from '../../support/tables-of-body.js';

describe('rows whose first cell is set halfway down', () => {
  test('are rows, one from the next by as many lines above as below', async () => {
    const body = `
Calendrier des travaux:

 Date                       Étape
                            Envoi des bulletins de candidature
 3 mars 2031
                            au secrétariat
                            Remise des avis des
 18 mars 2031               commissions saisies du
                            dossier
 2 avril 2031               Clôture
`;
    expect(await tablesOf(body)).toEqual([
      [
        ['Date', 'Étape'],
        ['3 mars 2031', 'Envoi des bulletins de candidature au secrétariat'],
        ['18 mars 2031', 'Remise des avis des commissions saisies du dossier'],
        ['2 avril 2031', 'Clôture'],
      ],
    ]);
  });

  test('go on below blank lines where their second cells have several paragraphs', async () => {
    const body = `
Calendrier des travaux:

 Date                       Étape
                            – Envoi des bulletins de
 3 mars 2031
                            candidature

                            – Remise des avis
 18 mars 2031               – Demandes de salle pour les
                            commissions saisies


                            – Clôture des listes
 2 avril 2031
                            – Départ des délégués

Le Bureau reste à votre disposition pour tout complément d'information.
`;
    expect(await tablesOf(body)).toEqual([
      [
        ['Date', 'Étape'],
        ['3 mars 2031', '– Envoi des bulletins de candidature'],
        ['18 mars 2031', '– Remise des avis – Demandes de salle pour les commissions saisies'],
        ['2 avril 2031', '– Clôture des listes – Départ des délégués'],
      ],
    ]);
  });

  test('in a letterhead leave the whole subject to its label', async () => {
    const text = `Genève, le 7 mai 2030

 Réf.:      Circulaire TSB 412

            Deuxième atelier sur la mesure des champs au voisinage
 Objet:
            des antennes (Lomé, 3-4 septembre 2030)
Madame, Monsieur,

L'atelier sera suivi d'une visite.
`;
    const { subject, salutation } = await recordOf(text);
    expect(subject).toBe(
      'Deuxième atelier sur la mesure des champs au voisinage des antennes (Lomé, 3-4 septembre 2030)',
    );
    expect(salutation).toBe('Madame, Monsieur,');
  });

  test('set to the top are read by the lines they begin on', async () => {
    const body = `
Calendrier des travaux:

 3 mars 2031                Envoi des bulletins de candidature
                            au secrétariat
 18 mars 2031               Remise des avis des commissions
                            saisies du dossier
`;
    expect(await tablesOf(body)).toEqual([
      [
        ['3 mars 2031', 'Envoi des bulletins de candidature au secrétariat'],
        ['18 mars 2031', 'Remise des avis des commissions saisies du dossier'],
      ],
    ]);
  });
});

describe('tables put down cell by cell with blank lines between', () => {
  test('are known by codes that come again', async () => {
    const body = `
Les coordonnateurs sont les suivants:
Région

Nom

Ville

AFR

Mme Aminata Keïta

Bamako

AMS

M. Rui Salgado

Recife

ASP

M. Jin Tanaka

Sendai

Ils prendront leurs fonctions en juin.
`;
    expect(await tablesOf(body)).toEqual([
      [
        ['Région', 'Nom', 'Ville'],
        ['AFR', 'Mme Aminata Keïta', 'Bamako'],
        ['AMS', 'M. Rui Salgado', 'Recife'],
        ['ASP', 'M. Jin Tanaka', 'Sendai'],
      ],
    ]);
  });

  test('are known by days, and their deadlines are read', async () => {
    const body = `
Principales échéances:
Date

Objet

4 avril 2031

Soumission des contributions au
secrétariat

9 avril 2031

Inscription à la réunion

La réunion sera courte.
`;
    const { deadlines, paragraphs } = await recordOf(circular(body));
    expect(deadlines.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2031-04-04 contribution',
      '2031-04-09 registration',
    ]);
    expect(paragraphs.at(-1)?.text).toBe('La réunion sera courte.');
  });

  test('acronyms among paragraphs are none', async () => {
    const body = `
Les organisations consultées ont répondu.

ETSI

Elle demande un délai, que le Bureau accorde.

CEPT

Elle approuve le texte sans réserve.
`;
    expect(await tablesOf(body)).toEqual([]);
  });
});
