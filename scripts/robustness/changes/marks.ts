import { bodyStart, type Change, type Letter, placesOf, replaced, textChange } from '../change.js';

/** Headings and lines that only name: what a converter or a secretariat sets in capitals. */
function headingsInCapitals(letter: Letter): string {
  const pointers = ['/paragraphs', ...letter.record.annexes.map((_, index) => `/annexes/${index}/paragraphs`)];
  const lists = [letter.record.paragraphs, ...letter.record.annexes.map(({ paragraphs }) => paragraphs)];
  const places = lists.flatMap((list, at) =>
    list.flatMap(({ heading }, index) => (heading ? placesOf(letter, `${pointers[at]}/${index}`) : [])),
  );
  return replaced(
    letter.text,
    places.map(({ start, end }) => ({ start, end, by: letter.text.slice(start, end).toUpperCase() })),
  );
}

const plainCapital: Readonly<Record<string, string>> = {
  É: 'E',
  È: 'E',
  Ê: 'E',
  À: 'A',
  Â: 'A',
  Ç: 'C',
  Î: 'I',
  Ô: 'O',
  Œ: 'OE',
};

/**
 * Another print of the numbers of paragraphs, a figure alone at the head of a line. Where lists below them have that print
 * already, it would tell the two apart no longer.
 */
function labels(letter: Letter, taken: RegExp, print: (number: string) => string): string | null {
  const start = bodyStart(letter);
  const body = letter.text.slice(start);
  return taken.test(body) ? null : letter.text.slice(0, start) + body.replace(/^\d{1,2}(?=\t)/gm, print);
}

const fullStops = /^\t?\d{1,2}\.\s/m;
const brackets = /^\t?\d{1,2}\)\s/m;

export const markChanges: readonly Change[] = [
  textChange('marks', 'typographic apostrophes and quotation marks', ({ text }) => text.replaceAll("'", '’')),
  textChange('marks', 'straight apostrophes and hyphens', ({ text }) =>
    text.replace(/[’‘]/g, "'").replace(/[‐‑]/g, '-'),
  ),
  textChange('marks', 'hyphens for dashes', ({ text }) => text.replace(/[–—]/g, '-')),
  textChange('marks', 'bullets for dashes before items', ({ text }) => text.replace(/^(\t?)[–—](?=\s)/gm, '$1•')),
  textChange('marks', 'no-break hyphens in names', ({ text }) => text.replace(/(?<=\p{Lu})-(?=\p{Lu})/gu, '\u2011')),
  textChange('marks', 'a space before colons', ({ text }) => text.replace(/(?<=\p{L}):(?=\s)/gu, '\u00a0:')),
  textChange('capitals', 'accents of capitals dropped', ({ text }) =>
    text.replace(/[ÉÈÊÀÂÇÎÔŒ]/g, (letter) => plainCapital[letter] ?? letter),
  ),
  textChange('capitals', 'headings in capitals', headingsInCapitals),
  textChange('labels', '1.', (letter) => labels(letter, fullStops, (number) => `${number}.`)),
  textChange('labels', '1)', (letter) => labels(letter, brackets, (number) => `${number})`)),
  textChange('labels', 'one 3. among others', (letter) =>
    labels(letter, fullStops, (number) => (number === '3' ? '3.' : number)),
  ),
  textChange('labels', 'one 2) among others', (letter) =>
    labels(letter, brackets, (number) => (number === '2' ? '2)' : number)),
  ),
];
