import { lineMark } from './line-marks.js';
import {
  beginsInLowerCase,
  countedEdge,
  endsSentence,
  head,
  longestColumn,
  openEnd,
  rightEdge,
  tail,
  widest,
} from './line-shapes.js';
import { isSpace, type Line } from './plain-lines.js';

/** How a text breaks its lines. */
export interface Wrapping {
  /** Columns up to which lines are filled; `null` where every paragraph is one line. */
  readonly width: number | null;
  /** How far from the width a full line may end: a page set in a proportional font has no column. */
  readonly tolerance: number;
  /** Whether blank lines, or marks, part its paragraphs: then a full line may end with a full stop and its paragraph go on. */
  readonly blankLines: boolean;
  readonly measure: Measure;
}

/** How the program that wrapped the text counted: some (`fold`, `fmt`, `catdoc`) count the bytes of UTF-8, in which `é` is two. */
type Measure = 'characters' | 'bytes';

/** Which says what width the lines have: lines of bytes, if these explain more, and all but a few. */
const bytesPerTwenty = 19;

const narrowest = 40;

/** Lines may end this many columns before the width: right margins differ a little. */
const usualTolerance = 3;

/** In parts of a hundred of the width, for text that was taken from a page set in a proportional font. */
const proportionalTolerance = 12;

/** Widest line of such a page, and fewest broken sentences that show it. */
const widestPage = 140;
const fewestBroken = 4;

/**
 * No one width explains more of so many broken sentences: the lines of such a page end near one another, but not in a column. On a
 * typed page all but a few are explained.
 */
const fewestSpread = 10;
const spreadPerTen = 7;

/** A line that is longer than the width by this is not wrapped; of one such line, twice the broken ones that outweigh it. */
const longerBy = 30;
const brokenPerLong = 5;

/** How a line ends against a width: before it, at it (the next word would not have fitted), beyond it. */
function against(edge: number, nextWord: number, width: number, tolerance: number): 'before' | 'at' | 'beyond' {
  if (edge > width + (tolerance > usualTolerance ? 2 * tolerance : tolerance)) return 'beyond';
  return edge + 1 + nextWord <= width - tolerance ? 'before' : 'at';
}

/** `M. `, `Mrs. A. `, `Sra. ` and, where no stop is printed, what no word is: letters without a vowel, but for a last `e` (`Mr `, `Mme `). */
const keptTogether =
  /^(?:\p{Lu}\p{Ll}{0,3}\. (?=\p{Lu})|\p{Lu}[b-df-gj-np-tv-xz]{1,2}e? (?=\p{Lu}))(?:\p{Lu}\.[ -]?){0,3}/u;

function firstWordLength(text: string, line: Line, measure: Measure): number {
  // A typist keeps an initial or honorific (`M. `) with the name behind it, as a no-break space does.
  const initial = keptTogether.exec(text.slice(line.start, line.start + 24))?.[0].length ?? 0;
  let at = line.start + initial;
  while (at < line.end && at - line.start < widest && (text[at] === '\u00a0' || !isSpace(text.charCodeAt(at)))) at++;
  return measure === 'bytes' ? bytesIn(text, line.start, at) : at - line.start;
}

function bytesIn(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // Half of a pair that stands for four.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** Where a line ends, as either way to measure characters or the one to measure bytes has it. */
const edgesOf = (text: string, line: Line, measure: Measure): readonly [number, number] => {
  if (measure === 'characters') return [countedEdge(line), rightEdge(text, line)];
  const bytes = line.column + bytesIn(text, line.start, Math.min(line.end, line.start + 2 * widest));
  return [bytes, bytes];
};

/** Whether the first word of `next` would not have fitted on `line`; a short line far to the right is a signature. */
export const isFull = (text: string, line: Line, next: Line, wrapping: Wrapping): boolean => {
  const { width, tolerance, measure } = wrapping;
  if (width === null) return false;
  const [counted, wide] = edgesOf(text, line, measure);
  const nextWord = firstWordLength(text, next, measure);
  const edge = [wide, counted].find((each) => against(each, nextWord, width, tolerance) === 'at');
  if (edge === undefined) return false;
  return line.column < width / 3 || 2 * (edge - line.column) >= width || lineMark(text, line.start, line.end) !== null;
};

/**
 * Whether a line reaches the very width of a text wrapped by a program: not even a short word would have fitted. Few paragraphs end
 * there by chance.
 */
export const isBrimful = (text: string, line: Line, { width, tolerance, measure }: Wrapping): boolean => {
  if (width === null || tolerance > usualTolerance) return false;
  const [counted] = edgesOf(text, line, measure);
  return counted >= width - 1 && counted <= width + tolerance;
};

/** A sentence broken at the end of a line: the next one goes on in lower case, or a short word leaves it open. */
function isBroken(text: string, line: Line, next: Line): boolean {
  if (next.gap > 0 || line.start === line.end || next.start === next.end) return false;
  const end = tail(text, line);
  if (endsSentence.test(end) || !(beginsInLowerCase.test(head(text, next)) || openEnd.test(end))) return false;
  return lineMark(text, next.start, next.end)?.weak ?? true;
}

/** The widths at which a line would have been broken where it is, by either way to measure it; up to `to`, without it. */
function spansOfWidth(
  text: string,
  line: Line,
  next: Line,
  measure: Measure,
): { readonly from: number; readonly to: number }[] {
  const reach = 1 + firstWordLength(text, next, measure);
  const [from, wide] = edgesOf(text, line, measure);
  const end = Math.min(widest + 1, from + reach);
  const spans = wide <= end ? [{ from, to: Math.min(widest + 1, wide + reach) }] : [{ from, to: end }];
  if (wide > end) spans.push({ from: wide, to: Math.min(widest + 1, wide + reach) });
  return spans.filter((span) => span.from <= widest);
}

/**
 * The width that explains most broken sentences: where a sentence goes on on the next line, the width lies
 * between the first one's length and the length it would have with one more word.
 */
function bestWidth(
  text: string,
  lines: readonly Line[],
  measure: Measure,
): { width: number; explained: number; broken: number } {
  const changes = new Int32Array(widest + 3);
  let broken = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const [line, next] = [lines[index] as Line, lines[index + 1] as Line];
    if (!isBroken(text, line, next)) continue;
    broken++;
    for (const { from, to } of spansOfWidth(text, line, next, measure)) {
      changes[from] = (changes[from] as number) + 1;
      changes[to] = (changes[to] as number) - 1;
    }
  }
  let [width, explained, open] = [0, 0, 0];
  for (let column = 0; column <= widest; column++) {
    open += changes[column] as number;
    if (open > explained) [width, explained] = [column, open];
  }
  return { width, explained, broken };
}

