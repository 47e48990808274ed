import type { Families } from './families.js';
import type { NamedReading } from './reading.js';

/** Says which names of conferences without letters, or without a year, are those of one that the document also tells by both. */
export function joinConferences(named: readonly NamedReading[], source: string, families: Families): void {
  joinUndatedConferences(named, source, families);
  joinLettersOfDatedTexts(named, source, families);
}

/** `WTPF-26` told as `wtpf-26`, `WARC ORB-88` as `warc orb-88`: the series alone. */
const withoutYear = (subject: string): string => subject.replace(/(?: [a-z]+)?-\d+$/, '');

/** ` of the `, ` de la ` behind a bracket: the conference is named for the text that it adopted. */
const ownsText = () => /\) \p{Ll}{1,3}(?: \p{Ll}{1,3})?[ '’]$/u;

/** `the Forum` by its full name, in a letter about one Forum of one year, is that one: where none is named for a text. */
function joinUndatedConferences(named: readonly NamedReading[], source: string, families: Families): void {
  const years = new Map<string, Set<string>>();
  const undated = new Map<string, boolean>();
  for (const { type, subject, acronym, start } of named) {
    if (type !== 'conference' || !subject) continue;
    const series = withoutYear(subject);
    if (series !== subject) years.set(series, (years.get(series) ?? new Set<string>()).add(subject));
    else if (acronym === null) {
      const adopts = ownsText().test(source.slice(Math.max(0, start - 12), start));
      undated.set(series, (undated.get(series) ?? false) || adopts);
    }
  }
  for (const [series, adopts] of undated) {
    const [only, second] = years.get(series) ?? [];
    if (only !== undefined && second === undefined && !adopts)
      families.join(`subject:conference:${only}`, `subject:conference:${series}`);
  }
}

/** `(Helsinki, 1993) of the ` before the letters of a conference: the year of the text is that of the conference. */
const datedText = () => /(?<year>(?:19|20)\d\d)\) \p{Ll}{1,3}(?: \p{Ll}{1,3})?[ '’]$/u;

/**
 * `the Conference (Helsinki, 1-12 March 1993)`, and elsewhere `Resolution 1 (Helsinki, 1993) of the WTSC`: the letters are those of
 * the conference that is named by its place and year alone.
 */
function joinLettersOfDatedTexts(named: readonly NamedReading[], source: string, families: Families): void {
  const built = new Set(named.flatMap(({ built, subject }) => (built && subject ? [subject] : [])));
  if (built.size === 0) return;
  const years = new Map<string, Set<string>>();
  for (const { type, subject, acronym, name, start } of named) {
    if (type !== 'conference' || !subject || !acronym || name || withoutYear(subject) !== subject) continue;
    const year = datedText().exec(source.slice(Math.max(0, start - 18), start))?.groups?.['year'];
    years.set(subject, (years.get(subject) ?? new Set<string>()).add(year?.slice(-2) ?? ''));
  }
  for (const [series, told] of years) {
    const only = [...told].find((year) => year !== '');
    const dated = `${series}-${only ?? ''}`;
    if (told.size === 1 && only !== undefined && built.has(dated))
      families.join(`subject:conference:${dated}`, `subject:conference:${series}`);
  }
}
