import type { Line } from './plain-lines.js';
import { isSpace } from './plain-lines.js';
import { isBrokenRange } from './broken-ranges.js';
import { lineMark } from './line-marks.js';

/** How a text breaks its lines. */
export interface Wrapping {
  /** Columns up to which lines are filled; `null` where every paragraph is one line. */
  readonly width: number | null;
  /** How far from the width a full line may end: a page set in a proportional font has no column. */
  readonly tolerance: number;
  /** Whether blank lines part its paragraphs: then a full line may end with a full stop and its paragraph go on. */
  readonly blankLines: boolean;
}

/** Widest line that a typist or a program wraps to. */
const widest = 110;
const narrowest = 40;
/** Lines may end this many columns before the width: right margins differ a little. */
const usualTolerance = 3;
/** In parts of a hundred of the width, for text that was taken from a page set in a proportional font. */
const proportionalTolerance = 12;
/** Widest line of such a page, and fewest broken sentences that show it. */
const widestPage = 140;
const fewestBroken = 4;
/** A line that is longer than the width by this is not wrapped; of one such line, twice the broken ones that outweigh it. */
const longerBy = 30;
const brokenPerLong = 5;
/** Lines of a letterhead's column are no longer. */
const longestColumn = 60;
/** Longest line of an address, a list or a signature, in characters, in a text that does not wrap. */
const shortLine = 90;

