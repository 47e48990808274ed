import { describe, expect, test } from 'vitest';
import { circular, outline, recordOf } from '../support/letters.js';

const annexesOf = async (after: string) => (await recordOf(circular('1\tVoir les annexes.', after))).annexes;

describe('annexes', () => {
  test('terms of reference: title, subtitle, topics and mandate', async () => {
    const [annex] = await annexesOf(`Annexe: 1

ANNEXE 1
(de la Circulaire TSB 301)
Activité conjointe de coordination sur les câbles intelligents (JCA-CI)
Mandat
1\tDomaine de compétence
La JCA-CI coordonne les travaux.
2\tTâches
a)\tTenir une liste.
3\tRapports
La JCA-CI rend compte à la Commission d'études 15.
4\tDurée
Jusqu'à fin juin 2024.
5\tPrésident
M. Ivo Lindqvist (Suède).`);
    expect(annex).toMatchObject({
      label: '1',
      of: 'TSB 301',
      type: 'terms-of-reference',
      title: 'Activité conjointe de coordination sur les câbles intelligents (JCA-CI)',
      subtitle: 'Mandat',
      mandate: {
        group: 'JCA-CI',
        parentGroup: 'CE 15',
        chairs: ['Ivo Lindqvist'],
        duration: { text: "Jusqu'à fin juin 2024.", until: '2024-06', precision: 'month' },
      },
    });
    expect(annex?.paragraphs.map(({ topic }) => topic)).toEqual([
      'scope',
      'tasks',
      'reporting',
      'duration',
      'leadership',
    ]);
    expect(outline(annex?.paragraphs ?? []).slice(0, 4)).toEqual([
      '# 1 Domaine de compétence',
      '  La JCA-CI coordonne les travaux.',
      '# 2 Tâches',
      '  a) Tenir une liste.',
    ]);
  });

  test('an agenda names what is discussed: none of its items is a heading', async () => {
    const [annex] = await annexesOf(
      "ANNEXE A\nProjet d'ordre du jour de la réunion\n(Genève, 3 juin 2021)\n1\tOuverture\n2\tRapports des groupes\n2.1\tGroupe A\n3\tDivers",
    );
    expect(annex).toMatchObject({
      label: 'A',
      type: 'agenda',
      title: "Projet d'ordre du jour de la réunion (Genève, 3 juin 2021)",
      subtitle: null,
    });
    expect(outline(annex?.paragraphs ?? [])).toEqual([
      '1 Ouverture',
      '2 Rapports des groupes',
      '  2.1 Groupe A',
      '3 Divers',
    ]);
  });

  test('a list of what is enclosed is no annex; spaced letters are a heading', async () => {
    const annexes = await annexesOf(
      'Annexe 1: Calendrier\nAnnexe 2: Formulaire\n\nA N N E X E   1\nCalendrier des réunions\n\nANNEXE 2 – Formulaire de réponse\nNom: ________',
    );
    expect(annexes.map(({ label, title, type }) => [label, title, type])).toEqual([
      ['1', 'Calendrier des réunions', 'agenda'],
      ['2', 'Formulaire de réponse', 'form'],
    ]);
  });

  test.each([
    ['Informations pratiques', 'text'],
    ['Questionnaire', 'questionnaire'],
    ['Liste des Recommandations approuvées', 'list'],
    ["Formulaire d'inscription", 'form'],
    ['Calendrier de la réunion', 'agenda'],
    ['Mandat du Groupe spécialisé', 'terms-of-reference'],
  ])('an annex titled %s is %s', async (title, type) => {
    expect((await annexesOf(`ANNEXE\n${title}\n1\tUn point.`))[0]).toMatchObject({ label: null, title, type });
  });

  test('a distribution list behind an annex is no part of it', async () => {
    const record = await recordOf(
      circular(
        '1\tVoir.',
        "PIÈCE JOINTE 1\nFormulaire de désignation\nNom: ____\nDistribution:\n–\tAdministrations des États Membres\n–\tSecrétaire général de l'UIT",
      ),
    );
    expect(record.annexes).toHaveLength(1);
    expect(record.copies).toEqual([
      { text: 'Administrations des États Membres', group: 'administrations' },
      { text: "Secrétaire général de l'UIT", group: 'other' },
    ]);
  });

  test('the first of several texts by number is a heading, not a subtitle', async () => {
    const [annex] = await annexesOf(
      'Annexe: 1\n\nANNEXE\n\nProjets de Règle de procédure\nRègles relatives au numéro 9.27 (MOD)\n1\tLe Bureau vérifie les assignations.',
    );
    expect(annex).toMatchObject({ title: 'Projets de Règle de procédure', subtitle: null });
    expect(outline(annex?.paragraphs ?? [])).toEqual([
      '# Règles relatives au numéro 9.27 (MOD)',
      '1 Le Bureau vérifie les assignations.',
    ]);
  });
});

describe('the draft of a Resolution or Decision', () => {
  const text =
    "Le Conseil de l'UIT,\n\nconsidérant\n\nque le calendrier doit être arrêté,\n\ndécide\n\nde l'approuver.";

  test.each([
    ['PROJET DE DÉCISION', 'Calendrier des réunions de 2031', text],
    [
      'Projet de nouvelle Résolution [ABC-1] (Doha, 2026)',
      'Stations de haute altitude',
      `La Conférence de plénipotentiaires${text.slice(10)}`,
    ],
    [
      'AVANT-PROJET DE RÉSOLUTION',
      'Programme de bourses',
      `considérant\n\nque les bourses manquent,\n\n${text.slice(22)}`,
    ],
  ])('%s: the line above the organ is its title', async (title, subtitle, draft) => {
    const [annex] = await annexesOf(`Annexe: 1\n\nANNEXE\n\n${title}\n\n${subtitle}\n\n${draft}`);
    expect(annex).toMatchObject({ title, subtitle });
    expect(['text', 'other']).toContain(annex?.type);
    expect(outline(annex?.paragraphs ?? []).filter((line) => line.includes('#'))).toEqual([]);
  });

  test('a line above running text is a heading', async () => {
    const [annex] = await annexesOf(
      'Annexe: 1\n\nANNEXE\n\nProjet de Recommandation UIT-T X.77\n\nRésumé du texte\n\nCette Recommandation définit une méthode de mesure qui est applicable aux stations de base.',
    );
    expect(annex).toMatchObject({ title: 'Projet de Recommandation UIT-T X.77', subtitle: null });
    expect(outline(annex?.paragraphs ?? [])[0]).toBe('# Résumé du texte');
  });
});
