import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { Message } from '../../../model/message.js';
import { firstMatch, matchesOf } from '../../../text/pattern.js';
import type { Passage } from '../../../text/passage.js';
import { kindsIn } from '../kind.js';

/** `quatre semaines avant la réunion`: a deadline without a date, said where something is due by it. */
export function relativeDeadlines(sentence: Passage, locale: DeadlineLocale): Message[] {
  if (sentence.dates.length > 0) return [];
  const text = sentence.words;
  const found: Message[] = [];
  for (const match of matchesOf(locale.relative, text)) {
    if (found.length === 0 && kindsIn(text, locale).length === 0 && firstMatch(locale.obligation, text) === null) break;
    const span = sentence.place(match.index, match[0].length);
    found.push({ code: 'relative-deadline', args: { words: sentence.part(span).printed }, span });
  }
  return found;
}
