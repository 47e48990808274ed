import type { DateMention } from '../../../model/annotation.js';
import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Group } from '../../../model/record.js';
import { type DatedClause, longestReach } from '../../../text/dated-clause.js';
import type { MeetingPlace } from '../candidate.js';
import type { Dated } from '../dating/dated.js';
import type { Named } from './named.js';
import { placeInWords } from '../held/place.js';

const longestLead = 40;
/** What a sentence lists behind its colon is no longer than this. */
const longestList = 800;

/** `la réunion de la CE 3, à la suite de celle du Groupe de travail 3J (9-19 juillet)`: the day is of the second. */
export function thatOf({ noun, sentence }: Named, { span }: DateMention, locale: MeetingLocale): Group | null {
  const between = sentence.whole.between(noun, span);
  const taken = between.groups.findLast((each) => between.before(each.span, longestLead).says(locale.thatOf));
  return taken?.group ?? null;
}

/** `La CE 16 tiendra, à Rennes (France), une réunion du 15 au 26 avril`: the place between the verb and the name. */
export function placeBeforeName({ named, clause }: Dated, locale: MeetingLocale): MeetingPlace | null {
  if (named === null || named.noun.start > clause.mention.span.start) return null;
  const near = clause.sentence.before(named.noun, longestReach);
  const day = clause.sentence.before(named.noun).dates.at(-1);
  const before = day === undefined ? near : near.behind(day.span);
  const verb = before.findAll(locale.holding).at(-1);
  if (verb === undefined) return null;
  const words = before.behind(verb);
  return /[.;:]/.test(words.words) ? null : placeInWords(words, locale);
}

/** `Deux assemblées se tiendront à Genève: l'AR-23, du …, et la CMR-23, du …`: where all of them are held stands before the colon. */
export function placeBeforeColon({ sentence, mention }: DatedClause, locale: MeetingLocale): MeetingPlace | null {
  const before = sentence.before(mention.span, longestList);
  const lead = before.head(Math.max(0, before.words.indexOf(': ')));
  if (lead.words === '' || lead.dates.length > 0) return null;
  const verb = [...lead.findAll(locale.holding), ...lead.findAll(locale.assembling)]
    .toSorted((a, b) => a.start - b.start)
    .at(-1);
  if (verb === undefined) return null;
  const words = lead.behind(verb);
  const isApart = /[.;]|, \p{L}+ \p{L}+ \p{L}+ /u.test(words.words);
  return isApart ? null : placeInWords(words, locale);
}
