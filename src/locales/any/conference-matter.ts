/** What an administrative conference before 1993 dealt with may stand between its letters and its year: `WARC ORB-88`, `CAMR HFBC-87`. */
export const ofMatter = '(?:[ -](?<kind>ORB|MOB|HFBC|BS|M|SAT|BC|AFBC|FM|TV)>)?';
