import { firstMatch } from '../../../text/pattern.js';
import type { NamedPerson } from '../naming/names.js';
import { officesIn } from '../roles/offices.js';
import type { GivenRole, RoleContext } from '../roles/role-context.js';
import { givenBy } from '../roles/role-groups.js';
import { sentenceStart } from '../naming/sentence-ends.js';

/** Characters behind a name within which it says that the person takes something on. */
const longestTaking = 120;

/** Characters before an office with which a sentence says that it is free. */
const longestSeeking = 60;

/** `… invitait à proposer un Rapporteur pour la Question 4/9. Mme X a depuis accepté cette tâche`: the office of the sentence before, still without a holder there. */
export function withTasksTaken(
  persons: readonly NamedPerson[],
  given: readonly GivenRole[][],
  context: RoleContext,
): GivenRole[][] {
  return given.map((own, index) => {
    const { start, end } = persons[index] as NamedPerson;
    const isTaken = firstMatch(context.locale.takesTask, context.place.text.slice(end, end + longestTaking)) !== null;
    if (own.length > 0 || !isTaken) return own;
    const office = soughtBefore(start, persons[index - 1]?.end ?? 0, context);
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
  return office.role === 'contact' || office.role === 'other' ? null : office;
}
