import type { DocumentRecord } from '../../model/record.js';
import { plainLetters } from './plain-letters.js';
import type { Wrap } from './wrap.js';

/** What stands between `Annexe 1` and the document whose annex it is: `de la Circulaire TSB 184`. */
const ofAnother = /^[\p{L}' ]*$/u;
const longestOfAnother = 12;

/** `ANNEXE`, `APPENDICE`; two words at most. */
const headingWord = /^\p{L}+(?: \p{L}+)?$/u;

/**
 * Finds where a text names the document's own annexes, by the words of their headings: `ANNEXE A` is `Annexe A` in the
 * letter.
 */
export function annexMentions({ annexes, evidence }: DocumentRecord): (text: string, wraps: readonly Wrap[]) => Wrap[] {
  const numbers = new Map<string, number>();
  const words = new Set<string>();
  annexes.forEach(({ label }, index) => {
    const heading = evidence[`/annexes/${index}`]?.[0]?.text ?? '';
    const word = heading.slice(0, Math.max(0, heading.indexOf(` ${label}`)));
    if (label === null || !headingWord.test(word)) return;
    const name = plainLetters(`${word} ${label}`);
    if (!numbers.has(name)) numbers.set(name, index + 1);
    words.add(plainLetters(word));
  });
  if (words.size === 0) return () => [];
  const mention = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...words].join('|')}) [\\p{L}\\p{N}]+(?:[.-][\\p{L}\\p{N}]+)*`,
    'gu',
  );
  return (text, wraps) => {
    const citations = wraps.filter(({ name }) => name === 'ref').map(({ from }) => from);
    return [...plainLetters(text).matchAll(mention)].flatMap(({ 0: name, index: from }): Wrap[] => {
      const number = numbers.get(name);
      const to = from + name.length;
      const another = citations.some(
        (citation) => citation >= to && citation - to <= longestOfAnother && ofAnother.test(text.slice(to, citation)),
      );
      return number === undefined || another
        ? []
        : [{ from, to, name: 'ref', attributes: { href: `!annex_${number}` } }];
    });
  };
}
