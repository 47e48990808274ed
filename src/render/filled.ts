import type { Counted } from '../model/locale/interface/counted.js';

/** A template with its holes filled in: `{name}`; one that nothing is given for stays. */
export const filled = (template: string, fillings: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (hole, name: string) => String(fillings[name] ?? hole));

/** The form of a phrase that goes with a number, in a language (BCP 47). */
export const formFor = (phrase: Counted, count: number, language: string): string =>
  phrase[new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other'];

/** A phrase that counts, with its number as `{n}`. */
export const counted = (phrase: Counted, n: number, language: string): string =>
  filled(formFor(phrase, n, language), { n });
