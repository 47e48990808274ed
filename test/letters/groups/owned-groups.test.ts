import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

/** `acronym|type|Sector` of each group that a letter names. */
const named = async (letter: string): Promise<string[]> =>
  (await recordOf(letter)).groups.map(({ acronym, name, type, sector }) => `${acronym ?? name}|${type}|${sector}`);

describe('a group that another one has set up', () => {
  it.each<[string, string, string]>([
    [
      'English, the owner in front',
      englishCircular(
        '1	The RAG Working Group on harbour links (WG-HL) was created by RAG. Ms Ida Korhonen is its Chair.',
      ),
      'WG-HL|other|ITU-R',
    ],
    [
      'English, the owner behind',
      englishCircular('1	The Correspondence Group of TDAG on lagoons (TDAG-CG-LAG) will report.'),
      'TDAG-CG-LAG|other|ITU-D',
    ],
    [
      'English, letters alone',
      englishCircular('1	The experts of TDAG-WG-LAG have met twice.'),
      'TDAG-WG-LAG|other|ITU-D',
    ],
    [
      'English, of a study group',
      englishCircular('1	The Study Group 9 Correspondence Group on cables (CG-CBL) will report.'),
      'CG-CBL|other|ITU-T',
    ],
    ['French', circular('1	Le Groupe de travail du GCDT sur les lagunes (GT-LAG) se réunira.'), 'GT-LAG|other|ITU-D'],
    [
      'Spanish',
      spanishCircular('1	El Grupo de Trabajo del GADT sobre las lagunas (GADT-GT-LAG) presentará su informe.'),
      'GADT-GT-LAG|other|ITU-D',
    ],
  ])('%s', async (_, letter, group) => expect(await named(letter)).toContain(group));

  it('is none of the Council, wherever its letters stand', async () => {
    const body = '1	The TDAG Working Group on lagoons (WG-LAG) met.\n2	WG-LAG has asked for more time.';
    expect((await named(englishCircular(body))).filter((group) => group.includes('LAG'))).toEqual([
      'WG-LAG|other|ITU-D',
    ]);
  });

  it('has the officers and the meetings told after it', async () => {
    const body = `1	The RAG Working Group on harbour links (RAG-WG-HL) was set up by RAG. Ms Ida Korhonen (Finland) is its Chair.
2	The next meeting of the Working Group, foreseen for 7 May 2023, will be held in Turku (Finland).`;
    const { groups, people, meetings } = await recordOf(englishCircular(body));
    expect(people.find(({ role }) => role === 'chair')?.group).toBe('RAG-WG-HL');
    expect(meetings.find(({ start }) => start === '2023-05-07')?.group).toBe('RAG-WG-HL');
    expect(groups.map(({ name }) => name)).toContain('RAG Working Group on harbour links');
  });

  it('is whose terms of reference an annex gives, and the other one its parent', async () => {
    const annex = `
ANNEX 1
Terms of reference of the TDAG Working Group on Lagoons (TDAG-WG-LAG)
1	Scope
The Working Group studies lagoons.
2	Reporting
The Working Group reports to TDAG.`;
    const { annexes } = await recordOf(englishCircular('1	See the annex.', annex));
    expect(annexes[0]?.mandate).toMatchObject({ group: 'TDAG-WG-LAG', parentGroup: 'TDAG' });
  });

  it('is not made of a verb that begins like a small word', async () => {
    expect(await named(circular('1	Le Groupe de travail poursuit ses travaux sur les lagunes.'))).not.toContainEqual(
      expect.stringContaining('Groupe de travail'),
    );
  });
});

it('a title in capitals gives its group the letters in the bracket, in each language', async () => {
  const head = (title: string): string => `Document RAG/51-F\n8 mars 2021\n\n${title}\n\n1\tOuverture\n`;
  expect(
    await named(
      head('RAPPORT DU GROUPE AD HOC SUR LES CÂBLES DES LAGUNES (GAH-CAB)') + 'Le GAH-CAB a siégé deux fois.',
    ),
  ).toContain('GAH-CAB|other|null');
  expect(
    await named(head('REPORT OF THE CORRESPONDENCE GROUP ON LAGOONS (CG-LAG)') + 'The report of CG-LAG is short.'),
  ).toEqual(expect.arrayContaining([expect.stringMatching(/^CG-LAG\|other/)]));
});
