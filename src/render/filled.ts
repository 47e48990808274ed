import type { Counted } from '../model/locale/interface/counted.js';

/** A template with its holes filled in: `{name}`; one that nothing is given for stays. */
export const filled = (template: string, fillings: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (hole, name: string) => String(fillings[name] ?? hole));

/** Making one takes a hundred times what asking it does. */
const rules = new Map<string, Intl.PluralRules>();

function rulesOf(language: string): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}

/** The form of a phrase that goes with a number, in a language (BCP 47). */
export const formFor = (phrase: Counted, count: number, language: string): string =>
  phrase[rulesOf(language).select(count) === 'one' ? 'one' : 'other'];

/** A phrase that counts, with its number as `{n}`. */
export const counted = (phrase: Counted, n: number, language: string): string =>
  filled(formFor(phrase, n, language), { n });
