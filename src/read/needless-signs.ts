/** Bullets that say nothing: before what has a label of its own, and before each cell of a row. */
import type { Block, CellPlace, Noise, SourceDocument } from '../model/document.js';
import { blockLabel, readLabel } from '../text/label.js';
import type { Label } from '../text/label-reading.js';

/** LibreOffice and pages of the net make an item of a list of what was typed as one (`• a) …`), and of each cell of a table. */
export function needlessSigns({ blocks, text }: Pick<SourceDocument, 'blocks' | 'text'>): Noise[] {
  const bulleted = blocks.map((block) => bulletedOf(block, text));
  if (bulleted.every((each) => each === null)) return [];
  return [...beforeLabels(bulleted), ...inRows(blocks, bulleted)].map((span) => ({
    ...span,
    kind: 'inserted' as const,
  }));
}

/** A bullet, and the label that stands behind it. */
interface Bulleted {
  readonly start: number;
  /** Where the text behind the bullet begins. */
  readonly end: number;
  readonly cell: CellPlace | undefined;
  readonly inner: Label | null;
}

/** A box is there to be ticked, and a dash alone is a value. */
const sign = /^(?:[•·▪◦●○■►➢‣∙⁃*\uf0b7\uf0a7])$/u;

/** Enough of a block for its second label. */
const reach = 80;

function bulletedOf(block: Block, text: string): Bulleted | null {
  const label = blockLabel(text, block);
  if (!label || !sign.test(label.text)) return null;
  const start = block.span.start + label.span.start;
  const end = block.span.start + label.textStart;
  return end < block.span.end
    ? { start, end, cell: block.cell, inner: innerLabel(text.slice(end, Math.min(block.span.end, end + reach))) }
    : null;
}

/** `a)`, `(b)`, `2.`: marked so that it is no word, and no number of a sentence. */
function innerLabel(text: string): Label | null {
  const label = readLabel(text);
  return label && /^\(?[\p{L}\d]{1,4}[.)]$/u.test(label.text) && label.readings[0].counting !== 'bullet' ? label : null;
}

/** Items one below the other that count: one alone may begin with a number by chance. */
function beforeLabels(bulleted: readonly (Bulleted | null)[]): { start: number; end: number }[] {
  return bulleted.flatMap((item, index) => {
    if (!item?.inner) return [];
    const [above, below] = [bulleted[index - 1]?.inner, bulleted[index + 1]?.inner];
    const counts = (above && follows(above, item.inner)) || (below && follows(item.inner, below));
    return counts ? [{ start: item.start, end: item.end }] : [];
  });
}

const follows = (first: Label, second: Label): boolean =>
  first.readings.some((one) =>
    second.readings.some((other) => one.series === other.series && one.ordinal + 1 === other.ordinal),
  );

/** The only paragraph of its cell, in a row whose first cell begins so: what stands in its first column is no item of a list. */
function inRows(blocks: readonly Block[], bulleted: readonly (Bulleted | null)[]): { start: number; end: number }[] {
  const rows = new Map<string, number[]>();
  for (const [index, { cell }] of blocks.entries()) {
    if (!cell || cell.columns < 2) continue;
    const key = `${cell.table},${cell.row}`;
    const known = rows.get(key);
    if (known) known.push(index);
    else rows.set(key, [index]);
  }
  return [...rows.values()].flatMap((indexes) => {
    const columns = indexes.map((index) => blocks[index]?.cell?.column);
    if (new Set(columns).size < indexes.length || indexes.length < 2) return [];
    const first = bulleted[indexes[0] as number];
    return first ? indexes.flatMap((index) => bulleted[index] ?? []).map(({ start, end }) => ({ start, end })) : [];
  });
}
