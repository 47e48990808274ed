import type { GroupLocale, NamedGroups } from '../../model/locale/groups.js';
import type { GroupType, Sector } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';

/** A group as one place names it, before it is known which other places mean the same. */
export interface NamedReading extends Span {
  readonly kind: 'named';
  readonly type: GroupType;
  readonly sector: Sector | null;
  /** In this document's language, where the place gives or implies it. */
  readonly acronym: string | null;
  /** The letters before its hyphen, as printed, tell languages apart. */
  readonly printedPrefix?: string;
  /** Where the full name stands. */
  readonly name: Span | null;
  /** What the group works on, in sorted words: the same for every wording of its name. */
  readonly subject: string | null;
  /** The words after the head, folded, lower case; a name that nothing closes may have read too far. */
  readonly tail?: string;
  readonly open?: boolean;
}

/** `cette JCA`, `ce Groupe`. */
export interface AnaphorReading extends Span {
  readonly kind: 'anaphor';
  readonly types: readonly GroupType[];
}

export type GroupReading = NamedReading | AnaphorReading;

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
  const readings: NamedReading[] = [];
  for (const series of locale.conferences) {
    const common = { kind: 'named' as const, type: 'conference' as const, sector: series.sector };
    const shorts = [...matchesOf(series.short, text)];
    for (const match of matchesOf(series.name, text)) {
      const name = { start: match.index, end: match.index + (match.groups?.name ?? match[0]).length };
      // `Conférence mondiale des radiocommunications (CMR-23)`: the acronym in brackets tells which one.
      const bracketed = shorts.find((short) => short.index >= name.end && /^ ?\($/.test(text.slice(name.end, short.index)));
      const year = match.groups?.year ?? bracketed?.groups?.year;
      if (!year && !bracketed && issuesText(text, name.start, locale)) continue;
      const subject = `${series.acronym}${year ? `-${year.slice(-2)}` : ''}`.toLowerCase();
      const acronym = year ? `${series.acronym}-${year.slice(-2)}` : bracketed ? series.acronym : null;
      readings.push({ ...common, ...name, acronym, name, subject });
    }
    for (const match of shorts) {
      const year = match.groups?.year;
      if (issuesText(text, match.index, locale) && (!year || revises(text, match.index))) continue;
      const acronym = `${series.acronym}${year ? `-${year.slice(-2)}` : ''}`;
      readings.push({ ...common, ...spanOf(match), acronym, name: null, subject: acronym.toLowerCase() });
    }
  }
  return readings;
}

/** `Résolution 2 de l'AMNT`, `(Rév.CMR-19)`: the conference tells which text is meant, and is no subject of its own. */
function issuesText(text: string, start: number, locale: GroupLocale): boolean {
  return firstMatch(locale.issuerLead, text.slice(Math.max(0, start - 130), start)) !== null;
}

