import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Country } from '../../../model/record.js';
import { countryCode } from '../../../text/country.js';
import { type DatedClause, longestReach } from '../../../text/dated-clause.js';
import { type Passage, passageOf } from '../../../text/passage.js';
import { firstMatch } from '../../../text/pattern.js';
import { mayLieIn } from '../../../text/place-clock.js';
import type { MeetingPlace } from '../candidate.js';
import { takesUp } from '../naming/opening-words.js';

/** `que l'Argentine accueillera à Buenos Aires`, `à l'invitation du Gouvernement du Bénin, à Cotonou`: the country of a place is that of its host. */
export function withHost({ sentence }: DatedClause, place: MeetingPlace, locale: MeetingLocale): MeetingPlace {
  if (place.name === null || place.country !== null) return place;
  const before = sentence.before(place, longestReach);
  const behind = sentence.behind({ end: place.start + place.name.length }, longestReach);
  const country =
    landOf(before, locale) ?? hostOf(before, locale) ?? hostOf(behind, locale) ?? landBefore(sentence, locale);
  const isOther = country?.code != null && !mayLieIn(place.name, country.code, locale.clocks);
  return country === null || isOther ? place : { ...place, country };
}

/** `Le Kenya accueille le Forum. Celui-ci aura lieu à Mombasa du …`: the host that the sentence before tells. */
function landBefore(sentence: DatedClause['sentence'], locale: MeetingLocale): Country | null {
  if (!takesUp(sentence.head(longestOpening), locale)) return null;
  const earlier = passageOf(sentence.document, sentence.block).before(sentence.span, longestReach);
  const told = earlier.sentences(locale.sentences).at(-1);
  return told === undefined ? null : landOf(told, locale);
}

const longestOpening = 40;

/** A country that is itself said to receive the meeting. */
function landOf(words: Passage, locale: MeetingLocale): Country | null {
  const host = firstMatch(locale.hostLand, words.words);
  const land = host?.groups?.['land'] ?? host?.groups?.['host'];
  return host === null || land === undefined
    ? null
    : countryAt(words, host.index + host[0].indexOf(land), land.length, locale);
}

/** `at the invitation of the National Communications Authority of Ghana`: the country at the end of the name of who invites. */
function hostOf(words: Passage, locale: MeetingLocale): Country | null {
  const match = firstMatch(locale.invitedBy, words.words);
  const by = match?.groups?.['by'];
  if (match === null || by === undefined) return null;
  const from = match.index + match[0].length - by.length;
  const name = by.replace(/(?:[ ,]+\p{Ll}[\p{L}'-]*)+$/u, '').trimEnd();
  for (const { index } of name.matchAll(/(?<![\p{L}-])\p{Lu}/gu)) {
    const country = countryAt(words, from + index, name.length - index, locale);
    if (country !== null) return country;
  }
  return null;
}

function countryAt(words: Passage, at: number, length: number, locale: MeetingLocale): Country | null {
  const { printed } = words.part(words.place(at, length));
  const code = countryCode(printed, locale.countries);
  return code === null ? null : { name: printed, code };
}
