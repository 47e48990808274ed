import { firstMatch } from '../../../text/pattern.js';
import { representedRegion } from '../naming/details.js';
import { sentenceStart } from '../naming/sentence-ends.js';
import type { GivenRole, RoleContext } from './role-context.js';

const longestRegion = 60;

/** Behind the office: a clause or two, in the same sentence or the next. */
const longestSeat = 200;
const clausesOfSeat = 3;

/**
 * `Mme X n'est plus Vice-Présidente; le siège de la région ARB est vacant`: the seat said to be free is the one that she left.
 */
export function regionOfSeat(
  { role, outgoing = false, end }: Pick<GivenRole, 'role' | 'outgoing' | 'end'>,
  { place: { text }, locale }: Pick<RoleContext, 'place' | 'locale'>,
): string | null {
  if (role !== 'vice-chair' || !outgoing) return null;
  const clauses = text.slice(end, end + longestSeat).split(/[.;] /, clausesOfSeat);
  const free = clauses.find((clause) => firstMatch(locale.vacancy, clause) !== null) ?? '';
  const named = new Set(free.split(/[^\p{L}-]+/u).filter((letters) => locale.regions.has(letters)));
  const [region] = named;
  return region !== undefined && named.size === 1 ? region : null;
}

/** `Vice-Président du GCDT pour la région CEI`, `Pour la région CEI, Mme X devient Vice-Présidente`: the region that a vice-chair is elected for. */
export function regionOfOffice(
  { role, start, end }: Pick<GivenRole, 'role' | 'start' | 'end'>,
  { place: { text }, locale }: Pick<RoleContext, 'place' | 'locale'>,
): string | null {
  if (role !== 'vice-chair') return null;
  const behind = representedRegion(firstMatch(locale.regionOfOffice, text.slice(end, end + longestRegion)), locale);
  if (behind !== null) return behind;
  // the words stand behind a comma or a blank where they are looked for
  const opening = ` ${text
    .slice(sentenceStart(text, start), start)
    .replace(/^[\d.) ]*/, '')
    .slice(0, longestRegion)}`;
  const match = firstMatch(locale.regionOfOffice, opening);
  return match !== null && opening[match[0].length] === ',' ? representedRegion(match, locale) : null;
}
