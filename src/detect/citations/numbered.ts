import type { CitationLocale, NumberedTexts } from '../../model/locale/citations.js';
import type { CitationIssuer } from '../../model/record.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { defaultIssuer, issuerOfClause, readIssuer, sectorIssuer } from './issuer.js';
import type { CitationReading, CitationRules, Place } from './reading.js';
import { numbersBetween } from './range.js';
import { type Revision, readRevision } from './revision.js';
import { sectionsBefore, sectionsOf } from './sections.js';

const longestList = 60;

interface Item {
  readonly number: string;
  readonly start: number;
  end: number;
  revision: Revision;
  issuer: CitationIssuer | null;
  /** The Sector that stands right before its number: `UIT-T X.1 et UIT-R P.2`. */
  readonly own: CitationIssuer | null;
  /** True where all between it and the number before it are meant. */
  readonly endsRange: boolean;
}

/** Resolutions, Decisions, Recommendations and Questions, alone or in a list. */
export function readNumberedTexts(place: Place, rules: CitationRules): CitationReading[] {
  const { locale } = rules;
  const readings: CitationReading[] = [];
  for (const rule of locale.numbered) {
    let behind = 0;
    for (const match of matchesOf(rule.head, place.text)) {
      // The head of a list's later item (`et la Résolution 72`) was read with the list.
      if (match.index < behind) continue;
      const at = {
        start: match.index,
        numbers: match.index + match[0].length,
        named: sectorIssuer(match.groups?.sector ?? match.groups?.alone ?? match.groups?.bare, locale),
        single: rule.oneInSingular === true && match.groups?.plural === undefined,
      };
      const read = readTextsAt(place, at, rule, rules);
      if (!read) continue;
      readings.push(...read.readings);
      behind = read.end;
    }
  }
  return readings;
}

/** Where texts are cited in a place. */
interface CitedAt {
  /** Where the head begins, or the numbers where another line has their head. */
  readonly start: number;
  readonly numbers: number;
  /** The issuer that the head names. */
  readonly named: CitationIssuer | null;
  /** True where the head is that of one text. */
  readonly single: boolean;
}

/** The texts whose numbers begin at a place, and where the last number ends; `null` where no number stands there. */
export function readTextsAt(
  place: Place,
  cited: CitedAt,
  rule: NumberedTexts,
  rules: CitationRules,
): { readonly readings: CitationReading[]; readonly end: number } | null {
  const { locale } = rules;
  const { start: headStart, named } = cited;
  const items = readList(place, cited, rule, locale);
  const last = items.at(-1);
  if (!last) return null;
  spreadRevisions(items);
  const tail = readTail(place, last, locale);
  const sections = [...sectionsBefore(place, headStart, locale), ...tail.sections];
  const inherited = named ?? tail.issuer ?? issuerOfClause(place.text, headStart, locale);
  const readings = items.map((item, index) => {
    const issuer =
      item.own ??
      named ??
      (item.start === last.start ? tail.issuer : null) ??
      item.issuer ??
      inherited ??
      defaultIssuer(rule, item, place, rules);
    const start = index === 0 ? headStart : item.start;
    const end = index === items.length - 1 ? Math.max(item.end, tail.end) : item.end;
    const { number, revision } = item;
    const own = index === 0 || items.length === 1 ? [...sections] : [];
    const value = { type: rule.type, series: null, number, issuer, revision, sections: own };
    return { value, span: { start: place.base + start, end: place.base + end } };
  });
  return { readings, end: last.end };
}

