import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf } from '../../support/letters.js';

/** `role name @group #country <address>`, with `-` before who leaves; without the signatory. */
async function shown(letter: string): Promise<string[]> {
  const { people } = await recordOf(letter);
  return people
    .filter(({ role }) => role !== 'director')
    .map(({ role, name, group, country, email, outgoing }) =>
      [
        `${outgoing ? '-' : ''}${role} ${name}`,
        group && `@${group}`,
        country && `#${country.code}`,
        email && `<${email}>`,
      ]
        .filter(Boolean)
        .join(' '),
    );
}

const contacts = ['contact Asha Brenner <a.brenner@essai.example>', 'contact Tomas Quill <t.quill@essai.example>'];

describe('a table of those to ask', () => {
  it.each([
    ['Topic', 'Contact', 'E-mail'],
    ['Area', 'Contacts', 'Address'],
    ['Enquiries about', 'Name', 'E-mail address'],
    ['Service', 'Contact', 'Coordinates'],
  ])('headed %s, %s, %s', async (...header) => {
    const rows = [
      header,
      ['Visas', 'Ms Asha Brenner, Ministry of Posts, Lomé', 'a.brenner@essai.example'],
      ['Hotels', 'Mr Tomas Quill', 't.quill@essai.example'],
    ];
    const body = `The coordinator will be at the hotel. The addresses are as follows:\n\n${rows.map((row) => row.join('\t')).join('\n')}`;
    expect(await shown(englishCircular(body))).toEqual(contacts);
  });

  it('is told by an address that holds the name, where no honorific stands', async () => {
    const body = 'Contact\tE-mail\nAsha Brenner\ta.brenner@essai.example\nTomas Quill\tt.quill@essai.example';
    expect(await shown(englishCircular(`Useful addresses\n\n${body}`))).toEqual(contacts);
  });

  it('has no persons where desks answer', async () => {
    const body =
      'Topic\tContact\tE-mail\nVisas\tHost Country Desk\tvisas@essai.example\nHotels\tReservations\th@essai.example';
    expect(await shown(englishCircular(body))).toEqual([]);
  });

  it('is read so in French', async () => {
    const body =
      'Sujet\tContact\tAdresse\nVisas\tMme Asha Brenner\ta.brenner@essai.example\nHôtels\tM. Tomas Quill\tt.quill@essai.example';
    expect(await shown(circular(body))).toEqual(contacts);
  });
});

describe('those to whom a line above refers', () => {
  it('are to be asked, whatever their office is called', async () => {
    const body = `Corrections may be addressed to:

-	Ms Asha Brenner, Counsellor for Study Group 9 (a.brenner@essai.example), for the first draft;

-	Mr Tomas Quill, programme officer (telephone 12 34, t.quill@essai.example).`;
    expect(await shown(englishCircular(body))).toEqual([
      'contact Asha Brenner @SG 9 <a.brenner@essai.example>',
      'contact Tomas Quill <t.quill@essai.example>',
    ]);
  });

  it('may stand with the body they belong to before the address', async () => {
    const body = 'Please forward the form to Ms Asha Brenner of the host administration (a.brenner@essai.example).';
    expect(await shown(englishCircular(body))).toEqual(contacts.slice(0, 1));
  });
});

describe('who takes an office, in other words', () => {
  it.each<[string, readonly string[]]>([
    [
      'Mr Tomas Quill (Malta), Vice-Chairman of Study Group 9, has agreed to serve as Acting Chairman until the next Assembly.',
      ['vice-chair Tomas Quill @SG 9 #MT', 'acting-chair Tomas Quill @SG 9 #MT'],
    ],
    [
      'Ms Asha Brenner (Malta), Vice-Chair of Study Group 9, has been asked to take the chairmanship ad interim.',
      ['vice-chair Asha Brenner @SG 9 #MT', 'acting-chair Asha Brenner @SG 9 #MT'],
    ],
    [
      'Ms Asha Brenner (Malta), who had chaired Study Group 9 since 2017, has stepped down.',
      ['-chair Asha Brenner @SG 9 #MT'],
    ],
    ['Ms Asha Brenner (Malta) has kindly agreed to chair Working Party 1/9.', ['chair Asha Brenner @WP 1/9 #MT']],
    ['Ms Asha Brenner (Malta) has agreed to host Study Group 9.', []],
  ])('%s', async (text, expected) => expect(await shown(englishCircular(text))).toEqual(expected));
});

describe('a departure told of somebody whose office another paragraph names', () => {
  it('is from that office, and whoever follows takes it', async () => {
    const body = `Study Group 9 is assisted by the following Vice-Chairs:

AFR	Mr Tomas Quill	Kenya
EUR	Ms Asha Brenner	Malta

Ms Brenner left the Group in May 2020 and was replaced by Ms Ines Duarte (Portugal). The secretariat thanks her.`;
    expect(await shown(englishCircular(body))).toEqual([
      'vice-chair Tomas Quill @SG 9 #KE',
      '-vice-chair Asha Brenner @SG 9 #MT',
      'vice-chair Ines Duarte @SG 9 #PT',
    ]);
  });

  it('is told in two sentences as well', async () => {
    const body = `Study Group 9 is chaired by Mr Tomas Quill (Kenya).

Mr Quill left his functions in May 2020. Ms Ines Duarte (Portugal) was appointed to replace him.`;
    expect(await shown(englishCircular(body))).toEqual(['-chair Tomas Quill @SG 9 #KE', 'chair Ines Duarte @SG 9 #PT']);
  });

  it('is not that of the person named in the sentence before', async () => {
    const body =
      'Study Group 9 is chaired by Mr Tomas Quill (Kenya). Following the departure of Ms Asha Brenner (Malta), former Vice-Chair, the region has nominated Ms Ines Duarte (Portugal) as Vice-Chair of Study Group 9.';
    expect(await shown(englishCircular(body))).toEqual([
      'chair Tomas Quill @SG 9 #KE',
      '-vice-chair Asha Brenner @SG 9 #MT',
      'vice-chair Ines Duarte @SG 9 #PT',
    ]);
  });
});

it('reads the rows of a table in columns of spaces where a cell fills its column', async () => {
  const body = `The officers are:

Group            Chair                        Since
Study Group 2    Mr Tomas Quill (Kenya)       2022
Study Group 11   Ms Asha van Brenner (Malta)  2017
TSAG             Ms Ines Duarte (Portugal)    2022`;
  const letter = englishCircular(body);
  expect(await shown(letter)).toEqual([
    'chair Tomas Quill @SG 2 #KE',
    'chair Asha van Brenner @SG 11 #MT',
    'chair Ines Duarte @TSAG #PT',
  ]);
  expect((await recordOf(letter)).paragraphs[0]?.children[0]?.rows).toHaveLength(4);
});

it.each([
  [
    'Those who bring a guide dog should notify Ms Asha Brenner, keeper of the hall (a.brenner@essai.example).',
    contacts[0],
  ],
  ['A pass may be had from our host, Ms Asha Brenner (a.brenner@essai.example, tel.: +678 5 000).', contacts[0]],
  [
    'For a lift, please contact Ms Asha Brenner (a.brenner@essai.example), or, in Suva, Mr Tomas Quill (t.quill@essai.example).',
    contacts.join(),
  ],
  ['The plan was drawn up by our host, Ms Asha Brenner (a.brenner@essai.example).', ''],
  ['The Director had to thank Ms Asha Brenner, keeper of the hall (a.brenner@essai.example).', ''],
])('one to tell, or in another town: %s', async (sentence, people) => {
  expect((await shown(englishCircular(sentence))).join()).toBe(people);
});
