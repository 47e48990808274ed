import { say } from '../../model/sentence/index.js';
import { fold } from '../../text/fold.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
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
        const parted = `${printed.slice(0, before.length)} ${printed.slice(before.length)}`;
        const day = firstMatch(letter.words.dayAtWord, fold(parted));
        const dayEnd = (day?.index ?? 0) + (day?.groups?.day?.length ?? 0);
        const spaced = day ? `${parted.slice(0, dayEnd)} ${parted.slice(dayEnd)}` : parted;
        yield { span, sentence: say('date-spacing', { date: quote(letter, span), spaced: clean(spaced) }) };
      }
    }
  },
};
