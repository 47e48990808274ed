/** Files made to hang or to kill a reader, each read in a process of its own with a bound of time and memory. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  abstractList,
  contentTypes,
  docx,
  type DocxParts,
  docxFiles,
  item,
  level,
  list,
  paragraph,
  run,
} from './docx-builder.js';
import { zip } from './zip-writer.js';

interface Outcome {
  readonly refused?: boolean;
  readonly message?: string;
  readonly characters?: number;
  readonly blocks?: number;
  readonly head?: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

const execute = promisify(execFile);
const directory = mkdtempSync(join(tmpdir(), 'hostile-'));
const probe = join(directory, 'probe.mjs');

beforeAll(async () => {
  await build({
    entryPoints: ['test/docx-probe.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: probe,
    banner: {
      js: "import { createRequire as fromHere } from 'node:module'; const require = fromHere(import.meta.url);",
    },
  });
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let files = 0;
async function outcomeOf(bytes: Uint8Array, ...limits: readonly number[]): Promise<Outcome> {
  const file = join(directory, `${files++}.docx`);
  writeFileSync(file, bytes);
  const { stdout, stderr } = await execute(process.execPath, [probe, file, ...limits.map(String)], {
    timeout: 120_000,
  });
  rmSync(file);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Outcome;
}

/** Processor time is counted, which a busy machine still stretches: bounds are twice those that are promised. */
const patience = 2;

/** One line for people, within the bounds. */
function expectRefusal(outcome: Outcome, why: RegExp, seconds = 1, megabytes = 150): void {
  expect(outcome.message).toMatch(why);
  expect(outcome.refused).toBe(true);
  expect(outcome.message).not.toMatch(/[\n\r]/);
  expect(outcome.milliseconds).toBeLessThan(seconds * 1000 * patience);
  expect(outcome.megabytes).toBeLessThan(megabytes);
}

