import type { Block, Noise } from '../model/document.js';
import type { Span } from '../model/span.js';
import { type Bar, type Cue, decide } from '../text/cues.js';
import { plainMark, raisedFigures } from '../text/note-marks.js';
import { once } from '../text/once.js';

/** A line that may be a note at the foot of a page, with the mark that leads to it. */
interface Candidate {
  readonly label: string;
  readonly raised: boolean;
  readonly stopped: boolean;
  /** `[1]`, as no paragraph is numbered, or `(1)`, as few are. */
  readonly bracketed: boolean;
  /** Whether it ends with the arrow that leads back to its mark. */
  readonly returns: boolean;
  /** Whether its mark stands on the word without a space (`moyen[1]`, `2024)(1)`): `[1]` behind one leads to a list of references, `5(1)` to a clause. */
  readonly tied: boolean;
  /** The last place above where the mark stands on a word. */
  readonly mark: Span | null;
  readonly ruled: boolean;
  /** True where the number is the next one of the paragraphs above. */
  readonly inTurn: boolean;
  /** True where a page or the text ends below: a foot, the head of the next page, a page break, nothing. */
  readonly last: boolean;
}

const bar: Bar = { yes: 5, doubt: 5 };

/** A note is known by its rule and its mark; a paragraph has neither, and a number in turn. */
const cues: readonly Cue<Candidate>[] = [
  { says: 'behind a rule', weight: 3, holds: ({ ruled }) => ruled },
  { says: 'its mark stands on a word above', weight: 3, holds: ({ mark }) => mark !== null },
  { says: 'an arrow that leads back', weight: 4, holds: ({ returns }) => returns },
  { says: 'a full stop behind its number', weight: -2, holds: ({ stopped }) => stopped },
  {
    says: 'in brackets, and its mark tied to a word',
    weight: 1,
    holds: ({ bracketed, tied }) => bracketed && tied,
  },
  { says: 'a raised figure', weight: 2, holds: ({ raised }) => raised },
  { says: 'a number out of turn', weight: 1, holds: ({ inTurn }) => !inTurn },
  { says: 'the number that comes next', weight: -1, holds: ({ inTurn }) => inTurn },
  { says: 'at the end of a page', weight: 1, holds: ({ last }) => last },
];

