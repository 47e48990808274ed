import { describe, expect, it } from 'vitest';
import { circular, englishCircular, outline, recordOf, spanishCircular } from '../support/letters.js';

/** `date kind qualifier` of each deadline. */
const deadlines = async (letter: string): Promise<string[]> =>
  (await recordOf(letter)).deadlines.map(({ date, kind, qualifier }) => [date, kind, qualifier].join(' '));

/** `start/end place @group` of each meeting. */
const meetings = async (letter: string): Promise<string[]> =>
  (await recordOf(letter)).meetings.map(({ start, end, place, group }) =>
    [end === start ? start : `${start}/${end}`, place, group && `@${group}`].filter(Boolean).join(' '),
  );

describe('what is due', () => {
  it.each<[string, string, string]>([
    [
      'one who has undertaken it',
      englishCircular('1	The Deputy Director has pledged to release the guide before 12 May 2022.'),
      '2022-05-12 other before',
    ],
    [
      'the same in French',
      circular("1	La Directrice du BDT s'est engagée à publier le guide avant le 12 mai 2022."),
      '2022-05-12 other before',
    ],
    [
      'the same in Spanish',
      spanishCircular('1	La Directora se ha comprometido a publicar la guía antes del 12 de mayo de 2022.'),
      '2022-05-12 other before',
    ],
    [
      'persons put forward',
      englishCircular('1	Members prepared to make available an expert should do so by 12 May 2022.'),
      '2022-05-12 nomination by',
    ],
    [
      'persons put forward, in French',
      circular("1	Les administrations souhaitant présenter des experts sont priées de le faire d'ici au 12 mai 2022."),
      '2022-05-12 nomination by',
    ],
    [
      'papers that are mailed',
      englishCircular('1	Papers for the session are to be lodged with the secretariat on or before 12 May 2022.'),
      '2022-05-12 contribution by',
    ],
  ])('of %s', async (_, letter, expected) => expect(await deadlines(letter)).toEqual([expected]));
});

describe('the day of a meeting', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'beside another meeting',
      englishCircular(
        '1	The Forum will be held in Lomé from 4 to 6 May 2022. On the eve of the Forum, 3 May 2022, a course on masts will be given in Accra from 0930 to 1630 hours.',
      ),
      ['2022-05-03T09:30/2022-05-03T16:30 Accra', '2022-05-04/2022-05-06 Lomé'],
    ],
    [
      'not of the registration for it',
      englishCircular('1	Registration for both events is handled by focal points and will close on 30 April 2022.'),
      [],
    ],
    [
      'not of the registration for it, in French',
      circular("1	L'inscription aux deux manifestations se fait en ligne et sera clôturée le 30 avril 2022."),
      [],
    ],
    [
      'told behind another',
      englishCircular(
        '1	RAG-WG-HL was set up by RAG.\n2	The RAG Working Group on harbour links (RAG-WG-HL) met twice: its first meeting took place in Turku on 3 May 2020; the second was held by teleconference on 9 June 2020.',
      ),
      ['2020-05-03 Turku @RAG-WG-HL', '2020-06-09 @RAG-WG-HL'],
    ],
    [
      'of one that is named behind it',
      englishCircular(
        '1	When it met in Turku from 3 to 5 May 2020, Radiocommunication Working Party 5B drew up a list.',
      ),
      ['2020-05-03/2020-05-05 Turku @WP 5B'],
    ],
  ])('%s', async (_, letter, expected) => expect((await meetings(letter)).sort()).toEqual(expected));
});

it.each([
  ['English', englishCircular('1	Ask the host (Ms Ida Korhonen, ida@port.example, tel.: 12) for a letter.')],
  [
    'English, by way of an office',
    englishCircular('1	A letter may be had from the host (Ms Ida Korhonen, ida@port.example).'),
  ],
  ['French', circular("1	La lettre s'obtient auprès de l'hôte (Mme Ida Korhonen, ida@port.example).")],
  ['Spanish', spanishCircular('1	La carta se obtiene del anfitrión (Sra. Ida Korhonen, ida@port.example).')],
])('takes one whose address stands in the bracket behind an office for one to ask: %s', async (_, letter) => {
  const { people } = await recordOf(letter);
  expect(people.find(({ name }) => name === 'Ida Korhonen')).toMatchObject({
    role: 'contact',
    email: 'ida@port.example',
  });
});

