/** Lines that follow each other in a column → paragraphs, by indent, leading, the width of the last line and labels. */
import { rightOf } from './geometry.js';
import { isBullet, isPlainLabel, labelOf } from './labels.js';
import type { Line } from './lines.js';
import { beginsItem, isItemRest, listWidth } from './narrow-cells.js';
import { endsSentence, isFilled, isFull, textOf, textWithoutMark } from './page-ends.js';
import { areSpaced } from './spaced.js';

export interface Paragraph {
  readonly lines: Line[];
  /** Those of its lines that go on with an address, which its cell is too narrow for. */
  readonly cut?: Set<Line>;
  /** Empty lines before it. */
  readonly space: number;
}

export interface Measure {
  /** Where full lines end. */
  readonly right: number;
  /** From baseline to baseline, as a part of the size. */
  readonly leading: number;
  /** Lines end at one place and begin anywhere: each is for itself. */
  readonly isFlushRight: boolean;
  /** It is the cell of a table, where a line may end anywhere. */
  readonly isCell: boolean;
  /** Of a cell with a list in it: where its lines end at the latest. */
  readonly listRight: number | undefined;
  /** It is a cell with several items behind dashes. */
  readonly isList: boolean;
  /** Paragraphs stand apart: lines that do not are of one. */
  readonly isSpaced: boolean;
}

const usualLeading = 1.17;
/** A line that leaves more of its width empty ends its paragraph. */
const mostRoom = 0.25;

export function paragraphsOf(lines: readonly Line[], measure: Measure): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const last = open?.lines.at(-1);
    if (open && last && goesOn(open.lines, last, line, measure)) {
      open.lines.push(line);
      if (measure.isCell && fillsCell(last, line, measure)) open.cut?.add(line);
    } else paragraphs.push({ lines: [line], cut: new Set(), space: last ? spaceBetween(last, line, measure) : 0 });
  }
  return paragraphs;
}

/** A letter, as a part of the size of the type. */
const letter = 0.6;

/** An address that leaves no room for a letter. Of other words nobody can tell: tables are often as wide as their longest. */
const fillsCell = (last: Line, line: Line, { right }: Measure): boolean =>
  right - last.right < letter * last.size &&
  `${textOf(last)}${textOf(line)}`.includes('@') &&
  /^\S{3,}[\p{L}\d.@_-]$/u.test(textOf(last)) &&
  /^[\p{Ll}\d.@_-]\S*$/u.test(textOf(line));

/** Empty lines that fit between two. */
function spaceBetween(last: Line, line: Line, { leading }: Measure): number {
  const height = leading * Math.max(last.size, line.size);
  return Math.min(4, Math.max(0, Math.floor((line.y - last.y - height) / height + 0.25)));
}

/** Whether a line goes on with the paragraph of the line above it. */
export const continues = (last: Line, line: Line, measure: Measure): boolean => goesOn([last], last, line, measure);

function goesOn(lines: readonly Line[], last: Line, line: Line, measure: Measure): boolean {
  const size = Math.max(last.size, line.size);
  if (Math.abs(last.size - line.size) > 0.12 * size) return false;
  if (line.y - last.y > (measure.leading + 0.25) * size || line.y <= last.y) return false;
  if (
    isBold(last) !== isBold(line) &&
    !isBoldAcross(last, line) &&
    lines.every((each) => isBold(each) === isBold(last))
  )
    return false;
  if (/^[:;.,!?)»]+$/.test(textOf(line))) return true;
  if (measure.isFlushRight) return false;
  if (measure.isList && beginsItem(line)) return false;
  if (isFieldName(last) && !/^\p{Ll}/u.test(textOf(line))) return false;
  const right = rightFor(last, line, measure);
  const inList = measure.listRight !== undefined && isItemRest(lines[0] as Line, last, line);
  const full = isFull(last, line, right) || (inList && isFilled(last, line, measure.listRight ?? right));
  if (beginsWithLabel(line, last, full) || isSisterItem(lines[0] as Line, line)) return false;
  const goesOnInside =
    measure.isSpaced && !endsItem(last) && last.right > right - mostRoom * (measure.right - last.left);
  const inSmall = /^\p{Ll}/u.test(textOf(line)) && !/[.:;!?]\s*$/.test(textOf(last));
  const hanging =
    measure.isCell || (labelOf(lines[0] as Line) !== undefined && line.left > (lines[0] as Line).left + line.size / 2);
  return (full || goesOnInside || (inSmall && hanging)) && isAligned(lines, last, line);
}

/** A line set to the middle has room on both sides: a title, and what the annex is in a line of its own below it. */
const rightFor = (last: Line, line: Line, { right }: Measure): number =>
  isCentred(last, line) &&
  Math.abs(last.left - line.left) > 1.5 * line.size &&
  last.right < right &&
  !/^\p{Ll}/u.test(textOf(line))
    ? 2 * right - last.right
    : right;

/** `Tél.:` alone in its line: what follows is another. */
const isFieldName = (line: Line): boolean => /^[^\s:]+(?: [^\s:]+)?\s?:$/u.test(textOf(line));

/** The end of an item, or what announces one. */
const endsItem = (line: Line): boolean => /[:;]\s*$/.test(textOf(line));

/** Bold words that a line's end cuts. */
const isBoldAcross = (last: Line, line: Line): boolean =>
  !endsSentence(last) && last.runs.at(-1)?.look.bold === true && line.runs[0]?.look.bold === true;

