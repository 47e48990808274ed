import type { AnnotatedDocument } from '../../../model/detection.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Span } from '../../../model/span.js';
import { fold } from '../../../text/fold.js';
import type { Passage } from '../../../text/passage.js';
import { wholeOf } from '../../../text/passage.js';
import { matchesOf } from '../../../text/pattern.js';
import { correctedWordings } from '../../changed-dates/corrected.js';
import type { Candidate, MeetingPlace } from '../candidate.js';
import { placeInWords, placeOpening } from '../held/place.js';

/** No wording of a place is longer. */
const longestWording = 160;

/** `Biffer «Dakar» et inscrire «Saly»`, `for "Dakar" read "Saly"`: every meeting at the one place is held at the other. */
export function withCorrectedPlaces(
  candidates: readonly Candidate[],
  document: AnnotatedDocument,
  locale: MeetingLocale,
): readonly Candidate[] {
  const named = new Set(candidates.flatMap(({ place }) => (place?.name == null ? [] : [place.name])));
  let corrected = candidates;
  for (const { old, by } of wordings(document, locale)) {
    if (Math.max(old.end - old.start, by.end - by.start) > longestWording) continue;
    const [before, now] = [wholeOf(document).part(old), wholeOf(document).part(by)];
    const place = placeIn(now, locale);
    const former = placeIn(before, locale);
    if (place === null || former === null || place.name === former.name) continue;
    const name = [...named].find((each) => isNamedIn(before, each));
    // a corrigendum may say where the meeting is held in that line alone
    if (name === undefined) corrected = isOne(corrected) ? corrected.map((each) => withPlace(each, place)) : corrected;
    else
      corrected = corrected.map((each) =>
        each.place?.name === name ? moved(each, place, former.country !== null) : each,
      );
  }
  return corrected;
}

/** Quotations, and places without marks (`au lieu de Dakar, lire Lima`). */
const wordings = (document: AnnotatedDocument, { replacedDates }: MeetingLocale): { old: Span; by: Span }[] => [
  ...correctedWordings(document, replacedDates),
  ...[...matchesOf(replacedDates.correctedPlace, document.folded)].map((match) => ({
    old: groupOf(match, 'old'),
    by: groupOf(match, 'by'),
  })),
];

function groupOf({ 0: words, index, groups }: RegExpExecArray, name: string): Span {
  const said = groups?.[name] ?? '';
  const start = index + words.lastIndexOf(said);
  return { start, end: start + said.length };
}

/** The country of the old place holds where the wordings have cities alone. */
const moved = (candidate: Candidate, place: MeetingPlace, isLandSaid: boolean): Candidate => ({
  ...candidate,
  place: { ...place, country: place.country ?? (isLandSaid ? null : (candidate.place?.country ?? null)) },
});

const withPlace = (candidate: Candidate, place: MeetingPlace): Candidate =>
  candidate.cancelled ? candidate : { ...candidate, place };

/** Of all that are told one takes place, nobody says where. */
function isOne(candidates: readonly Candidate[]): boolean {
  const held = candidates.filter(({ cancelled }) => !cancelled);
  const days = new Set(held.map(({ mention: { start, end } }) => JSON.stringify([start, end])));
  return (
    days.size === 1 && held.every(({ place, mode }) => place === null && mode !== 'virtual' && mode !== 'electronic')
  );
}

/** A word, and no part of one. */
function isNamedIn({ words }: Passage, name: string): boolean {
  const at = words.indexOf(fold(name));
  const around = `${words[at - 1] ?? ' '}${words[at + name.length] ?? ' '}`;
  return at >= 0 && !/\p{L}/u.test(around);
}

/** The place that a wording opens with, names, or is: `Saly`, `à Saly (Sénégal)`. */
function placeIn(wording: Passage, locale: MeetingLocale): MeetingPlace | null {
  const lead = smallWord().exec(wording.words)?.[0].length ?? 0;
  const rest = wording.from({ start: wording.span.start + lead });
  const found = placeOpening(rest, locale) ?? placeInWords(wording, locale);
  if (found !== null || !isName().test(rest.words) || rest.says(locale.notPlace)) return found;
  return { name: rest.printed, country: null, start: rest.span.start };
}

/** `à `, `in `, `en `. */
const smallWord = () => /^ *\p{Ll}{1,3} +/u;
const isName = () => /^ *\p{Lu}[\p{L}'-]+(?:[ -](?:\p{Ll}{1,3} )?\p{Lu}[\p{L}'-]+){0,3} *$/u;
