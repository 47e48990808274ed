import type { GroupLocale, NamedGroups } from '../../model/locale/groups.js';
import type { Span } from '../../model/span.js';
import { isInCapitals } from '../../text/capitals.js';
import { firstMatch, matchesOf, shape } from '../../text/pattern.js';
import { type GroupReading, type NamedReading, spanOf } from './reading.js';

export function readNames(text: string, locale: GroupLocale, found: GroupReading[]): void {
  for (const rule of locale.named) {
    for (const match of matchesOf(rule.head, text)) {
      const reading = readName(text, spanOf(match), rule, locale);
      if (reading) found.push(reading);
    }
  }
}

/** A title in capitals is no longer than this. */
const longestTitle = 240;
/** `Joint Coordination Activity`. */
const mostCapitals = 3;
const wordStart = shape(String.raw`(?<![\p{L}\p{N}])\p{L}`, 'g');

/**
 * `RAPPORT DU GROUPE AD HOC SUR LES CÂBLES (GAH-CAB)`: the name of a group in a title that stands in capitals, known by the letters
 * in the bracket behind it. Rules are written for names as a sentence prints them, with capitals on the first word or the first
 * three: each word in turn is given them.
 */
export function readCapitalName(text: string, locale: GroupLocale, found: GroupReading[]): void {
  const bracket = text.search(/\(\p{Lu}/u);
  if (bracket < 0 || text.length > longestTitle || !isInCapitals(text)) return;
  const small = text.slice(0, bracket).toLowerCase() + text.slice(bracket);
  if (small.length !== text.length) return;
  const starts = [...small.slice(0, bracket).matchAll(wordStart)].map(({ index }) => index);
  for (const [at, index] of starts.entries())
    for (let words = 1; words <= mostCapitals; words++) {
      const title = withCapitals(small, starts.slice(at, at + words));
      for (const rule of locale.named) {
        const head = firstMatch(rule.head, title);
        const reading = head?.index === index ? readName(title, spanOf(head), rule, locale) : null;
        if (!reading?.acronym) continue;
        found.push(reading);
        return;
      }
    }
}

const withCapitals = (text: string, places: readonly number[]): string =>
  places.reduce((words, at) => words.slice(0, at) + words.charAt(at).toUpperCase() + words.slice(at + 1), text);

export function readAcronyms(text: string, locale: GroupLocale, found: GroupReading[]): void {
  for (const match of matchesOf(locale.acronym, text)) found.push(ofAcronym(match[0], spanOf(match), locale));
  for (const match of matchesOf(locale.regionalAcronym, text)) {
    found.push({
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
    if (!firstMatch(locale.foreign, acronym)) found.push(ofAcronym(acronym, spanOf(match), locale));
  }
}

const longestName = 240;

/** Reads `Activité conjointe de coordination sur …` from its head to the end of its name, and the acronym in brackets after it. */
function readName(
  text: string,
  { start, end: tailStart }: Span,
  rule: NamedGroups,
  locale: GroupLocale,
): NamedReading | null {
  const ahead = text.slice(tailStart, tailStart + longestName);
  const own = rule.tail && firstMatch(rule.tail, ahead);
  if (own === null) return null;
  const stop = own ? null : firstMatch(locale.nameEnd, ahead);
  let length = own ? own[0].length : stop ? stop.index : ahead.length;
  let acronym = bracketedAcronym(ahead, length, rule, locale);
  if (!acronym && !own) {
    // Commas and small verbs may stand within a name that its acronym closes: `sur le climat, l'eau et l'air (FG-X)`.
    const further = /^[^.;:()]{3,200}? ?(?=\()/.exec(ahead);
    if (further && !containsHead(further[0], locale)) {
      const closing = bracketedAcronym(ahead, further[0].trimEnd().length, rule, locale);
      acronym = closing && isOfStanding(closing.text, further[0], locale) ? null : closing;
      if (acronym) length = further[0].trimEnd().length;
    }
  }
  length = trimmed(ahead.slice(0, length), locale);
  if (length < 3) return null;
  const tail = ahead.slice(0, length);
  const abroad = firstMatch(locale.foreign, acronym?.text ?? text.slice(start, tailStart + length))?.[0];
  // an acronym may have another house's in it (`JCA-ISO`)
  if (abroad !== undefined && (!acronym || abroad === acronym.text)) return null;
  const name = { start, end: tailStart + length };
  const led = acronym ? null : acronymBefore(text, name, rule, locale);
  acronym ??= led;
  const prefix = acronym && prefixOf(acronym.text, locale);
  return {
    kind: 'named',
    start: led?.start ?? start,
    end: led ? name.end + 1 : acronym ? tailStart + acronym.end : name.end,
    type: prefix ? prefix.type : rule.type,
    sector: prefix ? prefix.sector : rule.sector,
    acronym: acronym?.text ?? null,
    ...(prefix && { printedPrefix: prefix.printed }),
    name,
    subject: sortedWords(tail, locale),
    tail: unbroken(tail.toLowerCase()),
    ending:
      acronym || own || (stop && /^[.;:!?()"[\],|]/.test(stop[0]))
        ? 'closed'
        : isBlank(text, tailStart + length)
          ? 'cut'
          : 'open',
  };
}

interface Bracketed {
  readonly text: string;
  /** Offset behind the closing bracket, from where the name's own words begin. */
  readonly end: number;
}

/** `La JCA-MMS (Activité conjointe de coordination sur …)`: the letters stand before the bracket that the name fills. */
function acronymBefore(
  text: string,
  { start, end }: Span,
  rule: NamedGroups,
  locale: GroupLocale,
): (Bracketed & { readonly start: number }) | null {
  if (text[end] !== ')') return null;
  const before = text.slice(Math.max(0, start - 40), start);
  const match = lettersBefore.exec(before);
  const letters = match?.groups?.['letters'];
  if (!match || !letters || !suits(letters, rule, locale)) return null;
  return { text: letters, end: end + 1, start: start - before.length + match.index };
}

const lettersBefore = shape(
  String.raw`(?<![\p{L}\p{N}/-])(?<letters>\p{Lu}[\p{L}\p{N}]{1,12}(?:-[\p{L}\p{N}]{1,12}){0,2}) \((?:\p{Ll}{1,3}[' ] ?)?$`,
);

const twoCapitals = shape(String.raw`\p{Lu}.*\p{Lu}`);
const acronymStart = shape(String.raw`^[\p{Lu}\p{N}]{2,}`);
const brokenWord = shape(String.raw`(?<=\p{L})- (?=\p{Ll})`, 'g');
const wordOrNumber = shape(String.raw`\p{L}[\p{L}\p{N}]*'?|\p{N}+`, 'g');
const beforeHyphen = shape(String.raw`^\p{Lu}+(?=-)`);

function bracketedAcronym(ahead: string, from: number, rule: NamedGroups, locale: GroupLocale): Bracketed | null {
  const match = firstMatch(locale.bracketedAcronym, ahead.slice(from, from + 40));
  const text = match?.groups?.acronym;
  if (!match || !text || !suits(text, rule, locale)) return null;
  return { text: text.trim(), end: from + match[0].length };
}

/** Whether letters may be the acronym of a group of a kind. */
function suits(letters: string, rule: NamedGroups, locale: GroupLocale): boolean {
  const isLabelled = firstMatch(locale.labelledAcronym, letters)?.index === 0;
  if (!twoCapitals.test(letters) || !(acronymStart.test(letters) || isLabelled)) return false;
  const prefix = prefixOf(letters, locale);
  // `Groupe de travail … (GTC-COP)` is what its acronym says; an Activité conjointe is never an `FG-…`.
  if (prefix && prefix.type !== rule.type && prefix.type !== 'other' && rule.type !== 'other') return false;
  return firstMatch(locale.regionCode, letters) === null;
}

function containsHead(text: string, locale: GroupLocale): boolean {
  return locale.named.some(({ head }) => firstMatch(head, text) !== null) || firstMatch(locale.acronym, text) !== null;
}

/** `… and to the Telecommunication Development Advisory Group (TDAG)`: the letters are those of the body right before them. */
const isOfStanding = (letters: string, name: string, { standing, conferences }: GroupLocale): boolean =>
  [...standing, ...conferences].some(
    (body) => firstMatch(body.short, letters) !== null && firstMatch(body.name, name) !== null,
  );

function trimmed(tail: string, locale: GroupLocale): number {
  let length = tail.trimEnd().length;
  for (;;) {
    const word = /[^ ']+'?$/.exec(tail.slice(0, length))?.[0];
    if (!word || !locale.smallWords.has(word.toLowerCase())) return length;
    length = tail.slice(0, length - word.length).trimEnd().length;
  }
}

const isBlank = (text: string, from: number): boolean => !/[^ ]/.test(text.slice(from, from + longestName));

/** A word broken at the end of a line (`intel-⏎ligente`) is one word. */
export const unbroken = (words: string): string => (words.includes('- ') ? words.replace(brokenWord, '') : words);

/** The words of a name that carry its meaning, sorted: their order does not tell groups apart. */
export function sortedWords(tail: string, locale: GroupLocale): string {
  const words = unbroken(tail.toLowerCase()).match(wordOrNumber) ?? [];
  return [...new Set(words.filter((word) => !locale.smallWords.has(word)))].sort().join(' ');
}

function prefixOf(acronym: string, locale: GroupLocale) {
  const letters = beforeHyphen.exec(acronym)?.[0];
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
