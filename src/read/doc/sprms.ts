/** Properties in a row (sprms and their operands, [MS-DOC] 2.2.5): those of Word 97, and older ones told in its terms. */
import type { Bytes } from './bytes.js';
import type { Generation } from './fib.js';

export interface Sprm {
  /** As Word 97 names it; 0 for an older one that says nothing of the text. */
  readonly code: number;
  /** Where its operand stands, and how long it is. */
  readonly at: number;
  readonly length: number;
}

/** All properties of a row; a row that breaks off ends before the one that it cuts. */
export function* sprmsOf(bytes: Bytes, generation: Generation): Generator<Sprm, void> {
  const next = generation === 'word-97' ? nextSprm : generation === 'word-6' ? nextOf6 : nextOf2;
  for (let at = 0; at < bytes.length; ) {
    const sprm = next(bytes, at);
    if (sprm.at + sprm.length > bytes.length) return;
    yield sprm;
    at = sprm.at + sprm.length;
  }
}

const defineTable = 0xd6_08;
const changeTabs = 0xc6_15;

function nextSprm(bytes: Bytes, start: number): Sprm {
  const code = bytes.u16(start);
  const at = start + 2;
  switch (code >> 13) {
    case 0:
    case 1:
      return { code, at, length: 1 };
    case 3:
      return { code, at, length: 4 };
    case 6:
      if (code === defineTable) return { code, at: at + 2, length: Math.max(bytes.u16(at) - 1, 0) };
      if (code === changeTabs && bytes.u8(at) === 255) return { code, at: at + 1, length: tabsLength(bytes, at + 1) };
      return { code, at: at + 1, length: bytes.u8(at) };
    case 7:
      return { code, at, length: 3 };
    default:
      return { code, at, length: 2 };
  }
}

/** Tabs taken away (four bytes each) and tabs set (three). */
function tabsLength(bytes: Bytes, at: number): number {
  const removed = bytes.u8(at);
  return 2 + 4 * removed + 3 * bytes.u8(at + 1 + 4 * removed);
}

/** How long the operand of an older sprm is where it is not one byte; `v`: its first byte says it, `w`: its first two. */
type Lengths = ReadonlyMap<number, number | 'v' | 'w'>;

const lengths = (...rows: readonly (readonly [length: number | 'v' | 'w', codes: readonly number[]])[]): Lengths =>
  new Map(rows.flatMap(([length, codes]) => codes.map((code) => [code, length] as const)));

const between = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Word 6 and 95 ("Word 6.0 binary format", the table of sprms). */
const lengthsOf6 = lengths(
  [0, [0, 1, 83]],
  [2, [2, ...between(16, 19), 21, 22, ...between(26, 28), ...between(30, 36), ...between(38, 43), 45, 46, 47, 48, 49]],
  [2, [69, 72, 80, 93, 96, 97, 99, 101, 107, 109, 110, 121, 122, 123, 124, 140, 141, 144, 145, 148, 149]],
  [
    2,
    [
      105,
      106,
      ...between(154, 157),
      160,
      161,
      164,
      165,
      166,
      167,
      168,
      169,
      170,
      171,
      182,
      183,
      184,
      189,
      195,
      197,
      198,
    ],
  ],
  [3, [95, 136, 137]],
  [4, [20, 70, 73, 192, 194, 196, 200]],
  [5, [193, 199]],
  [12, [187]],
  ['v', [3, 12, 15, 52, 68, 74, 81, 82, 103, 108, 131, 133, 191]],
  ['w', [188, 190]],
);

/** WinWord 2.0. */
const lengthsOf2 = lengths(
  [2, [...between(16, 19), 21, 22, 26, 27, 28, ...between(30, 36), ...between(38, 43), ...between(45, 49)]],
  [2, [68, 71, 72, 82, 83, ...between(96, 99), 115, 116, 119, 120, 123, 124, ...between(129, 132), 135, 136]],
  [2, [...between(139, 148), 153, 159, 161, 162]],
  [3, [70]],
  [4, [20, 158, 160, 164]],
  [5, [157, 163]],
  [13, [95]],
  ['v', [3, 15, 78, 155]],
  ['w', [152, 154]],
);

function nextOld(bytes: Bytes, start: number, operands: Lengths, codes: ReadonlyMap<number, number>): Sprm {
  const old = bytes.u8(start);
  const code = codes.get(old) ?? 0;
  const at = start + 1;
  if (old === 23) {
    const long = bytes.u8(at) === 255;
    return { code, at: at + 1, length: long ? tabsLength(bytes, at + 1) : bytes.u8(at) };
  }
  const length = operands.get(old) ?? 1;
  if (length === 'v') return { code, at: at + 1, length: bytes.u8(at) };
  if (length === 'w') return { code, at: at + 2, length: Math.max(bytes.u16(at) - 1, 0) };
  return { code, at, length };
}

/** Which headers and footers a section has (grpfIhdt): only older files say so; the code is ours. */
export const pageKinds = 0x30_ff;

/** Numbers that older files count without lists (sprmPNLvlAnm, sprmPAnld); the codes are ours. */
export const oldNumberLevel = 0x24_ff;
export const oldNumber = 0xc4_ff;

/** How far text stands in: as of Word 97, and as of Word 2000, for text of any direction. */
export const indents = [0x84_0f, 0x84_5e] as const;

/** The forms of headings' numbers of a section (sprmSOlstAnm). */
export const outlineForms = 0xd2_02;

/** The older sprms that text depends on, in the terms of Word 97. */
const paragraphCodes: readonly (readonly [number, number])[] = [
  [2, 0x46_00],
  [9, 0x24_07],
  [24, 0x24_16],
  [25, 0x24_17],
];

const codesOf6: ReadonlyMap<number, number> = new Map([
  ...paragraphCodes,
  [12, oldNumber],
  [13, oldNumberLevel],
  [65, 0x08_00],
  [66, 0x08_01],
  [74, 0x6a_09],
  [80, 0x4a_30],
  [83, 0x2a_33],
  [85, 0x08_35],
  [87, 0x08_37],
  [92, 0x08_3c],
  [93, 0x4a_4f],
  [94, 0x2a_3e],
  [97, 0x48_6d],
  [117, 0x08_55],
  [133, outlineForms],
  [142, 0x30_09],
  [143, 0x30_0a],
  [153, pageKinds],
  [190, defineTable],
]);

const codesOf2: ReadonlyMap<number, number> = new Map([
  ...paragraphCodes,
  [117, 0x30_09],
  [118, 0x30_0a],
  [128, pageKinds],
  [154, defineTable],
]);

const nextOf6 = (bytes: Bytes, at: number): Sprm => nextOld(bytes, at, lengthsOf6, codesOf6);
const nextOf2 = (bytes: Bytes, at: number): Sprm => nextOld(bytes, at, lengthsOf2, codesOf2);
