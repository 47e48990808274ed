/**
 * A line set in spaced letters (`A N N E X E   1`), as old word processors and bad conversions leave it: single characters
 * parted by single spaces, words by wider ones.
 */
const spaced = /^\s*(?:[\p{L}\p{N}'°:,.()-] ){3,}/u;

/** The line closed up, `null` where its letters are not spaced. */
export function closedUp(line: string): string | null {
  const text = line.trim();
  if (text.length > 400 || !spaced.test(text)) return null;
  const closed = text
    .split(/ {2,}/)
    .map((word) => (/^(?:\S ){1,}\S$/u.test(word) ? word.replace(/ /g, '') : word))
    .join(' ');
  return closed.length < text.length * 0.75 ? closed : null;
}