describe('addressees', () => {
  it('go on behind a Sector at the end of a line', async () => {
    const letter = englishCircular('1	Good.').replace(
      'Subject:',
      'To Administrations of Member States of the\nUnion, to ITU-T Sector Members and to ITU-T\nAssociates taking part in the work of Study\nGroup 9\n\nSubject:',
    );
    expect((await recordOf(letter)).addressees.map(({ text }) => text)).toEqual([
      'To Administrations of Member States of the Union',
      'to ITU-T Sector Members',
      'to ITU-T Associates taking part in the work of Study Group 9',
    ]);
  });

  it.each([
    [englishCircular('1	Good.').replace('Subject:', 'To the Members of the Union\n\nSubject:')],
    [circular('1	Bien.').replace('Objet:', "Aux Membres de l'Union\n\nObjet:")],
    [spanishCircular('1	Bien.').replace('Asunto:', 'A los Miembros de la Unión\n\nAsunto:')],
  ])('the Members of the Union are States', async (letter) => {
    expect((await recordOf(letter)).addressees).toMatchObject([{ group: 'administrations' }]);
  });
});

it('heads a part with what is a noun there', async () => {
  const { paragraphs } = await recordOf(
    englishCircular(
      '1	Good.\n\n2	Requests for help:\n\n–	One grant for each country.\n\n–	A guide for new delegates.',
    ),
  );
  expect(outline(paragraphs)).toEqual([
    '1 Good.',
    '# 2 Requests for help:',
    '  • One grant for each country.',
    '  • A guide for new delegates.',
  ]);
});

it('keeps the blanks of a line of a form together', async () => {
  const { annexes } = await recordOf(
    englishCircular(
      '1	Good.',
      '\nANNEX\nReply form\nName: ............\nPlace and date: ............	Signature: ............',
    ),
  );
  expect(outline(annexes[0]?.paragraphs ?? [])).toContain('Place and date: ............ Signature: ............');
});

it.each([
  ['the Sector before the number', 'See ITU-R M.4892 and ITU-T X.9091.'],
  ['the Sector before each of a list', 'See Recommendations ITU-R M.4892 and ITU-T X.9091.'],
])('reads whose a Recommendation is: %s', async (_, words) => {
  const { citations } = await recordOf(englishCircular(`1	${words}`));
  expect(citations.map(({ number, issuer }) => `${issuer} ${number}`)).toEqual(['ITU-R M.4892', 'ITU-T X.9091']);
});

it.each([
  [
    'English',
    englishCircular(
      '1	Study Groups 5 and 9 are chaired by Ms Eva Lund (Norway) and Mr Kofi Annor (Ghana) respectively.',
    ),
    ['Eva Lund chair SG 5', 'Kofi Annor chair SG 9'],
  ],
  [
    'French',
    circular(
      "1	Les Commissions d'études 5 et 9 sont présidées respectivement par Mme Eva Lund (Norvège) et M. Kofi Annor (Ghana).",
    ),
    ['Eva Lund chair CE 5', 'Kofi Annor chair CE 9'],
  ],
  [
    'Spanish',
    spanishCircular(
      '1	Las Comisiones de Estudio 5 y 9 están presididas respectivamente por la Sra. Eva Lund (Noruega) y el Sr. Kofi Annor (Ghana).',
    ),
    ['Eva Lund chair CE 5', 'Kofi Annor chair CE 9'],
  ],
])('gives each group the chair that is named in its place: %s', async (_, letter, expected) => {
  const { people } = await recordOf(letter);
  const chairs = people.filter(({ role }) => role === 'chair' || role === 'co-chair');
  expect(chairs.map(({ name, role, group }) => `${name} ${role} ${group}`)).toEqual(expected);
});

