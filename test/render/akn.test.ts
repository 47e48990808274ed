import { beforeAll, describe, expect, test } from 'vitest';
import { aknWriter, parseCircular } from '../../src/index.js';
import type { DocumentRecord } from '../../src/model/record.js';
import { all, byId, danglingIn, every, faultsOf, lineOf, type Read, read } from '../support/akn.js';
import { readFixtures } from '../support/fixtures.js';
import { circular } from '../support/letters.js';
import { soundRecord } from '../support/sound-record.js';

const akn = await aknWriter();

/** Expectations are written from the Guidelines (AKN4UN, parts 1 and 2), `docs/akn.md` and the page, not from the output. */

const fixtures = readFixtures();
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function xmlOf(bytes: Uint8Array): Promise<Read> {
  return read(akn.file(await parseCircular(bytes)));
}
const fixture = (name: string): Promise<Read> =>
  xmlOf((fixtures.find((each) => each.name === name) as (typeof fixtures)[number]).bytes);

test('the validator is one: it sees what is wrong', () => {
  const xml = akn.file({ record: soundRecord, text: null });
  expect(faultsOf(xml)).toEqual([]);
  expect(faultsOf(xml.replace('<mainBody>', '<body>').replace('</mainBody>', '</body>'))).not.toEqual([]);
  expect(faultsOf(xml.replace('eId="author"', 'eId="itu-tsb"')).join(' ')).toContain('unique');
  expect(faultsOf(xml.replace('date="2021-03-03"', 'date="2021-03"'))).not.toEqual([]);
});

