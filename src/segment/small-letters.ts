/**
 * Running text in capitals is read with the small letters that a typist who has them would write: where all is in capitals they say
 * nothing, and rules that go by them would take every word for a name.
 */
import type { Block, SourceDocument } from '../model/document.js';
import type { CapitalsLocale } from '../model/locale/capitals.js';
import type { CountryLocale } from '../model/locale/countries.js';
import type { PeopleLocale } from '../model/locale/people.js';
import type { PlaceClocks } from '../model/locale/place-clocks.js';
import type { Span } from '../model/span.js';
import { countryCode } from '../text/country.js';
import { fold } from '../text/fold.js';
import { blockLabel } from '../text/label.js';
import { nameParticles } from '../text/name.js';
import { matchesOf } from '../text/pattern.js';
import { isKnownCity } from '../text/place-clock.js';
import { inSmallLetters, type Keeps, runAround, runningCapitals, withParts } from '../text/running-capitals.js';

export interface NamedLocale {
  readonly capitals: CapitalsLocale;
  readonly people: PeopleLocale;
  readonly countries: CountryLocale;
  readonly meetings: { readonly clocks: PlaceClocks };
}

/** Words that an acronym stands for, the small ones between them too. */
const mostSpelled = 12;
const mostNames = 5;
/** Those between them count too: `de la`. */
const mostNameWords = 9;
const mostCityWords = 3;
const mostCountryWords = 4;

/** The text of a document, its running text in capitals in small letters, one for one. */
export function inSmallLettersWhole({ text, blocks }: SourceDocument, locale: NamedLocale): string {
  const parts = blocks
    .filter(({ role }) => role === 'text')
    .map((block) => ({ ...block.span, textStart: textStartOf(text, block) }));
  const running = runningCapitals(text, parts);
  if (running.length === 0) return text;
  const folded = fold(text);
  const declared = declaredIn(text);
  return withParts(text, running, (each) => {
    const named = namesIn(folded, each.part, locale);
    const hasStops = telegraphicEnd.test(text.slice(each.part.start, each.part.end).slice(-12));
    const keeps: Keeps = (word, { start, end }) => {
      const small = folded.slice(start, end).toLowerCase();
      if (hasStops && word === 'STOP') return 'stop';
      if (named.has(start)) return 'first';
      if (locale.capitals.acronyms.has(small) || isNumeral(word) || isInitial(folded, start, word)) return 'all';
      if (declared.has(runAround(text, { start, end }).replace(/^[(.-]+|[).-]+$/g, ''))) return 'all';
      const isSign = locale.capitals.numberSigns.has(small) && numberBehind.test(text.slice(end, end + 12));
      return isSign || locale.capitals.named.has(small) ? 'first' : null;
    };
    return inSmallLetters(text, each, keeps);
  });
}

/** Words of a telegram end with it, and it is the full stop of all their sentences. */
const telegraphicEnd = /(?<!\p{L})STOP[\s"')]*$/u;

/** `NO. 34`, `NO 34`; `NO` alone is a word. */
const numberBehind = /^\.?\s{0,9}\d/;

/** Acronyms that the text itself explains: alone in a bracket somewhere. */
const declaredIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(/\((\p{Lu}[\p{Lu}-]{1,11})\)/gu), ([, letters = '']) => letters));

/** An initial (`T. ABERNATHY`) is no label of a paragraph, nor is a word of one letter (`I AM`, `A SEMINAR`). */
function textStartOf(text: string, block: Block): number {
  const label = blockLabel(text, block);
  const isWord = label === null || /^\p{Lu}\.$/u.test(label.text) || (!label.certain && /^\p{L}+$/u.test(label.text));
  return isWord ? block.span.start : block.span.start + label.textStart;
}

const isNumeral = (word: string): boolean => /^(?:[IVX]{2,}|[IVX]+)$/.test(word) && word !== 'I';

/** `B. TEKLE`, `A)`: one letter that a stop or a bracket makes a word. */
const isInitial = (text: string, start: number, word: string): boolean =>
  word.length === 1 && /[.)]/.test(text.charAt(start + 1));

interface Word extends Span {
  readonly small: string;
}

