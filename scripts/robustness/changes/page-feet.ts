import type { Change, Letter } from '../change.js';
import { isByParagraphs, placesOf, replaced, textChange } from '../change.js';

/** What stands at the foot of a page, by the page's number. */
const feet: Readonly<Record<string, (page: number, letter: Letter) => string>> = {
  'a number between dashes': (page) => `\n\n- ${page} -\n\n`,
  'page x of y': (page) => `\n\nPage ${page} de 9\n\n`,
  'x/y': (page) => `\n\n${page}/9\n\n`,
  'the reference and the page': (page, { record }) => `\n\n${referenceOf(record.reference)}\tpage ${page}/9\n\n`,
  'a path of the file': () => '\n\nP:\\FRA\\ITU-T\\BUREAU\\CIRC\\000\\041F.DOCX\n\n',
  'a form feed and the head of the next page': (page, { record }) =>
    `\n\f– ${page} –\n${referenceOf(record.reference)}\n\n`,
  'the address of the house': () =>
    '\n\nUnion internationale des télécommunications • Place des Nations, CH-1211 Genève 20, Suisse\nTél.: +41 22 730 5111 • Courriel: itumail@itu.int • www.itu.int\n\n',
};

const referenceOf = (reference: Letter['record']['reference']): string =>
  reference === null || reference.number.includes('-')
    ? (reference?.number ?? 'Note')
    : `Circulaire ${reference.series} ${reference.number}`;

/** Long paragraphs, which a page may end in. */
function longParagraphs(letter: Letter): { start: number; end: number }[] {
  const pointers = Object.keys(letter.record.evidence).filter((key) => /^\/(?:annexes\/\d+\/)?paragraphs\//.test(key));
  return pointers
    .flatMap((pointer) => placesOf(letter, pointer))
    .filter(({ start, end }) => end - start > 160 && !letter.text.slice(start, end).includes('\t'));
}

/** A foot amid a sentence: between two small letters, as far from both ends as it can be. */
function withFeet(letter: Letter, foot: (page: number, letter: Letter) => string): string | null {
  const gaps = longParagraphs(letter).flatMap(({ start, end }) => {
    const middle = Math.floor((start + end) / 2);
    const gap = isByParagraphs(letter) ? /(?<=\p{Ll}{3,}) (?=\p{Ll}{3,} )/u : /(?<=\p{Ll}{3,})\n(?=\p{Ll}{3,} )/u;
    const match = gap.exec(letter.text.slice(middle, end - 20));
    return match ? [middle + match.index] : [];
  });
  const chosen = gaps.toSorted((a, b) => a - b).filter((_, index) => index % 2 === 0);
  if (chosen.length === 0) return null;
  return replaced(
    letter.text,
    chosen.map((start, index) => ({ start, end: start + 1, by: foot(index + 1, letter) })),
  );
}

export const pageFootChanges: readonly Change[] = Object.entries(feet).map(([name, foot]) => ({
  ...textChange('page feet', name, (letter) => withFeet(letter, foot)),
  // what a foot says besides (an address, a telephone number) is its own
  compared: [
    'texts',
    'addressees',
    'paragraphs',
    'annexes',
    'mandates',
    'people',
    'deadlines',
    'meetings',
    'citations',
  ],
}));
