import type { ConferenceSeries, GroupLocale } from '../../model/locale/groups.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { type GroupCues, type GroupReading, spanOf } from './reading.js';

export function readStandingNames(text: string, locale: GroupLocale, found: GroupReading[]): void {
  for (const { acronym, type, sector, name } of locale.standing) {
    for (const match of matchesOf(name, text)) {
      const span = spanOf(match);
      found.push({ kind: 'named', ...span, type, sector, acronym, name: span, subject: null });
    }
  }
}

export function readStandingAcronyms(text: string, locale: GroupLocale, found: GroupReading[]): void {
  for (const { acronym, type, sector, short } of locale.standing) {
    for (const match of matchesOf(short, text)) {
      found.push({ kind: 'named', ...spanOf(match), type, sector, acronym, name: null, subject: null });
    }
  }
}

/** Conferences are told by their year: `PP-26` and `Conférence de plénipotentiaires de 2026` are one. */
export function readConferences(text: string, cues: GroupCues, locale: GroupLocale, found: GroupReading[]): void {
  for (const series of locale.conferences) found.push(...readSeries(text, cues, series, locale));
}

function readSeries(text: string, cues: GroupCues, series: ConferenceSeries, locale: GroupLocale): GroupReading[] {
  const found: GroupReading[] = [];
  const common = { kind: 'named' as const, type: 'conference' as const, sector: series.sector };
  const shorts = cues.acronyms ? [...matchesOf(series.short, text)] : [];
  let next = 0;
  for (const match of cues.names ? matchesOf(series.name, text) : []) {
    const start = match.index;
    const nameEnd = start + (match.groups?.name ?? match[0]).length;
    while (next < shorts.length && (shorts[next] as RegExpExecArray).index < nameEnd) next++;
    const short = shorts[next];
    // `Conférence mondiale des radiocommunications (CMR-23)`: the acronym in brackets tells which one.
    const bracketed = short && opensBracket(text, nameEnd, short.index) ? short : undefined;
    const year = match.groups?.year ?? match.groups?.yearBefore ?? bracketed?.groups?.year;
    const session = bracketed?.groups?.session;
    const kind = bracketed?.groups?.kind;
    const acronym = year || kind ? acronymOf(series, { year, session, kind }) : bracketed ? series.acronym : null;
    // `de 2026` belongs to the name, a place and year in brackets do not.
    const name = { start, end: match.groups?.dated === undefined ? nameEnd : start + match[0].length };
    const built = match.groups?.year !== undefined && match.groups.dated === undefined && !bracketed;
    const subject = subjectOf(series, { year, session, kind });
    found.push({ ...common, ...name, acronym, name, subject, ...(built && { built }) });
  }
  for (const match of shorts) {
    if (datesText(text, match.index, locale)) continue;
    found.push({
      ...common,
      ...spanOf(match),
      acronym: acronymOf(series, match.groups ?? {}),
      name: null,
      subject: subjectOf(series, match.groups ?? {}),
    });
  }
  return found;
}

const longestAside = 24;

/** ` (`, or ` de 2022 (`, and nothing else between a name and an acronym. */
function opensBracket(text: string, from: number, to: number): boolean {
  return to - from <= longestAside && /^[^();:.]*\( *$/.test(text.slice(from, to));
}

/** What stands behind the letters of a conference. */
interface Which {
  readonly year?: string | undefined;
  readonly session?: string | undefined;
  readonly kind?: string | undefined;
}

/**
 * Years are told by two figures (`CMR-97`, `CMR-03`), but for that of 2000, which is always written out; a session stands behind the
 * year (`RPC27-1`), what an administrative conference dealt with before it (`WARC ORB-88`).
 */
function acronymOf({ acronym }: ConferenceSeries, { year, session, kind }: Which): string {
  const letters = [acronym, kind].filter(Boolean).join(' ');
  if (!year) return letters;
  const figures = year === '2000' ? year : year.slice(-2);
  return session ? `${letters}${figures}-${session}` : `${letters}-${figures}`;
}

const subjectOf = (series: ConferenceSeries, which: Which): string => acronymOf(series, which).toLowerCase();

const longestLead = 90;

/** `(Rév.CMR-19)` behind a Resolution: the conference dates a text, and is no subject of its own. */
function datesText(text: string, start: number, locale: GroupLocale): boolean {
  if (!/[.( ] *$/.test(text.slice(Math.max(0, start - 3), start))) return false;
  return firstMatch(locale.revisionLead, text.slice(Math.max(0, start - longestLead), start)) !== null;
}
