import { describe, expect, test } from 'vitest';
import { circular, englishCircular, outline, recordOf } from '../support/letters.js';

/** As a telex prints it: no small letters, no accents. */
const telexed = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();

function wrapped(paragraph: string, width: number): string {
  const lines = [''];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1) as string;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const paragraphs = [
  '1. The Board has looked into the complaints about maritime channels that reached it in spring and intends to publish what it found there.',
  '2. A seminar on coast stations will be held in Valparaiso (Chile) from 4 to 8 May 1987. Its Chairman will be Mr. Osvaldo Peirano (Chile).',
  '3. Administrations are requested to return the enclosed questionnaire not later than 27 February 1987, under Resolution No. 12 (Nairobi, 1982).',
  '4. The contact at the Secretariat is Mrs. F. Delacroix, who can be reached by telex.',
];

describe('a body in capitals is read as one in small letters is', () => {
  test.each([58, 60, 64, 66, 68, 70, 72])('wrapped at %d columns', async (width) => {
    const text = paragraphs.map((each) => wrapped(telexed(each), width)).join('\n\n');
    const record = await recordOf(englishCircular(text));
    expect(outline(record.paragraphs)).toEqual(paragraphs.map(telexed));
    expect(record.people.map(({ name, role, country }) => [name, role, country?.code ?? null])).toEqual(
      expect.arrayContaining([
        ['OSVALDO PEIRANO', 'chair', 'CL'],
        ['F. DELACROIX', 'contact', null],
      ]),
    );
    expect(record.meetings.map(({ start, end, place, country }) => [start, end, place, country?.code])).toEqual([
      ['1987-05-04', '1987-05-08', 'VALPARAISO', 'CL'],
    ]);
    expect(record.deadlines.map(({ date, qualifier }) => [date, qualifier])).toEqual([['1987-02-27', 'by']]);
    expect(record.citations.map(({ type, number, revision }) => [type, number, revision?.year])).toEqual([
      ['resolution', '12', 1982],
    ]);
  });

  test('a paragraph a line, as a word processor keeps it', async () => {
    const record = await recordOf(englishCircular(paragraphs.map(telexed).join('\n\n')));
    expect(outline(record.paragraphs)).toEqual(paragraphs.map(telexed));
    expect(record.people.map(({ name }) => name)).toEqual(expect.arrayContaining(['OSVALDO PEIRANO', 'F. DELACROIX']));
  });

  test('a name ends where its sentence goes on', async () => {
    const text =
      'LE COLLOQUE AURA LIEU A LOME (TOGO) DU 3 AU 5 JUIN 1986. M. KOSSI ADZRAKU PRESIDERA LE COLLOQUE ET EN RENDRA COMPTE.';
    const { people, meetings } = await recordOf(circular(text));
    expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(['KOSSI ADZRAKU']));
    expect(meetings.map(({ place, country }) => [place, country?.code])).toEqual([['LOME', 'TG']]);
  });

  test('lettered items keep the lines that hang below them', async () => {
    const text = `1.  EACH STATION SHALL SEND THE FOLLOWING TO THE BOARD BEFORE IT TAKES
ANY PART IN THE PROGRAMME:

    A)  ITS CALL SIGN AND ITS GEOGRAPHICAL COORDINATES IN DEGREES AND
        MINUTES,

    B)  THE HOURS AT WHICH IT IS IN SERVICE.`;
    expect(outline((await recordOf(englishCircular(text))).paragraphs)).toEqual([
      '1. EACH STATION SHALL SEND THE FOLLOWING TO THE BOARD BEFORE IT TAKES ANY PART IN THE PROGRAMME:',
      '  A) ITS CALL SIGN AND ITS GEOGRAPHICAL COORDINATES IN DEGREES AND MINUTES,',
      '  B) THE HOURS AT WHICH IT IS IN SERVICE.',
    ]);
  });

  test('STOP ends the sentences of a telegram', async () => {
    const text = `REFERENCE YOUR TELEX OF MARCH ON HARMFUL INTERFERENCE TO THE COAST
STATION STOP BOARD HAS ASKED ALL NEIGHBOURING ADMINISTRATIONS TO
IDENTIFY THE SOURCE AND WILL CABLE THEIR REPLIES STOP`;
    expect(outline((await recordOf(englishCircular(text))).paragraphs)).toEqual([text.replaceAll('\n', ' ')]);
  });
});