function expectReading(outcome: Outcome, seconds: number, megabytes = 600): void {
  expect(outcome.message).toBeUndefined();
  expect(outcome.milliseconds).toBeLessThan(seconds * 1000 * patience);
  expect(outcome.megabytes).toBeLessThan(megabytes);
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const withDocument = (document: string | Uint8Array): Uint8Array => docx({ files: { 'word/document.xml': document } });
const documentXml = (content: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${content}</w:body></w:document>`;

/** Offset of the central directory's entry (or the local header) for a name, by its signature. */
function headerOf(bytes: Uint8Array, name: string, signature: string, nameAt: number): number {
  const text = latin1(bytes);
  for (let at = text.indexOf(signature); at >= 0; at = text.indexOf(signature, at + 4)) {
    if (text.startsWith(name, at + nameAt)) return at;
  }
  throw new Error(`no ${name}`);
}
const centralHeader = (bytes: Uint8Array, name: string): number => headerOf(bytes, name, 'PK\u0001\u0002', 46);

describe('archives', () => {
  const plain = docx({ body: paragraph('texte') });

  test('a bomb: 200 MB of XML in a file of some hundred KB', async () => {
    const bomb = docx({ body: paragraph('bombe '.repeat(100)).repeat(320_000) }, 9);
    expect(bomb.length).toBeLessThan(1_000_000);
    expectRefusal(await outcomeOf(bomb), /150 MB of XML.*--max-xml/);
  });

  test('a bomb of 500 MB of white space', async () => {
    expectRefusal(
      await outcomeOf(docx({ files: { 'word/document.xml': Buffer.alloc(500_000_000, 32) } })),
      /--max-xml/,
    );
  });

  test('a bomb inside is not opened', async () => {
    const inner = zip({ 'a.xml': Buffer.alloc(50_000_000, 32) });
    expectReading(
      await outcomeOf(docx({ body: paragraph('texte'), files: { 'word/embeddings/a.docx': inner } })),
      1,
      150,
    );
  });

  test('a bomb that says it is small', async () => {
    const bomb = docx({ body: paragraph('bombe '.repeat(100)).repeat(200_000) });
    const lying = Buffer.from(bomb);
    lying.writeUInt32LE(5000, centralHeader(bomb, 'word/document.xml') + 24);
    expectRefusal(await outcomeOf(lying), /word\/document\.xml has not the size/);
  });

  test('a part that says it is larger than it is', async () => {
    const lying = Buffer.from(plain);
    lying.writeUInt32LE(3_000_000, centralHeader(plain, 'word/document.xml') + 24);
    expectRefusal(await outcomeOf(lying), /word\/document\.xml has not the size/);
  });

  test('the limits are options', async () => {
    expectRefusal(await outcomeOf(plain, 100), /over the limit of 100 bytes; raise it with --max-size/);
    expectRefusal(await outcomeOf(plain, 1e6, 500), /more than 500 bytes of XML/);
  });

  test('65,535 entries', async () => {
    const entries = Object.fromEntries(Array.from({ length: 65_535 }, (_, index) => [`${index}`, new Uint8Array(0)]));
    expectRefusal(await outcomeOf(zip(entries)), /archive of 65535 files/);
  });

  test.for(['../../etc/passwd', '/etc/passwd', 'C:/windows/a', 'a/../../b'])('an entry named %s', async (name) => {
    const bytes = zip({ ...docxFiles({ body: paragraph('x') }), [name]: new Uint8Array(1) });
    expectRefusal(await outcomeOf(bytes), /leads outside/);
  });

  test('the same entry twice', async () => {
    const twice = latin1(docx({ body: paragraph('a'), files: { 'word/documenu.xml': documentXml(paragraph('b')) } }));
    expectRefusal(
      await outcomeOf(bytesOf(twice.replaceAll('word/documenu.xml', 'word/document.xml'))),
      /word\/document\.xml twice/,
    );
  });

  test('cut off anywhere', async () => {
    for (const part of [0.1, 0.5, 0.9, 0.99]) {
      expectRefusal(await outcomeOf(plain.subarray(0, plain.length * part)), /damaged or incomplete/);
    }
  });

  test('a wrong checksum', async () => {
    const wrong = Buffer.from(plain);
    const at = centralHeader(plain, 'word/document.xml') + 16;
    wrong.writeUInt32LE((wrong.readUInt32LE(at) ^ 1) >>> 0, at);
    expectRefusal(await outcomeOf(wrong), /checksum of word\/document\.xml is wrong/);
  });

  test('a damaged stream', async () => {
    const files = docxFiles({
      body: Array.from({ length: 200 }, (_, index) => paragraph(`mot ${index * 7919}`)).join(''),
    });
    const wrong = Buffer.from(zip(files));
    const at = headerOf(wrong, 'word/document.xml', 'PK\u0003\u0004', 30) + 60;
    wrong.fill(0xff, at, at + 40);
    expectRefusal(await outcomeOf(wrong), /damaged/);
  });

  test('an entry locked with a password, an unknown method of packing', async () => {
    const locked = Buffer.from(plain);
    const at = centralHeader(plain, 'word/document.xml');
    locked.writeUInt16LE(locked.readUInt16LE(at + 8) | 1, at + 8);
    expectRefusal(await outcomeOf(locked), /password/);
    const packed = Buffer.from(plain);
    packed.writeUInt16LE(12, at + 10);
    expectRefusal(await outcomeOf(packed), /method 12/);
  });
});

describe('packages', () => {
  const without = (name: string): Uint8Array => docx({ body: paragraph('x'), files: { [name]: null } });
  const typed = (type: string): Uint8Array => {
    const types = contentTypes.replace(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      type,
    );
    return docx({ body: paragraph('x'), files: { '[Content_Types].xml': types } });
  };
  const compound = (stream: string): Uint8Array =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(stream, 'utf16le'),
      Buffer.alloc(400),
    ]);

  test.for<[string, Uint8Array, RegExp]>([
    ['an old .doc', compound('WordDocument'), /old Word file \(\.doc\).*save it as \.docx/],
    ['a document with a password', compound('EncryptedPackage'), /encrypted Office file.*password/],
    ['no main part', without('word/document.xml'), /main part word\/document\.xml is missing/],
    ['no content types', without('[Content_Types].xml'), /a zip archive, not a Word file/],
    ['a wrong content type', typed('text/plain'), /declared as text\/plain/],
    [
      'a workbook',
      typed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
      /Excel workbook/,
    ],
    [
      'a presentation',
      typed('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      /PowerPoint/,
    ],
    [
      'an OpenDocument text',
      zip({ mimetype: bytesOf('application/vnd.oasis.opendocument.text'), 'content.xml': bytesOf('<a/>') }),
      /\.odt.*save it as \.docx/,
    ],
    ['another zip', zip({ 'lettre.docx': new Uint8Array(9) }), /zip archive.*lettre\.docx/],
    ['an empty zip', zip({}), /zip archive/],
    ['nothing at all', new Uint8Array(0), /damaged or incomplete/],
  ])('%s', async ([, bytes, why]) => expectRefusal(await outcomeOf(bytes), why));

  test('without relationships, the main part is the one declared as such', async () => {
    expectReading(await outcomeOf(without('_rels/.rels')), 1, 150);
  });
});

describe('XML', () => {
  const laughs = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const external = '<!DOCTYPE w SYSTEM "file:///etc/passwd">';
  test.for<[string, string | Uint8Array, RegExp]>([
    ['a DTD with entities', documentXml('<w:p><w:r><w:t>&b;</w:t></w:r></w:p>', laughs), /document type declaration/],
    ['an external DTD', documentXml('', external), /document type declaration/],
    ['an entity nobody declared', documentXml('<w:p><w:r><w:t>&secret;</w:t></w:r></w:p>'), /not well-formed/],
    ['&#0;', documentXml('<w:p><w:r><w:t>&#0;</w:t></w:r></w:p>'), /not well-formed/],
    ['a NUL', documentXml('<w:p><w:r><w:t>\0</w:t></w:r></w:p>'), /not well-formed/],
    ['a lone surrogate', documentXml('<w:p><w:r><w:t>&#xD800;</w:t></w:r></w:p>'), /not well-formed/],
    ['tags that do not match', documentXml('<w:p><w:r></w:p>'), /not well-formed/],
    ['an end too early', documentXml('<w:p>').slice(0, -20), /not well-formed/],
    ['no XML', 'Circulaire', /not well-formed/],
    ['nothing', '', /not well-formed/],
    ['bytes that are not UTF-8', bytesOf(documentXml(paragraph('\u00e9\u00e8'))), /not utf-8 text/],
    ['an encoding nobody knows', documentXml('').replace('"1.0"', '"1.0" encoding="x-nobody"'), /x-nobody/],
    ['XML 100,000 deep', documentXml('<w:sdt>'.repeat(100_000) + '</w:sdt>'.repeat(100_000)), /nests more than 20000/],
    [
      'the same, where nothing is read',
      documentXml(`<w:sdtPr>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</w:sdtPr>`),
      /nests more than 20000/,
    ],
  ])('%s', async ([, document, why]) => expectRefusal(await outcomeOf(withDocument(document)), why));

  test('a control character in a name does not reach the message', async () => {
    const bytes = docx({
      body: '',
      files: {
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="&#x9b;31m&#x202e;.xml"/></Relationships>',
      },
    });
    const { message } = await outcomeOf(bytes);
    expect(message).not.toMatch(/[\u0080-\u009f\u202e]/);
  });
});

describe('large and strange, but read', () => {
  const cases: readonly (readonly [
    name: string,
    seconds: number,
    parts: () => DocxParts,
    expected: Partial<Outcome>,
  ])[] = [
    [
      'a paragraph of 20 MB',
      6,
      () => ({ body: paragraph('mot '.repeat(5_000_000)) }),
      { blocks: 1, characters: 20_000_000 },
    ],
    [
      'a million paragraphs',
      10,
      () => ({ body: '<w:p><w:r><w:t>mot</w:t></w:r></w:p>'.repeat(1_000_000) }),
      { blocks: 1_000_000 },
    ],
    [
      '100,000 lists',
      5,
      () => ({
        numbering:
          abstractList(1, level(0, '%1.')) + Array.from({ length: 100_000 }, (_, index) => list(index + 1, 1)).join(''),
        body: Array.from({ length: 100_000 }, (_, index) => item('x', index + 1)).join(''),
      }),
      { blocks: 100_000 },
    ],
    [
      'a table 1,000 deep',
      1,
      () => ({ body: '<w:tbl><w:tr><w:tc>'.repeat(1000) + paragraph('fond') + '</w:tc></w:tr></w:tbl>'.repeat(1000) }),
      { blocks: 1, head: 'fond\n' },
    ],
    [
      'text boxes 5,000 deep',
      2,
      () => ({
        body:
          '<w:p><w:r><w:txbxContent>'.repeat(5000) + paragraph('fond') + '</w:txbxContent></w:r></w:p>'.repeat(5000),
      }),
      { blocks: 1, head: 'fond\n' },
    ],
    [
      'a row of 30,000 cells with a table in each',
      6,
      () => ({
        body: `<w:tbl><w:tr>${`<w:tc>${paragraph('a')}<w:tbl><w:tr><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>${paragraph('c')}</w:tc>`.repeat(30_000)}</w:tr></w:tbl>`,
      }),
      { blocks: 90_000 },
    ],
    [
      'a letter with 100,000 accents, each in a run of its own',
      6,
      () => ({ body: `<w:p>${run('e')}${run('\u0301').repeat(100_000)}</w:p>` }),
      { blocks: 1 },
    ],
    [
      '100,000 page breaks in a paragraph',
      6,
      () => ({ body: `<w:p>${'<w:r><w:t>a</w:t><w:br w:type="page"/></w:r>'.repeat(100_000)}</w:p>` }),
      { blocks: 100_000 },
    ],
    [
      '30,000 fields without an end',
      6,
      () => ({
        body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF</w:instrText></w:r>${run('a')}</w:p>`.repeat(
          30_000,
        ),
      }),
      { blocks: 30_000 },
    ],
    [
      '60,000 paragraphs whose marks are deleted',
      6,
      () => ({ body: `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('mot ')}</w:p>`.repeat(60_000) }),
      { blocks: 1 },
    ],
    [
      '100,000 bookmarks on a paragraph',
      3,
      () => ({ body: '<w:bookmarkStart w:name="a"/>'.repeat(100_000) + paragraph('x') }),
      { blocks: 1 },
    ],
    [
      'a namespace declared on every element',
      8,
      () => ({ body: '<w:p xmlns:q="urn:a"><w:r><w:t xmlns:w14="urn:x">a</w:t></w:r></w:p>'.repeat(60_000) }),
      { blocks: 60_000 },
    ],
    [
      'styles based on each other, 50,000 of them in a circle',
      5,
      () => ({
        styles: Array.from(
          { length: 50_000 },
          (_, index) =>
            `<w:style w:styleId="s${index}"><w:name w:val="s"/><w:basedOn w:val="s${(index + 1) % 50_000}"/></w:style>`,
        ).join(''),
        body: Array.from({ length: 50_000 }, (_, index) => paragraph('x', `<w:pStyle w:val="s${index}"/>`)).join(''),
      }),
      { blocks: 50_000 },
    ],
    [
      'a list that starts at two thousand million, in letters',
      1,
      () => ({
        numbering: abstractList(1, level(0, '%1.%1.%1', { format: 'lowerLetter', start: 2_147_483_647 })) + list(1, 1),
        body: item('x').repeat(1000),
      }),
      { blocks: 1000 },
    ],
    ['120 MB of white space', 5, () => ({ body: ' '.repeat(120_000_000) }), { blocks: 0 }],
  ];
  test.for(cases.map((one) => [one[0], one] as const))(
    '%s',
    { timeout: 120_000 },
    async ([, [, seconds, parts, expected]]) => {
      const outcome = await outcomeOf(docx(parts()));
      expectReading(outcome, seconds);
      expect(outcome).toMatchObject(expected);
    },
  );
});

test('time grows with length: 20 MB of text in at most 6 s and 600 MB', { timeout: 120_000 }, async () => {
  const text = (characters: number): Uint8Array => {
    const paragraphs: string[] = [];
    for (let written = 0, index = 0; written < characters; index++) {
      const sentence =
        `Les travaux de la commission d’études ${index * 7919} portent sur la coordination ${index}. `.repeat(2);
      paragraphs.push(index % 5 === 0 ? item(sentence) : paragraph(sentence));
      written += sentence.length;
    }
    return docx({ numbering: abstractList(1, level(0, '%1.')) + list(1, 1), body: paragraphs.join('') });
  };
  const small = await outcomeOf(text(2_000_000));
  const large = await outcomeOf(text(20_000_000));
  expectReading(large, 6);
  expect(large.milliseconds).toBeLessThan(small.milliseconds * 10 * 2);
});
