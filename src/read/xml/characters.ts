/** The characters of XML 1.0 (fifth edition, §2.2 and §2.3) by what they may do, one look each. */

/** May begin a name; may stand in one; is white space. */
export const nameStart = 1;
export const nameCharacter = 2;
export const space = 4;
/** Must be looked at among the characters between tags: ends them, has to be replaced, or is not allowed there. */
export const notableInText = 8;
/** The same in the value of an attribute. */
export const notableInValue = 16;
export const forbidden = 32;

type Range = readonly [first: number, last: number];

/** Surrogates come in pairs, as the decoder sees to it; those below U+F0000 may stand in names. */
const nameStartRanges: readonly Range[] = [
  [0x3a, 0x3a],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2ff],
  [0x370, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xdb7f],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
];

const nameOnlyRanges: readonly Range[] = [
  [0x2d, 0x2e],
  [0x30, 0x39],
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
  // the second halves of pairs
  [0xdc00, 0xdfff],
];

const spaceRanges: readonly Range[] = [
  [0x9, 0xa],
  [0xd, 0xd],
  [0x20, 0x20],
];

const forbiddenRanges: readonly Range[] = [
  [0, 0x8],
  [0xb, 0xc],
  [0xe, 0x1f],
  [0xfffe, 0xffff],
];

/** By UTF-16 code unit. */
export const classes: Uint8Array = classify();

function classify(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (ranges: readonly Range[], kind: number): void => {
    for (const [first, last] of ranges) {
      for (let code = first; code <= last; code++) table[code] = (table[code] ?? 0) | kind;
    }
  };
  const each = (characters: string): Range[] =>
    Array.from(characters, (character) => [character.charCodeAt(0), character.charCodeAt(0)]);
  mark(nameStartRanges, nameStart | nameCharacter);
  mark(nameOnlyRanges, nameCharacter);
  mark(spaceRanges, space);
  mark(forbiddenRanges, forbidden | notableInText | notableInValue);
  mark(each('<&>\r'), notableInText);
  mark(each('<&\'"\t\n\r'), notableInValue);
  return table;
}

/** Whether a character may stand in a document at all. */
export const isAllowed = (codePoint: number): boolean =>
  codePoint > 0xffff
    ? codePoint <= 0x10ffff
    : (codePoint < 0xd800 || codePoint > 0xdfff) && ((classes[codePoint] ?? forbidden) & forbidden) === 0;
