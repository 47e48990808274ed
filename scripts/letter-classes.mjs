// A plugin for esbuild and for vitest that spells out `\p{L}` and its like in the regular expressions of src: exactly for
// the letters of Europe's Latin alphabets, by their blocks for the scripts behind them. V8 asks ICU for the 600 ranges of
// `\p{L}` each time it meets one, so that an expression takes ten times as long to compile, and a letter needs hundreds.
import { readFileSync } from 'node:fs';

const script = (first, last) => ({ first, last });
/** Where a property is looked up character by character. */
const exact = script(0, 0x17f);
const others = {
  // Latin, Greek, Cyrillic to Arabic, on to extended Greek, Glagolitic to Hangul, compatibility forms, full width
  L: [
    script(0x180, 0x2c1),
    script(0x370, 0x373),
    script(0x376, 0x377),
    script(0x37b, 0x37d),
    script(0x386, 0x386),
    script(0x388, 0x481),
    script(0x48a, 0x65f),
    script(0x66e, 0x6ef),
    script(0x6fa, 0x1fff),
    script(0x2c00, 0x2dff),
    script(0x3005, 0xd7ff),
    script(0xf900, 0xfdff),
    script(0xfe70, 0xfefc),
    script(0xff21, 0xffdc),
  ],
  N: [
    script(0x660, 0x669),
    script(0x6f0, 0x6f9),
    script(0x2070, 0x2079),
    script(0x2080, 0x2089),
    script(0x2150, 0x218b),
    script(0x2460, 0x249b),
    script(0xff10, 0xff19),
  ],
  M: [
    script(0x300, 0x36f),
    script(0x483, 0x489),
    script(0x591, 0x5bd),
    script(0x64b, 0x65f),
    script(0x1ab0, 0x1aff),
    script(0x1dc0, 0x1dff),
    script(0x20d0, 0x20f0),
    script(0xfe20, 0xfe2f),
  ],
  // Hebrew, Arabic, Devanagari, Thai, Ethiopic, kana, Han, Hangul: letters that have no case
  Lo: [
    script(0x5d0, 0x5ea),
    script(0x620, 0x63f),
    script(0x641, 0x64a),
    script(0x671, 0x6d3),
    script(0x904, 0x939),
    script(0xe01, 0xe30),
    script(0x1200, 0x135a),
    script(0x3041, 0x30ff),
    script(0x3400, 0x9fff),
    script(0xac00, 0xd7a3),
  ],
  // Greek, Cyrillic
  Lu: [script(0x386, 0x38f), script(0x391, 0x3ab), script(0x400, 0x42f)],
  Ll: [script(0x3ac, 0x3ce), script(0x430, 0x45f)],
};

const hex = (code) => `\\u${code.toString(16).padStart(4, '0')}`;
const written = (code) => (/[A-Za-z0-9]/.test(String.fromCharCode(code)) ? String.fromCharCode(code) : hex(code));

function rangesOf(property) {
  const has = new RegExp(`\\p{${property}}`, 'u');
  const ranges = [];
  for (let code = exact.first; code <= exact.last; code++) {
    if (!has.test(String.fromCharCode(code))) continue;
    const before = ranges.at(-1);
    if (before?.last === code - 1) before.last = code;
    else ranges.push(script(code, code));
  }
  return [...ranges, ...others[property]]
    .map(({ first, last }) => written(first) + (first === last ? '' : `-${written(last)}`))
    .join('');
}

const classes = Object.fromEntries(Object.keys(others).map((property) => [property, rangesOf(property)]));

const literal = /(?<=(?:[=(,:[!&|?;{}>]|return)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g;
const part = /\[((?:\\.|[^\]\\])*)\]|\\([pP])\{(\w+)\}|\\[^pP]/g;

/** Letters of the planes above the first, which almost nothing but letters stands in. */
const lettersAbove = '\\u{10000}-\\u{1efff}\\u{20000}-\\u{3ffff}';
const above = { L: lettersAbove, Lo: lettersAbove };

function spelledOut(expression) {
  const unicode = /\/[a-z]*u[a-z]*$/.test(expression);
  const rangesFor = (property) => classes[property] + (unicode ? (above[property] ?? '') : '');
  return expression.replace(part, (words, inClass, sign, property) => {
    if (property !== undefined)
      return property in classes ? `[${sign === 'P' ? '^' : ''}${rangesFor(property)}]` : words;
    if (inClass === undefined) return words;
    return `[${inClass.replace(/\\p\{(\w+)\}/g, (escape, name) => (name in classes ? rangesFor(name) : escape))}]`;
  });
}

/** The same code with its expressions spelled out; what stands in strings is not touched. */
export const spellOut = (code) =>
  code.replace(literal, (expression) => (/\\p\{/i.test(expression) ? spelledOut(expression) : expression));

/** Rules of language have ranges of their own (src/text/short-forms.ts). */
const modules = /[\\/]src[\\/](?:[a-km-z][^\\/]*[\\/].+|[^\\/]+)\.ts$/;
const name = 'letter-classes';

export const letterClasses = {
  name,
  setup({ onLoad }) {
    onLoad({ filter: modules }, ({ path }) => ({ contents: spellOut(readFileSync(path, 'utf8')), loader: 'ts' }));
  },
};

export const letterClassesInTests = {
  name,
  enforce: 'pre',
  transform: (code, path) => (modules.test(path) ? spellOut(code) : null),
};
