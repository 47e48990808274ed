import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf } from '../../support/letters.js';

/** `date kind qualifier`, with the hour and the group where they are said. */
async function shown(letter: string): Promise<string[]> {
  const { deadlines } = await recordOf(letter);
  return deadlines.map(({ date, time, kind, qualifier, group }) =>
    [date, time, kind, qualifier, group && `@${group}`].filter(Boolean).join(' '),
  );
}

describe('what is due is told by its own words', () => {
  it.each<[string, readonly string[]]>([
    ['Corrections of an editorial nature should reach the secretariat by 30 June 2021.', ['2021-06-30 comment by']],
    [
      'Suggestions for amendments to the draft may be sent to the Bureau until 30 June 2021.',
      ['2021-06-30 comment until'],
    ],
    [
      'Comments on the draft guidelines are welcome until 30 June 2021 (guide@essai.example); contributions to the fifth meeting should be submitted by 13 September 2021.',
      ['2021-06-30 comment until', '2021-09-13 contribution by'],
    ],
    [
      'Registration will close on 2 June 2021. Questions to be answered at the webinar may be sent in advance up to 30 May 2021.',
      ['2021-06-02 registration by', '2021-05-30 other until'],
    ],
    ['Delegates may submit written questions prior to 30 May 2021.', ['2021-05-30 other before']],
    [
      'Enrolments should be confirmed no later than 12 June 2021. Enrolment without a fellowship request can be done until 20 July 2021.',
      ['2021-06-12 registration by', '2021-07-20 registration until'],
    ],
    ['Nominations for the prize closed on 2 April 2021.', ['2021-04-02 nomination by']],
    ['The call for papers was closed on Friday, 2 April 2021.', ['2021-04-02 contribution by']],
    [
      'Proposals for the work of the Assembly which are to be translated into the six languages must be submitted before 17 September 2021.',
      ['2021-09-17 contribution before'],
    ],
    [
      'Registration is mandatory and made online. It opens on 3 June 2021 and closes on 15 July 2021.',
      ['2021-07-15 registration by'],
    ],
    ['The workshop is open to registered delegates. It opens on 3 June 2021 and closes on 5 June 2021.', []],
    [
      'Proposals for the revision of Resolution 7 (Rev. Doha, 2006) should reach TSB not later than 12 June 2021.',
      ['2021-06-12 contribution by'],
    ],
    [
      'The time-limit for proposals to PP-22, set at 13 June 2021 in Circular Letter CL-21/2, would be extended to 20 June 2021.',
      ['2021-06-20 contribution by @PP-22'],
    ],
  ])('%s', async (text, expected) => expect(await shown(englishCircular(text))).toEqual(expected));
});

describe('what a body charges the secretariat with is its own duty', () => {
  it.each([
    'The Group recommends that the Director of the Bureau (TSB), Ms Ana Lund, be requested to report on the cost of captioning before 31 October 2021.',
    'The Council is invited to instruct the Secretary-General to publish, before 31 October 2021, a report on the contribution of the Union to the Summit.',
    'The Chair asked TSB to prepare, before 31 October 2021, a summary of the contributions.',
  ])('%s', async (text) => expect(await shown(englishCircular(text))).toEqual(['2021-10-31 other before']));

  it('unless it is to ask others', async () => {
    const text =
      'The Council asked the Director to invite Member States to submit contributions before 31 October 2021.';
    expect(await shown(englishCircular(text))).toEqual(['2021-10-31 contribution before']);
  });
});

describe('proposals are of persons where persons are asked for', () => {
  it('in English', async () => {
    const body = `3	Member States are invited to propose candidates. A proposal should contain the name of the group.

4	Proposals must reach me not later than Monday, 5 July 2021, at 2359 hours (Geneva time).`;
    expect(await shown(englishCircular(body))).toEqual(['2021-07-05 23:59 nomination by']);
  });

  it('in French', async () => {
    const body = `
1	Les États Membres sont invités à proposer des candidats à la présidence du Groupe.
2	Les propositions devront me parvenir au plus tard le 5 juillet 2021.`;
    expect(await shown(circular(body))).toEqual(['2021-07-05 nomination by']);
  });

  it('and of texts where none are', async () => {
    const body = `3	Member States are invited to take part in the review of the draft.

4	Proposals must reach me not later than 5 July 2021.`;
    expect(await shown(englishCircular(body))).toEqual(['2021-07-05 contribution by']);
  });
});

