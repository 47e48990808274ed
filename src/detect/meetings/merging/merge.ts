import type { AnnotatedDocument } from '../../../model/detection.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { MeetingFinding } from '../../findings.js';
import { findingOf } from './finding-of.js';
import { withoutParts } from './parts.js';
import { withPlaceOfWhole } from './place-of-whole.js';
import { rank, type Resolved, shapeOf } from './resolved.js';
import { groupsAgree, isOnFirstDay, isSame } from './same-meeting.js';

/** The places that mean one meeting, and the different things they say of its days and group. */
interface Gathered {
  readonly places: Resolved[];
  readonly shapes: Map<string, Resolved>;
}

/** One meeting named several times is one, with a clue for each; the places complete one another. */
export function mergeMeetings(
  document: AnnotatedDocument,
  resolved: readonly Resolved[],
  locale: MeetingLocale,
): MeetingFinding[] {
  const exactFirst = withPlaceOfWhole(withoutParts(resolved, document, locale)).toSorted(
    (a, b) => rank(a) - rank(b) || a.candidate.span.start - b.candidate.span.start,
  );
  const byMonth = new Map<string, Gathered[]>();
  for (const each of exactFirst) {
    const month = `${each.start.year}-${each.start.month}`;
    const meetings = byMonth.get(month) ?? [];
    byMonth.set(month, meetings);
    const same = meetings.filter(({ shapes }) => {
      const others = [...shapes.values()];
      return (
        others.some((other) => isSame(each, other) && !isOnFirstDay(document, each, other, locale)) &&
        others.every((other) => groupsAgree(each, other))
      );
    });
    const [only, second] = same;
    if (only === undefined) meetings.push({ places: [each], shapes: new Map([[shapeOf(each), each]]) });
    else if (second === undefined || each.start.day !== null) {
      only.places.push(each);
      only.shapes.set(shapeOf(each), each);
    }
  }
  const head = document.blocks.findLast(({ zone }) => zone === 'letterhead')?.span.end ?? 0;
  // the subject of a letter names the meeting it leads up to; the text tells them in their order
  const told = (places: readonly Resolved[]): number =>
    (places.find(({ candidate }) => candidate.span.start >= head) ?? places[0])?.candidate.span.start ?? 0;
  return [...byMonth.values()]
    .flat()
    .map(({ places }) => places.toSorted((a, b) => a.candidate.span.start - b.candidate.span.start))
    .toSorted((a, b) => told(a) - told(b))
    .map((places) => findingOf(document, places, locale));
}
