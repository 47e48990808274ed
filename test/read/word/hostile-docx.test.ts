/** Files made to hang or to kill a reader, of moderate size; `hostile-docx.scale.ts` has large ones. */
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx.js';
import { defaultReadOptions } from '../../../src/read/options.js';
import { contentTypes, docx, docxFiles, paragraph } from './docx-builder.js';
import { largeFiles } from '../../support/large-docx.js';
import { refusalOf } from '../../support/refusals.js';
import { zip } from '../markup/zip-writer.js';

interface Outcome {
  readonly refused?: boolean;
  readonly message?: string;
  readonly characters?: number;
  readonly blocks?: number;
  readonly head?: string;
}

/** Reads one file and says what came of it. */
async function outcomeOf(bytes: Uint8Array, ...[maxSize, maxXml]: readonly number[]): Promise<Outcome> {
  const { limits } = defaultReadOptions;
  const own = { maxSize: maxSize ?? limits.maxSize, maxXml: maxXml ?? limits.maxXml };
  try {
    const { text, blocks } = await readDocx(bytes, { ...defaultReadOptions, limits: own });
    return { characters: text.length, blocks: blocks.length, head: text.slice(0, 40) };
  } catch (error) {
    return { refused: (error as Error).name === 'UnreadableFile', message: refusalOf(error) };
  }
}

/** One line for people. */
function expectRefusal(outcome: Outcome, why: RegExp): void {
  expect(outcome.message).toMatch(why);
  expect(outcome.refused).toBe(true);
  expect(outcome.message).not.toMatch(/[\n\r]/);
}

function expectReading(outcome: Outcome): void {
  expect(outcome.message).toBeUndefined();
  expect(outcome.blocks).toBeGreaterThan(0);
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

  test('a bomb: more XML than the limit in a file that is far under it', async () => {
    const bomb = docx({ body: paragraph('bombe '.repeat(100)).repeat(5000) }, 9);
    expect(bomb.length).toBeLessThan(50_000);
    expectRefusal(await outcomeOf(bomb, 1e6, 2e6), /2 MB of XML.*--max-xml/);
  });

  test('a bomb of white space', async () => {
    const bomb = docx({ files: { 'word/document.xml': Buffer.alloc(5_000_000, 32) } });
    expectRefusal(await outcomeOf(bomb, 1e6, 2e6), /--max-xml/);
  });

  test('a bomb inside is not opened', async () => {
    const inner = zip({ 'a.xml': Buffer.alloc(5_000_000, 32) });
    const bomb = docx({ body: paragraph('texte'), files: { 'word/embeddings/a.docx': inner } });
    expectReading(await outcomeOf(bomb, 1e6, 2e6));
  });

  test('a bomb that says it is small', async () => {
    const bomb = docx({ body: paragraph('bombe '.repeat(100)).repeat(2000) });
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
      'an OpenDocument spreadsheet',
      zip({ mimetype: bytesOf('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': bytesOf('<a/>') }),
      /\.ods.*save it as \.docx/,
    ],
    ['another zip', zip({ 'lettre.docx': new Uint8Array(9) }), /zip archive.*lettre\.docx/],
    ['an empty zip', zip({}), /zip archive/],
    ['nothing at all', new Uint8Array(0), /damaged or incomplete/],
  ])('%s', async ([, bytes, why]) => expectRefusal(await outcomeOf(bytes), why));

  test('without relationships, the main part is the one declared as such', async () => {
    expectReading(await outcomeOf(without('_rels/.rels')));
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
  test.each(largeFiles)('$name', async ({ times, parts, expected }) => {
    const some = times / 20;
    expect(await outcomeOf(docx(parts(some)))).toMatchObject(expected(some));
  });
});
