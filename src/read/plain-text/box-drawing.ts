/** The signs that programs draw tables with (`│`, `├──┼──┤`), one for one as those of plain type: what reads drawn tables knows these. */
const upright = /[\u2502\u2503\u2551]/g;
const level = /[\u2500\u2501\u2550]/g;
const corner = /[\u250c-\u254b\u2552-\u256c]/g;

export const withPlainBars = (text: string): string =>
  /[\u2502\u2503\u2551]/.test(text) ? text.replace(upright, '|').replace(level, '-').replace(corner, '+') : text;
