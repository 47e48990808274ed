/** Dots or a rule on which somebody writes: what a form leaves room for. */
const blank = /_{4,}|[.]{6,}|\u2026{2,}|(?:[.] ){5,}/u;

/** Whether words leave room for somebody to fill in (`Administration: ________`). */
export const hasBlank = (words: string): boolean => blank.test(words);
