/** What stands in for Node's own in browsers gives what Node gives. */
import { deflateRawSync, deflateSync } from 'node:zlib';
import { array, assert, constantFrom, integer, nat, oneof, property, string, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as browserBytes from '../../src/platform/browser/bytes.js';
import * as browserCsv from '../../src/platform/browser/csv.js';
import * as browserHashes from '../../src/platform/browser/hashes.js';
import * as browserInflating from '../../src/platform/browser/inflating.js';
import * as browserMembers from '../../src/platform/browser/zip-members.js';
import { DirectoryFault } from '../../src/platform/directory-fault.js';
import { InflateFault } from '../../src/platform/inflate-fault.js';
import * as nodeBytes from '../../src/platform/node/bytes.js';
import * as nodeCsv from '../../src/platform/node/csv.js';
import * as nodeHashes from '../../src/platform/node/hashes.js';
import * as nodeInflating from '../../src/platform/node/inflating.js';
import * as nodeMembers from '../../src/platform/node/zip-members.js';
import { docx, paragraph } from '../read/word/docx-builder.js';

const bytes = uint8Array({ maxLength: 300 });
const asList = (given: Uint8Array): number[] => Array.from(given);
/** Code units of any kind, also halves of pairs. */
const units = array(integer({ min: 0, max: 0xff_ff }), { maxLength: 200 }).map((codes) =>
  String.fromCharCode(...codes),
);
const narrow = array(integer({ min: 0, max: 0xff }), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes));

describe('bytes', () => {
  test('are the same characters', () => {
    assert(
      property(bytes, nat(300), nat(300), (file, start, length) => {
        const end = Math.min(start + length, file.length);
        expect(browserBytes.latin1(file, start, end)).toBe(nodeBytes.latin1(file, start, end));
        expect(browserBytes.utf16(file, start, end)).toBe(nodeBytes.utf16(file, start, end));
        expect(browserBytes.latin1Of(file)(start, start + length)).toBe(
          nodeBytes.latin1Of(file)(start, start + length),
        );
      }),
    );
  });

  test('of a large file are the same characters', () => {
    const file = Uint8Array.from({ length: 50_001 }, (_, index) => (index * 7) % 256);
    expect(browserBytes.latin1(file)).toBe(nodeBytes.latin1(file));
    expect(browserBytes.utf16(file, 1, 50_000)).toBe(nodeBytes.utf16(file, 1, 50_000));
    const printed = file.filter((byte) => byte % 128 > 31);
    for (const bytes of [file, printed, printed.filter((byte) => byte < 127)])
      expect(browserBytes.narrowed(nodeBytes.latin1(bytes))).toBe(nodeBytes.latin1(bytes));
  });

  test('of characters are the same', () => {
    assert(
      property(units, narrow, (text, latin) => {
        expect(asList(browserBytes.bytesOfLatin1(text))).toEqual(asList(nodeBytes.bytesOfLatin1(text)));
        expect(browserBytes.utf8Length(text)).toBe(nodeBytes.utf8Length(text));
        const [one, other] = [new Uint16Array(text.length + 1), new Uint16Array(text.length + 1)];
        browserBytes.writeUnits(text, one);
        nodeBytes.writeUnits(text, other);
        expect(one).toEqual(other);
        expect(browserBytes.narrowed(latin)).toBe(nodeBytes.narrowed(latin));
      }),
    );
  });

  test('of base 64 are the same, whatever stands between them', () => {
    const digit = constantFrom(...'ABCXYZabcxyz0189+/-_ \n!');
    assert(
      property(array(digit, { maxLength: 60 }), (text) => {
        expect(asList(browserBytes.fromBase64(text.join('')))).toEqual(asList(nodeBytes.fromBase64(text.join(''))));
      }),
    );
    expect(asList(browserBytes.fromBase64('UmVuw6k='))).toEqual(asList(nodeBytes.fromBase64('UmVuw6k=')));
  });

  test('stand at the same place', () => {
    const file = array(constantFrom(...'aab\0'), { maxLength: 40 }).map((text) =>
      nodeBytes.bytesOfLatin1(text.join('')),
    );
    const wanted = array(constantFrom(...'ab'), { minLength: 1, maxLength: 3 }).map((text) => text.join(''));
    assert(
      property(file, wanted, nat(20), (within, text, from) => {
        expect(browserBytes.indexOfAscii(within, text, from)).toBe(nodeBytes.indexOfAscii(within, text, from));
        expect(browserBytes.indexOfUtf16(within, text)).toBe(nodeBytes.indexOfUtf16(within, text));
      }),
    );
  });
});

test('tables are the same', () => {
  const cell = oneof(
    array(constantFrom(...'a,;" é'), { maxLength: 6 }).map((text) => text.join('')),
    integer(),
    constantFrom(null),
  );
  const rows = integer({ min: 1, max: 4 }).chain((width) =>
    array(array(cell, { minLength: width, maxLength: width }), { maxLength: 4 }),
  );
  assert(
    property(rows, (table) => {
      expect(browserCsv.csvText(table)).toBe(nodeCsv.csvText(table));
    }),
  );
});

test('hashes are the same', () => {
  assert(
    property(bytes, string(), (file, text) => {
      expect(browserHashes.sha256Hex(file)).toBe(nodeHashes.sha256Hex(file));
      expect(browserHashes.sha256Base64(text)).toBe(nodeHashes.sha256Base64(text));
    }),
  );
});

type Inflating = typeof nodeInflating;

