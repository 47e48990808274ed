import { rawTimeZones } from '@vvo/tzdb';
import { describe, expect, test } from 'vitest';
import standard from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { findDates } from '../../../src/detect/dates.js';
import { countries } from '../../../src/locales/fr/countries.js';
import { dateLocale } from '../../../src/locales/fr/dates.js';
import { clocksOfPlaces } from '../../../src/locales/fr/places.js';
import { countryCode } from '../../../src/text/country.js';
import { zoneOfPlace } from '../../../src/text/place-clock.js';
import { documentOf } from '../../support/made-document.js';

const today = new Map(rawTimeZones.flatMap(({ group, name }) => group.map((each) => [each, name])));

describe('the clock of a place', () => {
  test('a country with one clock gives it to any of its places', () => {
    const single = rawTimeZones.filter(
      (zone) => rawTimeZones.filter(({ countryCode: code }) => code === zone.countryCode).length === 1,
    );
    expect(single.length).toBeGreaterThan(200);
    for (const { countryCode: code, name } of single) {
      expect([code, zoneOfPlace('Sainte-Ursule-sur-Onde', code, clocksOfPlaces)]).toEqual([code, name]);
    }
  });

  test('every name of such a country, as French writes it, leads to its clock', () => {
    for (const [code, names] of Object.entries(standard.countries)) {
      const zone = clocksOfPlaces.ofCountries[code];
      if (zone === undefined) continue;
      const [name] = [names].flat();
      expect([name, zoneOfPlace(null, countryCode(name ?? '', countries), clocksOfPlaces)]).toEqual([name, zone]);
    }
  });

  test.each([
    ['Kyiv', 'UA', 'Europe/Kyiv'],
    ['Kiev', null, 'Europe/Kyiv'],
    ['Skopje', 'MK', 'Europe/Skopje'],
    ['Perth', 'AU', 'Australia/Perth'],
    ['Recife', 'BR', 'America/Recife'],
    ['Cambridge', 'US', 'America/New_York'],
    ['Cambridge', 'GB', 'Europe/London'],
    ['San José', null, 'America/Costa_Rica'],
    ['San José', 'US', 'America/Los_Angeles'],
    ['Victoria', 'CA', 'America/Vancouver'],
    ['Addis Abeba', null, 'Africa/Addis_Ababa'],
    ['Oulan-Bator', 'MN', 'Asia/Ulaanbaatar'],
    ['Springfield', 'US', null],
    ['Sainte-Ursule-sur-Onde', null, null],
  ])('%s (%s) goes by %s', (city, country, zone) => {
    expect(zoneOfPlace(city, country, clocksOfPlaces)).toBe(zone);
  });

  test('every zone of a city is one that the tz database has today, in its own spelling', () => {
    const zones = new Set(Object.values(clocksOfPlaces.ofCities).flat());
    expect([...zones].filter((zone) => !today.has(zone))).toEqual([]);
    for (const old of ['Europe/Kiev', 'Asia/Calcutta', 'Asia/Saigon', 'Asia/Rangoon', 'Asia/Katmandu']) {
      expect(zones.has(old)).toBe(false);
    }
  });
});

describe('the clock named behind an hour', () => {
  const zoneOf = (clock: string): string | null =>
    findDates(documentOf(`Envoi au plus tard le 9 avril 2024 à 16 h 30 ${clock}.`), dateLocale).dates[0]?.timeZone ??
    null;

  test.each([
    ['(heure de Genève)', 'Europe/Zurich'],
    ["(heure d'été de Genève)", 'Europe/Zurich'],
    ["(heure d'été d'Europe centrale)", 'Europe/Zurich'],
    ["(heure normale d'Europe centrale)", 'Europe/Zurich'],
    ["heure d'Europe centrale (HEC)", 'Europe/Zurich'],
    ['HAEC', 'Europe/Zurich'],
    ['(heure du Caire)', 'Africa/Cairo'],
    ['(heure de La Havane)', 'America/Havana'],
    ['(heure de New Delhi)', 'Asia/Kolkata'],
    ['(heure locale de Montréal)', 'America/Toronto'],
    ['heure du Japon', 'Asia/Tokyo'],
    ["(heure de l'Inde)", 'Asia/Kolkata'],
    ['heure de Kiev', 'Europe/Kyiv'],
    ['TU', 'UTC'],
    ['(temps universel coordonné)', 'UTC'],
    ['GMT', 'UTC'],
    ['(UTC+1)', 'Etc/GMT-1'],
    ['(UTC+01:00)', 'Etc/GMT-1'],
    ['(UTC – 3 h)', 'Etc/GMT+3'],
    ['(GMT+0200)', 'Etc/GMT-2'],
    ['UTC+00:00', 'UTC'],
  ])('%s is %s', (clock, zone) => {
    expect(zoneOf(clock)).toBe(zone);
  });

  test.each(['(UTC+5:30)', '(UTC+05h30)', '(GMT-0330)', '(UTC+5 h 45)'])(
    '%s has no zone, and that is told',
    (clock) => {
      const { dates, messages } = findDates(
        documentOf(`Envoi le 9 avril 2024 à 16 h 30 ${clock} au plus tard.`),
        dateLocale,
      );
      expect(dates.map(({ startTime, timeZone }) => [startTime, timeZone])).toEqual([['16:30', null]]);
      expect(messages.map(({ code, args }) => [code, args])).toEqual([['unknown-zone', { words: clock }]]);
    },
  );

  test('an offset that is not understood is never UTC', () => {
    expect(zoneOf('(UTC+5½)')).toBe(null);
    expect(zoneOf('UTC – 12 avril')).toBe('UTC');
  });
});
