import type { PlaceClocks } from '../model/locale/place-clocks.js';
import { fold } from './fold.js';

/** A name of a city as the tables of clocks have it. */
const keyOf = (name: string): string => fold(name.normalize('NFC')).toLowerCase().trim();

/** `washington, d.c.` */
const stateBehind = /, ?(?:\p{L}\.){2,3}$/u;

/** True where the words, folded and in lower case, name a city whose clock is known. */
export const isKnownCity = (words: string, clocks: PlaceClocks): boolean => zonesOfCity(words, clocks).length > 0;

function zonesOfCity(key: string, { ofCities }: PlaceClocks): readonly string[] {
  const name = key.replace(stateBehind, '');
  const zones = ofCities[name] ?? ofCities[name.replaceAll('-', ' ')];
  return zones === undefined ? [] : typeof zones === 'string' ? [zones] : zones;
}

/** Whether a city may be one of a country: no clock that is known of it is that of another. */
export function mayLieIn(city: string, country: string, clocks: PlaceClocks): boolean {
  const zones = zonesOfCity(keyOf(city), clocks);
  const own = new Set([clocks.ofCountries[country], ...(clocks.withinCountries[country] ?? [])]);
  return zones.length === 0 || zones.some((zone) => own.has(zone));
}

/**
 * The zone of a place: that of its city, as far as the country has it (`Cambridge (États-Unis)`), else that of a country
 * with one clock; `null` where neither tells it.
 *
 * @param city as printed
 * @param country ISO 3166-1 alpha-2
 */
export function zoneOfPlace(city: string | null, country: string | null, clocks: PlaceClocks): string | null {
  const zones = city === null ? [] : zonesOfCity(keyOf(city), clocks);
  if (country === null) return zones[0] ?? null;
  const only = clocks.ofCountries[country] ?? null;
  const within = clocks.withinCountries[country] ?? [];
  return zones.find((zone) => zone === only || within.includes(zone)) ?? only;
}