/** `18, 20 (Rév. …) et 72`: the numbers from where they begin, each with the revision in brackets behind it. */
function readList(place: Place, { numbers, single }: CitedAt, rule: NumberedTexts, locale: CitationLocale): Item[] {
  const items: Item[] = [];
  const most = single ? 1 : longestList;
  let at = numbers;
  let endsRange = false;
  let sector: string | undefined;
  while (items.length < most) {
    const ahead = place.text.slice(at, at + 60);
    const match = firstMatch(rule.number, ahead);
    const number = match?.groups?.number;
    if (!match || number === undefined) break;
    const start = at + match[0].indexOf(number);
    const end = at + match[0].length;
    const revision = readRevision(place, end, locale);
    const item = {
      number,
      start,
      end: revision?.end ?? end,
      revision: revision?.value ?? null,
      issuer: revision?.issuer ?? null,
      own: sectorIssuer(match.groups?.sector ?? sector, locale),
      endsRange,
    };
    items.push(item);
    let link = firstMatch(locale.listLink, place.text.slice(item.end, item.end + 60));
    if (!link) {
      // `18 (Rév. …) de l'AMNT et 59 (Rév. …) de la CMDT`: the list goes on behind an issuer.
      const issued = readIssuer(place, item.end, locale);
      link = issued && firstMatch(locale.listLink, place.text.slice(issued.end, issued.end + 60));
      if (!issued || !link || namesOther(link[0], place.text.slice(issued.end, issued.end + 60), rule, locale)) break;
      item.issuer = issued.issuer;
      item.end = issued.end;
    }
    if (namesOther(link[0], place.text.slice(item.end, item.end + 60), rule, locale)) break;
    at = item.end + link[0].length;
    endsRange = link.groups?.range !== undefined;
    sector = link.groups?.sector;
  }
  return withRanges(rule.type === 'question' ? completeQuestions(items) : items);
}

/** `les Résolutions 71 et 191 et la Décision 5`: what stands behind is a text of another kind, which its own rule reads. */
const namesOther = (link: string, behind: string, { type }: NumberedTexts, { numbered }: CitationLocale): boolean =>
  numbered.some((other) => other.type !== type && (firstMatch(other.head, behind)?.index ?? link.length) < link.length);

/** `Résolutions 20 à 23` are four; a list ends before a number that cannot end a range. */
function withRanges(items: readonly Item[]): Item[] {
  const whole: Item[] = [];
  for (const item of items) {
    const before = whole.at(-1);
    if (!item.endsRange || !before) {
      whole.push(item);
      continue;
    }
    const between = numbersBetween(before.number, item.number);
    if (between === null) return whole;
    const { start } = before;
    whole.push(...between.map((number) => ({ ...item, number, start })), item);
  }
  return whole;
}

/** `Questions 2, 3 et 5/17` are all of the study group that the last one names. */
function completeQuestions(items: readonly Item[]): Item[] {
  let group: string | null = null;
  const complete: Item[] = [];
  for (const item of items.toReversed()) {
    const [, stroke] = item.number.split('/');
    group = stroke ?? group;
    if (group === null) continue;
    complete.unshift(stroke ? item : { ...item, number: `${item.number}/${group}` });
  }
  return complete;
}

/** One revision behind a list is that of every number before it that has none of its own. */
function spreadRevisions(items: Item[]): void {
  let next: Item | null = null;
  for (const item of items.toReversed()) {
    if (item.revision) next = item;
    else if (next) {
      item.revision = next.revision;
      item.issuer = next.issuer;
    }
  }
}

interface Tail {
  readonly issuer: CitationIssuer | null;
  readonly sections: string[];
  readonly end: number;
}

/** What follows the last number: who issued it, a revision behind that, a part of the text. */
function readTail(place: Place, last: Item, locale: CitationLocale): Tail {
  const direct = readIssuer(place, last.end, locale);
  // `Resolution No. 1, section 8, of the WTSC`: a part may stand before the issuer
  const part = direct ? null : firstMatch(locale.sectionAfter, place.text.slice(last.end, last.end + 60));
  const behind = part && issuerBehind(place, last.end + part[0].length, locale);
  const issued = direct ?? behind;
  const issuer = issued?.issuer ?? null;
  let end = issued?.end ?? last.end;
  if (issuer && !last.revision) {
    const revision = readRevision(place, end, locale);
    if (revision) {
      last.revision = revision.value;
      end = revision.end;
    }
  }
  if (part && behind) return { issuer, sections: sectionsOf(place, last.end, part, locale), end };
  const section = firstMatch(locale.sectionAfter, place.text.slice(end, end + 60));
  return { issuer, sections: section ? sectionsOf(place, end, section, locale) : [], end };
}

/** Right behind a part, or behind the comma that closes it. */
function issuerBehind(place: Place, part: number, locale: CitationLocale): ReturnType<typeof readIssuer> {
  const comma = /^ ?,/.exec(place.text.slice(part, part + 2))?.[0].length ?? 0;
  return readIssuer(place, part + comma, locale);
}