it('reads a regional preparatory meeting as a group of the Development Sector, with its own Chair', async () => {
  const body =
    '1	The regional preparatory meeting for Europe (RPM-EUR) was held in Turku on 3 May 2020. Its Chair, Ms Ida Korhonen (Finland), reported to TDAG (Document TDAG20-25/7-E).';
  const { groups, people, citations } = await recordOf(englishCircular(body));
  expect(groups).toContainEqual(expect.objectContaining({ acronym: 'RPM-EUR', type: 'other', sector: 'ITU-D' }));
  expect(people.find(({ role }) => role === 'chair')?.group).toBe('RPM-EUR');
  expect(citations).toContainEqual(expect.objectContaining({ type: 'other', number: 'TDAG20-25/7-E' }));
});

it.each([
  [
    englishCircular(
      '1	See the annex.',
      "\nANNEX\nMember States' response to TSB Circular 301 on draft Recommendations\nCountry: ............",
    ),
  ],
  [
    circular(
      "1	Voir l'annexe.",
      '\nANNEXE\nRéponse des États Membres à la Circulaire TSB 301 sur les projets de Recommandations\nPays: ............',
    ),
  ],
  [
    spanishCircular(
      '1	Véase el anexo.',
      '\nANEXO\nRespuesta de los Estados Miembros a la Circular TSB 301 sobre los proyectos de Recomendación\nPaís: ............',
    ),
  ],
])('takes what answers a circular for a form', async (letter) => {
  expect((await recordOf(letter)).annexes).toMatchObject([{ type: 'form' }]);
});

it('dates each meeting that is told by its number behind another', async () => {
  const body =
    '1	The 40th meeting of the Board took place from 3 to 7 May 2020; the 41st is scheduled for 2-6 November 2020 and the 42nd for 10-14 May 2021.';
  expect(await meetings(englishCircular(body))).toHaveLength(3);
});

it('gives each day the group that is named behind it', async () => {
  const body =
    '1	Contributions should be received by 5 August 2022 for Study Group 9 and by 12 August 2022 for Study Group 2.';
  const { deadlines: due } = await recordOf(englishCircular(body));
  expect(due.map(({ date, group }) => `${date} ${group}`)).toEqual(['2022-08-05 SG 9', '2022-08-12 SG 2']);
});

it.each([
  [
    englishCircular('1	Ms Eva Lund (Norway) and Mr Kofi Annor (Ghana) will chair Study Groups 9 and 2 respectively.'),
    'SG',
  ],
  [
    circular(
      "1	Mme Eva Lund (Norvège) et M. Kofi Annor (Ghana) présideront respectivement les Commissions d'études 9 et 2.",
    ),
    'CE',
  ],
])('gives each chair the group named in their place', async (letter, short) => {
  const { people } = await recordOf(letter);
  expect(
    people.filter(({ group }) => group !== 'TSB').map(({ name, role, group }) => `${name} ${role} ${group}`),
  ).toEqual([`Eva Lund chair ${short} 9`, `Kofi Annor chair ${short} 2`]);
});

it('knows the chair of a group with a long name, of which “and the” is a part', async () => {
  const body =
    '1	The Chairman of the Council Working Group for the Preparation of the Draft Harbour Plan and the Draft Lagoon Plan (CWG-HLP), Mr Kofi Annor (Ghana), resigned on 5 August 2020.';
  const { people } = await recordOf(englishCircular(body));
  expect(people).toContainEqual(
    expect.objectContaining({ name: 'Kofi Annor', role: 'chair', group: 'CWG-HLP', outgoing: true }),
  );
});

it.each<[string, string]>([
  ['Submissions for the 41st meeting must reach the secretariat no later than 3 June 2022.', 'contribution'],
  [
    'Please send, not later than 3 June 2022, the list of people who will be representing your organization.',
    'registration',
  ],
])('knows what is due: %s', async (words, kind) => {
  expect((await deadlines(englishCircular(`1	${words}`))).map((due) => due.split(' ')[1])).toEqual([kind]);
});

it('finds who issued a text behind the part of it that is cited', async () => {
  const { citations } = await recordOf(
    englishCircular('1	See Resolution No. 1, section 8, of the WTSC (Helsinki, 1993).'),
  );
  expect(citations).toMatchObject([
    { type: 'resolution', number: '1', issuer: 'WTSA', revision: { year: 1993 }, sections: ['section 8'] },
  ]);
});
