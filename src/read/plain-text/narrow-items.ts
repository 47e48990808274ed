/** Lists in a narrow column, as those of a letterhead: their items take several lines that are too short to tell. */
import { isBullet, lineMark } from './line-marks.js';
import { beginsInLowerCase, endsSentence, head, longestColumn, openEnd, rightEdge, tail } from './line-shapes.js';
import type { Line } from './plain-lines.js';

const fewestItems = 2;
/** A line that the next word would have brought beyond this part of the column is full. */
const full = 0.85;

/** The lines that go on with the item above. */
export function narrowItems(text: string, lines: readonly Line[]): Line[] {
  const goesOn: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = listFrom(text, lines, at);
    for (const line of further(text, run)) goesOn.push(line);
    at += Math.max(1, run.length);
  }
  return goesOn;
}

/** Items one below the other, each with what stands below it without a mark. */
function listFrom(text: string, lines: readonly Line[], at: number): readonly Line[] {
  let to = at;
  for (; to < lines.length; to++) {
    const line = lines[to] as Line;
    const words = head(text, line);
    if (line.page || line.tabs > 0 || line.end - line.start > longestColumn || / {3}/.test(words)) break;
    const isItem = beginsItem(text, line);
    if (!isItem && (to === at || line.gap > 0 || lineMark(text, line.start, line.end) !== null)) break;
    if (!isItem && /:(?:$|\s)/.test(words)) break;
  }
  return lines.slice(at, to);
}

function further(text: string, run: readonly Line[]): Line[] {
  const items = run.filter((line) => beginsItem(text, line)).length;
  if (items < fewestItems || items === run.length) return [];
  const width = Math.max(...run.map((line) => rightEdge(text, line)));
  const pairs = run.flatMap((line, index) =>
    index > 0 && !beginsItem(text, line) ? [[run[index - 1] as Line, line] as const] : [],
  );
  const broken = pairs.filter(([above, line]) => isBroken(text, above, line)).length;
  if (3 * broken < pairs.length) return [];
  return pairs
    .filter(
      ([above, line]) =>
        rightEdge(text, above) + 1 + firstWord(text, line) > full * width && !endsSentence.test(tail(text, above)),
    )
    .map(([, line]) => line);
}

/** Two hyphens before words begin a remark in a notation of data. */
const beginsItem = (text: string, line: Line): boolean => isBullet(text, line) && !text.startsWith('--', line.start);

const isBroken = (text: string, above: Line, line: Line): boolean =>
  beginsInLowerCase.test(head(text, line)) || openEnd.test(tail(text, above));

const firstWord = (text: string, line: Line): number => /^\S*/.exec(head(text, line))?.[0].length ?? 0;
