import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkCircular, languages, parseCircular } from '../../src/index.js';
import { readReport } from '../support/archive.js';
import { circular, recordOf } from '../support/letters.js';
import { askProgram } from '../support/asked-program.js';

/** An invented letter in a language, with what stands in any. */
const letters: Readonly<Record<string, string>> = {
  en: `Ref: TSB Circular 88

Dear Colleagues,

1	The workshop on tidal sensors is open to all members of the group and will take place on 12.03.2026.
2	Please send your contribution by 2 March 2026 to tides@tele.example, as Circular CR/411 asks you to.`,
  es: `Ref.: Circular TSB 88

Estimados colegas:

1	El taller sobre sensores de mareas está abierto a todos los miembros del grupo y tendrá lugar en Montevideo.
2	Las propuestas deben enviarse a tides@tele.example antes del 2 de marzo de 2026, según la Circular CR/411.`,
  pt: `Ref.: Circular TSB 88

Caros colegas,

1	A oficina sobre sensores de marés está aberta a todos os membros do grupo e será realizada em Maputo.
2	As propostas devem ser enviadas para tides@tele.example até 2 de março de 2026, conforme a Circular CR/411.`,
  it: `Rif.: Circolare TSB 88

Cari colleghi,

1	Il seminario sui sensori di marea è aperto a tutti i membri del gruppo e si terrà a Trieste.
2	Le proposte devono essere inviate a tides@tele.example entro il 2 marzo 2026, come chiede la circolare CR/411.`,
  de: `TSB 88

1	Der Workshop über Gezeitensensoren steht allen Mitgliedern der Gruppe offen und wird in Husum abgehalten.
2	Die Beiträge sind bis zum 2. März 2026 an tides@tele.example zu senden, wie es CR/411 verlangt.`,
  nl: `TSB 88

1	De workshop over getijdensensoren is open voor alle leden van de groep en zal in Vlissingen worden gehouden.
2	De bijdragen moeten voor 2 maart 2026 naar tides@tele.example worden gestuurd, zoals CR/411 vraagt.`,
  ar: `TSB 88

1	ورشة العمل بشأن أجهزة استشعار المد مفتوحة لجميع أعضاء الفريق.
2	ترسل المساهمات إلى tides@tele.example قبل 2 مارس 2026 وفقا للرسالة CR/411.`,
  zh: `TSB 88

1	潮汐传感器讲习班向研究组全体成员开放。
2	文稿应于2026年3月2日前寄至 tides@tele.example，见 CR/411。`,
};

/** Those in a language that has no pack. */
const unread = Object.entries(letters).filter(([language]) => !languages.includes(language));

describe.each(unread)('a letter in %s', (language, text) => {
  test('is in no language that is read, and told so', async () => {
    const { source, messages } = await recordOf(text);
    expect(source.language).toBe('und');
    expect(messages).toMatchObject([{ code: 'unknown-language', severity: 'warning' }]);
    expect(messages[0]?.message).toContain(`(“${language}”)`);
  });

  test('gives what stands in any language, and nothing that French rules would make of it', async () => {
    const record = await recordOf(text);
    expect(record.links).toEqual([{ url: 'mailto:tides@tele.example', text: 'tides@tele.example' }]);
    expect(record.citations.map(({ series, number }) => `${series} ${number}`)).toEqual(['CR 411']);
    expect(JSON.stringify(record.paragraphs)).toContain('"label":"2"');
    expect([record.subject, record.salutation, record.closing, record.signatory]).toEqual([null, null, null, null]);
    expect([...record.deadlines, ...record.meetings, ...record.people, ...record.annexes]).toEqual([]);
  });
});

test.each(['en', 'es', 'de', 'zh'])('the number of a circular stands in any language: %s', async (language) => {
  expect((await recordOf(letters[language] as string)).reference).toEqual({
    series: 'TSB',
    number: '88',
    annotations: [],
  });
});

describe('French is told', () => {
  test.each([
    ['a body of one sentence', circular('Nous vous remercions.')],
    [
      'a table of names alone',
      'Liste des membres\n\nPrésident\tM. Ivo Brandt\nRapporteur\tMme Lin Shu\n\nCommission de rédaction',
    ],
    ['a short notice', 'La réunion prévue le 3 mars 2026 est reportée au 9 mars.'],
    ['a number alone', 'Circulaire TSB 12'],
    [
      'a body under a letterhead in English',
      `INTERNATIONAL TELECOMMUNICATION UNION
Telecommunication Standardization Bureau
Ref: TSB Circular 88
To: Administrations of Member States of the Union, Sector Members and Associates
Subject: Workshop on the use of sensors in the ports of the world

1	L'atelier sur les capteurs de marée est ouvert à tous les membres du groupe et se tiendra à Nantes.
2	Les propositions doivent être envoyées avant le 2 mars 2026 à l'adresse du secrétariat.`,
    ],
  ])('%s', async (_, text) => {
    expect((await recordOf(text)).source.language).toBe('fr');
  });

  test('a Portuguese body under a French letterhead is not', async () => {
    const text = `UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS
Bureau de la normalisation des télécommunications
Réf.: Circulaire TSB 88
Aux Administrations des États Membres de l'Union et aux Membres du Secteur

${(letters['pt'] as string).split('\n').slice(2).join('\n')}`;
    expect((await recordOf(text)).source.language).toBe('und');
  });
});

