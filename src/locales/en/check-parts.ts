import type { CheckLocale } from '../../model/locale/check.js';
import { pattern } from '../../text/pattern.js';

const number = '\\d{1,2}(?:\\.\\d{1,2}){0,3}(?![\\p{L}\\d/]|\\.\\d)';
const more = `(?:(?: ?, ?| and | or | to )${number}){0,6}`;

/** How an English text sends its reader to another place of itself. */
export const partCitations: CheckLocale['parts'] = {
  paragraph: pattern({
    id: 'en.check.part.paragraph',
    source: `(?:<(?:paragraphs?|paras?\\.?|points?|sections?|items?|clauses?|sub-?paragraphs?) (?:n[°o][.]? ?)?|§{1,2} ?)(?<labels>${number}${more})`,
    matches: ['see § 9', 'in paragraph 9 above', 'points 2 and 3', 'see section 4.2', '§§ 2 to 5'],
    rejects: ['the paragraph', 'Question 4/17', 'item 12/13', 'section A', 'paragraphs: 3'],
  }),
  table: pattern({
    id: 'en.check.part.table',
    source: `<(?:tables?|figures?) (?:n[°o][.]? ?)?(?<labels>${number}${more})`,
    matches: ['Table 3', 'tables 1 and 2', 'see Figure 4'],
    rejects: ['the table below', 'table with 3 columns', 'Table A'],
  }),
  tableHeading: pattern({
    id: 'en.check.part.table-heading',
    source: `^ ?(?:table|figure) (?:n[°o][.]? ?)?(?<label>${number})`,
    matches: ['TABLE 3', 'Figure 2 – Distribution', 'Table No. 1: Income'],
    rejects: ['The Table 3 shows', 'Table of income', 'Tables 1 and 2'],
  }),
  here: pattern({
    id: 'en.check.part.here',
    source:
      '^[)]? ?[,(]? ?(?:above|below|hereafter|overleaf|supra|infra|(?:of|to|in) (?:this|the present) (?:letter|circular|document|report|addendum|corrigendum)?)>',
    matches: [' above', ' of this letter', ' of the present document', ' below', ' of this circular'],
    rejects: [' of that Recommendation', ' of Resolution 1', ' of the report', '.', ' attached'],
  }),
  elsewhere: pattern({
    id: 'en.check.part.elsewhere',
    source: '^[)"]? ?[,(]? ?(?:(?:contained|included|appearing) )?(?:of|in|to|from|under)>',
    matches: [' of the agenda', ' of resolves', ' of Recommendation A.1', ' in the report', ', of the Agreement'],
    rejects: [' above', '.', ' and the rest', ', the members'],
  }),
  pointer: pattern({
    id: 'en.check.part.pointer',
    source:
      '<(?:see(?: also)?|cf\\.?|in accordance with|pursuant to|(?:indicated|mentioned|referred to|described|set out|specified|stated|provided|provided for|explained|recalled|listed|presented|defined|cited|given|contained|outlined)(?: in| under| at)?|under|according to)>(?: (?:the|above))? ?$',
    matches: ['(see ', 'as indicated in ', 'the arrangements described in ', 'referred to in ', 'cf. '],
    rejects: ['The ', 'amended ', 'see Resolution 1, ', 'considered '],
  }),
  otherText: pattern({
    id: 'en.check.part.other-text',
    source:
      '<(?:regulations?|convention|constitution|statutes?|agreements?|handbooks?|manuals?|guides?|guidelines|directives?|resolutions?|recommendations?|decisions?|documents?|reports?|annex(?:es)?|appendi(?:x|ces)|attachments?|questionnaires?|plans?|protocols?|standards?|notes?|supplements?|articles?|contracts?|budget|agenda|terms of reference|mandates?|circulars?|letters?|corrigendum|addendum|minutes|records?|declarations?|programmes?|opinions?|instructions?|brochure|forms?|texts?|rules)>',
    matches: ['the Rules of Procedure', 'the agenda', 'in the Recommendation', 'the report of the group'],
    rejects: ['as indicated in paragraph 9', 'the participants', 'the meeting'],
  }),
};
