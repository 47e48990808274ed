import { say } from '../../model/sentence/index.js';
import { matchesOf } from '../../text/pattern.js';
import { clean } from '../../text/clean.js';
import { quote, textBlocks } from '../places.js';
import type { LetterRule } from '../rule.js';

/** A date whose parts stand too close: `20 mai2022`. */
export const dateSpacing: LetterRule = {
  code: 'date-spacing',
  severity: 'warning',
  *check(letter) {
    for (const block of textBlocks(letter)) {
      for (const match of matchesOf(letter.words.dateWithoutSpace, block.text)) {
        const groups = match.groups ?? {};
        const before = groups.before ?? groups.before2 ?? groups.before3 ?? '';
        const span = { start: block.span.start + match.index, end: block.span.start + match.index + match[0].length };
        const printed = letter.document.text.slice(span.start, span.end);
        const spaced = `${printed.slice(0, before.length)} ${printed.slice(before.length)}`.replace(
          /(\d(?:er)?)(?=\p{L}{3})/u,
          '$1 ',
        );
        yield { span, sentence: say('date-spacing', { date: quote(letter, span), spaced: clean(spaced) }) };
      }
    }
  },
};
