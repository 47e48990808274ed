import { say } from '../../model/sentence/index.js';
import type { Span } from '../../model/span.js';
import { blankAddresses } from '../../text/addresses.js';
import { editDistance } from '../edit-distance.js';
import { blockAt, sentenceAt, textBlocks } from '../places.js';
import type { Letter, LetterRule } from '../rule.js';

const token = /(?<![\p{L}\p{N}/.@_-])\p{Lu}[\p{L}\p{N}]{0,9}(?:-[\p{L}\p{N}]{1,9}){0,3}(?![\p{L}\p{N}@_-]|\.\p{L})/gu;
const isAcronym = (word: string): boolean => (word.match(/\p{Lu}/gu)?.length ?? 0) >= 3;

/** So often a group is named that one place with another letter is a slip. */
const often = 3;
/** Shorter ones differ by a letter and are two. */
const shortest = 5;

function acronymsOf(letter: Letter): Map<string, Span[]> {
  const places = new Map<string, Span[]>();
  for (const block of textBlocks(letter)) {
    for (const match of blankAddresses(block.text).matchAll(token)) {
      const [word] = match;
      if (!isAcronym(word)) continue;
      const start = block.span.start + match.index;
      const known = places.get(word) ?? [];
      known.push({ start, end: start + word.length });
      places.set(word, known);
    }
  }
  return places;
}

const withoutDigits = (word: string): string => word.replace(/\d+/g, '');

/** One letter more, less or other, or two that changed places. */
function isMisspelt(word: string, acronym: string): boolean {
  if (withoutDigits(word) === withoutDigits(acronym) || word.toLowerCase() === acronym.toLowerCase()) return false;
  const swapped = word.length === acronym.length && [...word].sort().join('') === [...acronym].sort().join('');
  return (Math.min(word.length, acronym.length) >= shortest || swapped) && editDistance(word, acronym, 1) === 1;
}

/** Explained where it stands, or the acronym in brackets behind a name. */
function isExplained(letter: Letter, span: Span): boolean {
  const block = blockAt(letter, span.start);
  if (!block) return false;
  const at = span.start - block.span.start;
  const behind = block.text.slice(at + span.end - span.start);
  return /[([]["' ]?$/.test(block.text.slice(0, at)) || /^["']? ?[()[\]]/.test(behind) || /^ ?[:=]/.test(behind);
}

/** The acronym of a group that one place spells otherwise than all the rest. */
export const groupMisspelt: LetterRule = {
  code: 'group-misspelt',
  severity: 'warning',
  *check(letter) {
    const places = acronymsOf(letter);
    const groups = letter.record.groups.flatMap(({ acronym, name }) => (acronym === null ? [] : [{ acronym, name }]));
    const frequent = groups.filter(({ acronym }) => (places.get(acronym)?.length ?? 0) >= often);
    if (frequent.length === 0) return;
    for (const [word, [span, second]] of places) {
      if (!span || second || letter.words.knownAcronyms.has(word)) continue;
      if (groups.some(({ acronym, name }) => acronym === word && name !== null)) continue;
      const kept = frequent.find(({ acronym }) => isMisspelt(word, acronym));
      if (!kept || isExplained(letter, span)) continue;
      // Two groups that are named in one breath are two.
      if (sentenceAt(letter, span).includes(kept.acronym)) continue;
      const related = places.get(kept.acronym)?.[0] ?? null;
      yield { span, related, sentence: say('group-misspelt', { acronym: word, other: kept.acronym }) };
    }
  },
};
