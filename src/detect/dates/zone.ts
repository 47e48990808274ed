import type { DateLocale } from '../../model/locale/dates.js';
import { countryCode } from '../../text/country.js';
import { firstMatch } from '../../text/pattern.js';
import { zoneOfPlace } from '../../text/place-clock.js';

/** No name of a clock reaches further behind its hour. */
export const longestZone = 80;

/** A clock that a text names; its zone is `null` where the names of the tz database have none for it. */
export interface NamedZone {
  readonly zone: string | null;
  /** How far its words go. */
  readonly length: number;
  /** Said in full, and no zone: an offset with minutes, a place that is not known. */
  readonly unknown: boolean;
}

/** The clock named right behind an hour, `null` where none is. */
export function zoneNamed(rest: string, locale: DateLocale): NamedZone | null {
  for (const { pattern, zone } of locale.zones) {
    const match = firstMatch(pattern, rest);
    if (!match) continue;
    const { place, offset, minutes } = match.groups ?? {};
    const length = match[0].trimEnd().length;
    if (place !== undefined) {
      const ofPlace = zoneOfPlace(place, null, locale.clocks) ?? zoneOfLand(place, locale);
      if (ofPlace === null) continue;
      return { zone: ofPlace, length, unknown: false };
    }
    if (offset === undefined) return { zone, length, unknown: false };
    const fixed = fixedZone(Number(offset.replace(/ /g, '')), Number(minutes ?? 0));
    return { zone: fixed, length, unknown: fixed === null };
  }
  return null;
}

/** The zone of a clock that is named alone: `Genève`, `UTC`, `Japon`. */
export const clockNamed = (words: string, locale: DateLocale): string | null =>
  zoneOfPlace(words, null, locale.clocks) ?? zoneOfLand(words, locale) ?? zoneNamed(` ${words}`, locale)?.zone ?? null;

/** `heure du Japon` */
function zoneOfLand(place: string, { clocks, countries }: DateLocale): string | null {
  const code = countryCode(place, countries);
  return code === null ? null : zoneOfPlace(null, code, clocks);
}

/**
 * The IANA zone of a fixed offset; their signs are turned round: `Etc/GMT-2` is two hours ahead of UTC. There is none for
 * an offset with minutes, nor beyond those in use.
 */
function fixedZone(hours: number, minutes: number): string | null {
  if (minutes !== 0 || hours < -12 || hours > 14) return null;
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
