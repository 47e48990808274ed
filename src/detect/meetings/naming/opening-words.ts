import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Passage } from '../../../text/passage.js';

/** Without the number in front (`3.1 `). */
export const unnumbered = (words: Passage): Passage => withoutHead(words, /^[\d.) ]*/);

/** Without what an expression finds at its beginning. */
export function withoutHead(words: Passage, head: RegExp): Passage {
  const length = head.exec(words.words)?.[0].length ?? 0;
  return words.from({ start: words.span.start + length });
}

/** `Elle se tiendra`: the words go on about a meeting told before. */
export const takesUp = (words: Passage, locale: MeetingLocale): boolean => unnumbered(words).says(locale.pronoun);
