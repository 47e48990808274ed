/**
 * Text that a structure tree puts in no paragraph: of `div` and of tables that lay a page out, browsers say no more than that they are
 * there (`NonStruct`). Where one ends and the next begins, the lines tell what a bold word in mid-sentence and what a line of its own is.
 */
import { type Run, rightOf } from './geometry.js';
import { isBullet, isPlainLabel, labelOf } from './labels.js';
import { type Line, lineOf } from './lines.js';
import { endsSentence, isFilled } from './page-ends.js';

/** Parts of the size of the type: another baseline, lines farther apart than those of a paragraph, a gap between columns. */
const sameLine = 0.4;
const apart = 1.7;
const columnGap = 2;
/** Lines that end at one place and begin so far from each other are set to the right. */
const sameEnd = 0.3;
const otherStart = 0.5;
const otherSize = 0.12;

/** Whether an element does not go on with the text before it. */
export function beginsApart(before: readonly Run[], next: readonly Run[], right: number): boolean {
  const [last, first] = [before.at(-1), next.find(({ text }) => /\S/.test(text))];
  if (!last || !first) return false;
  const below = lineAt(next, first);
  const label = labelOf(below)?.label ?? '';
  const down = first.y - last.y;
  if (Math.abs(down) < sameLine * Math.max(last.size, first.size))
    return first.x < last.x || (isBullet(label) && first.x - rightOf(last) > columnGap * first.size);
  if (down < 0 || down > apart * first.size || Math.abs(last.size - first.size) > otherSize * first.size) return true;
  const above = lineAt(before, last);
  if (isBullet(label) || (isPlainLabel(label) && endsSentence(above))) return true;
  return areSetRight(above, below) || !isFilled(above, below, right);
}

const lineAt = (runs: readonly Run[], { y, size }: Run): Line =>
  lineOf(runs.filter((run) => Math.abs(run.y - y) < sameLine * size));

const areSetRight = (above: Line, below: Line): boolean =>
  Math.abs(above.right - below.right) < sameEnd * below.size &&
  Math.abs(above.left - below.left) > otherStart * below.size;
