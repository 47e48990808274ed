/** Addresses at the feet of pages whose parts stand on one line, between dots or bars, whatever the language. */

const longestStrip = 220;
/** What is left of one for its next line. */
const longestRest = 40;

/** `CH-1211 Genève 20` */
export const postalCode = /(?<![\p{L}\d/-])\p{Lu}{1,2}[-\u2010\u2011]\d{4,5} \p{Lu}\p{Ll}/u;
export const contacts: readonly RegExp[] = [
  postalCode,
  /\+\d[\d ()/-]{7}/,
  /[^\s@]@[^\s@]/,
  /(?:^|[\s(])(?:www\.|https?:\/\/)\S/i,
];
/** What stands between the parts of an address on one line. */
const separator = /\S ?[\u2022\u00b7\u2219\u25cf|] ?\S/u;
/** `• http://www.itu.int/council •`: the middle of one of which a converter leaves no more. */
const siteBetween = /^[\u2022\u00b7|] ?(?:https?:\/\/|www\.)\S{3,80} ?[\u2022\u00b7|]$/iu;

/** An address on one line, its parts between dots or bars: `Place des Nations • CH-1211 Geneva 20 • Tel.: … • www.itu.int`. */
export function isAddressStrip(line: string): boolean {
  if (siteBetween.test(line)) return true;
  if (line.length > longestStrip || line.startsWith('|') || !separator.test(line.slice(2))) return false;
  return (
    contacts.filter((contact) => contact.test(line)).length > (line.includes('|') ? 1 : 0) &&
    !/^[\u2022\u00b7]\s?\p{L}/u.test(line)
  );
}

/** The last words of one that a converter broke, its country or what its parts go on with: `20 • Suisse`, `itumail@itu.int •`. */
export const isRestOfStrip = (line: string): boolean =>
  line.length <= longestRest && /^[^\u2022\u00b7].{0,40}[\u2022\u00b7]/u.test(line) && !/[.;:!?]$/.test(line);