describe('a circular with two annexes', () => {
  let root: Read;
  beforeAll(async () => {
    root = await fixture('tsb-change-of-chair-txt');
  });
  const values = (name: string): (string | undefined)[] => all(root, name).map(({ attributes }) => attributes['value']);
  const first = (name: string): Read | undefined => all(root, name)[0];

  test('is a doc of its class, named by its IRIs', () => {
    expect(all(root, 'doc').map(({ attributes }) => attributes['name'])).toEqual(['circular', 'annex', 'annex']);
    const work = '/akn/un/doc/communication/itu-tsb/2024-03-14/TSB_143';
    const expression = `${work}/fra@2024-03-14`;
    expect(values('FRBRuri')).toEqual(Array.from({ length: 3 }, () => [work, expression, `${expression}/.xml`]).flat());
    expect(values('FRBRthis')).toEqual(
      ['!main', '!annex_1', '!annex_2'].flatMap((name) => [
        `${work}/${name}`,
        `${expression}/${name}`,
        `${expression}/${name}.xml`,
      ]),
    );
    expect(values('FRBRcountry')).toEqual(['un', 'un', 'un']);
    expect(values('FRBRsubtype')).toEqual(['communication', 'terms-of-reference', 'agenda']);
    expect(all(root, 'FRBRlanguage').map(({ attributes }) => attributes['language'])).toEqual(['fra', 'fra', 'fra']);
    expect(first('FRBRnumber')?.attributes).toEqual({ value: 'TSB_143', showAs: 'Circulaire TSB 143' });
    expect(first('publication')?.attributes).toMatchObject({
      date: '2024-03-14',
      showAs: 'Circulaire TSB',
      number: '143',
    });
    expect(new Set(all(root, 'FRBRdate').map(({ attributes }) => attributes['date']))).toEqual(new Set(['2024-03-14']));
  });

  test('says who writes to whom about what', () => {
    const preface = first('preface') as Read;
    const addressees = all(preface, 'inline').filter(({ attributes }) => attributes['name'] === 'to');
    expect(addressees.map((each) => [each.attributes['refersTo'], lineOf(each)])).toEqual([
      ['#memberStates', "Aux Administrations des États Membres de l'Union"],
      ['#sectorMembers', 'Aux Membres du Secteur UIT-T'],
      ['#associates', "Aux Associés de l'UIT-T"],
      ['#academia', "Aux établissements universitaires participant aux travaux de l'UIT"],
    ]);
    expect(lineOf(first('docType'))).toBe('Circulaire');
    expect(lineOf(first('docNumber'))).toBe('TSB 143');
    expect(first('docDate')?.attributes['date']).toBe('2024-03-14');
    expect(lineOf(first('docDate'))).toBe('14 mars 2024');
    expect(lineOf(first('docTitle'))).toMatch(/^Changement à la présidence .* 13 juin 2024\)$/);
    const lines = all(preface, 'p').map(lineOf);
    expect(lines).toContain('Genève, le 14 mars 2024');
    expect(lines).toContain('Tél.: +41 22 730 5514');
    expect(lines).toContain('UNION INTERNATIONALE DES TÉLÉCOMMUNICATIONS');
  });

  test('has its numbers as printed, and eIds by them', () => {
    expect(lineOf(byId(root, 'para_1'))).toMatch(/^1 ?J'ai l'honneur/);
    const item = byId(root, 'para_2__list_1__point_2-3__list_1__point_b') as Read;
    expect(lineOf(all(item, 'num')[0])).toBe('b)');
    expect(lineOf(all(item, 'p')[0])).toBe('en prolongeant de deux ans les travaux entrepris.');
    expect(lineOf(byId(root, 'para_2__list_1__intro'))).toMatch(/^À sa réunion .* est rattachée:$/);
    const tasks = byId(root, 'att_1__sec_3') as Read;
    expect(tasks.attributes['refersTo']).toBe('#tasks');
    expect(lineOf(all(tasks, 'heading')[0])).toBe('Tâches');
    expect(lineOf(byId(root, 'att_1__sec_3__para_2__list_1__indent_2'))).toBe(
      "sur la protection des données d'exploitation.",
    );
    expect(lineOf(byId(root, 'att_2__para_4__list_1__point_4-1'))).toContain("Travaux de la Commission d'études 13");
    expect(lineOf(byId(root, 'para_nn_1'))).toMatch(/^Je tiens à saluer/);
  });

  test('marks up people, groups, days and citations where they stand', () => {
    const opening = byId(root, 'para_1') as Read;
    const [kerloch] = all(opening, 'person');
    expect(kerloch?.attributes).toEqual({ refersTo: '#baudouin-kerloch', as: '#chair' });
    expect(lineOf(kerloch)).toBe('M. Baudouin Kerloch');
    expect(byId(root, 'baudouin-kerloch')?.attributes['showAs']).toBe('Baudouin Kerloch');
    const closing = byId(root, 'para_8') as Read;
    expect(lineOf(all(closing, 'role')[0])).toBe('Présidente par intérim');
    expect(all(closing, 'a')[0]?.attributes['href']).toBe('mailto:lvo@polder-net.example');
    const meeting = all(byId(root, 'para_2__list_1__intro') as Read, 'event')[0] as Read;
    expect(lineOf(meeting)).toBe('26 février au 1er mars 2024');
    expect(all(meeting, 'date').map((day) => [day.attributes['date'], lineOf(day)])).toEqual([
      ['2024-02-26', '26 février'],
      ['2024-03-01', '1er mars 2024'],
    ]);
    const resolution = all(byId(root, 'para_6') as Read, 'ref')[0];
    expect(lineOf(resolution)).toMatch(/^Résolution 98 \(Rév\. Genève, 2022\)/);
    expect(resolution?.attributes['href']).toBe('/akn/un/statement/deliberation/itu-wtsa/2022/98');
    const [annex, replaced] = all(byId(root, 'para_2__list_1__point_2-3__list_1__intro') as Read, 'ref');
    expect([lineOf(annex), annex?.attributes['href']]).toEqual(['Annexe A', '!annex_1']);
    expect(lineOf(replaced)).toBe('Circulaire TSB 098');
  });

  test('has tables, with the days that are due in their cells', () => {
    const rows = all(byId(root, 'para_3__table_1') as Read, 'tr').map((row) => all(row, 'td').map(lineOf));
    expect(rows[0]).toEqual(['Région', 'Nom', 'Pays']);
    expect(rows).toHaveLength(7);
    expect(rows[4]).toEqual(['ASP', 'Mme Hye-rin Cho', 'Corée (République de)']);
    const due = all(root, 'td').flatMap((cell) => all(cell, 'event'));
    expect(due.map((event) => [event.attributes['refersTo'], lineOf(event)])).toEqual([
      ['#deadline_1', '15 mai 2024'],
      ['#deadline_2', '24 mai 2024'],
      ['#deadline_3', '24 mai 2024'],
      ['#deadline_4', '3 juin 2024'],
    ]);
    expect(byId(root, 'deadline_4')?.attributes['showAs']).toBe('Soumission des contributions à la JCA-JNR');
  });

  test('is signed, and has its annexes under their printed headings', () => {
    const signature = all(root, 'container').find(({ attributes }) => attributes['name'] === 'signature');
    expect(all(signature as Read, 'p').map(lineOf)).toEqual([
      'Aurèle Dumontier',
      'Directeur du Bureau de la normalisation des télécommunications',
    ]);
    expect(lineOf(all(signature as Read, 'role')[0])).toBe(
      'Directeur du Bureau de la normalisation des télécommunications',
    );
    const attachment = byId(root, 'att_1') as Read;
    expect(lineOf(all(attachment, 'heading')[0])).toBe('ANNEXE A (de la Circulaire TSB 143)');
    expect(all(all(attachment, 'preface')[0] as Read, 'p').map(lineOf)).toEqual([
      'Activité conjointe de coordination sur le jumelage numérique des réseaux (JCA-JNR)',
      'Mandat révisé',
    ]);
  });
});

