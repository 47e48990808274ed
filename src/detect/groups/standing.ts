import type { ConferenceSeries, GroupLocale } from '../../model/locale/groups.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { type NamedReading, spanOf } from './reading.js';

export function readStanding(text: string, locale: GroupLocale): NamedReading[] {
  const readings: NamedReading[] = [];
  for (const { acronym, type, sector, name, short } of locale.standing) {
    const common = { kind: 'named' as const, type, sector, acronym, subject: null };
    for (const match of matchesOf(name, text)) {
      const span = spanOf(match);
      readings.push({ ...common, ...span, name: span });
    }
    for (const match of matchesOf(short, text)) readings.push({ ...common, ...spanOf(match), name: null });
  }
  return readings;
}

/** Conferences are told by their year: `PP-26` and `Conférence de plénipotentiaires de 2026` are one. */
export function readConferences(text: string, locale: GroupLocale): NamedReading[] {
  return locale.conferences.flatMap((series) => readSeries(text, series, locale));
}

function readSeries(text: string, series: ConferenceSeries, locale: GroupLocale): NamedReading[] {
  const readings: NamedReading[] = [];
  const common = { kind: 'named' as const, type: 'conference' as const, sector: series.sector };
  const shorts = [...matchesOf(series.short, text)];
  let next = 0;
  for (const match of matchesOf(series.name, text)) {
    const start = match.index;
    const nameEnd = start + (match.groups?.name ?? match[0]).length;
    while (next < shorts.length && (shorts[next] as RegExpExecArray).index < nameEnd) next++;
    const short = shorts[next];
    // `Conférence mondiale des radiocommunications (CMR-23)`: the acronym in brackets tells which one.
    const bracketed = short && opensBracket(text, nameEnd, short.index) ? short : undefined;
    const year = match.groups?.year ?? bracketed?.groups?.year;
    const acronym = year ? acronymOf(series, year) : bracketed ? series.acronym : null;
    // `de 2026` belongs to the name, a place and year in brackets do not.
    const name = { start, end: match.groups?.dated === undefined ? nameEnd : start + match[0].length };
    readings.push({ ...common, ...name, acronym, name, subject: subjectOf(series, year) });
  }
  for (const match of shorts) {
    if (datesText(text, match.index, locale)) continue;
    const year = match.groups?.year;
    readings.push({ ...common, ...spanOf(match), acronym: acronymOf(series, year), name: null, subject: subjectOf(series, year) });
  }
  return readings;
}

const longestAside = 24;

/** ` (`, or ` de 2022 (`, and nothing else between a name and an acronym. */
function opensBracket(text: string, from: number, to: number): boolean {
  return to - from <= longestAside && /^[^();:.]*\( *$/.test(text.slice(from, to));
}

const acronymOf = ({ acronym }: ConferenceSeries, year: string | undefined): string =>
  year ? `${acronym}-${year.slice(-2)}` : acronym;

const subjectOf = (series: ConferenceSeries, year: string | undefined): string => acronymOf(series, year).toLowerCase();

const longestLead = 90;

/** `(Rév.CMR-19)` behind a Resolution: the conference dates a text, and is no subject of its own. */
function datesText(text: string, start: number, locale: GroupLocale): boolean {
  if (!/[.( ] *$/.test(text.slice(Math.max(0, start - 3), start))) return false;
  return firstMatch(locale.revisionLead, text.slice(Math.max(0, start - longestLead), start)) !== null;
}