/** About where the lines of a page in a proportional font end: most broken ones end near one another. */
function pageWidth(text: string, lines: readonly Line[]): number | null {
  const edges = lines
    .flatMap((line, index) => {
      const next = lines[index + 1];
      return next && isBroken(text, line, next) ? [rightEdge(text, line)] : [];
    })
    .filter((edge) => edge > longestColumn && edge <= widestPage)
    .toSorted((a, b) => a - b);
  const width = edges[edges.length >> 1] ?? 0;
  const near = edges.filter((edge) => 100 * Math.abs(edge - width) <= proportionalTolerance * width).length;
  return edges.length >= fewestBroken && 10 * near >= 7 * edges.length ? width : null;
}

/** Whether, and how wide, the lines of a text are wrapped. */
export function wrappingOf(text: string, lines: readonly Line[]): Wrapping {
  const printed = lines.filter(({ start, end }) => start < end);
  // Few lines are longer, or many more are broken than that: a front that nobody wrapped, a table, a quotation.
  const fits = (width: number, explained: number): boolean => {
    const long = printed.filter((line) => line.end - line.start > width + longerBy).length;
    return long <= 1 + 0.03 * printed.length || (2 * explained >= brokenPerLong * long && explained >= fewestBroken);
  };
  const [characters, bytes] = [bestWidth(text, lines, 'characters'), bestWidth(text, lines, 'bytes')];
  const isOfBytes =
    bytes.explained > characters.explained &&
    bytes.broken >= fewestBroken &&
    20 * bytes.explained >= bytesPerTwenty * bytes.broken;
  const best = isOfBytes ? bytes : characters;
  const isExact = best.width >= narrowest && best.explained >= 2 && 2 * best.explained >= best.broken;
  const page = pageWidth(text, lines);
  const isSpread = page !== null && best.broken >= fewestSpread && 10 * best.explained < spreadPerTen * best.broken;
  if (isExact && !isSpread && fits(best.width, best.explained))
    return wrappingAt(text, printed, {
      width: best.width,
      tolerance: usualTolerance,
      measure: isOfBytes ? 'bytes' : 'characters',
    });
  if (page === null || !fits(page, 0)) return { width: null, tolerance: 0, blankLines: false, measure: 'characters' };
  const tolerance = Math.round((page * proportionalTolerance) / 100);
  return wrappingAt(text, printed, { width: page, tolerance, measure: 'characters' });
}

/** Paragraphs that each have a number or a bullet need no blank lines between them; of fewer it is chance. */
const fewestMarked = 5;

function wrappingAt(text: string, printed: readonly Line[], lines: Omit<Wrapping, 'blankLines'>): Wrapping {
  const wrapping = { ...lines, blankLines: false };
  let [ends, blank, marked] = [0, 0, 0];
  printed.forEach((line, index) => {
    const next = printed[index + 1];
    if (!next || !/[.!?]$/.test(tail(text, line)) || isFull(text, line, next, wrapping)) return;
    ends++;
    if (next.gap > 0) blank++;
    else if (lineMark(text, next.start, next.end)?.weak === false) marked++;
  });
  const byBlankLines = ends > 0 && blank >= 0.7 * ends;
  return { ...wrapping, blankLines: byBlankLines || (ends >= fewestMarked && blank + marked >= 0.9 * ends) };
}
