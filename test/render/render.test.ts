import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/model/message.js';
import type { DocumentRecord } from '../../src/model/record.js';
import { recordJson } from '../../src/render/json.js';
import { inRunningText } from '../../src/render/running-text.js';
import { readingSentence } from '../../src/render/sentences.js';
import { readingSentences as english } from '../../src/locales/en/interface/reading.js';
import { readingSentences as french } from '../../src/locales/fr/interface/reading.js';
import { parseCircular, summaryWriter } from '../../src/index.js';
import { visible, visibleLines } from '../../src/render/visible.js';

const summaryPage = await summaryWriter();

const record: DocumentRecord = {
  schemaVersion: '1',
  source: { name: 'lettre.txt', format: 'txt', language: 'fr', sha256: '0'.repeat(64), bytes: 10, characters: 10 },
  documentType: 'circular',
  reference: { series: 'TSB', number: '41', annotations: ['Corrigendum 1'] },
  fileReference: 'CE 5/XY',
  issuer: 'TSB',
  place: 'Genève',
  date: '2021-03-03',
  contact: { name: null, telephone: null, fax: null, email: null },
  addressees: [
    { text: 'Aux administrations', group: 'administrations' },
    { text: 'Aux Associés', group: 'associates' },
  ],
  copies: [],
  subject: "Un objet assez long pour qu'il faille le mettre sur deux lignes de la page",
  summary: null,
  action: null,
  salutation: null,
  closing: null,
  paragraphs: [],
  signatory: { name: 'Ada Exemple', honorific: 'Mme', title: 'Directrice', signed: true },
  enclosures: null,
  notes: [],
  annexes: [
    {
      label: '1',
      title: 'Groupe des essais',
      subtitle: 'Mandat',
      type: 'terms-of-reference',
      of: 'TSB 41',
      paragraphs: [],
      mandate: {
        group: 'JCA-E',
        parentGroup: 'CE 5',
        chairs: ['Ada Exemple'],
        contacts: [],
        duration: { text: "jusqu'en 2024", until: '2024', precision: 'year' },
      },
    },
  ],
  groups: [],
  people: [
    {
      name: 'Rapporteur Premier',
      honorific: 'M.',
      role: 'rapporteur',
      group: 'Q 4/5',
      region: null,
      country: null,
      email: null,
      outgoing: false,
    },
    {
      name: 'Ada Exemple',
      honorific: 'Mme',
      role: 'chair',
      group: 'JCA-E',
      region: null,
      country: { name: 'Kenya', code: 'KE' },
      email: null,
      outgoing: false,
    },
  ],
  deadlines: [
    {
      date: '2021-05-01',
      precision: 'day',
      time: null,
      timeZone: null,
      kind: 'reply',
      qualifier: 'by',
      action: 'répondre',
      group: null,
      status: null,
      replaces: null,
    },
    {
      date: '2021-04-02',
      precision: 'minute',
      time: '18:00',
      timeZone: 'Europe/Zurich',
      kind: 'registration',
      qualifier: null,
      action: null,
      group: null,
      status: null,
      replaces: null,
    },
  ],
  meetings: [
    {
      title: null,
      group: 'CE 5',
      place: 'Nairobi',
      country: { name: 'Kenya', code: 'KE' },
      start: '2021-06-07',
      end: '2021-06-09',
      precision: 'day',
      timeZone: null,
      mode: 'hybrid',
      status: null,
      replaces: null,
    },
  ],
  citations: [],
  links: [],
  remainder: [],
  messages: [
    {
      code: 'x',
      severity: 'warning',
      message: 'Unexpected X, expected Y',
      start: 1,
      end: 2,
      line: 3,
      column: 4,
      related: null,
    },
  ],
  evidence: {
    '/deadlines/0': [{ text: 'x', start: 0, end: 1, line: 1, column: 1, paragraph: '7', basis: 'worded' }],
  },
};

test.each([
  ['Registration', 'registration'],
  ['Échéance', 'échéance'],
  ['UIT', 'UIT'],
  ['à distance', 'à distance'],
])('%s inside a sentence', (name, written) => {
  expect(inRunningText(name)).toBe(written);
});

