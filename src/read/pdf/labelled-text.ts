/**
 * A label and the text beside it that are tagged as two paragraphs: programs that set items in a grid of two columns (typesetters of markup
 * languages, whose grids say nothing) tag each cell.
 */
import { rightOf } from './geometry.js';
import { isLabel, isPlainLabel } from './labels.js';
import type { TaggedBlock, TaggedParagraph } from './structure.js';
import { textOfRuns } from './run-text.js';

/** Parts of the size of the type: how far a text stands behind its label, and from its baseline. */
const nearest = 0.2;
const farthest = 6;
const sameBaseline = 0.3;

export function withLabelsJoined(blocks: readonly TaggedBlock[]): TaggedBlock[] {
  const joined: TaggedBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'paragraph' && last?.kind === 'paragraph' && areItem(last, block))
      joined[joined.length - 1] = { ...block, beginsItem: last.beginsItem, runs: [...last.runs, ...block.runs] };
    else if (block.kind === 'table')
      joined.push({ ...block, rows: block.rows.map((row) => row.map((cell) => withLabelsJoined(cell))) });
    else joined.push(block);
  }
  return joined;
}

/** A label alone, and right behind it on its line what has no label of its own. */
function areItem(label: TaggedParagraph, text: TaggedParagraph): boolean {
  const last = label.runs.at(-1);
  const [first] = text.runs;
  if (!last || !first || label.page !== text.page || label.label.length + text.label.length > 0) return false;
  const words = textOfRuns(label.runs);
  if (!isPlainLabel(words) && !(isLabel(words) && /^\d/.test(words))) return false;
  const gap = (first.x - rightOf(last)) / first.size;
  return Math.abs(first.y - last.y) < sameBaseline * first.size && gap > nearest && gap < farthest;
}