async function unpacked({ inflateRaw }: Inflating, packed: Uint8Array, size: number): Promise<unknown> {
  const pieces: Uint8Array[] = [];
  try {
    await inflateRaw(packed, size, (piece) => pieces.push(piece));
    return nodeHashes.sha256Hex(nodeBytes.joined(pieces));
  } catch (error) {
    return error instanceof InflateFault ? error.reason : error;
  }
}

async function expectSame(packed: Uint8Array, size: number): Promise<unknown> {
  const expected = await unpacked(nodeInflating, packed, size);
  expect(await unpacked(browserInflating, packed, size)).toEqual(expected);
  return expected;
}

describe('packed bytes', () => {
  const words = Buffer.from('Le Groupe a lu les contributions. '.repeat(200));
  const large = Buffer.from('Le Groupe a lu les contributions. '.repeat(100_000));

  test('are unpacked, small and large, also those that are nothing', async () => {
    for (const content of [words, large, Buffer.alloc(0), Buffer.from('a')])
      expect(await expectSame(deflateRawSync(content), content.length)).toBe(nodeHashes.sha256Hex(content));
    expect(await expectSame(deflateRawSync(words, { level: 0 }), words.length)).toBe(nodeHashes.sha256Hex(words));
  });

  test('that give more than they say are refused', async () => {
    expect(await expectSame(deflateRawSync(words), words.length - 1)).toBe('too-long');
    // What one piece gives is counted before the next: a bomb of a gigabyte stops at its first megabytes.
    const bomb = deflateRawSync(Buffer.alloc(50_000_000));
    expect(await unpacked(browserInflating, bomb, 10)).toBe('too-long');
    expect(await unpacked(browserInflating, bomb, 2_000_000)).toBe('too-long');
  });

  test('that are cut off or none are refused', async () => {
    expect(await expectSame(deflateRawSync(words).subarray(0, -3), words.length)).toBe('damaged');
    expect(await expectSame(Buffer.from('not packed at all'), 100)).toBe('damaged');
  });

  test('of a stream count as far as they go', () => {
    const packed = deflateSync(words);
    const halves = [packed, packed.subarray(0, -2), packed.subarray(0, packed.length - 20)];
    for (const each of halves)
      expect(asList(browserInflating.inflateAvailable(each, 10_000))).toEqual(
        asList(nodeInflating.inflateAvailable(each, 10_000)),
      );
    for (const inflating of [browserInflating, nodeInflating]) {
      expect(() => inflating.inflateAvailable(packed, 1000)).toThrow(new InflateFault('too-long'));
      expect(() => inflating.inflateAvailable(Buffer.from('no stream'), 1000)).toThrow(new InflateFault('damaged'));
    }
  });
});

/** What a zip archive lists and where each stands, or why not. */
async function listed({ openDirectory }: typeof nodeMembers, file: Uint8Array): Promise<unknown> {
  try {
    const directory = await openDirectory(file);
    const all: unknown[] = [];
    if (directory.count > 100) return directory.count;
    for await (const member of directory.members()) all.push({ ...member, start: await member.start() });
    return all;
  } catch (error) {
    return error instanceof DirectoryFault ? error.reason : error;
  }
}

describe('lists of zip archives', () => {
  const plain = Buffer.from(docx({ body: paragraph('texte') }));
  const renamed = (from: string, to: string): Buffer =>
    Buffer.from(plain.toString('latin1').replaceAll(from, to), 'latin1');

  test.each<[string, Uint8Array, string | undefined]>([
    ['a Word file', plain, undefined],
    ['one behind other bytes', Buffer.concat([Buffer.from('before'), plain]), undefined],
    ['a name that leads outside', renamed('word/document.xml', '../x/document.xml'), 'leads-outside'],
    ['a name from the root', renamed('word/document.xml', '/ord/document.xml'), 'leads-outside'],
    ['a name of a drive', renamed('word/document.xml', 'c:/d/document.xml'), 'leads-outside'],
    ['a name with the other slash', renamed('word/document.xml', 'word\\document.xml'), undefined],
    ['nothing', Buffer.alloc(0), 'no-list'],
    ['one cut off', plain.subarray(0, -30), 'no-list'],
    ['one with bytes behind it', Buffer.concat([plain, Buffer.from('behind')]), 'no-list'],
  ])('%s', async (_, file, refusal) => {
    const expected = await listed(nodeMembers, file);
    if (refusal !== undefined) expect(expected).toBe(refusal);
    expect(await listed(browserMembers, file)).toEqual(expected);
  });

  test('with names that are no UTF-8, or stand twice', async () => {
    const unicode = Buffer.from(plain);
    // The flag that says UTF-8, taken off each member of the list.
    for (let at = unicode.indexOf('PK\u0001\u0002'); at >= 0; at = unicode.indexOf('PK\u0001\u0002', at + 4)) {
      unicode.writeUInt16LE(0, at + 8);
      unicode.writeUInt8(0x82, at + 46);
    }
    const expected = await listed(nodeMembers, unicode);
    expect(JSON.stringify(expected)).toContain('"\u00e9');
    expect(await listed(browserMembers, unicode)).toEqual(expected);
  });

  test('are the same, or refused for the same reason, however damaged', async () => {
    const seen = new Set<string>();
    for (let at = plain.indexOf('PK\u0001\u0002'); at < plain.length; at++) {
      for (const bit of [0, 3, 6, 7]) {
        const damaged = Buffer.from(plain);
        damaged.writeUInt8((damaged[at] ?? 0) ^ (1 << bit), at);
        const expected = await listed(nodeMembers, damaged);
        expect(await listed(browserMembers, damaged)).toEqual(expected);
        seen.add(typeof expected === 'string' ? expected : 'read');
      }
    }
    expect([...seen].toSorted()).toEqual(['locked', 'no-list', 'read']);
  });
});
