/**
 * A line set in spaced letters (`A N N E X E   1`), as old word processors and bad conversions leave it: single characters
 * parted by single spaces, words by wider ones.
 */
const spaced = /^\s*(?:[\p{L}\p{N}'°:,.()-] {1,4}){3,}/u;
const spacedWord = /^(?:\S ){1,}\S$/u;

/** The line closed up, `null` where its letters are not spaced. */
export function closedUp(line: string): string | null {
  const text = line.trim();
  if (text.length > 400 || !spaced.test(text)) return null;
  const words = text.split(/ {2,}/);
  if (!words.some((word) => spacedWord.test(word))) return null;
  const closed = words.map((word) => (spacedWord.test(word) ? word.replace(/ /g, '') : word)).join(' ');
  return closed.length < text.length * 0.75 ? closed : null;
}
