/**
 * Labels of a letterhead one below the other and their values in a stack behind them, the first beside the last label, where a program has
 * put the cell beside the stack on the line of the last value (pypdf).
 */
import { cutLine } from './line-cut.js';
import type { Line } from './plain-lines.js';

/** `Réf.:`, `Tel. (direct):` */
const label = /^\p{Lu}[\p{L}. ()-]{1,24} ?:$/u;
const labelAndValue = /^\p{Lu}[\p{L}. ()-]{1,24} ?:(?= +\S)/u;
const telephone = /^\+?\d[\d ()/-]{7,24}$/;
/** `tsbsg16@itu.int Aux administrations …`: the last value, and the cell beside it. */
const addressAndCell = /^[^\s@]{1,64}@[^\s@]{1,80}(?= +["\u00ab(]?\p{Lu}\p{Ll})/u;
const fewestLabels = 3;

/** The lines, with such a cell on a line of its own. */
export function stacksApart(text: string, lines: readonly Line[]): readonly Line[] {
  const words = (at: number): string =>
    text.slice(lines[at]?.start, Math.min(lines[at]?.end ?? 0, (lines[at]?.start ?? 0) + 120));
  const places = new Map<number, number>();
  let labels = 0;
  for (const [at, line] of lines.entries()) {
    if (line.gap > 0) labels = 0;
    if (label.test(words(at))) {
      labels++;
      continue;
    }
    const isStack = labels + 1 >= fewestLabels && labelAndValue.test(words(at));
    const values = Array.from({ length: labels }, (_, value) => at + 1 + value);
    labels = 0;
    if (!isStack || !values.some((value) => telephone.test(words(value)))) continue;
    const end = values.at(-1) ?? at;
    const address = addressAndCell.exec(words(end))?.[0].length;
    if (address !== undefined) places.set(end, (lines[end]?.start ?? 0) + address);
  }
  if (places.size === 0) return lines;
  return lines.flatMap((line, at) => {
    const place = places.get(at);
    return place === undefined ? [line] : cutLine(text, line, place);
  });
}