const isBold = (line: Line): boolean => line.runs.every((run) => run.look.bold || !/[\p{L}\d]/u.test(run.text));

/** `17.` or a dash at the beginning of a line may belong to its sentence: then the line before is full, and no sentence ends there. */
function beginsWithLabel(line: Line, last: Line, full: boolean): boolean {
  const start = labelOf(line);
  if (!start) return false;
  if (start.gap > 0.6) return true;
  if (!isPlainLabel(start.label)) return false;
  // `…, M. X`: the initial of a name, or what stands before it
  if (/^\p{Lu}\.$/u.test(start.label) && /,\s*$/.test(textWithoutMark(last))) return false;
  return (
    !full ||
    /[.:;!?,]\s*$/.test(textWithoutMark(last)) ||
    (isBullet(start.label) && line.left > last.left + line.size / 2)
  );
}

/** The bullet that the paragraph begins with, below it. */
function isSisterItem(first: Line, line: Line): boolean {
  const [above, below] = [labelOf(first)?.label, labelOf(line)?.label];
  return above !== undefined && isBullet(above) && above === below && Math.abs(first.left - line.left) < line.size / 4;
}

/** Lines of a paragraph begin at one place, its first line aside. */
function isAligned(lines: readonly Line[], last: Line, line: Line): boolean {
  const indent = line.left - last.left;
  const tolerance = 0.8 * line.size;
  if (Math.abs(indent) <= tolerance) return true;
  if (isCentred(last, line)) return true;
  if (lines.length > 1) return false;
  return indent < 0 || labelOf(last) !== undefined || hangs(last, line);
}

const isCentred = (last: Line, line: Line): boolean =>
  Math.abs(last.left + last.right - line.left - line.right) < 0.8 * line.size;

/** A line may stand under what follows a tab in the one above. */
const hangs = (last: Line, line: Line): boolean =>
  last.runs.some((run, index) => {
    const before = last.runs[index - 1];
    return (
      before !== undefined && run.x - rightOf(before) > 0.5 * run.size && Math.abs(run.x - line.left) < 0.5 * line.size
    );
  });

/** The right margin of lines, or of the cell that they stand in, and how far apart most of them are. */
export function measureOf(
  lines: readonly Line[],
  cell?: { readonly right: number; readonly leading: number },
): Measure {
  // Rows of one line are as far apart as they are: what a cell's lines are is told by those of the text.
  const leading = cell?.leading ?? leadingOf(lines);
  const right = Math.max(cell?.right ?? 0, rightMargin(lines));
  const isCell = cell !== undefined;
  return {
    right,
    leading,
    isSpaced: areSpaced(lines, right, leading),
    isFlushRight: isCell && areFlushRight(lines),
    isCell,
    listRight: isCell ? listWidth(lines) : undefined,
    isList: isCell && lines.filter(beginsItem).length > 1,
  };
}

/** One line of sixty may be too long; it is no margin. */
const linesPerOutlier = 60;

function rightMargin(lines: readonly Line[]): number {
  const rights = lines.map((line) => line.right).sort((a, b) => b - a);
  if (rights.length < 8) return rights[0] ?? 0;
  const near = 1.5 * (lines[0]?.size ?? 0);
  const count = 2 + Math.floor(rights.length / linesPerOutlier);
  const margin = rights.findIndex((right, index) => right - (rights[index + count - 1] ?? -Infinity) < near);
  return rights[Math.max(margin, 0)] as number;
}

function areFlushRight(lines: readonly Line[]): boolean {
  const [first, ...rest] = lines;
  return (
    first !== undefined &&
    rest.length > 0 &&
    rest.every((line, index) => {
      const last = lines[index] as Line;
      return Math.abs(line.right - first.right) < 0.3 * line.size && Math.abs(line.left - last.left) > 0.5 * line.size;
    })
  );
}

/** Lines that surely go on tell more than all lines where paragraphs have one line each and stand apart. */
const fewestSure = 2;

/** The commonest distance of lines that surely belong to one paragraph, else of those that may. */
export function leadingOf(lines: readonly Line[]): number {
  const [sure, any] = [new Map<number, number>(), new Map<number, number>()];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    if (!last || Math.abs(last.size - line.size) > 0.05 * line.size) continue;
    const distance = (line.y - last.y) / line.size;
    if (distance < 0.9 || distance > 2.2) continue;
    const rounded = Math.round(distance * 20) / 20;
    any.set(rounded, (any.get(rounded) ?? 0) + 1);
    if (isAmidSentence(last, line)) sure.set(rounded, (sure.get(rounded) ?? 0) + 1);
  }
  const usual = commonest(any, 3);
  // Where most paragraphs have one line, their distance is not that of lines.
  const least = [...sure.keys()].find((distance) => usual !== undefined && distance < closer * usual);
  return commonest(sure, fewestSure) ?? least ?? usual ?? usualLeading;
}

/** Lines of a paragraph that are so much closer than others. */
const closer = 0.75;

const isAmidSentence = (last: Line, line: Line): boolean =>
  /^\p{Ll}{2}/u.test(textOf(line)) && /[\p{Ll},]$/u.test(textOf(last)) && line.left > last.left - 0.8 * line.size;

function commonest(counts: ReadonlyMap<number, number>, fewest: number): number | undefined {
  let most: number | undefined;
  for (const [distance, count] of counts) {
    if (count >= fewest && count > (most === undefined ? 0 : (counts.get(most) ?? 0))) most = distance;
  }
  return most;
}
