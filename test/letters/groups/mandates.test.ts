import { describe, expect, test } from 'vitest';
import type { Annex } from '../../../src/model/record.js';
import { circular, recordOf } from '../../support/letters.js';

/** The parts of some terms of reference: heading and text, numbered as they come. */
const parts = {
  scope: 'Objet\nLa JCA-TM étudie le transport maritime.',
  tasks: 'Tâches\na)	Tenir une liste.\nb)	Organiser un atelier.',
  parent: "Rattachement\nLa JCA-TM est rattachée à la Commission d'études 9.",
  leadership: 'Président\nM. Oskar Brun (Estonie)',
  duration: "Durée\nJusqu'à fin mars 2029.",
};

const mandateOf = async (
  changes: Partial<Record<keyof typeof parts, string>>,
  heading = 'Activité conjointe de coordination sur le transport maritime (JCA-TM)\nMandat',
  label = (number: number): string => `${number}\t`,
): Promise<Annex | undefined> => {
  const text = Object.values({ ...parts, ...changes }).map((part, index) => label(index + 1) + part);
  return (await recordOf(circular('1	Voir.', `\nANNEXE 1\n${heading}\n${text.join('\n')}`))).annexes[0];
};
const topics = (annex: Annex | undefined): unknown[] => annex?.paragraphs.map(({ topic }) => topic) ?? [];

describe('those in charge', () => {
  test('stand in the order of the mandate, not of the letter', async () => {
    const body =
      '1\tMme Ida Korhonen (Finlande) a été nommée Coprésidente de la JCA-TM.\n2\tM. Oskar Brun (Estonie) reste Coprésident de la JCA-TM.';
    const annex =
      "\nANNEXE 1\nActivité conjointe de coordination sur le transport maritime (JCA-TM)\nMandat\n1\tObjet\nLa JCA-TM étudie le transport maritime.\n2\tDirection\nCoprésidents: M. Oskar Brun (Estonie) et Mme Ida Korhonen (Finlande).\n3\tDurée\nJusqu'à fin mars 2029.";
    const { annexes } = await recordOf(circular(body, annex));
    expect(annexes[0]?.mandate?.chairs).toEqual(['Oskar Brun', 'Ida Korhonen']);
  });

  test('one who leaves the chair leads no more', async () => {
    const annex = await mandateOf({
      leadership:
        'Présidence\nMme Ida Korhonen (Finlande) succède à M. Oskar Brun (Estonie) à la présidence de la JCA-TM.',
    });
    expect(annex?.mandate?.chairs).toEqual(['Ida Korhonen']);
  });

  test.each([
    'Présidence',
    'Direction',
    'Équipe de direction',
    'Bureau',
    'Responsables',
    'Président et Vice-Présidents',
    'Animation',
    'Personnalités',
  ])('under the heading %s', async (words) => {
    const annex = await mandateOf({ leadership: `${words}\nMme Ida Korhonen (Finlande), ida@traficom.example` });
    expect(topics(annex)[3]).toBe('leadership');
    expect(annex?.mandate?.chairs).toEqual(['Ida Korhonen']);
  });

  test('those of whom the text says who they are stay what they are; who answers questions leads nothing', async () => {
    const both = 'Bureau\nMme Ida Korhonen (Finlande), Vice-Présidente\nM. Oskar Brun (Estonie), Président';
    expect((await mandateOf({ leadership: both }))?.mandate?.chairs).toEqual(['Oskar Brun']);
    const contact = await mandateOf({ leadership: 'Secrétariat\nMme Ida Korhonen, ida@itu.example' });
    expect(contact?.mandate?.chairs).toEqual([]);
  });

  test('they are people of the record, too', async () => {
    const text = `ANNEXE 1\nActivité conjointe de coordination sur le transport maritime (JCA-TM)\nMandat\n1	${parts.scope}\n2	Conduite des travaux\nM. Oskar Brun (Estonie)`;
    const { people } = await recordOf(circular('1	Voir.', text));
    expect(people).toContainEqual(
      expect.objectContaining({ name: 'Oskar Brun', role: 'chair', country: { name: 'Estonie', code: 'EE' } }),
    );
  });
});

