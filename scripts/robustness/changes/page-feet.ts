import type { Change, Language, Letter } from '../change.js';
import { inEach, isByParagraphs, placesOf, replaced, textChange } from '../change.js';

interface Words {
  readonly pageOf: (page: number) => string;
  readonly page: string;
  readonly circular: (reference: { readonly series: string; readonly number: string }) => string;
  readonly note: string;
  /** The date of a letter that has none. */
  readonly date: string;
  readonly house: string;
}

const words: Readonly<Record<Language, Words>> = {
  fr: {
    pageOf: (page) => `Page ${page} de 9`,
    page: 'page',
    circular: ({ series, number }) => (series === 'TSB' ? `Circulaire TSB ${number}` : `${series}/${number}`),
    note: 'Note',
    date: '4 mai 2022',
    house:
      'Union internationale des télécommunications • Place des Nations, CH-1211 Genève 20, Suisse\nTél.: +41 22 730 5111 • Courriel: itumail@itu.int • www.itu.int',
  },
  en: {
    pageOf: (page) => `Page ${page} of 9`,
    page: 'page',
    circular: ({ series, number }) => (series === 'TSB' ? `TSB Circular ${number}` : `${series}/${number}`),
    note: 'Note',
    date: '4 May 2022',
    house:
      'International Telecommunication Union • Place des Nations, CH-1211 Geneva 20, Switzerland\nTel.: +41 22 730 5111 • E-mail: itumail@itu.int • www.itu.int',
  },
  es: {
    pageOf: (page) => `Página ${page} de 9`,
    page: 'página',
    circular: ({ series, number }) => (series === 'TSB' ? `Circular TSB ${number}` : `${series}/${number}`),
    note: 'Nota',
    date: '4 de mayo de 2022',
    house:
      'Unión Internacional de Telecomunicaciones • Place des Nations, CH-1211 Ginebra 20, Suiza\nTel.: +41 22 730 5111 • Correo-e: itumail@itu.int • www.itu.int',
  },
};

type Foot = (page: number, letter: Letter) => string;

/** What stands at the foot of a page, by the page's number. */
const feet = ({ pageOf, page: word, circular, note, date, house }: Words): Readonly<Record<string, Foot>> => {
  const referenceOf = ({ record: { reference } }: Letter): string =>
    reference === null || reference.number.includes('-') ? (reference?.number ?? note) : circular(reference);
  return {
    'a number between dashes': (page) => `\n\n- ${page} -\n\n`,
    'page x of y': (page) => `\n\n${pageOf(page)}\n\n`,
    'x/y': (page) => `\n\n${page}/9\n\n`,
    'the reference and the page': (page, letter) => `\n\n${referenceOf(letter)}\t${word} ${page}/9\n\n`,
    'the reference, the page and the date': (page, letter) =>
      `\n\n${ownNumber(letter) ?? referenceOf(letter)}                  - ${page} -                 ${printed(letter, '/date') ?? date}\n\n`,
    'a path of the file': () => '\n\nP:\\FRA\\ITU-T\\BUREAU\\CIRC\\000\\041F.DOCX\n\n',
    'a form feed and the head of the next page': (page, letter) => `\n\f– ${page} –\n${referenceOf(letter)}\n\n`,
    'the address of the house': () => `\n\n${house}\n\n`,
  };
};

/** What the letter itself prints, on one line. */
const printed = (letter: Letter, pointer: string): string | null => {
  const [place] = placesOf(letter, pointer);
  return place === undefined ? null : letter.text.slice(place.start, place.end).replace(/\s+/g, ' ');
};

/** The number as the letter prints it; `Corrigendum 1` beside it is none. */
const ownNumber = (letter: Letter): string | null => {
  const number = letter.record.reference?.number;
  const places = placesOf(letter, '/reference').map(({ start, end }) =>
    letter.text.slice(start, end).replace(/\s+/g, ' '),
  );
  return places.find((words) => number !== undefined && words.includes(number)) ?? null;
};

/** Long paragraphs, which a page may end in. */
function longParagraphs(letter: Letter): { start: number; end: number }[] {
  const pointers = Object.keys(letter.record.evidence).filter((key) => /^\/(?:annexes\/\d+\/)?paragraphs\//.test(key));
  return pointers
    .flatMap((pointer) => placesOf(letter, pointer))
    .filter(({ start, end }) => end - start > 160 && !letter.text.slice(start, end).includes('\t'));
}

/** A foot amid a sentence: between two small letters, as far from both ends as it can be. */
function withFeet(letter: Letter, foot: Foot): string | null {
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

const pageFeet = (own: Words, language: Language): Change[] =>
  Object.entries(feet(own)).map(([name, foot]) => ({
    ...textChange('page feet', name, (letter) => withFeet(letter, foot)),
    language,
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

export const pageFootChanges: readonly Change[] = inEach(words, pageFeet);