/** Where a word begins that is part of a person's name, of a city's or of a country's. */
function namesIn(text: string, part: Span, locale: NamedLocale): ReadonlySet<number> {
  const printed = text.slice(part.start, part.end);
  const words = Array.from(printed.matchAll(/\p{L}[\p{L}-]*/gu), ({ 0: word, index }): Word => {
    const start = part.start + index;
    return { start, end: start + word.length, small: word.toLowerCase() };
  });
  const named = new Set<number>();
  let next = 0;
  for (const { start, end } of honorificsIn(printed, locale)) {
    for (; (words[next]?.start ?? Infinity) < part.start + end; next++)
      if ((words[next] as Word).start >= part.start + start) named.add((words[next] as Word).start);
    for (const place of personAt(text, words.slice(next, next + mostNameWords), locale)) named.add(place);
  }
  for (const place of spelledOut(text, words, locale)) named.add(place);
  for (let at = 0; at < words.length; at++) {
    const before = words.slice(Math.max(0, at - mostCityWords), at);
    for (const place of placeAt(text, before, words.slice(at, at + mostCountryWords), locale)) named.add(place);
  }
  return named;
}

/** `MR.`, `MME`, as the rule for honorifics knows them: with a capital first. */
function honorificsIn(printed: string, { people }: NamedLocale): Span[] {
  const titled = printed.replace(/\p{L}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  return titled.length === printed.length
    ? Array.from(matchesOf(people.honorific, titled), ({ index, 0: match }) => ({
        start: index,
        end: index + match.length,
      }))
    : [];
}

/** `GROUPE AD HOC SUR LES CABLES (GAC)`: the words whose first letters a bracket behind them has, where it has one of each. */
function spelledOut(text: string, words: readonly Word[], { capitals }: NamedLocale): number[] {
  return words.flatMap((acronym, index) => {
    if (text.charAt(acronym.start - 1) !== '(' || text.charAt(acronym.end) !== ')') return [];
    const named: number[] = [];
    let left = acronym.small.length;
    for (const { small, start } of words.slice(Math.max(0, index - mostSpelled), index).toReversed()) {
      if (left > 0 && small.startsWith(acronym.small.charAt(left - 1)) && !capitals.plain.has(small)) {
        named.push(start);
        left--;
      } else if (left === 0 || !capitals.plain.has(small)) break;
    }
    return left === 0 ? named : [];
  });
}

/** What parts two words of a name: nothing but a space, or the stop of an initial. */
const isJoint = (text: string, { start, end }: Word, next: Word): boolean => {
  const between = text.slice(end, next.start);
  return /^ {1,9}$/.test(between) || (end - start <= 2 && /^\. ?-?$/.test(between)) || /^['-]$/.test(between);
};

/** The words of the name that begins with the first one, up to a word that a sentence goes on with. */
function personAt(text: string, words: readonly Word[], { capitals, people }: NamedLocale): number[] {
  const named: number[] = [];
  for (const [index, word] of words.entries()) {
    const above = words[index - 1];
    if (named.length === mostNames || (above && !isJoint(text, above, word))) break;
    if (word.end - word.start === 1 && text.charAt(word.end) === '.') named.push(word.start);
    else if (nameParticles.has(word.small) && !people.noParticles.has(word.small)) continue;
    else if (capitals.plain.has(word.small) || people.notNames.has(word.small)) break;
    else named.push(word.start);
  }
  return named;
}

/** The words of a city or a country that begins with the first of `words`; a country in brackets names the words before it. */
function placeAt(text: string, before: readonly Word[], words: readonly Word[], locale: NamedLocale): number[] {
  const [first] = words;
  if (!first || locale.capitals.plain.has(first.small)) return [];
  for (let count = mostCountryWords; count > 0; count--) {
    const last = words[count - 1];
    if (!last) continue;
    const named = text.slice(first.start, last.end).replace(/ +/g, ' ').toLowerCase();
    const isCity = count <= mostCityWords && isKnownCity(named, locale.meetings.clocks);
    const isCountry = !isCity && countryCode(named, locale.countries) !== null;
    if (!isCity && !isCountry) continue;
    const own = words.slice(0, count).filter(({ small }) => !locale.capitals.plain.has(small));
    const isBracketed = isCountry && text.charAt(first.start - 1) === '(';
    return [...own, ...(isBracketed ? cityBefore(text, before, first, locale) : [])].map(({ start }) => start);
  }
  return [];
}

/** `EN SAN ROQUE (COSTA RICA)`: the words before the bracket, back to one that a sentence puts before a place. */
function cityBefore(text: string, before: readonly Word[], country: Word, { capitals }: NamedLocale): Word[] {
  const city: Word[] = [];
  let behind = country;
  for (const word of before.toReversed()) {
    const between = text.slice(word.end, behind.start);
    if (!(behind === country ? /^ {1,9}\($/ : /^ {1,9}$/).test(between) || capitals.plain.has(word.small)) break;
    city.push(word);
    behind = word;
  }
  return city;
}
