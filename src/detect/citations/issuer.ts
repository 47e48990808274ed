import type { CitationLocale, NumberedTexts } from '../../model/locale/citations.js';
import type { CitationIssuer, Sector } from '../../model/record.js';
import { sectorOfStudyGroup } from '../../model/sector.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import type { CitationReading, CitationRules, Place } from './reading.js';

/** ` de l'AMNT`, ` (MOD) du Conseil`: who issued the text before. */
export function readIssuer(
  place: Place,
  from: number,
  locale: CitationLocale,
): { issuer: CitationIssuer; end: number } | null {
  const aside = /^ ?\([^()]{1,24}\)/.exec(place.text.slice(from, from + 30))?.[0].length ?? 0;
  for (const start of aside ? [from, from + aside] : [from]) {
    for (const { issuer, pattern } of locale.issuersAfter) {
      const match = firstMatch(pattern, place.text.slice(start, start + 120));
      if (match) return { issuer, end: start + match[0].length };
    }
  }
  return null;
}

/** `Par sa Résolution 179, la Conférence …`: the one issuer that the sentence names. */
export function issuerOfClause(text: string, at: number, locale: CitationLocale): CitationIssuer | null {
  const before = text.slice(Math.max(0, at - 240), at);
  if (!firstMatch(locale.possessive, before.slice(-30))) return null;
  const clause = before.slice(before.search(/[^.;]*$/));
  const named = issuersIn(clause, locale);
  if (named.length > 0) return named.at(-1) ?? null;
  const behind = /^[^.;]*/.exec(text.slice(at, at + 240).replace(/\([^)]*\)/g, ''))?.[0] ?? '';
  return issuersIn(behind, locale)[0] ?? issuerOfSentenceBefore(text, at - clause.length, locale);
}

/** `Le Conseil s'est réuni à Lomé. Par sa Résolution 1335, il a …`: the one issuer that the sentence before names. */
function issuerOfSentenceBefore(text: string, end: number, locale: CitationLocale): CitationIssuer | null {
  const before = /[^.;]*[.;] *$/.exec(text.slice(Math.max(0, end - 300), Math.max(0, end)))?.[0] ?? '';
  const [issuer = null, other] = new Set(issuersIn(before, locale));
  return other === undefined ? issuer : null;
}

function issuersIn(clause: string, locale: CitationLocale): CitationIssuer[] {
  return locale.issuersNamed
    .flatMap(({ issuer, pattern }) => [...matchesOf(pattern, clause)].map(({ index }) => ({ issuer, index })))
    .sort((a, b) => a.index - b.index)
    .map(({ issuer }) => issuer);
}

/**
 * `Résolution 1238 et Décision 531 du Conseil`: two texts that nothing but a joint parts, the second without an article of its own, have the
 * issuer that is named behind both. The second names it in words: no year, and nothing that its kind alone tells, is shared.
 */
export function withSharedIssuers(
  readings: readonly CitationReading[],
  { text, base }: Place,
  locale: CitationLocale,
): CitationReading[] {
  const words = (start: number, end: number): string => text.slice(start - base, end - base);
  return readings.map((reading, at) => {
    const next = readings[at + 1];
    const { value, span } = reading;
    if (!next || value.issuer !== null || value.revision !== null || next.value.revision !== null) return reading;
    if (next.value.issuer === null || issuersIn(words(next.span.start, next.span.end), locale).length === 0)
      return reading;
    const between = words(span.end, next.span.start);
    if (!/^ \p{L}+ $/u.test(between) || firstMatch(locale.listLink, `${between}1`)?.[0] !== between) return reading;
    return { ...reading, value: { ...value, issuer: next.value.issuer } };
  });
}

export const sectorIssuer = (words: string | undefined, locale: CitationLocale): CitationIssuer | null =>
  (words && locale.sectorWords[words.toLowerCase()]) || null;

/** Who issues a text where nothing says so; `start` is where its number stands in the place. */
export function defaultIssuer(
  rule: NumberedTexts,
  { number, start }: { readonly number: string; readonly start: number },
  place: Place,
  { locale, reference, sector: own }: CitationRules,
): CitationIssuer | null {
  if (reference?.series === 'Council' && Number(number) >= (firstOfCouncil[rule.type] ?? Infinity)) return 'Council';
  if (rule.type === 'question') {
    const group = number.split('/')[1] ?? '';
    const sector = sectorOfNamed(group, start, place) ?? sectorOfStudyGroup(Number(group), own);
    return sector && sector !== 'General' ? sector : rule.issuer;
  }
  if (rule.type !== 'recommendation' || rule.issuer) return rule.issuer;
  const [letters = ''] = number.split('.');
  const issuer = locale.recommendationSectors.find(({ series }) => series.test(letters))?.issuer;
  return issuer ?? (own && sharedSeries[own]?.test(letters) ? (own as CitationIssuer) : null);
}

/** In a document of the Council a number from here on is one of its own: those of conferences are smaller. */
const firstOfCouncil: Readonly<Partial<Record<NumberedTexts['type'], number>>> = { decision: 100, resolution: 1000 };

/** Series of the name that both Sectors have: in a letter of one of them, its own (`M.1320` of an old TSB circular). */
const sharedSeries: Readonly<Partial<Record<Sector, RegExp>>> = { 'ITU-T': /^[FMPSV]$/, 'ITU-R': /^[FMPS]$/ };

/** `la Commission d'études 2 de l'UIT-D, chargée de la Question 3/2`: the study group of that number which the sentence names before. */
function sectorOfNamed(number: string, at: number, { text, base, groups = [] }: Place): Sector | null {
  const from = base + at - (/[^.;]*$/.exec(text.slice(0, at))?.[0].length ?? 0);
  const named = groups.findLast(
    ({ group: { type, acronym }, span }) =>
      type === 'study-group' && span.start >= from && span.end <= base + at && acronym?.endsWith(` ${number}`) === true,
  );
  return named?.group.sector ?? null;
}