const revises = (text: string, start: number): boolean => /[.(] ?$/.test(text.slice(Math.max(0, start - 2), start));

export function readNumbered(text: string, locale: GroupLocale): NamedReading[] {
  const readings: NamedReading[] = [];
  for (const rule of locale.numbered) {
    for (const match of matchesOf(rule.pattern, text)) {
      const wording = match.groups?.numbers ?? '';
      const base = match.index + match[0].indexOf(wording);
      const head = text.slice(match.index, base).trim();
      let items = /[A-Z/]/.test(wording) ? lettered(wording) : numbersOf(wording, locale);
      // `la Commission d'études 17 et 3 autres`: a head in the singular has one number.
      if (rule.oneInSingular && match.groups?.plural === undefined) items = items.slice(0, 1);
      const sector = sectorOf(match.groups?.sector, locale) ?? rule.sector;
      items.forEach((item, index) => {
        const start = index === 0 || item.start === 0 ? match.index : base + item.start;
        const end = items.length === 1 && item.end === wording.length ? match.index + match[0].length : base + item.end;
        readings.push({
          kind: 'named',
          start,
          end,
          type: rule.type,
          sector: sector ?? rule.sectorOfNumber?.find(({ number }) => number.test(item.number))?.sector ?? null,
          acronym: `${rule.acronym} ${item.number}`,
          name: items.length === 1 && head.length > 5 ? { start, end: base + item.end } : null,
          subject: null,
        });
      });
    }
  }
  return [...readings, ...readQuestions(text, locale)];
}

/** A Question's second number is that of the study group which studies it. */
function readQuestions(text: string, locale: GroupLocale): NamedReading[] {
  const group = locale.numbered[0];
  if (!group) return [];
  const readings: NamedReading[] = [];
  for (const match of matchesOf(locale.questions, text)) {
    const wording = match.groups?.numbers ?? '';
    const base = match.index + match[0].indexOf(wording);
    const sector = sectorOf(match.groups?.before ?? match.groups?.sector, locale);
    let start = match.index;
    for (const stroke of wording.matchAll(/\/(\d{1,2})/g)) {
      const end = base + stroke.index + stroke[0].length;
      const skipped = start === match.index ? 0 : (/^\D*/.exec(text.slice(start, end))?.[0].length ?? 0);
      readings.push({
        kind: 'named',
        start: start + skipped,
        end,
        type: group.type,
        sector,
        acronym: `${group.acronym} ${Number(stroke[1])}`,
        name: null,
        subject: null,
      });
      start = end;
    }
  }
  return readings;
}

export function readNamed(text: string, locale: GroupLocale): NamedReading[] {
  const readings: NamedReading[] = [];
  for (const rule of locale.named) {
    for (const match of matchesOf(rule.head, text)) {
      const reading = readName(text, match.index, match.index + match[0].length, rule, locale);
      if (reading) readings.push(reading);
    }
  }
  for (const match of matchesOf(locale.acronym, text)) readings.push(ofAcronym(match[0], spanOf(match), locale));
  for (const match of matchesOf(locale.regionalAcronym, text)) {
    readings.push({
      kind: 'named',
      ...spanOf(match),
      type: 'regional-group',
      sector: 'ITU-T',
      acronym: match[0].replace(/ /g, ''),
      name: null,
      subject: null,
    });
  }
  for (const match of matchesOf(locale.labelledAcronym, text)) {
    const acronym = match.groups?.acronym ?? '';
    if (firstMatch(locale.foreign, acronym)) continue;
    readings.push(ofAcronym(acronym, spanOf(match), locale));
  }
  return readings;
}

const longestName = 240;

/** Reads `Activité conjointe de coordination sur …` to the end of its name, and the acronym in brackets after it. */
function readName(text: string, start: number, tailStart: number, rule: NamedGroups, locale: GroupLocale): NamedReading | null {
  const ahead = text.slice(tailStart, tailStart + longestName);
  const stop = firstMatch(locale.nameEnd, ahead);
  let length = stop ? stop.index : ahead.length;
  let acronym = bracketedAcronym(ahead, length, rule, locale);
  if (!acronym) {
    // Commas and small verbs may stand within a name that its acronym closes: `sur le climat, l'eau et l'air (FG-X)`.
    const further = /^[^.;:()]{3,200}? ?(?=\()/.exec(ahead);
    if (further && !containsHead(further[0], locale)) {
      acronym = bracketedAcronym(ahead, further[0].trimEnd().length, rule, locale);
      if (acronym) length = further[0].trimEnd().length;
    }
  }
  length = trimmed(ahead.slice(0, length), locale);
  if (length < 3) return null;
  const tail = ahead.slice(0, length);
  if (firstMatch(locale.foreign, text.slice(start, tailStart + length)) && !acronym) return null;
  const name = { start, end: tailStart + length };
  const prefix = acronym && prefixOf(acronym.text, locale);
  return {
    kind: 'named',
    start,
    end: acronym ? tailStart + acronym.end : name.end,
    type: prefix ? prefix.type : rule.type,
    sector: prefix ? prefix.sector : rule.sector,
    acronym: acronym?.text ?? null,
    ...(prefix && { printedPrefix: prefix.printed }),
    name,
    subject: sortedWords(tail, locale),
    tail: tail.toLowerCase(),
    open: !acronym && !(stop && /^[.;:!?()"[\],|]/.test(stop[0])) && tailStart + length < text.trimEnd().length,
  };
}

interface Bracketed {
  readonly text: string;
  /** Offset behind the closing bracket, from where the name's own words begin. */
  readonly end: number;
}

function bracketedAcronym(ahead: string, from: number, rule: NamedGroups, locale: GroupLocale): Bracketed | null {
  const match = /^ ?\( ?((?:\p{Lu}[\p{L}\p{N}]*)(?:[- &/]{1,2}[\p{Lu}\p{N}][\p{L}\p{N}]*){0,4}) ?[),;]/u.exec(
    ahead.slice(from, from + 40),
  );
  const text = match?.[1];
  if (!match || !text || !/\p{Lu}.*\p{Lu}/u.test(text)) return null;
  if (!/^[\p{Lu}\p{N}]{2,}/u.test(text)) return null;
  const prefix = prefixOf(text, locale);
  // `Groupe de travail … (GTC-COP)` is what its acronym says; an Activité conjointe is never an `FG-…`.
  if (prefix && prefix.type !== rule.type && rule.type !== 'other') return null;
  if (/^(?:AFR|AMS|ARB|ASP|CEI|EUR)$/.test(text)) return null;
  return { text: text.trim(), end: from + match[0].length };
}

function containsHead(text: string, locale: GroupLocale): boolean {
  return locale.named.some(({ head }) => firstMatch(head, text) !== null) || firstMatch(locale.acronym, text) !== null;
}

function trimmed(tail: string, locale: GroupLocale): number {
  let length = tail.trimEnd().length;
  for (;;) {
    const word = /[^ ']+'?$/.exec(tail.slice(0, length))?.[0];
    if (!word || !locale.smallWords.has(word.toLowerCase())) return length;
    length = tail.slice(0, length - word.length).trimEnd().length;
  }
}

/** The words of a name that carry its meaning, sorted: their order does not tell groups apart. */
export function sortedWords(tail: string, locale: GroupLocale): string {
  const words = tail.toLowerCase().match(/\p{L}[\p{L}\p{N}]*'?|\p{N}+/gu) ?? [];
  return [...new Set(words.filter((word) => !locale.smallWords.has(word)))].sort().join(' ');
}

function prefixOf(acronym: string, locale: GroupLocale) {
  const letters = /^\p{Lu}+(?=-)/u.exec(acronym)?.[0];
  return locale.acronymPrefixes.find(({ printed }) => printed === letters) ?? null;
}

function ofAcronym(acronym: string, span: Span, locale: GroupLocale): NamedReading {
  const prefix = prefixOf(acronym, locale);
  return {
    kind: 'named',
    ...span,
    type: prefix?.type ?? 'other',
    sector: prefix?.sector ?? null,
    acronym,
    ...(prefix && { printedPrefix: prefix.printed }),
    name: null,
    subject: null,
  };
}

const spanOf = (match: RegExpExecArray): Span => ({ start: match.index, end: match.index + match[0].length });

const sectorOf = (words: string | undefined, locale: GroupLocale): Sector | null =>
  (words && locale.sectorWords[words.toLowerCase().replace(/ +/g, ' ')]) || null;

interface NumberInList extends Span {
  readonly number: string;
}

/** `2, 9 et 13` one by one; `2 à 5` is 2, 3, 4, 5, all of them where the range stands. */
function numbersOf(wording: string, locale: GroupLocale): NumberInList[] {
  const found: NumberInList[] = [];
  let previousEnd = 0;
  for (const match of wording.matchAll(/\d+/g)) {
    const value = Number(match[0]);
    const between = wording.slice(previousEnd, match.index).trim().toLowerCase();
    const end = match.index + match[0].length;
    previousEnd = end;
    const last = found.at(-1);
    const first = Number(last?.number);
    if (!last || !locale.rangeWords.includes(between) || value <= first || value - first > 30) {
      found.push({ number: String(value), start: match.index, end });
      continue;
    }
    found.pop();
    for (let number = first; number <= value; number++) found.push({ number: String(number), start: last.start, end });
  }
  return found;
}

function lettered(wording: string): NumberInList[] {
  return [...wording.matchAll(/\d{1,2}(?:[A-E](?:-\d)?|\/\d{1,2})/g)].map((match) => ({
    number: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
