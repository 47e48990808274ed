import { diffArrays } from 'diff';
import type { Words } from '../model/comparison.js';
import type { Span } from '../model/span.js';
import type { Sameness } from './variants.js';

/** Above so many differing words the rest is shown as replaced. */
const mostEdits = 600;
/** Fewer unchanged words than this between two edits are read as part of them. */
const fewestBetween = 3;
/** Where less than this share of words stayed, the text was replaced. */
const leastKept = 0.2;

const elided = /^\p{L}{1,7}['\u2019]/u;
const joints = new Set(['-', '\u2010', '\u2011', '@', '_', '.', '/', ':', '+', '&']);
const sentenceEnd = /[.:]$/;
const address = /:\/\/|@|^www\./;

type Piece = Words;

/** One word as a person counts them: an address is one, `l'Union` two, a hyphen parts nothing. */
function wordsOf(text: string, segmenter: Intl.Segmenter): Span[] {
  const words: Span[] = [];
  for (const run of text.matchAll(/\S+/gu)) {
    const isAddress = address.test(run[0]);
    let last: { start: number; end: number } | null = null;
    let joins = false;
    for (const { segment, index, isWordLike } of segmenter.segment(run[0])) {
      const [start, end] = [run.index + index, run.index + index + segment.length];
      const joint = joints.has(segment) && (isAddress || !'/:.&+'.includes(segment));
      if (last && ((isWordLike && joins) || (joint && !joins))) last.end = end;
      else words.push((last = { start, end }));
      // `27-29` is one word, a dash with nothing behind it is none of its own.
      joins = joint || (isAddress && !isWordLike);
    }
  }
  return words.flatMap(({ start, end }) => {
    const word = text.slice(start, end);
    const isAddress = address.test(word);
    // The full stop behind an address ends the sentence.
    const cut = isAddress ? word.search(sentenceEnd) : (elided.exec(word)?.[0].length ?? 0);
    return cut > 0 && cut < word.length
      ? [
          { start, end: start + cut },
          { start: start + cut, end },
        ]
      : [{ start, end }];
  });
}

interface Side {
  readonly text: string;
  readonly words: readonly Span[];
  readonly keys: readonly string[];
}

function sideOf(text: string, same: Sameness, segmenter: Intl.Segmenter): Side {
  const words = wordsOf(text, segmenter);
  // With the white space before it: strictly compared, it is part of the text.
  return { text, words, keys: words.map(({ end }, at) => same(text.slice(words[at - 1]?.end ?? 0, end))) };
}

/** What stayed and what changed, in counts of words. */
interface Run {
  readonly kind: Piece[0];
  left: number;
  right: number;
}

/** Parts texts of a language (BCP 47) into words. */
export const segmenterOf = (language: string): Intl.Segmenter => new Intl.Segmenter(language, { granularity: 'word' });

/** The words that changed between two versions of a text: whole words, edits that stand close together as one. */
export function changedWords(left: string, right: string, same: Sameness, segmenter: Intl.Segmenter): Piece[] {
  if (left === '' || right === '')
    return [...(left === '' ? [] : [['removed', left] as Piece]), ...(right === '' ? [] : [['added', right] as Piece])];
  if (same(left) === same(right)) return [['equal', right]];
  const [a, b] = [sideOf(left, same, segmenter), sideOf(right, same, segmenter)];
  const runs = joinClose(runsOf(a, b));
  const kept = runs.reduce((sum, { kind, left }) => sum + (kind === 'equal' ? left : 0), 0);
  if (kept < leastKept * Math.max(a.words.length, b.words.length))
    return [
      ['removed', left],
      ['added', right],
    ];
  return written(runs, a, b);
}

function runsOf(a: Side, b: Side): Run[] {
  let start = 0;
  const shorter = Math.min(a.keys.length, b.keys.length);
  while (start < shorter && a.keys[start] === b.keys[start]) start++;
  let end = 0;
  while (end < shorter - start && a.keys[a.keys.length - 1 - end] === b.keys[b.keys.length - 1 - end]) end++;
  const [lefts, rights] = [a.keys.slice(start, a.keys.length - end), b.keys.slice(start, b.keys.length - end)];
  const runs: Run[] = start > 0 ? [{ kind: 'equal', left: start, right: start }] : [];
  const middle = diffArrays(lefts, rights, { maxEditLength: mostEdits });
  if (middle) {
    for (const { added, removed, value } of middle) {
      const count = value.length;
      if (added) runs.push({ kind: 'added', left: 0, right: count });
      else if (removed) runs.push({ kind: 'removed', left: count, right: 0 });
      else runs.push({ kind: 'equal', left: count, right: count });
    }
  } else {
    if (lefts.length > 0) runs.push({ kind: 'removed', left: lefts.length, right: 0 });
    if (rights.length > 0) runs.push({ kind: 'added', left: 0, right: rights.length });
  }
  if (end > 0) runs.push({ kind: 'equal', left: end, right: end });
  return runs;
}

/** Edits with hardly anything between them become one; of each edit, what went stands before what came. */
function joinClose(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let edit: { left: number; right: number } | null = null;
  const close = (): void => {
    if (edit && edit.left > 0) joined.push({ kind: 'removed', left: edit.left, right: 0 });
    if (edit && edit.right > 0) joined.push({ kind: 'added', left: 0, right: edit.right });
    edit = null;
  };
  for (const [at, { kind, left, right }] of runs.entries()) {
    const between = kind === 'equal' && edit && at < runs.length - 1 && left < fewestBetween;
    if (kind !== 'equal' || between) {
      edit ??= { left: 0, right: 0 };
      edit.left += left;
      edit.right += right;
    } else {
      close();
      joined.push({ kind, left, right });
    }
  }
  close();
  return joined;
}

/** Each piece with the white space before it. `equal` is as the right has it. */
function written(runs: readonly Run[], a: Side, b: Side): Piece[] {
  const slice = ({ text, words }: Side, from: number, count: number): string =>
    text.slice(from === 0 ? 0 : words[from - 1]?.end, words[from + count - 1]?.end);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  let leftReading = '';
  for (const { kind, left, right } of runs) {
    let text = kind === 'removed' ? slice(a, i, left) : slice(b, j, right);
    if (kind !== 'added') {
      const gapBefore = i > 0 && /\s/.test(a.text.slice(a.words[i - 1]?.end, a.words[i]?.start));
      const touches = leftReading !== '' && !/\s$/.test(leftReading) && !/^\s/.test(text);
      const last = pieces.findLastIndex(([before]) => before === 'removed');
      // A text that begins with what it kept has no space there: what went before it keeps the space.
      if (gapBefore && touches && kind === 'equal' && last >= 0) (pieces[last] as Piece)[1] += ' ';
      leftReading += text;
    }
    if (kind === 'removed' && i === 0 && j > 0 && !/^\s/.test(text)) text = ` ${text}`;
    pieces.push([kind, text]);
    i += left;
    j += right;
  }
  return withSharedSpace(pieces);
}

/** A space before what went and what came alike belongs to what stayed before them. */
function withSharedSpace(pieces: Piece[]): Piece[] {
  for (const [at, piece] of pieces.entries()) {
    const [equal, added] = [pieces[at - 1], pieces[at + 1]];
    if (piece[0] !== 'removed' || equal?.[0] !== 'equal' || added?.[0] !== 'added') continue;
    const space = /^\s+/.exec(added[1])?.[0] ?? '';
    if (space === '' || space.length === added[1].length || !piece[1].startsWith(space) || piece[1] === space) continue;
    equal[1] += space;
    piece[1] = piece[1].slice(space.length);
    added[1] = added[1].slice(space.length);
  }
  return pieces;
}
