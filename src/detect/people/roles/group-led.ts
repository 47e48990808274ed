import { firstMatch, shape } from '../../../text/pattern.js';
import { groupAskedFor } from './asked-for.js';
import { mentionsWithin } from '../naming/in-order.js';
import type { NamedPerson } from '../naming/names.js';
import type { GivenRole, RoleContext } from './role-context.js';
import { sentenceEnds, sentenceStart } from '../naming/sentence-ends.js';

/**
 * `Les Groupes de travail sont présidés comme suit: GT 1/12, M. X; GT 2/12, Mme Y`, `Les contacts au Bureau sont: 1) pour la CE 1, Mme Z`: a list in
 * a sentence, each behind their group.
 */
export function withGroupLed(
  persons: readonly NamedPerson[],
  given: readonly GivenRole[][],
  context: RoleContext,
): GivenRole[][] {
  const { mentions } = context;
  const { text } = context.place;
  const colon = persons.length === 0 || mentions.length === 0 ? null : announcingColon(context);
  if (colon === null) return [...given];
  return given.map((own, index) => {
    const { start, end } = persons[index] as NamedPerson;
    const from = Math.max(colon.end, persons[index - 1]?.end ?? 0);
    if (own.length > 0 || start < from || sentenceEnds(text.slice(colon.end, start))) return own;
    const mention = mentionsWithin(from, start, mentions).at(-1);
    if (!mention || !besideName.test(text.slice(mention.span.end, start))) return own;
    const isAsked = colon.role === 'contact';
    if (isAsked && groupAskedFor(from, start, context) !== mention.group) return own;
    return [{ role: colon.role, group: mention.group, start: isAsked ? start : mention.span.start, end }];
  });
}

/** The colon that a sentence of those presided over ends with, where the list goes on behind it. */
function announcingColon({
  place: { text },
  locale,
}: RoleContext): { readonly role: GivenRole['role']; readonly end: number } | null {
  const links = [...locale.linksBelow, { role: 'contact' as const, pattern: locale.asksBelow }];
  for (const { index } of text.slice(0, longestHead).matchAll(/:/g)) {
    const head = text.slice(sentenceStart(text, index), index + 1);
    const link = links.find(({ pattern }) => firstMatch(pattern, head) !== null);
    if (link) return { role: link.role, end: index + 1 };
  }
  return null;
}

const longestHead = 600;

/** Between a group and who presides over it: `, `, ` (Méthodes): l'`. */
const besideName = shape(String.raw`^ ?(?:\([^()]{1,80}\))? ?[,:-]? ?(?:\p{Ll}{2,3} )?\(?$`);
