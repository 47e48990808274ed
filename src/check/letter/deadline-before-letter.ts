import { day, say } from '../../model/sentence/index.js';
import { firstMatch } from '../../text/pattern.js';
import { dayPlace, isLetter, placeOf, placesOf, sentenceAt } from '../places.js';
import { isDay } from '../meeting-served.js';
import type { LetterRule } from '../rule.js';

/** A day for something still to be done that was over when the letter was written. */
export const deadlineBeforeLetter: LetterRule = {
  code: 'deadline-before-letter',
  severity: 'error',
  *check(letter) {
    const { date, deadlines } = letter.record;
    if (!isLetter(letter) || !isDay(date)) return;
    for (const [index, deadline] of deadlines.entries()) {
      if (!isDay(deadline.date) || deadline.date >= date || deadline.status === 'cancelled') continue;
      // A letter may tell what was due before it was written.
      const places = placesOf(letter, `/deadlines/${index}`);
      if (places.some((place) => firstMatch(letter.words.past, sentenceAt(letter, place)))) continue;
      yield {
        span: dayPlace(letter, `/deadlines/${index}`, deadline.date),
        related: placeOf(letter, '/date'),
        sentence: say('deadline-before-letter', { deadline: day(deadline.date), letter: day(date) }),
      };
    }
  },
};