describe('the summary', () => {
  test('says what the record says, deadlines by date, people by office', () => {
    expect(summaryPage(record, { width: 60, colour: false })).toBe(`Circular TSB 41 Corrigendum 1 · Telecommunication
Standardization Bureau
Genève, 2021-03-03 · CE 5/XY
lettre.txt · txt · fr

Subject     Un objet assez long pour qu'il faille le mettre
            sur deux lignes de la page
To          – Aux administrations
            – Aux Associés
Signed      Mme Ada Exemple, Directrice
Deadlines   2021-04-02 18:00 Europe/Zurich  registration
            2021-05-01                      reply, by this day ·
                                            répondre · § 7
Meetings    2021-06-07 to 2021-06-09  CE 5 · Nairobi (Kenya)
                                      · on site and remote
People      Chair       Mme Ada Exemple (Kenya) · JCA-E
            Rapporteur  M. Rapporteur Premier · Q 4/5
Annexes     1  terms of reference · Groupe des essais ·
               Mandat · group JCA-E, under CE 5, chaired by
               Ada Exemple, until 2024
To check    3:4 warning  Unexpected X, expected Y
`);
  });

  test('says what a reader acts on: the purpose, whom to reach, and each address once', () => {
    const page = summaryPage(
      {
        ...record,
        summary: 'Ce rapport rend compte des essais.',
        contact: { name: 'Ada Exemple', telephone: '+41 22 730 0000', fax: null, email: 'essais@example.org' },
        links: [
          { url: 'https://example.org/essais', text: 'la page des essais' },
          { url: 'mailto:essais@example.org', text: 'essais@example.org' },
          { url: 'https://example.org/plan', text: 'example.org/plan' },
          { url: 'https://example.org/essais', text: 'ici' },
        ],
      },
      { width: 100, colour: false },
    );
    expect(page).toContain('\nSummary     Ce rapport rend compte des essais.\n');
    expect(page).toContain('\nContact     Ada Exemple · essais@example.org · +41 22 730 0000\n');
    expect(page).toContain(
      '\nLinks       – la page des essais · https://example.org/essais\n            – https://example.org/plan\nTo check',
    );
  });

  test('counts links that are more than a person goes through', async () => {
    const links = Array.from({ length: 20 }, (_, at) => ({ url: `https://example.org/${at}`, text: `page ${at}` }));
    const french = await summaryWriter('fr');
    expect(french({ ...record, links }, { width: 100, colour: false })).toContain('– encore 8 liens\n');
  });

  test('speaks French to a French reader', async () => {
    const page = (await summaryWriter('fr'))(record, { width: 100, colour: false });
    expect(page).toContain('Objet        Un objet');
    expect(page).toContain(
      'inscription\n             2021-05-01                      réponse, au plus tard ce jour · répondre · § 7\n',
    );
    expect(page).toContain('Réunions     2021-06-07 au 2021-06-09  CE 5 · Nairobi (Kenya) · sur place et à distance\n');
    expect(page).toContain('mandat · Groupe des essais · Mandat · groupe JCA-E, rattaché à CE 5, présidence: Ada');
    expect(page).toContain('À vérifier   3:4 avertissement  ');
  });

  test('has deadlines without a day behind those with one, in the words of the letter', async () => {
    const letter = Buffer.from(
      [
        'Genève, le 4 mai 2021',
        'Objet: Essais',
        "Les contributions doivent parvenir au secrétariat deux semaines avant l'ouverture de la réunion.",
        'Les inscriptions sont ouvertes jusqu’au 7 juin 2021.',
      ].join('\n\n'),
    );
    const { record: read } = await parseCircular(letter);
    const lines = (await summaryWriter('fr'))(read, { width: 120, colour: false }).split('\n');
    const at = lines.findIndex((line) => line.startsWith('Échéances'));
    expect(lines[at]).toContain('2021-06-07');
    expect(lines[at + 1]).toMatch(/^ +sans date +deux semaines avant l'ouverture de la réunion$/);
  });

  test('names a day once where a meeting has hours', () => {
    const [meeting] = record.meetings;
    const hours = { ...meeting!, start: '2021-06-07T09:30', end: '2021-06-07T17:00', timeZone: 'Africa/Nairobi' };
    const page = summaryPage({ ...record, meetings: [hours] }, { width: 100, colour: false });
    expect(page).toContain('Meetings    2021-06-07 09:30 to 17:00 Africa/Nairobi  CE 5');
    const day = { ...meeting!, end: '2021-06-07' };
    expect(summaryPage({ ...record, meetings: [day] }, { width: 100, colour: false })).toContain('  2021-06-07  CE 5');
  });

  test('says what falls away, what took the place of other days, and who leaves', () => {
    const [meeting] = record.meetings;
    const [deadline] = record.deadlines;
    const [person] = record.people;
    const page = summaryPage(
      {
        ...record,
        deadlines: [{ ...deadline!, status: 'cancelled' }],
        meetings: [{ ...meeting!, replaces: { start: '2021-05-31', end: '2021-06-02' } }],
        people: [{ ...person!, outgoing: true }],
      },
      { width: 160, colour: false },
    );
    expect(page).toMatch(/Deadlines +\S+( \S+)* +Cancelled · /);
    expect(page).toMatch(/Meetings .* {2}instead of 2021-05-31 to 2021-06-02 · CE 5/);
    expect(page).toMatch(/People .* · leaving office\n/);
  });

  test('an address in an annex is written as people cite it', () => {
    const [piece] = record.evidence['/deadlines/0'] ?? [];
    const evidence = { '/deadlines/0': [{ ...piece!, paragraph: 'annex:A/3/b' }] };
    expect(summaryPage({ ...record, evidence }, { width: 100, colour: false })).toContain(
      'reply, by this day · répondre · § A 3/b',
    );
  });

  test('colours change nothing but the colour', () => {
    const coloured = summaryPage(record, { width: 60, colour: true });
    expect(coloured).toContain('\u001b[');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(summaryPage(record, { width: 60, colour: false }));
  });
});

describe('JSON', () => {
  test('is the record again', () => {
    expect(JSON.parse(recordJson(record))).toEqual(record);
    expect(JSON.parse(recordJson(record, { evidence: false }))).toEqual({ ...record, evidence: {} });
    expect(recordJson(record, { compact: true })).not.toContain('\n');
  });

  test('escapes what a terminal would obey, and means the same', () => {
    const hostile = { ...record, subject: 'a\u001b\u009b\u202eb\ud800' };
    const text = recordJson(hostile);
    expect(text).toContain(String.raw`"a\u001b\u009b\u202eb\ud800"`);
    expect(JSON.parse(text)).toEqual(hostile);
  });
});

test('names are shown on one line, texts on theirs', () => {
  expect(visible('a\nb\u001b\u202e')).toBe(String.raw`a\u000ab\u001b\u202e`);
  expect(visibleLines('a\n\tb\u001b')).toBe('a\n\tb\\u001b');
});

test.each<[Message, string, string]>([
  [
    { code: 'wrong-weekday', args: { words: 'lundi 3 mars 2021', expected: 'mercredi' } },
    'The weekday of “lundi 3 mars 2021” is wrong: that day is a “mercredi”. Correct the weekday or the date.',
    'Le jour de la semaine est faux dans « lundi 3 mars 2021 »: ce jour est un « mercredi ». Corrigez le jour ou la date.',
  ],
  [
    { code: 'comments-left-out', args: { count: 1 } },
    '1 comment was left out. Delete it before you send the file.',
    "1 commentaire n'a pas été lu. Supprimez-le avant d'envoyer le fichier.",
  ],
  [
    { code: 'comments-left-out', args: { count: 3 } },
    '3 comments were left out. Delete them before you send the file.',
    "3 commentaires n'ont pas été lus. Supprimez-les avant d'envoyer le fichier.",
  ],
  [
    { code: 'unread-part', args: { part: 'word/header2.xml', why: 'never-printed' } },
    'word/header2.xml was not read: no page shows it.',
    "word/header2.xml n'a pas été lu: aucune page ne le montre.",
  ],
])('the sentence of %j', (message, inEnglish, inFrench) => {
  expect(readingSentence(message, english, 'en')).toBe(inEnglish);
  expect(readingSentence(message, french, 'fr')).toBe(inFrench);
});