/** A full stop after one capital (`M.`) is no end. */
const endsSentence = /(?:[!?:;\u2026]|(?<!(?:^|\s)\p{Lu})\.)["'\u00bb\u201d)\]]{0,2}$/u;
/** A short line of its own: `Objet:`, `Annexe: 1`, `Madame, Monsieur,`. */
const ownLine = /^\p{Lu}(?:[^:]{0,28}(?::|,$)|[^:]{0,24}:.{1,12}$)/u;
/** `A N N E X E   1` */
const letterSpaced = /^(?:\p{L} {1,3}){5}/u;
const salutation = /^\p{Lu}[^:]{0,28},$/u;
/** A label and what it stands for: `Télécopie: +41 22 …`, `Courriel:   …`. */
const labelledLine = /^\p{Lu}[\p{L}. -]{1,28}: ?(?: {2}|\t|\+?\d[\d ()./-]{5}|\S{1,60}@|https?:|www\.)/u;
/** A label with its text after it: `Objet:  `. */
const hangingLabel = /^\p{Lu}[^:\t]{0,28}:[ \u00a0]{1,20}(?=\S)/u;
/** A number without bracket or tab, and a word in lower case: `4.2 de la Recommandation`. */
const numberInSentence = /^\d{1,3}(?:\.\d{1,3}){0,5}\.? \p{Ll}/u;
const beginsInLowerCase = /^["\u00ab\u201c(]?\p{Ll}/u;
const rule = /^[_=*~.\-\u2012-\u2015\u2500 ]{4,}$/u;
const address = /^(?:https?:|www\.|\S{1,80}@|\p{Ll}[\p{Ll}\d-]*\.\p{Ll}{2,}(?:\/|$| ))/iu;
const webAddress = /^(?:https?:|www\.|\S{1,80}@)/iu;
/** A short word in lower case at the end (`de la`, `des`) leaves the line open; `3 mai`, `18 h` do not. */
export const openEnd = /(?:^|[\s'\u2019])(?<!\d\s)\p{Ll}{1,3}$/u;

/** The same before a capital: articles and prepositions are very short or end in these letters, a noun (`Durée de vie`) is none. */
const openBeforeCapital = /(?:^|[\s'\u2019])(?<!\d\s)(?:\p{Ll}{1,2}|\p{Ll}{2}[srxl]|the|and|une|que)$/u;

/** A word that the end of a line parts at its hyphen: `Stolz-` over `Keller`. */
const partedWord = /\p{L}{2}[-\u2010\u00ad]$/u;

const head = (text: string, line: Line): string => text.slice(line.start, Math.min(line.end, line.start + 120));
const tail = (text: string, line: Line): string => text.slice(Math.max(line.start, line.end - 40), line.end);

/** Whether a line leaves a bracket open: what stands before its end is no end of a sentence (`(Rév.`). */
function opensBracket(text: string, line: Line): boolean {
  const before = text.slice(Math.max(line.start, line.end - 2 * widest), line.end);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Whether a sentence, or a part of one, ends with the line. */
const isEnd = (text: string, line: Line): boolean => endsSentence.test(tail(text, line)) && !opensBracket(text, line);

/** Column after the last character; tabs inside the line are stops. Long lines are not measured to the cell. */
function rightEdge(text: string, line: Line): number {
  if (line.end - line.start > 2 * widest) return line.column + line.end - line.start;
  let column = line.column;
  for (let at = line.start; at < line.end; at++) column += text.charCodeAt(at) === 9 ? 8 - (column % 8) : 1;
  return column;
}

/** The same as a program measures it that wraps by characters: the tab behind a label is one. */
const countedEdge = (line: Line): number => line.column + line.end - line.start;

/** How a line ends against a width: before it, at it (the next word would not have fitted), beyond it. */
function against(edge: number, nextWord: number, width: number, tolerance: number): 'before' | 'at' | 'beyond' {
  if (edge > width + tolerance) return 'beyond';
  return edge + 1 + nextWord <= width - tolerance ? 'before' : 'at';
}

function firstWordLength(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && at - line.start < widest && !isSpace(text.charCodeAt(at))) at++;
  return at - line.start;
}

/** Whether the first word of `next` would not have fitted on `line`; a short line far to the right is a signature. */
const isFull = (text: string, line: Line, next: Line, width: number, tolerance: number): boolean => {
  const edges = [rightEdge(text, line), countedEdge(line)];
  const nextWord = firstWordLength(text, next);
  const edge = edges.find((each) => against(each, nextWord, width, tolerance) === 'at');
  if (edge === undefined) return false;
  return line.column < width / 3 || 2 * (edge - line.column) >= width || lineMark(text, line.start, line.end) !== null;
};

/** A sentence broken at the end of a line: the next one goes on in lower case, or a short word leaves it open. */
function isBroken(text: string, line: Line, next: Line): boolean {
  if (next.gap > 0 || line.start === line.end || next.start === next.end) return false;
  const end = tail(text, line);
  if (endsSentence.test(end) || !(beginsInLowerCase.test(head(text, next)) || openEnd.test(end))) return false;
  return lineMark(text, next.start, next.end)?.weak ?? true;
}

/** The widths at which a line would have been broken where it is, by either way to measure it; up to `to`, without it. */
function spansOfWidth(text: string, line: Line, next: Line): { readonly from: number; readonly to: number }[] {
  const reach = 1 + firstWordLength(text, next);
  const [from, wide] = [countedEdge(line), rightEdge(text, line)];
  const end = Math.min(widest + 1, from + reach);
  const spans = wide <= end ? [{ from, to: Math.min(widest + 1, wide + reach) }] : [{ from, to: end }];
  if (wide > end) spans.push({ from: wide, to: Math.min(widest + 1, wide + reach) });
  return spans.filter((span) => span.from <= widest);
}

/**
 * The width that explains most broken sentences: where a sentence goes on on the next line, the width lies
 * between the first one's length and the length it would have with one more word.
 */
function bestWidth(text: string, lines: readonly Line[]): { width: number; explained: number; broken: number } {
  const changes = new Int32Array(widest + 3);
  let broken = 0;
  for (let index = 0; index + 1 < lines.length; index++) {
    const [line, next] = [lines[index] as Line, lines[index + 1] as Line];
    if (!isBroken(text, line, next)) continue;
    broken++;
    for (const { from, to } of spansOfWidth(text, line, next)) {
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
  const best = bestWidth(text, lines);
  const isExact = best.width >= narrowest && best.explained >= 2 && 2 * best.explained >= best.broken;
  if (isExact && fits(best.width, best.explained)) return wrappingAt(text, printed, best.width, usualTolerance);
  const page = pageWidth(text, lines);
  if (page === null || !fits(page, 0)) return { width: null, tolerance: 0, blankLines: false };
  return wrappingAt(text, printed, page, Math.round((page * proportionalTolerance) / 100));
}

function wrappingAt(text: string, printed: readonly Line[], width: number, tolerance: number): Wrapping {
  let [ends, blank] = [0, 0];
  printed.forEach((line, index) => {
    const next = printed[index + 1];
    if (!next || !/[.!?]$/.test(tail(text, line)) || isFull(text, line, next, width, tolerance)) return;
    ends++;
    if (next.gap > 0) blank++;
  });
  return { width, tolerance, blankLines: ends > 0 && blank >= 0.7 * ends };
}

const isCapitals = (words: string): boolean => /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words);

/** Whether a full line goes on: any unmarked line does, unless it looks like the beginning of something. */
function fullLineGoesOn(text: string, line: Line, next: Line, wrapping: Wrapping): boolean {
  const [end, beginning] = [tail(text, line), head(text, next)];
  if (end.endsWith(':')) return webAddress.test(beginning);
  // No paragraph ends with a comma: a short line that does is a salutation.
  if (next.end - next.start <= 30 && salutation.test(beginning) && !end.endsWith(',')) return false;
  if (isCapitals(beginning) && !isCapitals(head(text, line))) {
    // The last of several, an acronym: `…; 3GPP;` and, on the next line, `ETSI.`
    return (!isEnd(text, line) || end.endsWith(';')) && /[.,;)]["\u00bb\u201d]?$/u.test(tail(text, next));
  }
  if (beginsInLowerCase.test(beginning)) return !/[.!?]$/.test(end) || wrapping.blankLines;
  if (wrapping.blankLines || openEnd.test(end)) return true;
  return !isEnd(text, line) && !(next.end - next.start <= 30 && ownLine.test(beginning));
}

/**
 * Whether a line that is not filled to the width, or beyond it, goes on: right margins are ragged where words were
 * replaced after the lines had been broken.
 */
function raggedLineGoesOn(text: string, line: Line, next: Line, width: number): boolean {
  const [end, edge] = [tail(text, line), rightEdge(text, line)];
  if (5 * edge < 3 * width || line.column >= width / 3 || isCapitals(head(text, next))) return false;
  if (openEnd.test(end) || isBracketInSentence(end, head(text, next))) return true;
  return /^[(\u00ab"]?\p{Ll}/u.test(head(text, next)) && !/[.!?:;,\u2026)\]"\u00bb\u201d]$/u.test(end);
}

/** `… est Mme Ana Ruiz` and, on the next line, `(Chili). Elle …`: a bracket alone on its line may be the second line of a title. */
const isBracketInSentence = (end: string, beginning: string): boolean =>
  /[\p{L}\d]$/u.test(end) && /^\([^()]{2,60}\)[.,;:]? ?\S/u.test(beginning);

/** Whether two lines are set in the middle of the page, one under the other. */
function isCentred(text: string, line: Line, next: Line): boolean {
  const middle = (centred: Line): number => centred.column + rightEdge(text, centred);
  return (
    line.column > 4 && next.column > 4 && line.tabs + next.tabs === 0 && Math.abs(middle(line) - middle(next)) <= 2
  );
}

/** `(Corée, République` and, on the next line, `de), …`: a bracket that was opened before is no mark's. */
function closesBracket(text: string, line: Line, next: Line): boolean {
  return /^[\p{L}\d]{1,3}\)/u.test(head(text, next)) && opensBracket(text, line);
}

/** The deepest column at which a line may begin that goes on with `line`. */
function deepestColumn(text: string, line: Line): number {
  const label = hangingLabel.exec(head(text, line));
  if (label) return line.column + label[0].length + 1;
  const marked = lineMark(text, line.start, line.end);
  return line.column + (marked ? Math.max(marked.length, 8) + 2 : 1);
}

/**
 * Whether a short line of an address or a signature goes on: it ends in the middle (`Directeur du Bureau de la`), or
 * the next begins in lower case. What stands on lines of one word (`considérant`) or goes on in a long paragraph is on its own.
 */
function shortLineGoesOn(text: string, line: Line, next: Line): boolean {
  const [beginning, end, below] = [head(text, line), tail(text, line), head(text, next)];
  if (line.end - line.start > shortLine || next.end - next.start > shortLine) return false;
  if (!/^\p{L}/u.test(below) || address.test(below) || isCapitals(below)) return false;
  if (openEnd.test(end)) return /^\p{Ll}/u.test(below) || openBeforeCapital.test(end);
  if (!/^\p{Ll}/u.test(below) || /[.!?:;,\u2026)\]"\u00bb\u201d]$/u.test(end) || isCapitals(beginning)) return false;
  const mark = lineMark(text, line.start, line.end);
  return mark !== null || (/^\p{Lu}/u.test(beginning) && beginning.includes(' ') && next.tabs === 0);
}

/**
 * Whether the paragraph of `line` goes on with `next`, the line after it. `first` is the line that the paragraph
 * begins with: its number tells the next one.
 */
export function goesOn(text: string, line: Line, next: Line, wrapping: Wrapping, first: Line): boolean {
  if (next.gap > 0 || line.start === line.end || next.start === next.end) return false;
  if (rule.test(head(text, line)) || rule.test(head(text, next))) return false;
  if (next.tabs > 0 && next.tabs !== line.tabs) return false;
  if (isBrokenRange(head(text, line), tail(text, line), head(text, next))) return true;
  const { width, tolerance } = wrapping;
  const [beginning, end] = [head(text, next), tail(text, line)];
  if (labelledLine.test(beginning) || letterSpaced.test(head(text, line))) return false;
  // What stands further left than the bullet of an item goes on with the text before the list.
  const isOutside = first.tabs + next.tabs === 0 && next.column + 2 <= first.column;
  if (isOutside && lineMark(text, first.start, first.end)?.weak === false) return false;
  const full = width !== null && isFull(text, line, next, width, tolerance);
  // One tab before both is how quoted texts are set, a line each.
  const isQuoted = next.tabs === 1 && !openEnd.test(end);
  const ragged = width !== null && !full && !isQuoted && raggedLineGoesOn(text, line, next, width);
  const mark = closesBracket(text, line, next) ? null : lineMark(text, next.start, next.end);
  if (mark) {
    const isNumber = mark.ordinal !== null && mark.ordinal > 1 && /^\d{1,3}\. /.test(beginning);
    const isInSentence = !mark.tabbed && mark.ordinal !== null && numberInSentence.test(beginning);
    if (!(mark.weak || isNumber || isInSentence) || !(full || ragged) || isEnd(text, line)) return false;
    const ordinal = lineMark(text, first.start, first.end)?.ordinal ?? -1;
    if (mark.ordinal !== null && mark.ordinal === ordinal + 1) return false;
  }
  if (next.column > deepestColumn(text, line)) {
    return mark === null && isCentred(text, line, next) && shortLineGoesOn(text, line, next);
  }
  if (full && fullLineGoesOn(text, line, next, wrapping)) return true;
  if (ragged) return true;
  if (mark === null && next.tabs === 0 && partedWord.test(end) && /^\p{L}/u.test(beginning)) return true;
  if (isQuoted) return false;
  return mark === null && shortLineGoesOn(text, line, next);
}