describe('a report to the Council', () => {
  let root: Read;
  beforeAll(async () => {
    root = await fixture('council-report-new');
  });

  test('is a debate report, its number as in the IRI', () => {
    const [report] = all(root, 'debateReport');
    expect(report?.attributes['name']).toBe('councilReport');
    expect(all(root, 'FRBRuri')[0]?.attributes['value']).toBe(
      '/akn/un/debateReport/report/itu-council/2024-04-02/C24-47-F',
    );
    expect(all(root, 'FRBRnumber')[0]?.attributes).toEqual({ value: 'C24-47-F', showAs: 'Document C24/47-F' });
    expect(lineOf(all(root, 'docPurpose')[0])).toMatch(/^On trouvera dans le présent document/);
  });

  test('has sections, and paragraphs numbered through them', () => {
    const headings = all(root, 'section').map((section) => [
      section.attributes['eId'],
      lineOf(all(section, 'num')[0]),
      lineOf(all(section, 'heading')[0]),
    ]);
    expect(headings).toEqual([
      ['sec_I', 'I', 'Introduction'],
      ['sec_II', 'II', 'Réunions tenues'],
      ['sec_III', 'III', 'Mesures proposées'],
      ['sec_IV', 'IV', 'Étapes suivantes'],
    ]);
    expect(lineOf(all(byId(root, 'sec_III__para_5__list_1__point_c') as Read, 'event')[0])).toBe('30 septembre 2024');
    expect(all(byId(root, 'sec_IV__para_7') as Read, 'date').map(({ attributes }) => attributes['date'])).toEqual([
      '2025-01-01',
      '2024-12-13',
    ]);
  });

  test('has its notes where their marks stand', () => {
    const paragraph = byId(root, 'sec_II__para_3') as Read;
    const [note] = all(paragraph, 'authorialNote');
    expect(note?.attributes).toEqual({ marker: '1', placement: 'bottom' });
    expect(lineOf(note)).toBe(
      "Les documents des deux réunions sont publiés à l'adresse www.itu.int/en/council/cwg-lang.",
    );
    expect(lineOf(paragraph)).toMatch(/janvier 2024\. Les documents .* En moyenne/);
  });
});

describe('what is missing', () => {
  const empty: DocumentRecord = {
    ...soundRecord,
    documentType: 'other',
    reference: null,
    issuer: null,
    date: null,
    place: null,
    subject: null,
  };
  const codesOf = (root: Read): (string | undefined)[] =>
    all(root, 'message').map(({ attributes }) => attributes['code']);

  test('is said in a valid file', () => {
    const xml = akn.file({ record: empty, text: null });
    expect(faultsOf(xml)).toEqual([]);
    const root = read(xml);
    expect(codesOf(root)).toEqual([
      'missing-date',
      'missing-number',
      'missing-issuer',
      'missing-subject',
      'missing-paragraphs',
    ]);
    expect(all(root, 'FRBRuri')[0]?.attributes['value']).toBe('/akn/un/doc/document/itu/nd/nn');
    expect(all(root, 'FRBRdate')[0]?.attributes).toEqual({ date: '0001-01-01', name: 'unknown' });
    expect(all(root, 'FRBRnumber')).toEqual([]);
  });

  test.each([
    ['2013-04', '2013-04-01'],
    ['2021', '2021-01-01'],
    ['2012-08-30T18:00', '2012-08-30'],
    ['2021-02-31', '0001-01-01'],
    ['0000-01-01', '0001-01-01'],
  ])('the date %s is %s', (date, expected) => {
    const xml = akn.file({ record: { ...soundRecord, date }, text: null });
    expect(faultsOf(xml)).toEqual([]);
    expect(all(read(xml), 'FRBRdate')[0]?.attributes['date']).toBe(expected);
    expect(codesOf(read(xml)).includes('impossible-date')).toBe(expected === '0001-01-01');
  });

  test('and what the record warns of is in the file', async () => {
    const root = await xmlOf(bytesOf(circular('1\tLa réunion aura lieu le lundi 5 mai 2021.\n')));
    expect(codesOf(root)).toContain('wrong-weekday');
  });
});

