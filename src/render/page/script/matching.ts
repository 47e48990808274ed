/** A text folded for searching, and where in the text each of its characters stands. */
export interface Folded {
  readonly text: string;
  /** For each character of `text`, the offset of what it was made of. */
  readonly offsets: readonly number[];
}

const signs: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u00ab': '"',
  '\u00bb': '"',
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u0153': 'oe',
  '\u0152': 'oe',
  '\u00e6': 'ae',
  '\u00c6': 'ae',
  '\u00df': 'ss',
  '\u00ad': '',
};

/** Small letters without accents, plain hyphens and quotes, one space for any run of white space. */
export function folded(text: string): Folded {
  let result = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = signs[character] ?? (/\s/.test(character) ? ' ' : base(character));
    const spaced = plain === ' ' && result.endsWith(' ') ? '' : plain;
    for (let each = 0; each < spaced.length; each += 1) offsets.push(at);
    result += spaced;
    at += character.length;
  }
  return { text: result, offsets };
}

const base = (character: string): string =>
  character < '\u0080' ? character.toLowerCase() : character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Where a folded text holds another, from left to right, none overlapping the one before. */
export function occurrences(text: string, wanted: string): number[] {
  const found: number[] = [];
  if (wanted === '') return found;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) found.push(at);
  return found;
}
