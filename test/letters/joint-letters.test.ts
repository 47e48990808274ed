import { describe, expect, test } from 'vitest';
import type { DocumentRecord, Person } from '../../src/model/record.js';
import { recordOf } from '../support/letters.js';

const shown = ({ role, name, group }: Person): string => [role, name, group && `@${group}`].filter(Boolean).join(' ');

const body =
  "\n\nObjet: Semaine commune\n\nMadame, Monsieur,\n\nNous vous invitons à lire le programme.\n\nVeuillez agréer, Madame, Monsieur, l'assurance de notre considération.\n\n";

describe('a letter of two Bureaux', () => {
  const head = `Genève, le 3 mars 2031

Réf.:  Circulaire TSB 88         Réf.:  Circulaire BDT/DDS/088
Contact:  Reine Kolb             Contact:  M. Garan Whitby
Tél.:  +41 22 730 0001           Tél.:  +41 22 730 0002`;
  const signatures = `[Original signé]                         [Original signé]

Ana Costa                                Luc Perrin
Directrice du Bureau de la               Directeur du Bureau de
normalisation des télécommunications     développement des télécommunications
`;
  const record = (): Promise<DocumentRecord> => recordOf(`${head}${body}${signatures}`);

  test('has a contact in each, and the first in its letterhead', async () => {
    const { people, contact } = await record();
    expect(people.filter(({ role }) => role === 'contact').map(({ name, honorific }) => [honorific, name])).toEqual([
      [null, 'Reine Kolb'],
      ['M.', 'Garan Whitby'],
    ]);
    expect(contact).toMatchObject({ name: 'Reine Kolb', telephone: '+41 22 730 0001' });
  });

  test('has two signatures, the first of them that of the record', async () => {
    const { people, signatory } = await record();
    expect(signatory).toEqual({
      name: 'Ana Costa',
      honorific: null,
      title: 'Directrice du Bureau de la normalisation des télécommunications',
      signed: true,
    });
    expect(people.filter(({ role }) => role === 'director').map(shown)).toEqual([
      'director Ana Costa @TSB',
      'director Luc Perrin @BDT',
    ]);
  });

  test('one signature beside the number of annexes is one', async () => {
    const { people, signatory, enclosures } = await recordOf(
      `Genève, le 3 mars 2031\n\nRéf.:  Circulaire TSB 88${body}                                         Ana Costa\n                                         Directrice\n\nAnnexe: 1\n`,
    );
    expect(people.map(shown)).toEqual(['director Ana Costa @TSB']);
    expect([signatory?.name, signatory?.title, enclosures]).toEqual(['Ana Costa', 'Directrice', 1]);
  });
});

describe('the contact of the letterhead', () => {
  test('an office under the name is no second person', async () => {
    const { people } = await recordOf(
      `Genève, le 3 mars 2031\n\nRéf.:\tCirculaire TSB 88\nContact:\tMme Reine Kolb\n\tChef du Département\nTél.:\t+41 22 730 0001${body}Ana Costa\nDirectrice\n`,
    );
    expect(people.map(shown)).toEqual(['contact Reine Kolb', 'director Ana Costa @TSB']);
  });
});
