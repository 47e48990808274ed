/**
 * Classes of characters in folded text: ASCII, letters without a base (`œ`, `ß`), other scripts. `\p{L}` itself has
 * 600 ranges: an expression with it takes ten times as long to compile, and hundreds are compiled in each run.
 */
export const letterRanges = 'a-z\u00c0-\\u1fff\\u2c00-\\ud7ff';
/** Stands for these ranges where the build writes expressions, which most have several times. */
export const anyLetter = '\u0001';
const classes: Readonly<Record<string, string>> = {
  L: `A-Z${letterRanges}`,
  Lu: 'A-Z\\u00c0-\\u00de\\u0152\\u0386-\\u03ab\\u0400-\\u042f',
  Ll: 'a-z\\u00df-\\u00ff\\u0153\\u03ac-\\u03ce\\u0430-\\u045f',
  N: '0-9',
};

/** Case does not matter where the text is in lower case: neither does the kind of letter, and there are no capitals of ASCII. */
function rangesOf(property: string, lowered: boolean): string {
  const ranges = lowered && property.startsWith('L') ? letterRanges : classes[property];
  if (ranges === undefined) throw new Error(`a pattern cannot say \\p{${property}}`);
  return ranges;
}

/** The edge of a word, grouped where it may be left out. */
function edge(sign: string, lowered: boolean, isOptional: boolean): string {
  const wordCharacter = `[${rangesOf('L', lowered)}${classes['N']}]`;
  const written = sign === '<' ? `(?<!${wordCharacter})` : `(?!${wordCharacter})`;
  return isOptional ? `(?:${written})` : written;
}

/** Where what begins at `at` and keeps its form ends: an escape, the head of a group; `at` where there is none. */
function endOfFixed(source: string, at: number): number {
  if (source.startsWith('\\k<', at)) return source.indexOf('>', at) + 1;
  if (source.startsWith('\\u', at)) return at + 6;
  if (source[at] === '\\') return at + 2;
  if (!source.startsWith('(?<', at)) return at;
  return '=!'.includes(source[at + 3] ?? '') ? at + 4 : source.indexOf('>', at) + 1;
}

/** Spells out the short forms of a pattern's source; `lowered` makes it fit for a text in lower case. */
export function expand(source: string, lowered = false): string {
  const literals = lowered ? source.toLowerCase() : source;
  let expanded = '';
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at] as string;
    const end = character === '\\' || (character === '(' && !inClass) ? endOfFixed(source, at) : at;
    if (source.startsWith('\\p{', at)) {
      const close = source.indexOf('}', at);
      const ranges = rangesOf(source.slice(at + 3, close), lowered);
      expanded += inClass ? ranges : `[${ranges}]`;
      at = close;
    } else if (end > at) {
      expanded += source.slice(at, end);
      at = end - 1;
    } else if (inClass || !'<> '.includes(character)) {
      expanded += literals[at];
      inClass = inClass ? character !== ']' : character === '[';
    } else if (character !== ' ') expanded += edge(character, lowered, '?*+{'.includes(source[at + 1] ?? '.'));
    else if (source[at + 1] === '?') {
      expanded += ' {0,16}';
      at++;
    } else expanded += '*+{'.includes(source[at + 1] ?? '.') ? ' ' : ' +';
  }
  return expanded;
}
