import { type Chance, chanceOf } from '../../test/support/generated-archive/random.js';

/** What is asked of letters: in words of theirs, the commonest most often. */
export function questionsOf(texts: readonly string[], count: number, seed = 11): string[] {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, () => questionOf(texts[chance.between(0, texts.length - 1)] ?? '', chance));
}

/** Groups, documents and texts cited, as letters print them. */
const designation = /\bFG-\p{Lu}+|\b(?:TSB|CR)[ /]\d+|\bR[eé]soluci?[oó]?t?i?[oó]n \d+/gu;

function questionOf(text: string, chance: Chance): string {
  const kind = chance.share();
  const named = text.match(designation) ?? [];
  if (kind < 0.25 && named.length > 0) return named[chance.between(0, named.length - 1)] ?? '';
  const sentences = text.split(/[.\n]+/).filter((sentence) => sentence.split(' ').length > 6);
  const words = (sentences[chance.between(0, Math.max(0, sentences.length - 1))] ?? 'UIT').match(/[\p{L}-]{4,}/gu) ?? [
    'UIT',
  ];
  const first = chance.between(0, Math.max(0, words.length - 3));
  const some = words.slice(first, first + chance.between(1, 3));
  return kind > 0.9 && some.length > 1 ? `"${some.join(' ')}"` : some.join(' ');
}

/** What `grep` looks for in the place of a question: its longest word. */
export const grepWord = (question: string): string =>
  (question.match(/[\p{L}\p{N}-]+/gu) ?? ['UIT']).toSorted((a, b) => b.length - a.length)[0] ?? 'UIT';
