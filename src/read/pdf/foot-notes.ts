/** Notes at the foot of an untagged page: smaller type that begins with a mark, and the mark again above, raised. */
import { markOf } from './composing.js';
import type { Page, Run } from './geometry.js';
import { labelOf } from './labels.js';
import { isRaised, type Line, lineOf } from './lines.js';

const noteLabel = /^(?:\d{1,3}|[a-z]|\*{1,3}|[†‡§])$/u;

/** The label that a note's first line begins with; raised, or parted from its text. */
export function noteLabelOf(line: Line): string | undefined {
  const [first, second] = line.runs;
  if (!first) return undefined;
  const label = markOf(first.text.trimStart().split(/\s/, 1)[0] ?? '');
  if (!noteLabel.test(label)) return undefined;
  const isSmall = second !== undefined && (isRaised(first, line) || first.size < 0.85 * second.size);
  return isSmall || labelOf(line) !== undefined ? label : undefined;
}

/** The text of a note's first line, behind its label. */
export function withoutLabel(line: Line, label: string): Line {
  const [first, ...rest] = line.runs as [Run, ...Run[]];
  const text = first.text.trimStart().slice(label.length).trimStart();
  if (text === '') return rest.length > 0 ? lineOf(rest) : line;
  const width = (first.width * text.length) / first.text.length;
  return lineOf([{ ...first, text, x: first.x + first.width - width, width }, ...rest]);
}

/** Whether a line begins with a raised mark. */
export function beginsNote(line: Line): boolean {
  const [first] = line.runs;
  return first !== undefined && isRaised(first, line) && noteLabelOf(line) !== undefined;
}

export interface FootNotes {
  /** Where they begin among the lines. */
  readonly start: number;
  readonly labels: readonly string[];
}

/** Lines of a note behind its first, where neither smaller type nor a rule tells them. */
const mostFurtherLines = 3;

/**
 * Where the notes of a page begin: below the text, in smaller type, below a short rule, or by a raised mark that stands raised above as well.
 */
export function footNotesOf(lines: readonly Line[], page: Page, bodySize: number): FootNotes {
  const none = { start: lines.length, labels: [] };
  const raised = raisedMarks(lines);
  if (raised.size === 0) return none;
  const rule = ruleAboveNotes(lines, page, raised);
  let start = lines.length;
  const labels: string[] = [];
  let furtherLines = 0;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] as Line;
    const label = noteLabelOf(line);
    const isMarked = label !== undefined && raised.has(label);
    const isApart = line.size < 0.95 * bodySize || (rule !== undefined && line.y >= rule);
    if (!isApart && !(isMarked && beginsNote(line)) && ++furtherLines > mostFurtherLines) break;
    if (!isMarked || (!isApart && !beginsNote(line))) continue;
    start = index;
    furtherLines = 0;
    labels.unshift(label);
  }
  return labels.length === 0 ? none : { start, labels };
}

/** Whether something that may be the mark of a note stands raised behind other text: then the page may have a rule above its notes. */
export const hasRaisedMark = (runs: readonly Run[]): boolean =>
  runs.some((run, index) => {
    const before = runs[index - 1];
    if (!before || run.size >= 0.85 * before.size || !noteLabel.test(markOf(run.text))) return false;
    return before.y - run.y > 0.12 * before.size && before.y - run.y < 0.8 * before.size;
  });

/** What stands raised in a line behind other text. */
export function raisedMarks(lines: readonly Line[]): Set<string> {
  const marks = new Set<string>();
  for (const line of lines) {
    for (const run of line.runs.slice(1)) if (isRaised(run, line)) marks.add(markOf(run.text));
  }
  return marks;
}

/** The border of a table is no such stroke: below it the text goes on, and not with a note. */
function ruleAboveNotes(lines: readonly Line[], page: Page, raised: ReadonlySet<string>): number | undefined {
  const rule = shortRule(lines, page);
  const below = rule === undefined ? undefined : lines.find(({ y }) => y >= rule);
  return below && raised.has(noteLabelOf(below) ?? '') ? rule : undefined;
}

/** Tables of word processors begin a little before the margin. */
const sameMargin = 8;

/** The stroke that word processors draw above notes: from the left margin, less than half the page, under no words. */
function shortRule(lines: readonly Line[], { rules, width, height }: Page): number | undefined {
  const left = Math.min(...lines.map((line) => line.left));
  const strokes = rules.filter(
    ({ isLevel, at, from, to }) =>
      isLevel && at > height / 3 && to - from < width / 2 && to - from > 40 && Math.abs(from - left) < sameMargin,
  );
  const isUnderWords = (at: number, to: number): boolean =>
    lines.some((line) => at > line.y - 2 && at < line.y + 0.3 * line.size && line.left < to);
  const separating = strokes.filter(({ at, to }) => !isUnderWords(at, to));
  return separating.length === 0 ? undefined : Math.max(...separating.map(({ at }) => at));
}
