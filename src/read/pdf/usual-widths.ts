/** How wide letters are in most fonts, as a part of the size of the type: fonts are alike in what is narrow and what is wide. */

export function letterWidth(letter: string): number {
  if (/[iljI.,:;'|!’]/.test(letter)) return 0.28;
  if (/[ftr()[\]\-/ ]/.test(letter)) return 0.34;
  if (/[mwMW@%–]/.test(letter)) return 0.82;
  return /[\p{Lu}&]/u.test(letter) ? 0.68 : 0.5;
}

export function usualWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}
