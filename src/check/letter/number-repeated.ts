import { numberBreaks } from '../numbering.js';
import type { LetterRule } from '../rule.js';

/** A number that is given twice in one list, or goes back. */
export const numberRepeated: LetterRule = {
  code: 'number-repeated',
  wordless: true,
  severity: 'warning',
  title: 'A number is given twice or goes back',
  *check(letter) {
    for (const { kind, label, span, before, expected } of numberBreaks(letter)) {
      if (kind !== 'repeated') continue;
      yield {
        span,
        related: before.span,
        unexpected: `number "${label}" after "${before.label}"`,
        expected: `"${expected}"`,
      };
    }
  },
};
