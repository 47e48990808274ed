import { firstMatch } from '../../../text/pattern.js';
import type { NamedPerson } from '../naming/names.js';
import { officesIn } from '../roles/offices.js';
import type { GivenRole, RoleContext } from '../roles/role-context.js';
import { givenBy } from '../roles/role-groups.js';
import { sentenceStart } from '../naming/sentence-ends.js';
import { isHigh } from './passed-office.js';

/** Characters behind a name within which it says that the person takes something on. */
const longestTaking = 120;

/** Characters before an office with which a sentence says that it is free. */
const longestSeeking = 60;

/**
 * `… invitait à proposer un Rapporteur pour la Question 4/9. Mme X a depuis accepté cette tâche`: the office of the sentence before, still
 * without a holder there; `M. Y a quitté la présidence. Elle est assurée depuis mai par Mme X`: the one that it names.
 */
export function withTasksTaken(
  persons: readonly NamedPerson[],
  given: readonly GivenRole[][],
  context: RoleContext,
): GivenRole[][] {
  const { text } = context.place;
  const { takesTask, taskHeldBy } = context.locale;
  return given.map((own, index) => {
    const { start, end } = persons[index] as NamedPerson;
    if (own.length > 0) return own;
    const isTaken = firstMatch(takesTask, text.slice(end, end + longestTaking)) !== null;
    const isHeld = firstMatch(taskHeldBy, text.slice(Math.max(0, start - longestTaking), start)) !== null;
    const office = isTaken
      ? soughtBefore(start, persons[index - 1]?.end ?? 0, context)
      : isHeld
        ? namedBefore(start, context)
        : null;
    return office === null ? own : [{ ...office, start, end }];
  });
}

function soughtBefore(at: number, behind: number, context: RoleContext): GivenRole | null {
  const { place, locale } = context;
  const before = sentenceStart(place.text, at);
  const from = Math.max(behind, sentenceStart(place.text, Math.max(0, before - 2)));
  const sought = officesIn(from, before, context).filter(
    ({ start }) =>
      firstMatch(locale.soughtOffice, place.text.slice(Math.max(from, start - longestSeeking), start)) !== null,
  );
  const [word] = sought;
  if (!word || sought.length > 1) return null;
  const office = givenBy({ ...word, outgoing: false }, context);
  return isHigh(office) ? office : null;
}

/** The one office that the sentence before names. */
function namedBefore(at: number, context: RoleContext): GivenRole | null {
  const { text } = context.place;
  const before = sentenceStart(text, at);
  const from = sentenceStart(text, Math.max(0, before - 2));
  const [office, other] = officesIn(from, before, context)
    .map((word) => givenBy({ ...word, outgoing: false }, context))
    .filter(isHigh);
  return office === undefined || other !== undefined ? null : office;
}
