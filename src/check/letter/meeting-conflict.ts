import { say } from '../../model/sentence/index.js';
import { fold } from '../../text/fold.js';
import { firstMatch } from '../../text/pattern.js';
import { isKnownCity } from '../../text/place-clock.js';
import { amends, isLetter, placeOf, quote, sentenceAt } from '../places.js';
import type { Letter, LetterRule, Problem } from '../rule.js';
import { isOnlyThere, isSlip, mayBeOne, partOf, type Told, toldMeetings } from '../told-meetings.js';

/** A sentence that tells of another meeting, or of what was. */
function tellsOfAnother(letter: Letter, told: Told, other: Told): boolean {
  const { past, meetings } = letter.words;
  const isAhead = (date: string): boolean => letter.record.date === null || date >= letter.record.date;
  return told.places.some((place) => {
    const sentence = sentenceAt(letter, place);
    if (firstMatch(meetings.another, sentence)) return true;
    if (isAhead(told.start) === isAhead(other.start)) return false;
    return firstMatch(past, sentence) !== null || firstMatch(meetings.ahead, sentence) === null;
  });
}

function* days(letter: Letter): Generator<Problem> {
  const all = toldMeetings(letter);
  const slips = new Set<Told>();
  for (const [at, told] of all.entries()) {
    for (const other of all.slice(0, at)) {
      if (!mayBeOne(told, other, letter) || !isSlip(told, other)) continue;
      if (!isOnlyThere(told, all) || !isOnlyThere(other, all)) continue;
      // A subject has no tense of its own.
      const [aside, beside] = told.parts.has('subject') ? [other, told] : [told, other];
      if (tellsOfAnother(letter, aside, beside)) continue;
      const first = (each: Told): number => each.places[0]?.start ?? 0;
      // What the letter says fewer times is the slip, of two the later one.
      const more = told.places.length - other.places.length || first(other) - first(told);
      const [kept, slip] = more > 0 ? [told, other] : [other, told];
      const [span, related] = [slip.places[0], kept.places[0]];
      if (!span || !related || slips.has(slip)) continue;
      slips.add(slip);
      yield {
        span,
        related,
        sentence: say('meeting-conflict/days', { days: quote(letter, span), other: quote(letter, related) }),
      };
    }
  }
}

const plain = (name: string): string => fold(name).toLowerCase();

/** One meeting, by its days, that is held in two cities; one part may name several where it is held in several. */
function* venues(letter: Letter): Generator<Problem> {
  const { clocks } = letter.pack.meetings;
  const subject = placeOf(letter, '/subject');
  for (const { value, venues: all } of letter.findings.meetings) {
    if (value.status !== null || value.replaces !== null) continue;
    const [first, ...others] = all;
    const other = others.find(
      ({ name }) => first && !plain(name).includes(plain(first.name)) && !plain(first.name).includes(plain(name)),
    );
    if (!first || !other || ![first, other].every(({ name }) => isKnownCity(plain(name), clocks))) continue;
    const parts = [first, other].map(({ span }) => partOf(letter, span, subject));
    if (parts[0] === null || parts[1] === null || parts[0] === parts[1]) continue;
    if ([first, other].some(({ span }) => firstMatch(letter.words.meetings.another, sentenceAt(letter, span))))
      continue;
    yield {
      span: other.span,
      related: first.span,
      sentence: say('meeting-conflict/place', { place: other.name, other: first.name }),
    };
  }
}

/** The subject, the body and the annexes of a letter that do not agree on when or where its meeting is held. */
export const meetingConflict: LetterRule = {
  code: 'meeting-conflict',
  severity: 'error',
  *check(letter) {
    if (!isLetter(letter) || amends(letter)) return;
    yield* days(letter);
    yield* venues(letter);
  },
};
