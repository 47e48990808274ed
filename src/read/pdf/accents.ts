/**
 * Accents that a file prints as signs of their own over the letter, as TeX does with fonts that have no letters with accents: the sign, a
 * step back, and the letter, in the file's order.
 */
import type { TurnedRun } from './upright.js';

/** Signs as they are named alone, and as parts of a letter. */
const combining: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
  '˛': '\u0328',
};

const dotless: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };

/** How far the letter is set back over its accent, in parts of the size, and how much higher an accent of a capital stands. */
const leastBack = 0.15;
const mostBack = 1;
const mostRaised = 0.5;

/** Makes one letter of each accent that the next run is printed under. */
export function withAccents(runs: readonly TurnedRun[]): TurnedRun[] {
  const joined: TurnedRun[] = [];
  for (const next of runs) {
    const before = joined.at(-1);
    const letter = before && accented(before, next);
    if (!before || letter === undefined) {
      joined.push(next);
      continue;
    }
    joined.pop();
    const text = before.run.text.slice(0, -1);
    if (text !== '') joined.push({ ...before, run: { ...before.run, text, width: next.run.x - before.run.x } });
    joined.push({ ...next, run: { ...next.run, text: letter + next.run.text.slice(1) } });
  }
  return joined;
}

/** The first letter of a run with the accent that the run before ends with. */
function accented({ run: before, angle }: TurnedRun, next: TurnedRun): string | undefined {
  const mark = combining[before.text.at(-1) ?? ''];
  if (mark === undefined || angle !== 0 || next.angle !== 0) return undefined;
  const back = (before.x + before.width - next.run.x) / next.run.size;
  const raised = Math.abs(next.run.y - before.y) / next.run.size;
  if (back < leastBack || back > mostBack || raised > mostRaised) return undefined;
  const first = next.run.text[0] ?? '';
  const letter = ((dotless[first] ?? first) + mark).normalize('NFC');
  return letter.length === 1 && /\p{L}/u.test(letter) ? letter : undefined;
}
