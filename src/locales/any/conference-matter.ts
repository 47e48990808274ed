import type { ConferenceSeries } from '../../model/locale/groups.js';
import { noPattern, pattern } from '../../text/pattern.js';

/** What an administrative conference before 1993 dealt with may stand between its letters and its year: `WARC ORB-88`, `CAMR HFBC-87`. */
export const ofMatter = '(?:[ -](?<kind>ORB|MOB|HFBC|BS|M|SAT|BC|AFBC|FM|TV)>)?';

/** Such a conference by its matter and year alone: `ORB-88`. */
export const byMatter = (language: string): ConferenceSeries => ({
  acronym: '',
  sector: 'ITU-R',
  name: noPattern,
  short: pattern({
    id: `${language}.groups.conference-by-matter`,
    source: '(?<!<(?:[WR]ARC|CAMR|CARR)[ -])<(?<kind>ORB|MOB|HFBC)-?(?<year>8\\d)>(?![-/])',
    flags: '',
    matches: ['(ORB-88)', 'MOB-87'],
    rejects: ['WARC ORB-88', 'ORB', 'ORB-98', 'orb-88'],
  }),
});