describe('how long the group lives', () => {
  test.each([
    "Durée de vie\nJusqu'à fin mars 2029.",
    "Date d'expiration\nFin mars 2029",
    'Échéance\nMars 2029',
    "Calendrier d'activité\nJusqu'à fin mars 2029.",
    "Validité du mandat\nJusqu'à fin mars 2029.",
    "Durée: jusqu'à fin mars 2029.",
    "Dispositions finales\nLa JCA-TM poursuit ses travaux jusqu'à fin mars 2029.",
    'La JCA-TM cessera ses activités en mars 2029.',
  ])('%j', async (duration) => {
    expect((await mandateOf({ duration }))?.mandate?.duration).toMatchObject({ until: '2029-03', precision: 'month' });
  });

  test.each([
    "Durée de vie\nLe Groupe est établi jusqu'à la fin de 2029.",
    "Durée du mandat\nLe mandat couvre la période d'études 2026-2029.",
    'Durée\nLe mandat expire en 2029.',
  ])('a year by itself: %j', async (duration) => {
    expect((await mandateOf({ duration }))?.mandate?.duration).toMatchObject({ until: '2029', precision: 'year' });
  });

  test('a date elsewhere is none', async () => {
    const annex = await mandateOf({
      scope: 'Objet\nLa JCA-TM a été créée en mai 2019.',
      duration: 'Réunions\nDeux par an.',
    });
    expect(annex?.mandate?.duration).toBeNull();
  });
});

describe('whom the group belongs to', () => {
  test.each([
    "Organe de tutelle\nCommission d'études 9",
    "Hiérarchie\nLa JCA-TM relève de la Commission d'études 9.",
    "Place dans l'organisation\nLa Commission d'études 3 a décidé que la JCA-TM est rattachée à la Commission d'études 9.",
  ])('%j', async (parent) => {
    const annex = await mandateOf({ parent });
    expect(topics(annex)[2]).toBe('parent-group');
    expect(annex?.mandate?.parentGroup).toBe('CE 9');
  });
});

describe('terms of reference by their headings', () => {
  test.each([
    'Lignes générales',
    'Activité conjointe de coordination sur le transport maritime (JCA-TM)',
    'Document du secrétariat',
  ])('under %s', async (heading) => {
    const annex = await mandateOf({}, heading);
    expect(annex).toMatchObject({ type: 'terms-of-reference', mandate: { parentGroup: 'CE 9' } });
  });

  test.each([
    ['1.	', (number: number) => `${number}.	`],
    ['1)	', (number: number) => `${number})	`],
    ['now with a full stop, now without', (number: number) => (number % 2 ? `${number}	` : `${number}.	`)],
    ['one bracket among them', (number: number) => (number === 3 ? `${number})	` : `${number}	`)],
  ])('in another print: %s', async (_, label) => {
    const annex = await mandateOf({}, undefined, label);
    expect(topics(annex)).toEqual(['scope', 'tasks', 'parent-group', 'leadership', 'duration']);
    expect(annex?.mandate).toMatchObject({
      chairs: ['Oskar Brun'],
      parentGroup: 'CE 9',
      duration: { until: '2029-03' },
    });
  });

  test('without numbers', async () => {
    const annex = await mandateOf(
      { tasks: 'Tâches\nLa JCA-TM tient une liste des travaux qui sont en cours dans les groupes.' },
      undefined,
      () => '',
    );
    expect(annex?.mandate).toMatchObject({ chairs: ['Oskar Brun'], parentGroup: 'CE 9' });
  });

  test('practical information and an agenda are none', async () => {
    const practical = await recordOf(
      circular(
        '1	Voir.',
        "ANNEXE A\nRéunion de la Commission d'études 9\n1	Participation\nLa réunion est ouverte à tous les membres.\n2	Réunions\nElle se tient dans la salle B.\n3	Secrétariat\nIl se trouve au premier étage.\n4	Contacts\nLe secrétariat répond aux questions.",
      ),
    );
    expect(practical.annexes[0]?.mandate).toBeNull();
    const agenda = await recordOf(
      circular(
        '1	Voir.',
        "ANNEXE B\nProjet d'ordre du jour de la JCA-TM\n1	Ouverture\n2	Mandat et tâches\n3	Rattachement\n4	Présidence\n5	Durée des séances\n6	Rapports",
      ),
    );
    expect(agenda.annexes[0]).toMatchObject({ type: 'agenda', mandate: null });
  });
});
