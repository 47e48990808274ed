import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../../support/letters.js';

describe('where and whose a meeting is', () => {
  it('stands in the sentence over a table, and not in its column of chairs', async () => {
    const letter = circular(
      [
        'Les réunions des Groupes de travail, qui auront lieu elles aussi à Genève, sont les suivantes:',
        '',
        'Groupe\tPrésident\tDates de la réunion',
        'GT 5A\tM. Aldo Brix (Malte)\t2-12 août 2021',
        'GT 5B\tMme Irma Sundby (Norvège)\t3-13 août 2021',
      ].join('\n'),
    );
    const { meetings } = await recordOf(letter);
    expect(meetings.map(({ group, place, country }) => [group, place, country])).toEqual([
      ['GT 5A', 'Genève', null],
      ['GT 5B', 'Genève', null],
    ]);
  });

  it.each([
    circular(
      "La Commission d'études 9 se réunira au siège de l'UIT, à Genève, du 6 au 10 septembre 2021. Un séminaire sur les câbles aura lieu le 8 septembre 2021, également au siège de l'UIT.",
    ),
    englishCircular(
      'Study Group 9 will meet at ITU headquarters, Geneva, from 6 to 10 September 2021. A seminar on cables will be held on 8 September 2021, also at ITU headquarters.',
    ),
    spanishCircular(
      'La Comisión de Estudio 9 se reunirá en la sede de la UIT, en Ginebra, del 6 al 10 de septiembre de 2021. El 8 de septiembre de 2021 se celebrará, también en la sede de la UIT, un seminario sobre cables.',
    ),
  ])('is that of the meeting before, said to be the same', async (letter) => {
    const { meetings } = await recordOf(letter);
    const [first, second] = meetings.map(({ place }) => place);
    expect(meetings).toHaveLength(2);
    expect(second).toBe(first);
    expect(first).toMatch(/^(?:Genève|Geneva|Ginebra)$/);
  });

  it.each([
    [
      circular(
        "La Commission d'études 9 entend appliquer la procédure décrite dans la section 9 de la Résolution 1 (Rév. Genève, 2022) de l'AMNT en vue de l'approbation de ces textes à sa prochaine réunion, qui se tiendra à Lima du 6 au 10 septembre 2021.",
      ),
      'CE 9',
    ],
    [
      englishCircular(
        'Study Group 9 intends to apply the procedure described in section 9 of Resolution 1 (Rev. Geneva, 2022) of WTSA with a view to approving these texts at its next meeting, which will be held in Lima from 6 to 10 September 2021.',
      ),
      'SG 9',
    ],
    [
      spanishCircular(
        'La Comisión de Estudio 9 tiene la intención de aplicar el procedimiento de la sección 9 de la Resolución 1 (Rev. Ginebra, 2022) de la AMNT para aprobar estos textos en su próxima reunión, que se celebrará en Lima del 6 al 10 de septiembre de 2021.',
      ),
      'CE 9',
    ],
  ])('is not that of the assembly that adopted the procedure', async (letter, group) => {
    expect((await recordOf(letter)).meetings.map((meeting) => meeting.group)).toEqual([group]);
  });
});
