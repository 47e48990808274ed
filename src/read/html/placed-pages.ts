/**
 * Pages whose lines each have their place, as programs write that make HTML of PDFs: nothing but the places says what is a
 * paragraph, a column or a row of a table.
 */
import type { LinkArea, Page, Run } from '../pdf/geometry.js';
import { isLabel } from '../pdf/labels.js';
import { usualWidth } from '../pdf/usual-widths.js';
import { type Box, type Piece, placedBoxes, type Sheet } from './placed-boxes.js';
import type { StyleSheet } from './style-sheet.js';
import type { HtmlParent } from './tree.js';

/** Fewer lines are a caption over a picture; and such a part of all characters has a place. */
const fewestLines = 8;
const placedShare = 0.9;
/** Denser sheets, and larger books, are read as pages whose text flows: what stands on a sheet is held against its neighbours. */
const mostOnSheet = 2_000;
const mostSheets = 1_000;
const mostLines = 100_000;
/** No program that ends lines itself prints a longer one, in widths of the sheet. */
const longestLine = 1.4;
/** Parts of the size of the type: the baseline below the upper edge of a line, and from line to line. */
const baseline = 0.8;
const usualLeading = 1.2;

const labelGap = 1.5;
const leastGap = 0.7;
const nearRow = 0.45;

/** How far usual widths may be from those of a font. */
const narrowest = 0.75;
const widest = 1.4;

/** A line in the place where it stands. */
interface PlacedLine {
  readonly left: number;
  readonly y: number;
  /** Of its box. */
  readonly isFirst: boolean;
  readonly pieces: readonly Piece[];
  /** As wide as letters usually are. */
  readonly width: number;
}

/** The pages; `undefined` where the text of a page flows, as in most. */
export function placedPages(root: HtmlParent, style: StyleSheet): readonly Page[] | undefined {
  const { sheets, placed, loose } = placedBoxes(root, style);
  if (placed < placedShare * (placed + loose)) return undefined;
  const printed = sheets
    .map((sheet) => ({ sheet, lines: inRows(sheet.boxes.flatMap(linesOfBox)) }))
    .filter(({ lines }) => lines.length > 0);
  const all = printed.flatMap(({ lines }) => lines);
  if (all.length < fewestLines || all.length > mostLines || printed.length > mostSheets) return undefined;
  if (printed.some(({ lines }) => lines.length > mostOnSheet)) return undefined;
  if (printed.some(({ sheet, lines }) => lines.some(({ width }) => width > longestLine * sheet.width)))
    return undefined;
  const factor = widthFactor(printed);
  return printed.map(({ sheet, lines }, index) => pageOf(sheet, lines, index + 1, factor));
}

const widthOf = ({ text, width, size }: Piece): number => width ?? usualWidth(text) * size;

function linesOfBox(box: Box): PlacedLine[] {
  const own = box.lines.map(withoutEnds);
  while (own.at(-1)?.length === 0) own.pop();
  const size = own[0]?.[0]?.size ?? 0;
  const lines = leadingOf(box, own, size) < size ? withLabels(own) : own;
  const known = leadingOf(box, lines, size);
  const leading = box.leading ?? (known >= size && known < Infinity ? known : usualLeading * size);
  return lines.flatMap((pieces, at) => {
    const width = pieces.reduce((sum, piece) => sum + widthOf(piece), 0);
    const y = box.top + baseline * size + at * leading;
    return pieces.length === 0 ? [] : [{ left: box.left, y, isFirst: at === 0, pieces, width }];
  });
}

/** From line to line, so that they fill the box; as large as can be where nothing says it. */
const leadingOf = ({ height }: Box, { length }: readonly Piece[][], size: number): number =>
  height !== undefined && length > 1 ? (height - size) / (length - 1) : Infinity;

/** Lines of which more are told than the box has room for: a number alone stands before the words of the line above, or of the next. */
function withLabels(lines: readonly Piece[][]): Piece[][] {
  const set: Piece[][] = [];
  let label: Piece | undefined;
  for (const line of lines) {
    const [first] = line;
    if (label === undefined && first && line.length === 1 && isLabel(first.text)) {
      label = first;
      const above = set.at(-1);
      if (above === undefined || above.length === 0) continue;
      set[set.length - 1] = [...spaced(label), ...above];
    } else set.push(set.length === 0 && label ? [...spaced(label), ...line] : line);
  }
  return set;
}

const spaced = (label: Piece): Piece[] => [label, { ...label, text: '', width: labelGap * label.size }];

/** Lines of several boxes in one row of a table, which are counted from the upper edge of each, in the height of those that begin a box. */
function inRows(lines: readonly PlacedLine[]): PlacedLine[] {
  const rows = lines
    .filter(({ isFirst }) => isFirst)
    .map(({ y }) => y)
    .sort((a, b) => a - b);
  return lines.map((line) => {
    const near = line.isFirst ? line.y : nearest(rows, line.y);
    const size = line.pieces[0]?.size ?? 0;
    return Math.abs(near - line.y) < nearRow * size ? { ...line, y: near } : line;
  });
}

