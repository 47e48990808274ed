import { rawTimeZones } from '@vvo/tzdb';
import type { PlaceClocks } from '../model/locale/place-clocks.js';

/** Every name of a zone, old ones too, with its country. */
const countryOfZone = new Map(
  rawTimeZones.flatMap(({ group, countryCode }) => group.map((zone) => [zone, countryCode])),
);

/** The clocks of countries that have one: zones of a country whose clocks go alike are one. */
const ofCountries = Object.fromEntries(
  rawTimeZones
    .filter(({ countryCode }, at, all) => all.every((each, other) => other === at || each.countryCode !== countryCode))
    .map(({ countryCode, name }) => [countryCode, name]),
);

/**
 * The clocks of places, from the tz database and from the names that a language has for cities.
 *
 * @param tables IANA zone → the names of its cities, folded, in lower case, with commas between them
 */
export function placeClocks(...tables: readonly Readonly<Record<string, string>>[]): PlaceClocks {
  const ofCities: Record<string, string | string[]> = {};
  const withinCountries: Record<string, string[]> = {};
  const zones = new Set(tables.flatMap((cities) => Object.keys(cities)));
  for (const zone of zones) {
    const country = countryOfZone.get(zone);
    if (country !== undefined && ofCountries[country] !== zone) (withinCountries[country] ??= []).push(zone);
  }
  for (const [zone, names] of tables.flatMap((cities) => Object.entries(cities))) {
    // a hyphen is left out as often as not: `Addis Abeba`
    const spelt = new Set(names.split(',').flatMap((name) => [name, name.replaceAll('-', ' ')]));
    for (const name of spelt) {
      const known = [ofCities[name] ?? []].flat();
      if (!known.includes(zone)) ofCities[name] = known.length === 0 ? zone : [...known, zone];
    }
  }
  return { ofCities, ofCountries, withinCountries };
}
