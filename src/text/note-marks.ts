const afterMonth = () => /(?<=\p{L}{3}\.? ?(?:19|20)\d{2})(?:\d{1,2}(?!\d)|[¹²³⁰-⁹]+)/gu;
const afterFigures = /(?<=[./-](?:\d{1,2}|[IVX]{1,4})[./-](?:19|20)\d{2})(?:\d{1,2}(?!\d)|[¹²³⁰-⁹]+)/gu;
const atStart = /^(?:\d{1,2}(?!\d)|[¹²³⁰-⁹]+)/u;
const blank = (mark: string): string => ' '.repeat(mark.length);

/** A folded text with the marks of notes glued to a year blanked out (`22 mai 20251`), so that offsets stay. */
export const withoutYearMarks = (text: string): string =>
  /(?:19|20)\d{2}[\d¹²³⁰-⁹]/.test(text) ? text.replace(afterMonth(), blank).replace(afterFigures, blank) : text;

/** The text behind a date, with a mark glued to it blanked out. */
export const withoutLeadingMark = (text: string): string => text.replace(atStart, blank);

export const raisedFigures = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

/** The mark of a note without what it is set in: `(1)`, `[1]`, `1.` and `¹` are `1`. */
export const plainMark = (mark: string): string =>
  [...mark.replace(/[\s()[\]]|\.$/gu, '')]
    .map((sign) => (raisedFigures.includes(sign) ? String(raisedFigures.indexOf(sign)) : sign))
    .join('');

/** A note's label: of a number the figure alone, of a mark of its own all that is printed (`a)`), but no pair of brackets. */
export const printedLabel = (mark: string): string =>
  /^[^()[\]\d]+\)$/.test(mark.trim()) ? `${plainMark(mark)})` : plainMark(mark);
