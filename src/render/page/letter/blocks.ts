import type { DocumentRecord, Paragraph } from '../../../model/record.js';
import type { Span } from '../../../model/span.js';
import type { PlacedLetter, Places } from './rebuilt.js';
import { acrossStruck } from './struck.js';

/** A piece of the letter that stands by itself on the page, in reading order. */
export interface LetterBlock {
  /** `line`: nothing is known of it but its text; `field`: a value of the letterhead or the end, such as the subject. */
  readonly kind: 'line' | 'field' | 'paragraph' | 'heading' | 'annex' | 'table';
  /** JSON Pointer of the value that it is. */
  readonly pointer: string | null;
  /** What stands before it on its line: its printed number, a dash, `Objet:`. */
  readonly lead: Span | null;
  readonly body: Span;
  /** How deep in the tree of paragraphs, from 0. */
  readonly depth: number;
  /** Headings above it, its own level among them. */
  readonly level: number;
  /** The cells of a table as the record has them. */
  readonly rows: readonly (readonly string[])[] | null;
  /** The parts of a table, between which a page ends or the mark of a note stands. */
  readonly parts?: readonly Span[];
}

type Anchor = Omit<LetterBlock, 'lead'>;

/** The fields whose text may run over several lines of a plain text. */
const singleFields = ['subject', 'summary', 'action', 'salutation', 'closing'] as const;
const listFields = ['addressees', 'copies', 'notes'] as const;

/** The source text, cut where the record knows it to be cut; every character that is not white space is in one block. */
export function letterBlocks({ text, record, places }: PlacedLetter, struck: readonly Span[] = []): LetterBlock[] {
  const blocks: LetterBlock[] = [];
  let at = 0;
  for (const anchor of anchorsOf(record, places, text.length, struck)) {
    if (anchor.body.start < at) continue;
    const before = blocks.at(-1);
    if (before?.kind === 'field' && anchor.kind === 'field' && !text.slice(at, anchor.body.start).includes('\n')) {
      // A run-on address: its addressees stand in one line.
      at = anchor.body.end;
      blocks[blocks.length - 1] = { ...before, pointer: null, body: { start: before.body.start, end: at } };
      continue;
    }
    const lineStart = Math.max(at, text.lastIndexOf('\n', anchor.body.start - 1) + 1);
    blocks.push(...lines(text, at, lineStart));
    blocks.push({ ...anchor, lead: trimmed(text, lineStart, anchor.body.start) });
    at = anchor.body.end;
    // The stop or semicolon that the value leaves out.
    const rest = /[^\n\p{L}\p{N}]*(?=\n|$)/uy;
    rest.lastIndex = at;
    const tail = trimmed(text, at, rest.test(text) ? rest.lastIndex : at);
    if (!tail) continue;
    at = tail.end;
    blocks[blocks.length - 1] = { ...(blocks.at(-1) as LetterBlock), body: { start: anchor.body.start, end: at } };
  }
  blocks.push(...lines(text, at, text.length));
  return blocks;
}

/** What the record knows the place of, in reading order. */
function anchorsOf(record: DocumentRecord, places: Places, length: number, struck: readonly Span[]): Anchor[] {
  const anchors: Anchor[] = [];
  const add = (pointer: string, anchor: Omit<Anchor, 'pointer' | 'body'>, every = false): void => {
    const spans = (places[pointer] ?? []).filter(({ start, end }) => start < end && end <= length);
    const parts = acrossStruck(
      spans.map(({ start, end }) => ({ start, end })),
      struck,
    );
    const [first, last] = [parts[0], parts.at(-1)];
    if (anchor.rows && first && last)
      anchors.push({ ...anchor, pointer, body: { start: first.start, end: last.end }, parts });
    else for (const body of every ? parts : parts.slice(0, 1)) anchors.push({ ...anchor, pointer, body });
  };
  const plain = { depth: 0, level: 0, rows: null };
  const tree = (paragraphs: readonly Paragraph[], above: string, depth: number, level: number): void => {
    for (const [index, { heading, rows, children }] of paragraphs.entries()) {
      const pointer = `${above}/${index}`;
      const kind = rows ? 'table' : heading ? 'heading' : 'paragraph';
      add(pointer, { kind, depth, level, rows }, true);
      tree(children, `${pointer}/children`, depth + 1, heading ? level + 1 : level);
    }
  };
  for (const field of singleFields) add(`/${field}`, { kind: 'field', ...plain });
  for (const field of listFields)
    for (const index of record[field].keys()) add(`/${field}/${index}`, { kind: 'field', ...plain });
  tree(record.paragraphs, '/paragraphs', 0, 0);
  for (const [index, { paragraphs }] of record.annexes.entries()) {
    add(`/annexes/${index}`, { kind: 'annex', ...plain });
    tree(paragraphs, `/annexes/${index}/paragraphs`, 0, 1);
  }
  return anchors.sort((a, b) => a.body.start - b.body.start || b.body.end - a.body.end);
}

/** The span without the white space at its ends, `null` where nothing is left. */
function trimmed(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from += 1;
  while (to > from && /\s/.test(text[to - 1] as string)) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

function lines(text: string, start: number, end: number): LetterBlock[] {
  const found: LetterBlock[] = [];
  for (let at = start; at < end; ) {
    const next = text.indexOf('\n', at);
    const lineEnd = next < 0 || next > end ? end : next;
    const body = trimmed(text, at, lineEnd);
    if (body) found.push({ kind: 'line', pointer: null, lead: null, body, depth: 0, level: 0, rows: null });
    at = lineEnd + 1;
  }
  return found;
}
