import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf } from '../../support/letters.js';

/** `start/end place mode @group`, with `-` before one that falls away and `<` before the old days. */
async function shown(letter: string): Promise<string[]> {
  const { meetings } = await recordOf(letter);
  return meetings.map(({ start, end, place, mode, group, status, replaces }) =>
    [
      `${status === null ? '' : '-'}${start}${end === start ? '' : `/${end}`}`,
      place,
      mode,
      group && `@${group}`,
      replaces && `<${replaces.start}/${replaces.end}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

describe('how and where a meeting is held, in English', () => {
  it.each<[string, string]>([
    [
      'A webinar introducing the topics of the Forum will take place on 28 May 2022 from 1000 to 1130 hours UTC.',
      '2022-05-28T10:00/2022-05-28T11:30 virtual',
    ],
    [
      'At its 84th meeting, held by remote participation from 6 to 15 July 2021, Study Group 9 examined the draft.',
      '2021-07-06/2021-07-15 virtual @SG 9',
    ],
    ['RAG met for the eighth time from 17 to 20 January 2021 in Geneva.', '2021-01-17/2021-01-20 Geneva @RAG'],
    ['An on-line briefing for newcomers will take place on 28 May 2021.', '2021-05-28 virtual'],
    ['The workshop (Lomé, Togo, and online, 7-9 June 2021) is open to all.', '2021-06-07/2021-06-09 Lomé hybrid'],
    [
      'The meeting will be preceded by a meeting of the RAG Correspondence Group on rural links (CG-Rural) on 8 April 2022.',
      '2022-04-08 @CG-Rural',
    ],
  ])('%s', async (text, expected) => expect(await shown(englishCircular(text))).toEqual([expected]));

  it('is that of each group which a sentence dates', async () => {
    const body =
      'SG 1 will meet from 9 to 18 January 2022 and Study Group 2 from 18 to 27 January 2022, and SG 9 on 4 May 2022.';
    expect(await shown(englishCircular(body))).toEqual([
      '2022-01-09/2022-01-18 @SG 1',
      '2022-01-18/2022-01-27 @SG 2',
      '2022-05-04 @SG 9',
    ]);
  });

  it('is told of several in their order', async () => {
    const body =
      'Study Group 2 and Study Group 9 will hold virtual meetings on 1-2 February 2022 and 8-9 March 2022 respectively.';
    expect(await shown(englishCircular(body))).toEqual([
      '2022-02-01/2022-02-02 virtual @SG 2',
      '2022-03-08/2022-03-09 virtual @SG 9',
    ]);
  });

  it('is the place of the meeting next to it that “the same venue” means', async () => {
    const body = `Study Group 9 will meet in Accra from 19 to 28 September 2021.

Rapporteurs will meet for Question 4/9 (Lannion, France, 29-31 August 2021).

A workshop on sensors will take place at the same venue on 18 September 2021.`;
    expect((await shown(englishCircular(body))).at(-1)).toContain('2021-09-18 Accra');
  });

  it.each(['Place', 'Form'])('stands in a cell of a table (%s)', async (header) => {
    const body = `The Group met as follows:

No.\tDates\t${header}\tParticipants
1\t8 June 2020\tGeneva\t54
2\t8-9 March 2021\tGeneva, with remote participation\t70
3\t18 March 2021\tLima (Peru)\t70
4\t24 March 2021\tVirtual\t70`;
    const letter = englishCircular(body);
    expect(await shown(letter)).toEqual([
      '2020-06-08 Geneva',
      '2021-03-08/2021-03-09 Geneva hybrid',
      '2021-03-18 Lima',
      '2021-03-24 virtual',
    ]);
    expect((await recordOf(letter)).meetings.map(({ title }) => title)).toEqual([null, null, null, null]);
  });
});

describe('dates that change', () => {
  it('are those of the meeting told elsewhere where a correction gives the days alone', async () => {
    const body = `1	Circular 300 announced that the seminar would be held in Nadi (Fiji) from 4 to 8 September 2021.

2	In section 1, instead of “from 4 to 8 September 2021”, read “from 25 to 29 September 2021”.

3	In section 5, the online briefing scheduled for 11 July 2021 is cancelled.

4	In Annex 2, hotel bookings can now be made until 1 September 2021 instead of 11 August 2021.`;
    expect(await shown(englishCircular(body))).toEqual([
      '2021-09-25/2021-09-29 Nadi <2021-09-04/2021-09-08',
      '-2021-07-11 virtual',
    ]);
  });

  it('are so in French', async () => {
    const body = `
1	La Circulaire 300 annonçait que le séminaire se tiendrait à Nadi (Fidji) du 4 au 8 septembre 2021.
2	Au paragraphe 1, au lieu de «du 4 au 8 septembre 2021», lire «du 25 au 29 septembre 2021».`;
    expect(await shown(circular(body))).toEqual(['2021-09-25/2021-09-29 Nadi <2021-09-04/2021-09-08']);
  });
});

/** The days that one paragraph gives a session and another, in words of a proposal, moves. */
describe('what a letter proposes to move or to cancel', () => {
  const apart = [
    'At its 2031 session (Geneva, 11-21 June 2031), the Council decided that its 2032 session would be held from 20 to 29 May 2032.',
    'It is proposed that the 2032 session be brought forward to 6-15 May 2032.',
  ].join('\n\n');

  it.each<[string, string[]]>([
    [apart, ['2031-06-11/2031-06-21 Geneva', '2032-05-06/2032-05-15 <2032-05-20/2032-05-29']],
    [
      'We propose that the workshop, scheduled from 3 to 5 May 2021, be held instead from 10 to 12 May 2021.',
      ['2021-05-10/2021-05-12 <2021-05-03/2021-05-05'],
    ],
    ['It is suggested that the final meeting of SG 9, announced for 3 May 2021, be cancelled.', ['-2021-05-03 @SG 9']],
    ['The seminar planned for 3 May 2021 would be postponed to 10 May 2021.', ['2021-05-10 <2021-05-03/2021-05-03']],
    ['The meeting of SG 9, scheduled for 3 May 2021, may be held in Geneva.', ['2021-05-03 Geneva @SG 9']],
  ])('%s', async (text, expected) => expect(await shown(englishCircular(text))).toEqual(expected));

  it('the closing of a meeting is none of its own', async () => {
    const text =
      'SG 9 met in Geneva from 3 to 7 May 2021. The Chairman thanked the participants and closed the meeting on 7 May 2021 at 1730 hours.';
    expect(await shown(englishCircular(text))).toEqual(['2021-05-03/2021-05-07 Geneva @SG 9']);
  });

  it('a meeting is of who acts, past a text in brackets', async () => {
    const text =
      'ITU-T Study Group 9 intends to apply the procedure of Resolution 1 (Rev. Tunis, 2031) of WTSA at its next meeting, which will be held in Geneva, 3-7 May 2032.';
    expect(await shown(englishCircular(text))).toEqual(['2032-05-03/2032-05-07 Geneva @SG 9']);
  });
});

describe('the same in French and Spanish', () => {
  it.each<[string, string[]]>([
    [
      "Il est proposé que l'atelier, prévu du 3 au 5 mai 2021, se tienne plutôt du 10 au 12 mai 2021.",
      ['2021-05-10/2021-05-12 <2021-05-03/2021-05-05'],
    ],
    [
      "Il est proposé que la réunion finale de la Commission d'études 9, annoncée pour le 3 mai 2021, soit annulée.",
      ['-2021-05-03 @CE 9'],
    ],
  ])('%s', async (text, expected) => expect(await shown(circular(text))).toEqual(expected));
});
