/** Whether a printed line stands in capitals, as titles do; a few small letters (`de`, a unit) may be among them. */
export function isInCapitals(printed: string): boolean {
  const letters = printed.replace(/[^\p{L}]/gu, '');
  return letters.replace(/[^\p{Lu}]/gu, '').length > letters.length * 0.8;
}
