import type { GroupLocale } from '../../model/locale/groups.js';
import { pattern } from '../../text/pattern.js';

/** The number of a working party: `5A`, `3/17`, with the CCITT's `VIII/2`. */
export const partyNumber = '(?:\\d{1,2}[A-HJ-MP-S](?:-\\d)?|(?:\\d{1,2}|[IVX]{1,5})/\\d{1,2})';

/** Interim and joint working parties of the CCIR: `8/15`, `10-11/4`, `PLEN/2`, `CMTT/3`, `10-11S`. */
const ofSeveral = '(?:(?:\\d{1,2}(?:-\\d{1,2})?|PLEN|CMTT|CMV)/\\d{1,2}|\\d{1,2}-\\d{1,2}[A-Z])';

/** How a language writes the numbers of such parties; pieces of expressions. */
interface PartyWords {
  readonly language: string;
  readonly and: string;
  /** Stands before a number, or not (`No. `). */
  readonly numberSign: string;
  /** Numbers that each have something said of them in brackets. */
  readonly eachWithBracket: (number: string) => string;
}

/** Makes the rules of parties that the CCIR and, with a number of their own, the CCITT had before 1993: of each its letters and its words. */
export const partiesBefore1993 =
  ({ language, and, numberSign, eachWithBracket }: PartyWords) =>
  (
    acronym: string,
    words: string,
    matches: readonly [string, ...string[]],
    number = ofSeveral,
  ): GroupLocale['numbered'][number] => ({
    acronym,
    type: 'other',
    sector: number === ofSeveral ? 'ITU-R' : 'ITU-T',
    pattern: pattern({
      id: `${language}.groups.${acronym.toLowerCase()}`,
      source: `<(?:${words}) ${numberSign}(?<numbers>${number}(?:(?:,|,? ${and}) ${number})*${eachWithBracket(number)})(?![\\p{L}\\p{N}/]|-\\d)`,
      matches,
      rejects: [acronym, `${acronym} 4-5-6-7`, `X${acronym} 8/1`],
    }),
  });
