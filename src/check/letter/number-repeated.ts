import { say } from '../../model/sentence/index.js';
import { numberBreaks } from '../numbering.js';
import type { LetterRule } from '../rule.js';

/** A number that is given twice in one list, or goes back. */
export const numberRepeated: LetterRule = {
  code: 'number-repeated',
  wordless: true,
  severity: 'warning',
  *check(letter) {
    for (const { kind, label, span, before, expected } of numberBreaks(letter)) {
      if (kind !== 'repeated') continue;
      yield {
        span,
        related: before.span,
        sentence: say('number-repeated', { number: label, before: before.label, expected }),
      };
    }
  },
};
