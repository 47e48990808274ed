import type { Citation, Reference } from '../../model/record.js';
import { fold } from '../../text/fold.js';
import { inUnionCode } from './union-codes.js';

export type AmendmentKind = 'corrigendum' | 'addendum' | 'revision';

/** That a document corrects, adds to or renews another: `Corrigendum 1`, `Rév. 2`. */
export interface Amendment {
  readonly kind: AmendmentKind;
  readonly number: number;
}

/** What a document is called, the same in every language. */
export interface DocumentName {
  /** `TSB`, `CR`, `Council`; for documents whose number begins with their body that body (`TDAG`). */
  readonly series: string;
  /** `278`, `4/17`, `C15/16`, `TDAG-25/14`: without the letter of its language. */
  readonly number: string;
  /** From the document outwards: `Corrigendum 1 to Revision 2` has the corrigendum first. */
  readonly amendments: readonly Amendment[];
}

/** The Union's own words, Latin in nearly all languages, by their first letters; Spanish letters have words of theirs beside them. */
const amendmentWords: readonly (readonly [AmendmentKind, RegExp])[] = [
  ['corrigendum', /^(?:corr|err|fe )/],
  ['addendum', /^(?:add|adic)/],
  ['revision', /^rev/],
];

/** `Corrigendum 1`, `Add.2`, `Révision n° 3`; `null` for other words. One without a number is the first. */
export function amendmentOf(annotation: string): Amendment | null {
  const words = fold(annotation).toLowerCase().trim();
  const kind = amendmentWords.find(([, begins]) => begins.test(words))?.[0];
  return kind === undefined ? null : { kind, number: Number(/\d{1,2}/.exec(words)?.[0] ?? 1) };
}

/** Letters that say which of six languages a document is in, at the end of its number: `C15/16-F`. */
const languageLetter = / ?- ?[EFSARC]$/;
/** A revision that a number carries itself: `C11/45(Rev.1)`. */
const revisedNumber = / ?\((?:REV|CORR?|ADD)[. ]{0,2}(\d{1,2})\)/;

/** A number as it is compared: capitals, no spaces around strokes and hyphens, no zeros before it, no letter of its language. */
function plainNumber(number: string): string {
  const plain = fold(number).toUpperCase().trim().replace(languageLetter, '');
  return inUnionCode(
    plain
      .replace(revisedNumber, '')
      .replace(/ ?([/-]) ?/g, '$1')
      .replace(/(?<![\p{L}\d])0+(?=\d)/gu, ''),
  );
}

/** A corrigendum may be one to an addendum, and either to a revision, in whatever order the page prints them. */
const outwards: readonly AmendmentKind[] = ['corrigendum', 'addendum', 'revision'];

const councilNumber = /^C(?:19|20)?\d\d\//;
/** `TDAG-25/14`, `SG17-C823`, `5A/212`: the body stands in the number. */
const bodyInNumber = /^([A-Z]{2,6})(?=[-\d])|^(?:[A-Z]{3,6})$/;

function nameOf(series: string, number: string, annotations: readonly string[]): DocumentName {
  const within = revisedNumber.exec(fold(number).toUpperCase());
  const plain = plainNumber(number);
  const ofConference = /^([A-Z]{2,5})-?(\d{2,4})$/.exec(inUnionCode(fold(series).toUpperCase()));
  const amendments = [...annotations, ...(within ? [within[0].replace(/[ ()]/g, '')] : [])]
    .flatMap((annotation) => amendmentOf(annotation) ?? [])
    .toSorted((a, b) => outwards.indexOf(a.kind) - outwards.indexOf(b.kind));
  // `Document 41-F` of `PP-26` is cited as `PP-26/41`.
  if (ofConference && !plain.startsWith(ofConference[1] as string))
    return {
      series: ofConference[1] as string,
      number: `${ofConference[1]}-${(ofConference[2] as string).slice(-2)}/${plain}`,
      amendments,
    };
  if (councilNumber.test(plain))
    return { series: 'Council', number: plain.replace(/^C(?:19|20)(?=\d\d\/)/, 'C'), amendments };
  const body = bodyInNumber.exec(plain)?.[1];
  return { series: body ?? inUnionCode(fold(series).toUpperCase()), number: plain, amendments };
}

/** The name of a document by its own reference. */
export const nameOfReference = ({ series, number, annotations }: Reference): DocumentName =>
  nameOf(series, number, annotations);

/** Of a document that a letter cites; `null` for a text that is none (a Resolution, a Question). */
export function nameOfCitation(
  { type, series, number }: Citation,
  annotations: readonly string[] = [],
): DocumentName | null {
  if (type !== 'circular' && type !== 'council-document' && type !== 'other') return null;
  return number === 'RR' ? null : nameOf(series ?? '', number, annotations);
}

