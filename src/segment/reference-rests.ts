import type { Block } from '../model/document.js';
import type { LetterLocale } from '../model/locale/letter.js';
import type { Span } from '../model/span.js';
import { firstMatch } from '../text/pattern.js';

/** Blocks of other columns between the lines of a reference. */
const restReach = 6;
const longestBeginning = 60;

/** `Lettre collective TSB` and, on the next line of a narrow column above the text, `4/13`: two figures that count no pages. */
export function restsOfReferences(
  blocks: readonly Block[],
  text: number,
  words: (span: Span) => string,
  { references }: LetterLocale,
): Set<Block> {
  const head = blocks.slice(0, Math.max(text, 0));
  return new Set(
    head.filter(({ span }, index) => {
      const rest = words(span);
      if (!/^\d{1,3}\/\d{1,3}$/.test(rest)) return false;
      return head.slice(Math.max(0, index - restReach), index).some((before) => {
        const beginning = words(before.span);
        if (beginning.length > longestBeginning || !/\p{L}$/u.test(beginning)) return false;
        const whole = `${beginning} ${rest}`;
        return references.some(({ pattern }) => {
          const match = firstMatch(pattern, whole);
          return match !== null && match.index < beginning.length && match.index + match[0].length === whole.length;
        });
      });
    }),
  );
}