/** Of figures that rise. */
function nearest(figures: readonly number[], wanted: number): number {
  let [from, to] = [0, figures.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((figures[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  const [below, above] = [figures[from - 1] ?? -Infinity, figures[from] ?? Infinity];
  return wanted - below < above - wanted ? below : above;
}

/** A line without the spaces that it begins and ends with, and the pieces that have no words at its ends. */
function withoutEnds(pieces: readonly Piece[]): Piece[] {
  const own = pieces.filter(({ text, width }) => text !== '' || width !== undefined);
  const isBlank = (piece: Piece | undefined): boolean => piece !== undefined && piece.text.trim() === '';
  while (isBlank(own[0])) own.shift();
  while (isBlank(own.at(-1))) own.pop();
  const [first] = own;
  if (first) own[0] = { ...first, text: first.text.trimStart() };
  const last = own.at(-1);
  if (last) own[own.length - 1] = { ...last, text: last.text.trimEnd() };
  return own;
}

/** By how much the letters of a file are wider than usual: the widths of its boxes tell, or its margins, which are alike on both sides. */
function widthFactor(printed: readonly { readonly sheet: Sheet; readonly lines: readonly PlacedLine[] }[]): number {
  const told = printed.flatMap(({ sheet }) =>
    sheet.boxes.flatMap((box) => {
      const width = Math.max(0, ...linesOfBox(box).map((line) => line.width));
      return box.width === undefined || width === 0 ? [] : [box.width / width];
    }),
  );
  if (told.length >= fewestLines) return within(told.sort((a, b) => a - b)[Math.floor(told.length / 2)] ?? 1);
  const byMargin = new Map<number, { room: number; widths: number[] }>();
  for (const { sheet, lines } of printed)
    for (const { left, width } of lines) {
      const known = byMargin.get(Math.round(left));
      if (known) known.widths.push(width);
      else byMargin.set(Math.round(left), { room: sheet.width - 2 * left, widths: [width] });
    }
  const margin = Array.from(byMargin.values()).reduce((most, each) =>
    each.widths.length > most.widths.length ? each : most,
  );
  const widths = margin.widths.sort((a, b) => a - b);
  const full = widths[Math.floor(widths.length * fullLines)] ?? 0;
  return full === 0 || margin.room <= 0 ? 1 : within(margin.room / full, 1);
}

/** So many lines of a letter are not the fullest. */
const fullLines = 0.95;

/** Letters that would be as narrow or wide as none are say that the text does not reach from margin to margin. */
const within = (factor: number, otherwise?: number): number =>
  factor > widest || factor < narrowest ? (otherwise ?? Math.min(widest, Math.max(narrowest, factor))) : factor;

function pageOf(sheet: Sheet, lines: readonly PlacedLine[], number: number, factor: number): Page {
  const printed = lines.flatMap((line) => runsOf(line, number, factor));
  const runs = withGaps(printed.map((each, order) => ({ ...each, run: { ...each.run, order } })));
  const links = printed.flatMap(({ url }, index): LinkArea[] => {
    const run = runs[index];
    return url === undefined || run === undefined
      ? []
      : [{ url, left: run.x, right: run.x + run.width, top: run.y - run.size, bottom: run.y }];
  });
  return { number, width: sheet.width, height: sheet.height, runs, turned: [], links, rules: [] };
}

interface PrintedRun {
  readonly run: Run;
  readonly url: string | undefined;
  /** It begins a line, or what stands in a column of one. */
  readonly isFirst: boolean;
}

function runsOf({ left, y, pieces }: PlacedLine, page: number, factor: number): PrintedRun[] {
  const runs: PrintedRun[] = [];
  let x = left;
  for (const { text, size, bold, font, url, width: told } of pieces) {
    const width = told ?? usualWidth(text) * size * factor;
    const look = { name: font, bold };
    const place = { page, order: 0, x, y, width, size };
    const run = { ...place, text, look, font, content: undefined, artifact: false };
    if (text !== '') runs.push({ run, url, isFirst: runs.length === 0 });
    x += width;
  }
  return runs;
}

/** What stands close together is one box: letters before another box are narrower than usual where they would reach it. */
function withGaps(printed: readonly PrintedRun[]): Run[] {
  const sorted = printed.toSorted((a, b) => Math.round(a.run.y) - Math.round(b.run.y) || a.run.x - b.run.x);
  const widths = new Map<number, number>();
  for (const [index, { run }] of sorted.entries()) {
    const next = sorted[index + 1];
    if (!next || Math.abs(next.run.y - run.y) > run.size / 3 || next.run.x <= run.x) continue;
    const room = next.run.x - run.x;
    widths.set(run.order, Math.min(run.width, next.isFirst ? Math.max(room - leastGap * run.size, room / 2) : room));
  }
  return printed.map(({ run }) => ({ ...run, width: widths.get(run.order) ?? run.width }));
}