it('reads a list of dates that the last sentence of a paragraph introduces, for the group that it names', async () => {
  const body = `6	The new Chair will preside for the first time at the meeting of Study Group 9 in Lima. May I remind you of the following dates:

-	contributions: not later than 24 May 2021;
-	requests for fellowships: before 25 April 2021;
-	pre-registration: 6 May 2021.`;
  expect(await shown(englishCircular(body))).toEqual([
    '2021-05-24 contribution by @SG 9',
    '2021-04-25 fellowship before',
    '2021-05-06 registration',
  ]);
});

it('gives papers of which the sentence says only “those” to the group of the meeting', async () => {
  const letter = englishCircular(
    'Contributions should be sent by e-mail. Those that need translation must be received two months before the meeting, i.e. by 11 May 2021.',
  ).replace('A test of reading', 'Meeting of Study Group 9, Lima, 12-16 July 2021');
  expect(await shown(letter)).toEqual(['2021-05-11 contribution by @SG 9']);
});

describe('who is asked for what, in other words', () => {
  it.each<[string, readonly string[]]>([
    ['Administrations are invited to name a focal point, at the latest by 18 June 2021.', ['2021-06-18 nomination by']],
    ['Names of speakers should reach the secretariat by 18 June 2021.', ['2021-06-18 nomination by']],
    ['National experiences, of four pages at most, are welcome until 30 July 2021.', ['2021-07-30 contribution until']],
    [
      'Fellows who have paid for their ticket should forward the invoice by 15 June 2021 to be reimbursed.',
      ['2021-06-15 fellowship by'],
    ],
    ['Experts are asked to subscribe to the list, preferably before 31 July 2021.', ['2021-07-31 registration before']],
    [
      'Please fill in the attached notice of participation and return it not later than 4 June 2021.',
      ['2021-06-04 registration by'],
    ],
    ['Comments on the second draft report should be sent to the chairman by 30 June 2021.', ['2021-06-30 comment by']],
    [
      'Whoever knows of a patent that could cover part of the text is urged to notify the Bureau before 28 June 2021.',
      ['2021-06-28 other before'],
    ],
    ['Answers are awaited until 30 August 2021.', ['2021-08-30 reply until']],
    [
      'Candidates who wish to take part should notify the secretary of the conference until 29 May 2021.',
      ['2021-05-29 registration until'],
    ],
    [
      'Those who prefer to receive the comments of others on paper are asked to say so before 15 June 2021.',
      ['2021-06-15 reply before'],
    ],
    ['Registration for the webinar ends on 27 June 2021.', ['2021-06-27 registration by']],
    [
      'The newly appointed experts of both groups may subscribe to the list. They will be presented at the next meeting, which opens on 13 May 2022 and lasts until 22 May 2022.',
      [],
    ],
  ])('%s', async (body, expected) => expect(await shown(englishCircular(body))).toEqual(expected));

  it('a row of key dates may name two things, with a bracket behind the first', async () => {
    const body =
      'Key dates:\n\nDate\tWhat is due\n18 June 2021\tPre-registration (form on the home page), visa requests\n5 July 2021\tContributions';
    expect(await shown(englishCircular(body))).toEqual([
      '2021-06-18 registration',
      '2021-06-18 visa',
      '2021-07-05 contribution',
    ]);
  });

  it('the paragraph before told the day of a limit that this one extends', async () => {
    const body =
      'My letter asked you to answer not later than 18 June 2021.\n\nFew have done so. At the request of several others, the time-limit is extended to 16 July 2021.';
    const { deadlines } = await recordOf(englishCircular(body));
    expect(deadlines.map(({ date, replaces }) => [date, replaces])).toEqual([['2021-07-16', '2021-06-18']]);
  });
});