test('a word of one letter that begins a sentence is no label', async () => {
  const text = [
    'I HAVE THE HONOUR TO INFORM YOU THAT THE BOARD HAS ENDED ITS STUDY OF THE COMPLAINTS OF LAST YEAR.',
    'A SEMINAR ON MARITIME CHANNELS IS BEING PREPARED, AND ITS PROGRAMME WILL BE SENT TO ALL OF YOU IN MAY.',
  ];
  expect(outline((await recordOf(englishCircular(text.join('\n\n')))).paragraphs)).toEqual(text);
});

test('numbered headings in capitals stay headings over paragraphs in capitals', async () => {
  const text = `1  PURPOSE OF THE TESTS

1.1  THE TESTS SHALL SHOW WHETHER TWO STATIONS MAY SHARE ONE CHANNEL AT NIGHT WITHOUT HARM TO EITHER.

2  METHODS

2.1  EACH STATION KEEPS A LOG, WHICH IT SENDS TO THE BOARD AT THE END OF EVERY WEEK OF THE PROGRAMME.`;
  const { paragraphs: read } = await recordOf(englishCircular(text));
  expect(read.map(({ label, heading, children }) => [label, heading, children.length])).toEqual([
    ['1', true, 1],
    ['2', true, 1],
  ]);
});

test('a paragraph in capitals that the end of a page cuts is one', async () => {
  const first = 'THE RULES SET OUT BELOW WERE ADOPTED BY THE BOARD AT ITS LAST MEETING OF THE YEAR.';
  const text = `${wrapped(first, 66)}

THE REMARKS OF ADMINISTRATIONS ON THE RULES, WHICH SHOULD BE DRAWN UP
IN ONE OF THE WORKING LANGUAGES OF THE UNION, ARE TO BE SENT TO THE
BOARD BY TELEX OR BY LETTER IN SUCH A WAY THAT THEY REACH

                              - 2 -

IT BEFORE THE END OF THE MONTH OF MAY, IN THREE COPIES.`;
  expect(outline((await recordOf(englishCircular(text))).paragraphs)).toEqual([
    first,
    'THE REMARKS OF ADMINISTRATIONS ON THE RULES, WHICH SHOULD BE DRAWN UP IN ONE OF THE WORKING LANGUAGES OF THE UNION, ARE TO BE SENT TO THE BOARD BY TELEX OR BY LETTER IN SUCH A WAY THAT THEY REACH IT BEFORE THE END OF THE MONTH OF MAY, IN THREE COPIES.',
  ]);
});

describe('lines in capitals that are no running text', () => {
  test('headings over paragraphs in small letters stay headings', async () => {
    const text = `DATE AND PLACE

The two groups will meet one after the other in the same building, and both
will use the afternoon of the last day for their reports.

WORKING METHODS AND DOCUMENTS

Papers are taken in the order in which they come in, whoever sends them, and
nothing is read out.`;
    const record = await recordOf(englishCircular(text));
    expect(record.paragraphs.map(({ text: words, heading }) => (heading ? words : words.length))).toEqual([
      'DATE AND PLACE',
      133,
      'WORKING METHODS AND DOCUMENTS',
      97,
    ]);
  });

  test('a heading between paragraphs in capitals is one too', async () => {
    const text = `THE BOARD PUBLISHES THE RESULTS OF ALL MEASUREMENTS IN ITS WEEKLY
CIRCULAR, WITH THE NAMES OF THE STATIONS THAT MADE THEM.

STATIONS AT SEA

SHIPS SEND THEIR RESULTS THROUGH THE COAST STATION THAT IS NEAREST TO
THEM, IN THE FORM THAT THE BOARD HAS SET.`;
    const record = await recordOf(englishCircular(text));
    expect(record.paragraphs.map(({ heading }) => heading)).toEqual([false, true, false]);
  });
});
