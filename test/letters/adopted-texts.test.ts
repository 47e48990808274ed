import { expect, test } from 'vitest';
import { parseCircular } from '../../src/index.js';
import { outline, recordOf } from '../support/letters.js';

const decision = `      UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS

      CONSEIL                                                      Document C2003/64-F
      SESSION DE 2003                                              14 mai 2003
      Genève, 5-16 mai 2003                                        Original: anglais


                                          DÉCISION 517

                    Groupe de travail du Conseil sur les archives de l'Union (GTC-ARCH)


      Le Conseil,

      considérant

      que les fonds antérieurs à 1950 se dégradent,

      décide

      1     de créer un Groupe de travail du Conseil sur les archives de l'Union (GTC-ARCH);

      2     de nommer M. Tom Reed (Irlande) Président du GTC-ARCH,

      charge le Secrétaire général

      de lui prêter son concours.


                                            ANNEXE

                 Mandat du Groupe de travail du Conseil sur les archives de l'Union (GTC-ARCH)

      1     Objet

      Le GTC-ARCH dresse l'inventaire des fonds et propose un plan de conservation.

      2     Durée

      Le mandat du GTC-ARCH expire le 31 mai 2005.
`;

test('a decision of the Council is a document of its own, below its number and title', async () => {
  const record = await recordOf(decision);
  expect(record.documentType).toBe('other');
  expect(record.reference?.number).toBe('C2003/64-F');
  expect(record.subject).toBe("Groupe de travail du Conseil sur les archives de l'Union (GTC-ARCH)");
  expect(record.summary).toBeNull();
  expect(outline(record.paragraphs)).toEqual([
    'Le Conseil,',
    'considérant',
    '  que les fonds antérieurs à 1950 se dégradent,',
    'décide',
    "  1 de créer un Groupe de travail du Conseil sur les archives de l'Union (GTC-ARCH);",
    '  2 de nommer M. Tom Reed (Irlande) Président du GTC-ARCH,',
    'charge le Secrétaire général',
    '  de lui prêter son concours.',
  ]);
  expect(record.annexes.map(({ type, mandate }) => [type, mandate?.duration?.until])).toEqual([
    ['terms-of-reference', '2005-05-31'],
  ]);
  expect(record.citations).toEqual([]);
  expect(record.meetings.map(({ start, end }) => `${start} ${end}`)).toEqual(['2003-05-05 2003-05-16']);
});

test('an annex of texts has headings by their numbers and titles, however long these are', async () => {
  const { annexes } = await recordOf(`Le 4 mai 2021

Réf.: Circulaire administrative CACE/901

Objet: Approbation de deux Recommandations

Le Bureau a approuvé deux textes.

Tom Reed
Directeur du Bureau des radiocommunications

Annexe: 1

                                   ANNEXE

               Titres et résumés des Recommandations approuvées

Recommandation UIT-R M.2901 – Caractéristiques techniques et opérationnelles des
équipements portatifs employés pour les communications entre navires de pêche

On y trouvera les paramètres utiles aux études de partage.

Recommandation UIT-R F.2817-1 – Disposition des canaux pour les faisceaux hertziens
numériques de grande capacité fonctionnant au voisinage de 71 GHz

La révision porte sur l'espacement des voies.
`);
  expect(annexes[0]?.paragraphs.map(({ heading }) => heading)).toEqual([true, false, true, false]);
});

test.each([
  ["Programme remanié de l'atelier", 'Date      Séance\n5 mai 2021     Ouverture\n6 mai 2021     Clôture', 'agenda'],
  [
    'Notes de liaison envoyées par le Groupe',
    'N°        Destinataire        Objet\nLS 41     CE 2        Villages\nLS 42     CE 17       Capteurs',
    'list',
  ],
])('an annex headed %s is known by its heading', async (title, table, type) => {
  const { annexes } = await recordOf(`Genève, le 4 mai 2021

Réf.: Circulaire TSB 301
Objet: Essai

Madame, Monsieur,

Veuillez trouver ci-joint une annexe.

Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.

Jeanne Tavernier
Directrice du Bureau de la normalisation des télécommunications

Annexe: 1

                                   ANNEXE

                     ${title}

${table}
`);
  expect(annexes.map((annex) => annex.type)).toEqual([type]);
});

test('a heading of a Markdown file may be a sentence', async () => {
  const text = new TextEncoder().encode(
    '# Circulaire TSB 301\n\nGenève, le 4 mai 2021\n\n**Objet:** Essai\n\nMadame, Monsieur,\n\n## Ce que vous avez à faire\n\nVeuillez relire le projet.\n\n## Comment nous écrire?\n\nPar courriel.\n',
  );
  const { record } = await parseCircular(text, { name: 'essai.md' });
  expect(outline(record.paragraphs)).toEqual([
    '# Ce que vous avez à faire',
    'Veuillez relire le projet.',
    '# Comment nous écrire?',
    'Par courriel.',
  ]);
});
