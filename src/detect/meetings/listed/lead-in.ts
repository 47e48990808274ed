import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Group } from '../../../model/record.js';
import { compareDates } from '../../../text/calendar.js';
import type { Passage } from '../../../text/passage.js';
import { groupOfSubject } from '../../main-group.js';
import type { Candidate } from '../candidate.js';
import { onlyGroup } from './labelled.js';
import { modeIn } from '../held/mode.js';
import { firstNoun, nounsIn } from '../naming/nouns.js';
import { withoutHead } from '../naming/opening-words.js';
import { behindNothing, placeOf } from '../held/place.js';

const longestAsking = 40;

/** What the line over a list says of the meetings in it: their place, how they are held, the one group that it speaks of. */
export const completedBy = (lead: Passage, line: Candidate, locale: MeetingLocale): Candidate => ({
  ...line,
  title: isOrdinal(lead, line.title, locale) ? null : line.title,
  place: line.place ?? placeOfLead(lead, locale),
  mode: line.mode ?? (line.place === null ? modeOfLead(lead, locale) : null),
  group: line.group ?? groupOfLead(lead, locale) ?? groupOfUnnamed(lead, line, locale),
});

/**
 * `La JCA s'est réunie deux fois:` over a table says whose the meetings are, and their place, unless the table itself has
 * places or forms.
 */
export function rowsUnder(lead: Passage, rows: readonly Candidate[], locale: MeetingLocale): Candidate[] {
  const isPlaced = isOfOthers(lead, rows, locale) || rows.some(({ place, mode }) => place !== null || mode !== null);
  return rows.map((row) => ({
    ...row,
    place: row.place ?? (isPlaced ? null : placeOfLead(lead, locale)),
    mode: row.mode ?? (isPlaced ? null : modeOfLead(lead, locale)),
    group: row.group ?? groupOfLead(lead, locale),
  }));
}

/** `Les secrétaires se sont réunis à Porto et ont arrêté le calendrier suivant:`: those who drew up what is to come have met where they did. */
function isOfOthers(lead: Passage, rows: readonly Candidate[], locale: MeetingLocale): boolean {
  const { date } = lead.document;
  if (date === null || lead.groups.length > 0 || !lead.says(locale.past) || lead.says(locale.future)) return false;
  return rows.every(({ mention: { start } }) => start.year === null || compareDates(start, date) >= 0);
}

/** The one group that the line over meetings speaks of; one that is asked to authorize them is not whose they are. */
function groupOfLead(lead: Passage, locale: MeetingLocale): Group | null {
  const asked = lead.groups.find(({ span }) => lead.whole.behind(span, longestAsking).says(locale.askedToAct));
  const group = onlyGroup(lead, (each) => isConvened(each) && each !== asked?.group);
  return group ?? (asked === undefined ? null : groupOfSubject(lead.document));
}

/** `Deux réunions sont prévues:` over lines without a name (`la première, à Genève, …`): they are of the group that the subject names. */
function groupOfUnnamed(lead: Passage, { title }: Candidate, locale: MeetingLocale): Group | null {
  const [noun, second] = nounsIn(lead, locale);
  if (noun === undefined || second !== undefined || lead.groups.length > 0) return null;
  const words = lead.part(noun);
  const isOfOthers = words.says(locale.event) || lead.behind(noun, longestAsking).says(locale.ofOthers);
  if (isOfOthers || !words.says(locale.several)) return null;
  return title === null || isOrdinal(lead, title, locale) ? groupOfSubject(lead.document) : null;
}

/** `la seconde, du`: a number, and no noun that it is of. */
function isOrdinal({ whole }: Passage, title: Candidate['title'], locale: MeetingLocale): boolean {
  if (title === null) return false;
  const words = whole.part(title);
  const isNumber = words.says(locale.ordinal) || withoutHead(words, /^\p{L}{2,3} /u).says(locale.ordinal);
  return (
    isNumber && words.words.length <= longestOrdinal && words.groups.length === 0 && firstNoun(words, locale) === null
  );
}

const longestOrdinal = 30;

export const isConvened = ({ type }: Group): boolean => type !== 'bureau' && type !== 'conference';

/** `des réunions, qui auront lieu à Genève (Suisse), aux dates suivantes:` tells the place of the lines under it. */
function placeOfLead(lead: Passage, locale: MeetingLocale): Candidate['place'] {
  const noun = lead.find(locale.assembling) ?? firstNoun(lead, locale) ?? lead.find(locale.holding);
  return noun === null ? null : placeOf(behindNothing(lead.behind(noun)), locale);
}

/** `les deux activités que l'Union organise à Lomé:` tells where the meetings under it are held, and not that each date is one's. */
export const placesMeetings = (lead: Passage, locale: MeetingLocale): boolean =>
  (lead.says(locale.holding) || lead.says(locale.assembling)) && placeOfLead(lead, locale) !== null;

/** `Deux webinaires sont organisés:`, `Trois séances d'information en ligne sont prévues:`: what the noun and the words behind it say. */
function modeOfLead(lead: Passage, locale: MeetingLocale): Candidate['mode'] {
  const noun = lead.find(locale.assembling) ?? firstNoun(lead, locale);
  return noun === null ? null : modeIn(lead.from(noun).words, locale);
}
