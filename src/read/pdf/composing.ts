/** Lines of a paragraph → its text: spaces and tabs from gaps, words that lines cut joined, links and marks of notes placed. */
import { SetParagraph } from '../printing/typesetting.js';
import type { DraftCell } from '../printing/paragraph.js';
import { type Page, type Run, rightOf } from './geometry.js';
import { isAddressCut } from './cut-addresses.js';
import { isLabel } from './labels.js';
import { isRaised, type Line, linesOf } from './lines.js';
import type { LinkedPart } from './links.js';
import { textOf } from './page-ends.js';
import { PageLinks } from './page-links.js';
import { Vocabulary } from './vocabulary.js';

export interface Composition {
  readonly vocabulary: Vocabulary;
  /** By page number. */
  readonly links: ReadonlyMap<number, PageLinks>;
  /** The labels of notes, by the number of the page whose marks refer to them. */
  readonly noteLabels: Map<number, Set<string>>;
}

export function compositionOf(pages: readonly Page[]): Composition {
  const vocabulary = new Vocabulary();
  for (const page of pages) for (const line of linesOf(page.runs)) vocabulary.addLine(line.runs);
  const links = new Map(pages.map((page) => [page.number, new PageLinks(page.links)]));
  return { vocabulary, links, noteLabels: new Map() };
}

export function addNoteLabel({ noteLabels }: Composition, page: number, label: string): void {
  const known = noteLabels.get(page);
  if (known) known.add(label);
  else noteLabels.set(page, new Set([label]));
}

interface Piece {
  text: string;
  readonly run?: Run;
  readonly isMark?: boolean;
}

/** Parts of the size of the type: from this gap on there is a space, a tab after a label, a tab anywhere. */
const spaceGap = 0.14;
const labelGap = 0.6;
const tabGap = 2;

/**
 * @param isBroken whether a line is the author's own, so that its end is kept
 * @param cut lines that go on with the address in the line above
 */
export function composed(
  lines: readonly Line[],
  composition: Composition,
  cell?: DraftCell,
  isBroken: (above: Line, line: Line) => boolean = () => false,
  cut: ReadonlySet<Line> = new Set(),
): SetParagraph {
  const draft = new SetParagraph(cell);
  const pieces: Piece[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above && isBroken(above, line)) pieces.push({ text: '\n' });
    else if (!cut.has(line)) joinLines(pieces, above, line, composition.vocabulary);
    for (const piece of piecesOf(line, composition)) pieces.push(piece);
  }
  for (const piece of pieces) append(draft, piece, composition);
  return draft;
}

/** The mark of a note without what stands around it. */
export const markOf = (text: string): string => text.replace(/[\s().[\]:,]/g, '');

/** Between lines stands a space, or the word goes on. */
function joinLines(pieces: Piece[], above: Line | undefined, line: Line, vocabulary: Vocabulary): void {
  const last = pieces.at(-1);
  if (!last || !above) return;
  if (isAddressCut(wordBefore(pieces), textOf(above), textOf(line))) pieces.push({ text: '' });
  else if (!/[\p{L}\d]-$/u.test(wordBefore(pieces))) pieces.push({ text: ' ' });
  else if (vocabulary.joins(wordBefore(pieces), wholeStart(line), last.text === '-'))
    last.text = last.text.slice(0, -1);
}

const wordBefore = (pieces: readonly Piece[]): string =>
  pieces
    .slice(-6)
    .map(({ text }) => text)
    .join('');

const wholeStart = (line: Line): string => {
  const [first, second] = line.runs;
  if (!first) return '';
  return second && second.x - rightOf(first) < spaceGap * line.size ? first.text + second.text : first.text;
};

function piecesOf(line: Line, { noteLabels }: Composition): Piece[] {
  const pieces: Piece[] = [];
  let end: number | undefined;
  let text = '';
  for (const run of line.runs) {
    const gap = end === undefined ? 0 : run.x - end;
    const separator = end === undefined ? '' : separatorOf(gap / line.size, text, run.text);
    if (separator !== '') pieces.push({ text: separator });
    const isMark = isRaised(run, line) && (noteLabels.get(run.page)?.has(markOf(run.text)) ?? false);
    pieces.push({ text: end === undefined ? run.text.trimStart() : run.text, run, isMark });
    text += separator + run.text;
    end = Math.max(end ?? 0, rightOf(run));
  }
  const last = pieces.at(-1);
  if (last) last.text = last.text.trimEnd();
  return pieces;
}

function separatorOf(gap: number, before: string, after: string): string {
  if (gap >= labelGap && isLabel(before.trim())) return '\t';
  if (gap >= tabGap) return '\t';
  if (/\s$/.test(before) || /^\s/.test(after)) return '';
  return gap >= spaceGap ? ' ' : '';
}

function append(draft: SetParagraph, { text, run, isMark }: Piece, { links }: Composition): void {
  const start = draft.length;
  if (run?.isStruck) draft.appendAside(text, 'struck');
  else draft.append(text);
  if (!run) return;
  if (isMark) draft.noteMarks.push({ start, end: draft.length });
  else if (/[\p{L}\d]/u.test(text)) {
    if (run.look.bold) draft.strong = true;
    else draft.weak = true;
  }
  const shift = run.text.length - run.text.trimStart().length - (text.length - text.trimStart().length);
  for (const part of links.get(run.page)?.of(run) ?? []) addLink(draft, part, start - shift, draft.length);
}

/** Parts of one link that follow each other, over a line's end too, are one. */
function addLink(draft: SetParagraph, part: LinkedPart, offset: number, end: number): void {
  const link = { start: Math.max(part.start + offset, 0), end: Math.min(part.end + offset, end), url: part.url };
  if (link.end <= link.start) return;
  const last = draft.links.at(-1);
  if (last && last.url === link.url && link.start - last.end <= 1)
    draft.links[draft.links.length - 1] = { ...last, end: link.end };
  else draft.links.push(link);
}
