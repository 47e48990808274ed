/**
 * Folding: one character becomes one character, so that an offset in the folded text is the same place in
 * the source. White space becomes a space, typographic hyphens, dashes, quotes and apostrophes their ASCII
 * forms, an accented letter its base letter. Case is kept. Ligatures (`œ`) stay, as they have no single base.
 */
const special: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\n': ' ',
  '\v': ' ',
  '\f': ' ',
  '\r': ' ',
  '\u00ad': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2024': '.',
  '\u2044': '/',
};

const cache = new Map<string, string>(Object.entries(special));

function foldCharacter(character: string): string {
  const known = cache.get(character);
  if (known !== undefined) return known;
  let folded = character;
  if (/\s/u.test(character)) folded = ' ';
  else {
    const base = character.normalize('NFD');
    if (base.length > 1 && /^\p{L}\p{M}+$/u.test(base)) folded = base[0] as string;
  }
  cache.set(character, folded);
  return folded;
}

/** The text with every character folded; its length does not change. */
export function fold(text: string): string {
  // Line ends and tabs are the only ASCII characters that fold; letters above ASCII do one by one.
  return text.replace(/[\t\n\v\f\r\u0080-\uffff]/g, foldCharacter);
}
