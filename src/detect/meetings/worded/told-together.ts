import type { Group } from '../../../model/record.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Span } from '../../../model/span.js';
import type { Passage } from '../../../text/passage.js';
import type { Candidate } from '../candidate.js';
import type { Dated } from '../dating/dated.js';
import type { Named } from '../naming/named.js';

/** Meetings told together (`le 3 mai et le 5 juin à Genève`) share what stands after the last and before the first. */
export function shareReach(dated: readonly Dated[], locale: MeetingLocale): Dated[] {
  const reaches = new Map<Named, Span>();
  for (const { named, reach } of dated) {
    if (named === null) continue;
    reaches.set(named, { start: reaches.get(named)?.start ?? reach.start, end: reach.end });
  }
  return dated.map((each, at) => {
    const shared = each.named === null ? each.reach : (reaches.get(each.named) ?? each.reach);
    const end = Math.min(shared.end, endBefore(each, dated[at + 1], locale));
    return { ...each, reach: { start: beginBehind(each, locale) ?? shared.start, end } };
  });
}

/** Where what is said of a meeting gives way to the words of the next one. */
function endBefore({ clause: { sentence, mention } }: Dated, next: Dated | undefined, locale: MeetingLocale): number {
  if (next === undefined) return Infinity;
  const { end } = mention.span;
  // `… le 19 octobre et la 15eme, reunion virtuelle, les 22 et 23`: those words are the next meeting's
  const noun = next.named?.noun.start ?? 0;
  // `virtuellement le 3 avril, puis à Lomé les 14 et 15 mai`
  const then = sentence.between({ end }, next.clause.mention.span).find(locale.thenNext);
  return Math.min(noun > end ? noun : Infinity, then?.start ?? Infinity);
}

/** `… à Genève le 30 septembre et sa douzième, en ligne, le 11 février`: where the words of the second begin. */
function beginBehind({ clause: { sentence, mention }, reach, unnamed }: Dated, locale: MeetingLocale): number | null {
  if (unnamed !== true) return null;
  const gap = sentence.whole.part({ start: reach.start, end: mention.span.start });
  return gap.find(locale.thenNext)?.start ?? null;
}

/** `le 25 janvier et les 6 et 7 mai, à Genève`; `les 3 et 10 mai, de 9 h à 12 h`: what one tells, the others lack. */
export function shareTold(dated: readonly Dated[], candidates: readonly Candidate[]): Candidate[] {
  const shared = [...candidates];
  for (let at = shared.length - 2; at >= 0; at--) {
    const own = shared[at] as Candidate;
    const next = shared[at + 1] as Candidate;
    if (dated[at + 1]?.unnamed !== false) continue;
    const { startTime, endTime, timeZone } = next.mention;
    const timed = own.mention.startTime === null && own.mention.end === null && next.mention.end === null;
    const mention = timed ? { ...own.mention, startTime, endTime, timeZone } : own.mention;
    // `en ligne le 3 avril, puis à Berlin les 14 et 15 mai`
    const isAfar = own.mode === 'virtual' || own.mode === 'electronic';
    shared[at] = { ...own, mention, place: own.place ?? (isAfar ? null : next.place) };
  }
  // `à distance, les 12 et 20 mai`, `à Genève le 25 janvier et le 8 mars`: how and where the first is held, those behind it are too
  for (const [at, own] of shared.entries()) {
    const before = shared[at - 1];
    if (dated[at]?.unnamed !== false || !before || own.mode !== null || own.place !== null) continue;
    const isLed = before.place !== null && before.place.start < before.mention.span.start;
    shared[at] = { ...own, mode: before.mode, place: isLed ? before.place : null };
  }
  return shared;
}

/** `organise à Lomé un atelier (3-4 mai), suivi de la réunion annuelle, les 5 et 6 mai`: held where the one before is. */
export const withFollowing = (
  dated: readonly Dated[],
  candidates: readonly Candidate[],
  locale: MeetingLocale,
): Candidate[] =>
  candidates.map((own, at) => {
    const before = candidates[at - 1];
    const noun = dated[at]?.named?.noun;
    if (before === undefined || noun === undefined || own.place !== null || own.mode !== null) return own;
    const { sentence, mention } = (dated[at - 1] as Dated).clause;
    const isAfar = before.mode === 'virtual' || before.mode === 'electronic';
    const follows = mention.span.end <= noun.start && sentence.between(mention.span, noun).says(locale.followedBy);
    return follows && !isAfar ? { ...own, place: before.place } : own;
  });

/** `Les Groupes de travail 1/11 et 3/11 se réuniront respectivement les 6 et 7 mai`: each on the day of its place. */
export function inOrder(
  sentence: Passage,
  candidates: readonly Candidate[],
  locale: MeetingLocale,
): readonly Candidate[] {
  const [first] = candidates;
  if (first === undefined || candidates.length < 2 || !sentence.says(locale.respectively)) return candidates;
  // `The SG3 Regional Groups (SG3RG-AFR) and (SG3RG-LAC)`: the group that the others are of stands before them
  const groups = convenedIn(sentence.before(first.span)).slice(-candidates.length);
  if (groups.length < candidates.length) return candidates;
  return candidates.map((each, at) => ({ ...each, group: groups[at] ?? each.group }));
}

const convenedIn = ({ groups }: Passage): Group[] => [
  ...new Set(groups.map(({ group }) => group).filter(({ type }) => type !== 'bureau' && type !== 'conference')),
];
