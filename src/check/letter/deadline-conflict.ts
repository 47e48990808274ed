import { day, say } from '../../model/sentence/index.js';
import type { Deadline, Evidence } from '../../model/record.js';
import { fold } from '../../text/fold.js';
import { firstMatch, withoutMatches } from '../../text/pattern.js';
import { isDay } from '../meeting-served.js';
import type { Letter, LetterRule } from '../rule.js';

interface Said {
  readonly deadline: Deadline;
  readonly place: Evidence;
}

/** The words of an action that count, without their endings: `soumettre`, `soumission` stay apart, plurals do not. */
function wordsOf(action: string | null, { words: locale }: Letter): Set<string> {
  const words =
    fold(action ?? '')
      .toLowerCase()
      .match(/[\p{L}\p{N}-]{3,}/gu) ?? [];
  return new Set(
    words
      .filter((word) => !locale.smallWords.has(word))
      .map((word) => withoutMatches(locale.actionPlural, word).trim()),
  );
}

const isSetApart = ({ action }: Deadline, { words }: Letter): boolean =>
  firstMatch(words.condition, fold(action ?? '')) !== null;

function sameAction(a: Deadline, b: Deadline, letter: Letter): boolean {
  if (isSetApart(a, letter) !== isSetApart(b, letter)) return false;
  const words = wordsOf(a.action, letter);
  const others = wordsOf(b.action, letter);
  const shared = [...words].filter((word) => others.has(word)).length;
  // What one says of a group and the other does not may be said of two.
  const enough = a.group === b.group ? 0.6 : 0.8;
  return shared > 0 && shared / Math.min(words.size, others.size) >= enough;
}

const sameGroup = (a: Deadline, b: Deadline): boolean => a.group === b.group || a.group === null || b.group === null;

/** Deadlines of one kind by where they are said: in a sentence, or in a list of key dates. */
function saidBy(letter: Letter, basis: (piece: Evidence) => boolean): Said[] {
  return letter.record.deadlines.flatMap((deadline, index) => {
    const pieces = letter.record.evidence[`/deadlines/${index}`] ?? [];
    const place = pieces.find(basis);
    return place && pieces.every(basis) && isDay(deadline.date) && deadline.kind !== 'other'
      ? [{ deadline, place }]
      : [];
  });
}

/** One action that has two days. */
export const deadlineConflict: LetterRule = {
  code: 'deadline-conflict',
  severity: 'error',
  *check(letter) {
    const listed = saidBy(letter, ({ basis }) => basis === 'labelled');
    const worded = saidBy(letter, ({ basis }) => basis !== 'labelled');
    const told = new Set<Said>();
    const conflict = (said: Said, first: Said) => {
      told.add(said);
      return {
        span: said.place,
        related: first.place,
        sentence: say('deadline-conflict', { date: day(said.deadline.date), other: day(first.deadline.date) }),
      };
    };
    for (const [at, said] of worded.entries()) {
      for (const other of worded.slice(0, at)) {
        const alike = said.deadline.kind === other.deadline.kind && sameGroup(said.deadline, other.deadline);
        if (
          !told.has(said) &&
          alike &&
          said.deadline.date !== other.deadline.date &&
          sameAction(said.deadline, other.deadline, letter)
        ) {
          yield conflict(said, other);
        }
      }
    }
    for (const said of listed) {
      const { kind } = said.deadline;
      const inText = worded.filter((each) => each.deadline.kind === kind);
      const [other] = inText;
      // Where either tells of several, they differ in something that their words need not repeat.
      const single = inText.length === 1 && listed.filter((each) => each.deadline.kind === kind).length === 1;
      if (!other || !single || other.deadline.date === said.deadline.date || !sameGroup(said.deadline, other.deadline))
        continue;
      const [first, second] = other.place.start < said.place.start ? [other, said] : [said, other];
      if (isSetApart(said.deadline, letter) === isSetApart(other.deadline, letter)) yield conflict(second, first);
    }
  },
};