/** Documents told by letters and a stroke, whatever words stand around them: groups `series`, `number`. */
const coded: readonly RegExp[] = [
  /(?<![/-])\b(?<number>C(?:19|20)?\d\d\/(?:[A-Z]{2,4}\/)?\d{1,4}(?: ?\(REV\. ?\d{1,2}\))?)/,
  /(?<![/-])\b(?<number>\d{1,2}\/(?<series>LCCE)\/\d{1,4})/,
  /(?<![/-])\b(?<series>CACE|CACG|CCRR|CAR|CR|CA|CM) ?\/ ?(?<number>\d{1,4})\b/,
  /(?<![/-])\b(?<series>BDT) ?\/ ?(?<number>[A-Z0-9]{1,8}(?:[/-][A-Z0-9]{1,8}){0,4})/,
  /(?<![/-])\b(?<series>CL|DM) ?(?:[-/ ]|N[O°º]?[. ]{0,2}) ?(?<number>\d{1,4}(?:\/\d{1,5})?)\b/,
  /(?<![/-])\b(?<number>(?:TDAG|TSAG|RAG|GCDT|GCNT|GCR|GADT|GANT|GAR|PP|WTSA|AMNT|WTDC|CMDT|WRC|CMR|RA)-?\d{2,4}\/(?:[A-Z]{2,5}\/)?\d{1,4})/,
  /(?<![/-])\b(?<number>(?:TSAG|TDAG|RAG|SG\d{1,2}|COM ?\d{1,2}) ?- ?(?:R|C|TD) ?\d{1,4})/,
];
/** `TSB 278`, `Circulaire TSB N° 278`, `Circular 278 of TSB`; a number with a stroke is a collective letter's. */
const ofTsb =
  /\b(?:TSB|CCITT)\b(?:[^\d]{0,40})(\d{1,4}(?:\/[A-Z0-9][A-Z0-9-]{0,15})?)\b|\b(\d{1,4})\b(?=[^\d]{1,20}\b(?:TSB|CCITT)\b)/;
const collective = /\b(\d{1,3}\/[A-Z0-9][A-Z0-9-]{0,15})\b/;
/** What a name begins with where it is that of an amendment, or ends with: `Corrigendum 1 à la …`, `… (Rév. 1)`. */
const annotationIn =
  /(?<!\p{L})(?:CORR(?:IGENDUM|ECCION)?|ERRAT(?:UM|A)|ADD(?:ENDUM)?|ADICION|REV(?:ISION)?)[. ]{0,2}(?:N[O°º]?[. ]{0,2})?\d{1,2}(?![\d/])/gu;

/**
 * The name that stands in a few words, in whatever language: `Corrigendum 1 à la Circulaire TSB 278`, `Carta colectiva 4/17`,
 * `C15/16-E`. `null` where none does.
 */
export function nameInWords(text: string): DocumentName | null {
  const plain = fold(text).toUpperCase();
  const annotations = [...plain.matchAll(annotationIn)].map(([words]) => words);
  const rest = plain.replace(annotationIn, ' ').replace(languageLetter, '');
  for (const form of coded) {
    const { number, series = '' } = form.exec(rest)?.groups ?? {};
    if (number !== undefined) return nameOf(series, number, annotations);
  }
  const tsb = ofTsb.exec(rest);
  const number = tsb?.[1] ?? tsb?.[2] ?? collective.exec(rest)?.[1];
  return number === undefined ? null : nameOf('TSB', number, annotations);
}

/** The annotations in a few words around a number: `Corrigendum 1 à la ` before it, ` (Rév. 1)` behind. */
export const annotationsIn = (text: string): string[] =>
  [...fold(text).toUpperCase().matchAll(annotationIn)].map(([words]) => words);

/** What two names of one document share. */
export const nameKey = ({ series, number, amendments }: DocumentName): string =>
  [baseKey({ series, number }), ...amendments.map(({ kind, number: count }) => `${kind} ${count}`)].join(' ');

/** Without what tells a document from the one that it corrects, adds to or renews. */
export const baseKey = ({ series, number }: Pick<DocumentName, 'series' | 'number'>): string =>
  number.startsWith(series) || series === 'Council' ? number : `${series} ${number}`;

const shownKind: Readonly<Record<AmendmentKind, string>> = { corrigendum: 'Corr.', addendum: 'Add.', revision: 'Rev.' };

/** As it is shown, in no language: `TSB 278 Corr.1`, `C15/16`. */
export const shownName = (name: DocumentName): string =>
  [baseKey(name), ...name.amendments.map(({ kind, number }) => `${shownKind[kind]}${number}`)].join(' ');

/** The document that an amended one was before: without its last amendment. A first revision renews what has none. */
export const amended = ({ series, number, amendments }: DocumentName): DocumentName => ({
  series,
  number,
  amendments: amendments.slice(1),
});