test.each([
  [{ series: 'TSB', number: '5/17', annotations: [] }, 'TSB_5-17'],
  [{ series: 'BDT', number: 'DNS/DGS/112', annotations: [] }, 'BDT_DNS-DGS-112'],
  [{ series: 'TSB', number: '278', annotations: ['Corrigendum 1'] }, 'TSB_278_Corrigendum_1'],
  [{ series: 'TSB', number: '278', annotations: ['Rév. 1'] }, 'TSB_278_Rév._1'],
  [{ series: 'a b', number: '?#%<>', annotations: [] }, 'a_b_-'],
])('the number of %j is %s', (reference, expected) => {
  const root = read(akn.file({ record: { ...soundRecord, reference }, text: null }));
  expect(all(root, 'FRBRnumber')[0]?.attributes['value']).toBe(expected);
  expect(all(root, 'FRBRuri')[0]?.attributes['value']?.endsWith(`/${expected}`)).toBe(true);
});

describe('the same words in several places', () => {
  test('each day is marked up where it stands, the other occurrence is not', async () => {
    const root = await xmlOf(
      bytesOf(
        circular('1\tLe 20 mai 2021 est férié; vos réponses doivent parvenir avant le 20 mai 2021 au plus tard.\n'),
      ),
    );
    const [event] = all(root, 'event');
    const line = all(byId(root, 'para_1') as Read, 'p')[0] as Read;
    expect(all(root, 'event')).toHaveLength(1);
    expect(lineOf(event)).toBe('20 mai 2021');
    expect(line.children[0]).toBe('Le 20 mai 2021 est férié; vos réponses doivent parvenir avant le ');
  });

  test("another document's annex is not this one's", async () => {
    const annexes = '\nAnnexes: 1\n\nANNEXE 1\nOrdre du jour\n1\tOuverture\n2\tDivers\n';
    const root = await xmlOf(
      bytesOf(circular("1\tVoir l'Annexe 1 et l'Annexe 1 de la Circulaire TSB 184.\n2\tVoir l'Annexe 12.\n", annexes)),
    );
    const named = all(root, 'ref').filter(({ attributes }) => attributes['href'] === '!annex_1');
    expect(named.map(lineOf)).toEqual(['Annexe 1']);
  });
});

test('several documents are one collection, each with eIds of its own', async () => {
  const parsed = await Promise.all(fixtures.slice(0, 3).map(({ bytes }) => parseCircular(bytes)));
  const dates = parsed.map(({ record }) => record.date);
  const xml = akn.collection(
    parsed.map((each, index) => akn.component(each, index)),
    dates,
  );
  expect(faultsOf(xml)).toEqual([]);
  const root = read(xml);
  expect(danglingIn(root)).toEqual([]);
  expect(all(root, 'component').map(({ attributes }) => attributes['eId'])).toEqual(['cmp_1', 'cmp_2', 'cmp_3']);
  const latest = dates
    .filter((date) => date !== null)
    .toSorted()
    .at(-1);
  expect(all(root, 'FRBRuri')[0]?.attributes['value']).toBe(`/akn/un/documentCollection/publication/itu/${latest}/nn`);
  const second = [...every(byId(root, 'cmp_2') as Read)].flatMap(({ attributes: { eId } }) => eId ?? []);
  expect(second.filter((eId) => eId !== 'cmp_2' && !eId.startsWith('cmp_2__'))).toEqual([]);
  expect(second).toContain('cmp_2__itu-bdt');
});

test('what falls away, moves or leaves an office is told in elements of our own, and the file stays valid', () => {
  const record: DocumentRecord = {
    ...soundRecord,
    meetings: [
      {
        title: 'réunion des essais',
        group: null,
        place: null,
        country: null,
        start: '2021-06-16',
        end: '2021-06-18',
        precision: 'day',
        timeZone: null,
        mode: null,
        status: null,
        replaces: { start: '2021-06-09', end: null },
      },
    ],
  };
  const text = akn.file({ record, text: null });
  const changes = all(read(text), 'change').map(({ attributes }) => attributes);
  expect(changes).toMatchObject([{ refersTo: '#meeting_1', from: '2021-06-09' }]);
  expect(faultsOf(text)).toEqual([]);
});
