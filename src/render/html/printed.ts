import { visibleLines } from '../visible.js';

/** White space that HTML or an editor would take for a line end or for an error. */
const oddSpace = /[\r\f\v\u0085\u2028\u2029]/g;
/** Halves of characters, and code points that stand for none: HTML may hold neither (§ 13.2.3.5). */
const noCharacter = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/**
 * A text of a document as a page may show it: control and direction characters are written out, so that nothing turns the
 * direction of writing; line ends and tabs stay. Markup is for the writer of the page to escape.
 */
export const printed = (text: string): string =>
  visibleLines(text.replace(oddSpace, ' ')).replace(noCharacter, '\ufffd');
