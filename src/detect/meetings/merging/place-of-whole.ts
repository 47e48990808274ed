import type { CalendarDate } from '../../../model/annotation.js';
import { compareDates } from '../../../text/calendar.js';
import type { Resolved } from './resolved.js';

/** Meetings told before and behind one among which the one it belongs to is looked for. */
const neighbours = 40;

/** Days between meetings that the same people come for: an earlier session elsewhere is none of them. */
const longestStay = 31;
/** Characters between days told in one breath (`du 24 au 26 janvier, puis, dans la même ville, les 21 et 22 mars`), however far apart. */
const oneBreath = 60;
const roughDay = ({ year, month, day }: CalendarDate): number => ((year ?? 0) * 12 + (month ?? 0)) * 31 + (day ?? 0);

const daysBetween = (a: Resolved, b: Resolved): number =>
  Math.max(0, roughDay(b.start) - roughDay(a.end ?? a.start), roughDay(a.start) - roughDay(b.end ?? b.start));

/** `Elle comprendra une réunion commune, le 10 février`: what is part of a longer meeting is held where that one is. */
export function withPlaceOfWhole(resolved: readonly Resolved[]): readonly Resolved[] {
  return resolved.map((each, at) => {
    const { candidate, start, end } = each;
    if (!(candidate.samePlace || candidate.alongside)) return each;
    const near = resolved.slice(Math.max(0, at - neighbours), at + neighbours);
    if (candidate.place !== null) return candidate.samePlace ? withCountry(each, near) : each;
    if (candidate.samePlace) {
      const before = near.filter(
        (other) =>
          other.candidate.place?.name != null &&
          other.candidate.span.end <= candidate.span.start &&
          (daysBetween(other, each) <= longestStay || candidate.span.start - other.candidate.span.end <= oneBreath),
      );
      // of several the one whose days are nearest, and the last told of those
      const [nearest] = before.toReversed().toSorted((a, b) => daysBetween(a, each) - daysBetween(b, each));
      return { ...each, candidate: { ...candidate, place: nearest?.candidate.place ?? null } };
    }
    const elsewhere = candidate.mode === 'virtual' || candidate.mode === 'electronic';
    if (elsewhere || end === null) return each;
    const whole = near.find(
      (other) =>
        other.candidate.place?.name != null &&
        other.end !== null &&
        compareDates(other.start, other.end) < 0 &&
        compareDates(other.start, start) <= 0 &&
        compareDates(end, other.end) <= 0,
    );
    return whole === undefined ? each : { ...each, candidate: { ...candidate, place: whole.candidate.place } };
  });
}

/** `ensuite dans la même ville, à Kigali`: in the country that the meeting told before it gives that city. */
function withCountry(each: Resolved, near: readonly Resolved[]): Resolved {
  const { place } = each.candidate;
  if (place === null || place.name === null || place.country !== null) return each;
  const { name } = place;
  const known = near.find(
    ({ candidate }) =>
      candidate.place?.name === name &&
      candidate.place.country !== null &&
      candidate.span.end <= each.candidate.span.start,
  );
  const country = known?.candidate.place?.country ?? null;
  return { ...each, candidate: { ...each.candidate, place: { ...place, country } } };
}
