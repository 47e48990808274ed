/** Streams of a PDF as their filters pack them (ISO 32000-1 §7.4). */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { operatorsOf } from '../../../src/read/pdf/operators.js';
import { unpacked } from '../../../src/read/pdf/unpacking.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const text = (content: Uint8Array): string => Buffer.from(content).toString('latin1');

describe('a stream packed as', () => {
  test.each([
    ['LZWDecode', bytes(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01), '-----A---B'],
    ['RunLengthDecode', bytes(2, 0x61, 0x62, 0x63, 253, 0x7a, 128, 0x61), 'abczzzz'],
    ['ASCIIHexDecode', Buffer.from('61 62\n6 3>64'), 'abc'],
    ['ASCII85Decode', Buffer.from('87cURD]i,"Ebo80~>'), 'Hello World!'],
    ['FlateDecode', deflateSync('abc'), 'abc'],
    ['DCTDecode', Buffer.from('picture'), 'picture'],
  ])('%s', (filter, packed, expected) => {
    expect(text(unpacked(packed, [filter], 1_000))).toBe(expected);
  });

  test('two filters, of which the first is undone first', () => {
    const packed = Buffer.from(`${deflateSync('abc').toString('hex')}>`);
    expect(text(unpacked(packed, ['AHx', 'Fl'], 1_000))).toBe('abc');
  });

  test('the codes of LZW grow to twelve bits', () => {
    // Each byte by itself, and no code for two: the table of 4,096 fills up, and each code has as many bits as the table asks for.
    const source = Array.from({ length: 4_000 }, (_, at) => (at * 7) % 251);
    let [next, width] = [258, 9];
    let bits = (256).toString(2).padStart(9, '0');
    for (const [at, byte] of source.entries()) {
      bits += byte.toString(2).padStart(width, '0');
      if (at > 0 && next < 4096) next++;
      if (next + 1 >= 1 << width && width < 12) width++;
    }
    bits += (257).toString(2).padStart(width, '0');
    const packed = Uint8Array.from(bits.match(/.{1,8}/g) ?? [], (each) => Number.parseInt(each.padEnd(8, '0'), 2));
    expect([...unpacked(packed, ['LZWDecode'], 10_000)]).toEqual(source);
  });

  test.each([
    ['LZWDecode', bytes(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01)],
    ['RunLengthDecode', bytes(129, 0x61, 129, 0x61, 129, 0x61)],
    ['FlateDecode', deflateSync(Buffer.alloc(10_000))],
  ])('%s goes no further than the limit by more than one step', (filter, packed) => {
    expect(unpacked(packed, [filter], 4).length).toBeLessThanOrEqual(128);
  });
});

describe('operators of a content stream', () => {
  const countOf = (content: string): number => operatorsOf(Buffer.from(content)).count;

  test('are counted with the strings they show, and nothing within strings, names, comments or pictures is one', () => {
    expect(countOf('BT /F1 11 Tf (a b) Tj ET')).toBe(6);
    expect(countOf('[(a)-20(b)]TJ')).toBe(4);
    expect(countOf(String.raw`(a \) f (b) f) Tj`)).toBe(4);
    expect(countOf('% f f f f\n f')).toBe(1);
    expect(countOf('/Do/gs f')).toBe(1);
    expect(countOf('BI /W 9 ID f f f f f EI f')).toBe(3);
  });

  test('name what they call for', () => {
    const { draws, states } = operatorsOf(Buffer.from('q /Fm0 Do q /Fm0 Do Q Q /G#30 gs'));
    expect([...draws]).toEqual([
      ['Fm0', 2],
      ['G0', 1],
    ]);
    expect(states).toBe(2);
  });
});