describe('Spanish is read', () => {
  test('with its own rules', async () => {
    const { source, salutation, deadlines, messages } = await recordOf(letters['es'] as string);
    expect([source.language, salutation, messages]).toEqual(['es', 'Estimados colegas:', []]);
    expect(deadlines).toMatchObject([{ date: '2026-03-02', kind: 'contribution', qualifier: 'before' }]);
  });

  test('under a letterhead in French', async () => {
    const body = (letters['es'] as string).split('\n').slice(2).join('\n');
    const head = 'UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS\nBureau de la normalisation des télécommunications\n';
    expect((await recordOf(`${head}\n${body}`)).source.language).toBe('es');
  });
});

describe('two languages side by side', () => {
  const french = [
    "L'atelier sur les capteurs de marée est ouvert à tous les membres du groupe et se tiendra à Nantes.",
    "Les propositions doivent être envoyées avant le 2 mars 2026 à l'adresse du secrétariat.",
  ] as const;
  const german = [
    'Der Workshop über Gezeitensensoren steht allen Mitgliedern der Gruppe offen und wird in Nantes abgehalten.',
    'Die Beiträge sind bis zum 2. März 2026 an die Anschrift des Sekretariats zu senden.',
  ] as const;

  test.each([
    ['in one column after the other', [french[0], french[1], german[0], german[1]].join('\n\n')],
    ['paragraph by paragraph', [french[0], german[0], french[1], german[1]].join('\n\n')],
    [
      'in a table',
      `| Français | Deutsch |\n| --- | --- |\n| ${french[0]} | ${german[0]} |\n| ${french[1]} | ${german[1]} |\n`,
    ],
  ])('are told: %s', async (_, text) => {
    const { messages } = await recordOf(text);
    const told = messages.find(({ code }) => code === 'two-languages' || code === 'unknown-language');
    expect(told?.message).toMatch(/“(?:fr|de)”/);
  });

  test('are not where a sentence is quoted', async () => {
    const { messages } = await recordOf(
      [french[0], french[1], german[0], french[0].replace('marée', 'vent')].join('\n\n'),
    );
    expect(messages).toEqual([]);
  });
});

describe('the language asked for', () => {
  const text = 'Prière de répondre avant le 3 mai 2026.';
  const ofLanguage = async (language: string) => (await parseCircular(Buffer.from(text), { language })).record;

  test.each(['fr', 'auto', 'fr-CH'])('%s reads a French line', async (language) => {
    const { source, messages } = await ofLanguage(language);
    expect([source.language, messages]).toEqual(['fr', []]);
  });

  test('is told where it is not read, and not taken for another', async () => {
    const { source, messages, deadlines } = await ofLanguage('de');
    expect([source.language, messages.map(({ code }) => code), deadlines]).toEqual(['und', ['unknown-language'], []]);
  });
});

test('the words of a language that is not read are no fault of its letter', async () => {
  const { messages } = await checkCircular(Buffer.from(letters['it'] as string));
  expect(messages.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning unknown-language']);
});

describe('the program', () => {
  let cwd: string;
  const told = /^itu-parse: mares\/pt\.txt: in a language that is not read[^\n]*\n$/;
  beforeAll(() => {
    cwd = mkdtempSync(join(tmpdir(), 'languages-'));
    mkdirSync(join(cwd, 'mares'));
    writeFileSync(join(cwd, 'mares/pt.txt'), letters['pt'] as string);
    writeFileSync(join(cwd, 'mares/fr.txt'), circular('1\tNous vous remercions.'));
  });
  afterAll(() => rmSync(cwd, { recursive: true }));

  test('tells of such a document in one line, and of no other', () => {
    expect(askProgram(['mares/pt.txt'], { cwd })).toMatchObject({ status: 0, stderr: expect.stringMatching(told) });
    expect(askProgram(['mares/fr.txt'], { cwd }).stderr).toBe('');
  });

  test('counts them in the report of an archive', () => {
    const { stderr } = askProgram(['parse', 'mares', '--out-dir', 'records', '--quiet'], { cwd });
    expect(stderr).toMatch(told);
    expect(readReport(join(cwd, 'records/report.json')).totals['messages']).toMatchObject({ 'unknown-language': 1 });
  });
});

test('hosts of addresses are words of no language', async () => {
  const body = 'Écrire à tsbsg2@itu.int, tsbsg3@itu.int, tsbsg5@itu.int ou tsbsg9@itu.int. Voir www.itu.int/x.';
  expect((await recordOf(body)).source.language).toBe('fr');
});

test('in English a conference named before a text that it adopted is not whom papers are for', async () => {
  const record = await recordOf(`Geneva, 3 May 2017

Ref.: TSB Circular 33

Dear Colleagues,

1	As WTSA Resolution 9 says, contributions for the meeting must reach the secretariat before 5 June 2017.

2	Contributions to WTSA must reach the secretariat before 9 June 2017.
`);
  expect(record.deadlines.map(({ date, group }) => [date, group])).toEqual([
    ['2017-06-05', null],
    ['2017-06-09', 'WTSA'],
  ]);
});