const letter = /\p{L}/u.source;
const smallLetter = /\p{Ll}/u.source;
const capital = /\p{Lu}/u.source;
const rule = /^[_\-\u2012-\u2015\u2500=]{5,}$/u;
/** `1 Text`, `1) Text`, `(1) Text`, `[1] Text`, `¹ Text`, `* Text`. */
const noteForm = once(
  () =>
    new RegExp(
      `^(?:\\[(\\d{1,2})\\]|\\((\\d{1,2}|\\*{1,3})\\)|(\\d{1,2}|\\*{1,3})[).]?|([${raisedFigures}]{1,2}))[ \\t\\u00a0]{0,12}(?:(?=["\\u00ab\\u201c(]?${letter})|(?<=\\s)(?=\\d))`,
      'u',
    ),
);
const wordEnd = '["\\u00bb\\u201d)\\]]?[.,;:]?';
/** A figure or star on a word, a bracket or a year: `moyen1.`, `moyen*`, `20241`; behind other figures it would be one of them. */
const glued = `(?:(?<=(?:19|20)\\d{2}[.,;:]?)\\d(?!\\d)|(?<=(?:${smallLetter}{2}${wordEnd}|${capital}{3}[.;:]|\\)[.,;:]?))(?:\\d{1,2}|\\*{1,3}))`;
/** A mark that is set apart: `moyen (1)`, `2024[1]`, `moyen¹`. */
const framed = `(?<=(?:${letter}{2}|\\d)${wordEnd})(?:[${raisedFigures}]{1,2}|[ \\u00a0]?(?:\\(\\d{1,2}\\)|\\(\\*{1,3}\\)|\\[\\d{1,2}\\]))`;
const markForm = once(
  () =>
    new RegExp(
      `(?:${glued}|${framed})(?=["\\u00bb\\u201d)\\]]{0,2}(?:[.,;:?!]["\\u00bb\\u201d)\\]]{0,2})?(?:\\s|$))`,
      'gu',
    ),
);
const address = /[@/\\]|www\.|\.\p{L}/u;
/** `(secretariat@example.org).` ends before a figure that stands behind it. */
const closedAddress = /^[(«"\u201c][^()]{1,78}[)»"\u201d][.,;:]?$/u;
/** What pages in HTML end their notes with. */
const arrow = /\s*\u21a9[\ufe0e\ufe0f]?\s*$/u;
const longestNote = 600;
const shortestNote = 8;
const paragraphNumber = /^(\d{1,2})(?![\d\p{L}])/u;

/** The marks on words of the running text, by their plain form, in order. */
function marksOf(
  blocks: readonly Block[],
  source: string,
): Map<string, { readonly at: number; readonly span: Span }[]> {
  const marks = new Map<string, { readonly at: number; readonly span: Span }[]>();
  for (const [at, { role, span }] of blocks.entries()) {
    if (role !== 'text') continue;
    const text = source.slice(span.start, span.end);
    for (const match of text.matchAll(markForm())) {
      const word = text.slice(text.slice(0, match.index).search(/\S{0,80}$/u), match.index);
      if (address.test(word) && !closedAddress.test(word)) continue;
      const space = match[0].length - match[0].trimStart().length;
      const isBeforeStop = /^[.,;:?!]/.test(text.slice(match.index + match[0].length));
      const start = span.start + match.index + (isBeforeStop ? 0 : space);
      const key = plainMark(match[0]);
      const list = marks.get(key) ?? [];
      marks.set(key, list);
      list.push({ at, span: { start, end: span.start + match.index + match[0].length } });
    }
  }
  return marks;
}

/**
 * Notes that a conversion left among the paragraphs, at the foot of their page or behind the text, and their marks: neither is part of the
 * text. The rule above them belongs to the page.
 *
 * @param pages which of the blocks are heads and feet of pages
 */
export function settleNotes(
  blocks: readonly Block[],
  source: string,
  pages: readonly boolean[],
): { readonly blocks: readonly Block[]; readonly noise: readonly Noise[] } {
  const words = ({ span }: Block): string => source.slice(span.start, span.end);
  const isRule = (block: Block | undefined): boolean => block?.role === 'text' && rule.test(words(block).trim());
  const read = blocks.map((block) => noteAt(block, words(block)));
  // What begins like a note is soon seen; for marks every word is looked at.
  if (read.every((note) => note === null)) return { blocks, noise: [] };
  const marks = marksOf(blocks, source);
  if (marks.size === 0) return { blocks, noise: [] };
  const endsPage = (at: number): boolean => {
    const next = blocks[at + 1];
    if (next === undefined || next.role !== 'text' || pages[at + 1] || (next.gap ?? 0) > 1) return true;
    const [own, label] = [Number(read[at]?.label), read[at + 1]?.label ?? ''];
    return marks.has(label) && Number(label) === own + 1;
  };
  const settled = [...blocks];
  const noise: Noise[] = [];
  /** Where the last note of each label stands: what leads to the next one stands below it. */
  const taken = new Map<string, number>();
  let number = 0;
  for (const [at, block] of blocks.entries()) {
    const note = read[at];
    const before = settled[at - 1];
    if (note) {
      // a mark leads to one note: `1` of an annex behind it is not another
      const mark =
        marks.get(note.label)?.findLast((each) => each.at < at && each.at > (taken.get(note.label) ?? -1))?.span ??
        null;
      const ruled = isRule(before) || before?.role === 'note';
      const tied = mark !== null && /^(?:\S[[]|[^\s\d][(])$/.test(source.slice(mark.start - 1, mark.start + 1));
      const inTurn = !(note.bracketed && tied) && Number(note.label) === number + 1;
      if (decide({ ...note, mark, tied, ruled, inTurn, last: endsPage(at) }, cues, bar).verdict === 'yes') {
        const end = block.span.end - (arrow.exec(words(block))?.[0].length ?? 0);
        settled[at] = { ...block, role: 'note', span: { start: block.span.start, end } };
        if (end < block.span.end) noise.push({ start: end, end: block.span.end, kind: 'note-mark' });
        taken.set(note.label, at);
        if (before && isRule(before)) settled[at - 1] = { ...before, role: 'page-footer' };
        if (mark) noise.push({ ...mark, kind: 'note-mark' });
        continue;
      }
    }
    if (block.role === 'text' && !block.cell) number = Number(paragraphNumber.exec(words(block))?.[1] ?? number);
  }
  return { blocks: settled, noise: noise.sort((a, b) => a.start - b.start) };
}

function noteAt(
  { role, cell, number, span }: Block,
  words: string,
): Pick<Candidate, 'label' | 'raised' | 'stopped' | 'bracketed' | 'returns'> | null {
  if (role !== 'text' || cell || number || span.end - span.start > longestNote) return null;
  const match = noteForm().exec(words);
  if (!match || words.length - match[0].length < shortestNote) return null;
  const sign = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
  const stopped = match[0].trimEnd().endsWith('.');
  const [raised, bracketed] = [match[4] !== undefined, (match[1] ?? match[2]) !== undefined];
  return { label: plainMark(sign), raised, stopped, bracketed, returns: arrow.test(words) };
}
