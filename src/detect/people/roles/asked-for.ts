import type { Group } from '../../../model/record.js';
import { firstMatch } from '../../../text/pattern.js';
import { mentionsWithin } from '../naming/in-order.js';
import type { RoleContext } from './role-context.js';

/** The group that those to ask are there for: `les personnes à contacter pour la CE 1`, `– pour le GT 5D: M. X`; one taken up by a pronoun is none. */
export function groupAskedFor(
  from: number,
  to: number,
  { place: { text }, mentions, locale }: RoleContext,
): Group | null {
  const named = mentionsWithin(from, to, mentions).find(
    ({ span, anaphor }) => !anaphor && firstMatch(locale.askedFor, text.slice(from, span.start)) !== null,
  );
  return named?.group ?? null;
}
