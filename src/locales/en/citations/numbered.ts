import type { CitationLocale } from '../../../model/locale/citations.js';
import { pattern } from '../../../text/pattern.js';

const no = '(?:N[o°]s?[.]? ?)?';
/** Who issued a text, in front of it: `Council Resolution 1306`, `ITU Plenipotentiary Resolution 179`. */
const issuer =
  '(?:(?<=<(?:ITU|20\\d\\d) )|(?<!<ITU )(?:ITU )?)(?:(?:20\\d\\d )?(?<sector>Council|Plenipotentiary(?: Conference)?|PP|WTS[AC]|WTDC|WRC|WARC|RA|ITU-[TRD]|CCITT|CCIR)(?:-\\d{2,4}| 20\\d\\d)? )?';

/** Resolutions, Decisions, Recommendations and Questions: texts told by a word and a number. */
export const numbered: Pick<CitationLocale, 'numberedCue' | 'numbered' | 'listLink' | 'recommendationSectors'> = {
  numberedCue: pattern({
    id: 'en.citations.numbered-cue',
    source: 'resolution|res\\.|decision|recommendation|recs?\\.|opinion|itu-|question|<q\\.? ?\\d',
    matches: ['Resolution 179', 'Q.11/15', 'ITU-T X.509', 'Rec. ITU-R P.525'],
    rejects: ['TSB Circular 12', 'the Council'],
  }),
  numbered: [
    {
      type: 'resolution',
      oneInSingular: true,
      issuer: null,
      head: pattern({
        id: 'en.citations.resolution',
        source: `<${issuer}(?:Resolution(?<plural>s)?|Res\\.) (?:(?<alone>ITU-[TRD]) )?${no}(?=\\d)`,
        matches: [
          'Resolution 179',
          'Resolutions 18 and 72',
          'Resolution ITU-R 1-8',
          'Council Resolution 1306',
          'ITU 2010 Council Resolution 1306',
          'WTSA-24 Resolution 1',
          'Resolution No.1',
        ],
        rejects: ['the resolution of disputes', 'this Resolution'],
      }),
      number: pattern({
        id: 'en.citations.resolution-number',
        source: '^(?<number>\\d{1,4}(?:-\\d{1,2})?(?: ?(?:bis|ter))?)(?![\\p{L}\\p{N}]|/\\d)',
        matches: ['179', '1-8', '750 (Rev.WRC-19)'],
        rejects: ['4/17', 'x'],
      }),
    },
    {
      type: 'decision',
      oneInSingular: true,
      issuer: null,
      head: pattern({
        id: 'en.citations.decision',
        source: `<${issuer}Decision(?<plural>s)? ${no}(?=\\d)`,
        matches: ['Decision 482', 'Decisions 5 and 11', 'Council Decision 562'],
        rejects: ['the decision of the Council'],
      }),
      number: pattern({
        id: 'en.citations.decision-number',
        source: '^(?<number>\\d{1,3}(?:-\\d{1,2}| ?(?:bis|ter))?)(?![\\p{L}\\p{N}]|/\\d|-\\d)',
        matches: ['482', '87-1', '5 (Rev. Bucharest, 2022)'],
        rejects: ['2019/1', 'x'],
      }),
    },
    {
      type: 'recommendation',
      issuer: null,
      head: pattern({
        id: 'en.citations.recommendation',
        source:
          '<(?:(?:(?<sector>ITU-[TRD]|CCITT|CCIR) )?(?:Recommendations?|Rec\\.|Recs\\.) (?:(?<alone>ITU-[TRD]|CCITT|CCIR) )?(?:\\| ?)?(?=[A-Z]{1,3}\\.\\d)|(?<bare>ITU-[TR]) (?=[A-Z]{1,3}\\.\\d))',
        matches: [
          'Recommendation ITU-T A.1',
          'ITU-T Rec. X.509',
          'ITU-T X.1254',
          'ITU-T Recommendations B.18 and E.211',
          'Recommendations ITU-R P.525-4',
          'CCITT Recommendation V.24',
        ],
        rejects: ['the recommendations of the Group', 'Recommendation ITU-T A', 'opinion of the Council'],
      }),
      number: pattern({
        id: 'en.citations.recommendation-number',
        source:
          '^(?:(?<sector>ITU-[TR]) )?(?<number>[A-Z]{1,3}\\.\\d{1,4}(?:\\.\\d{1,4}){0,3}(?:-\\d{1,2})?(?:bis|ter|R)?)(?:/[A-Z]\\.\\d{1,4}(?:\\.\\d{1,4})?)?(?![\\p{L}\\p{N}])',
        flags: '',
        matches: ['A.1', 'D.600R', 'X.1254', 'P.525-4', 'ITU-T G.729'],
        rejects: ['A', 'a.1'],
      }),
    },
    {
      type: 'recommendation',
      oneInSingular: true,
      issuer: 'WRC',
      head: pattern({
        id: 'en.citations.recommendation-wrc',
        source:
          '<Recommendation(?<plural>s)? (?=\\d{1,3} ?(?:\\((?:Rev\\. ?)?(?:WRC|WARC|Orb)|of (?:WRC|WARC|the World Radiocommunications? Conference)))',
        matches: ['Recommendation 207 (Rev.WRC-15)', 'Recommendation 76 of WRC-15'],
        rejects: ['Recommendation 21', 'Recommendation ITU-T A.1'],
      }),
      number: pattern({
        id: 'en.citations.recommendation-wrc-number',
        source: '^(?<number>\\d{1,3})(?![\\p{L}\\p{N}./])',
        matches: ['207', '76 of WRC-15'],
        rejects: ['A.1', '2.2'],
      }),
    },
    {
      type: 'recommendation',
      oneInSingular: true,
      issuer: 'ITU-R',
      head: pattern({
        id: 'en.citations.recommendation-ccir',
        source: `<(?:(?<sector>CCIR) Recommendation(?<plural>s)? ${no}(?=\\d)|Recommendation(?:s)? ${no}(?=\\d{3,4}-\\d{1,2}(?![\\d/])|\\d{1,4}(?:-\\d{1,2})?[\\d, and-]{0,40} of (?:the )?CCIR))`,
        flags: '',
        matches: ['CCIR Recommendation 529', 'Recommendation 583-2', 'Recommendation 370-5 of the CCIR'],
        rejects: ['CCIR Recommendation', 'Recommendation 21', 'recommendation of 12 countries'],
      }),
      number: pattern({
        id: 'en.citations.recommendation-ccir-number',
        source: '^(?<number>\\d{1,4}(?:-\\d{1,2})?)(?![\\p{L}\\p{N}/]|[.-]\\d)',
        matches: ['529', '370-5 of the CCIR'],
        rejects: ['P.525', '2.2'],
      }),
    },
    {
      type: 'recommendation',
      oneInSingular: true,
      issuer: 'ITU-D',
      head: pattern({
        id: 'en.citations.recommendation-d',
        source: `<(?:(?:Recommendation(?<plural>s)?|Rec\\.) (?<sector>ITU-D)|(?<alone>ITU-D) (?:Recommendations?|Rec\\.)) ${no}(?=\\d)`,
        matches: ['Recommendation ITU-D 21', 'ITU-D Recommendation 21'],
        rejects: ['Recommendation ITU-T A.1'],
      }),
      number: pattern({
        id: 'en.citations.recommendation-d-number',
        source: '^(?<number>\\d{1,2})(?![\\p{L}\\p{N}.]\\p{N})(?![\\p{L}\\p{N}])',
        matches: ['21', '16 (Hyderabad, 2010)'],
        rejects: ['A.1', '2.2'],
      }),
    },
    {
      type: 'question',
      issuer: 'ITU-T',
      head: pattern({
        id: 'en.citations.question',
        source:
          '<(?:(?<sector>ITU-[TRD]) )?(?:Questions? |QUESTIONS? |Qs?\\.? ?)(?:(?<alone>ITU-[TRD]) )?(?:N[o°]s?[.]? ?)?(?=\\d[\\d, a-u-]{0,40}/(?:\\d|[IVX]{1,5}>))',
        flags: '',
        matches: [
          'Question 4/17',
          'Questions 2, 3 and 5/17',
          'Q11/15',
          'Question ITU-R 101-5/3',
          'QUESTION 4/17',
          'ITU-D Question 3/2',
        ],
        rejects: ['question 4', 'Question 5 of the SG', 'question 3/4 of the form'],
      }),
      number: pattern({
        id: 'en.citations.question-number',
        source: '^(?<number>\\d{1,3}(?:-\\d{1,2})?(?:/(?:\\d{1,2}|[IVX]{1,5}))?)(?![\\p{L}\\p{N}/])',
        matches: ['4/17', '101-5/3', '2, 3', '22/XV'],
        rejects: ['4/17/3', 'x'],
      }),
    },
  ],
  listLink: pattern({
    id: 'en.citations.list-link',
    source:
      '^(?:(?<range> (?:up to|through|to) | - )(?:N[o°]s?[.]? ?)?(?:ITU-[TRD] )?|(?: ?[,;] ?(?:and |or |as well as )?| and | or | as well as | & )(?:of |to |the |with )?(?:N[o°][.]? ?)?(?:(?:ITU-[TRD] |Council |WTSA |WTDC |WRC |PP )?(?:Recommendations?|Resolutions?|Questions?|Decisions?) )?(?:(?<sector>ITU-[TRD]) )?)(?=\\d|[A-Z]{1,3}\\.\\d)',
    matches: [
      ', 20',
      ' and 54',
      ' and G.729',
      ', and 71',
      ' and ITU-T G.711',
      ' to 23',
      ' – 23',
      ' and Recommendation G.9',
    ],
    rejects: ['. 20', ' of 20'],
  }),
  recommendationSectors: [
    { issuer: 'ITU-R', series: /../ },
    { issuer: 'ITU-T', series: /[ADEGHIJKLNOQRTUWXYZ]/ },
  ],
};
