import type { CitationLocale } from '../../../model/locale/citations.js';
import type { CitationIssuer, CitationType } from '../../../model/record.js';
import { pattern } from '../../../text/pattern.js';

/** Where and when the conferences met that date a text: `(Rev. Dubai, 2018)`. */
const conferencePlaces: Readonly<Record<string, CitationIssuer>> = {
  'nice 1989': 'PP',
  'kyoto 1994': 'PP',
  'minneapolis 1998': 'PP',
  'marrakesh 2002': 'PP',
  'marrakech 2002': 'PP',
  'antalya 2006': 'PP',
  'guadalajara 2010': 'PP',
  'busan 2014': 'PP',
  'dubai 2018': 'PP',
  'bucharest 2022': 'PP',
  'doha 2026': 'PP',
  'helsinki 1993': 'WTSA',
  'geneva 1996': 'WTSA',
  'montreal 2000': 'WTSA',
  'florianopolis 2004': 'WTSA',
  'johannesburg 2008': 'WTSA',
  'dubai 2012': 'WTSA',
  'hammamet 2016': 'WTSA',
  'geneva 2022': 'WTSA',
  'new delhi 2024': 'WTSA',
  'buenos aires 1994': 'WTDC',
  'valletta 1998': 'WTDC',
  'istanbul 2002': 'WTDC',
  'doha 2006': 'WTDC',
  'hyderabad 2010': 'WTDC',
  'dubai 2014': 'WTDC',
  'buenos aires 2017': 'WTDC',
  'kigali 2022': 'WTDC',
  'baku 2025': 'WTDC',
};

/** `9`, `2.2.3`, `A1.2`, `30B`, `9.11A`. */
const number = '[A-Z]?\\d{1,3}(?:\\.\\d{1,3})*(?:[A-Z](?![\\p{L}\\p{N}]))?';

const anaphor = (type: CitationType, nouns: string, example: string) => ({
  type,
  pattern: pattern({
    id: `en.citations.anaphor.${type}`,
    source: `<(?:(?:this|the said|that|the same) (?:${nouns})>|(?:the )?(?:above-?mentioned|aforementioned|above|said) (?:${nouns})>|(?:${nouns}) (?:mentioned above|referred to above|in question)>)`,
    matches: [example],
    rejects: ['the present Recommendation', 'these texts', 'the following document'],
  }),
});

/** Which revision of a text is cited, and which parts of it. */
export const parts: Pick<
  CitationLocale,
  'revision' | 'conferences' | 'conferencePlaces' | 'sectionBefore' | 'sectionAfter' | 'partPlurals' | 'anaphors'
> = {
  partPlurals: [
    {
      ending: pattern({
        id: 'en.citations.part-plural-ices',
        source: 'ices$',
        matches: ['Appendices'],
        rejects: ['Appendix'],
      }),
      singular: 'ix',
    },
    {
      ending: pattern({
        id: 'en.citations.part-plural-es',
        source: '(?<=annex)es$',
        matches: ['Annexes'],
        rejects: ['Annex', 'Articles'],
      }),
      singular: '',
    },
    {
      ending: pattern({
        id: 'en.citations.part-plural',
        source: '(?<=\\p{L}{3})s$',
        matches: ['sections', 'items'],
        rejects: ['section', 'nos'],
      }),
      singular: '',
    },
  ],
  revision: pattern({
    id: 'en.citations.revision',
    source:
      "^ ?\\( ?(?<text>(?:(?:Rev|revised)\\.? ?(?:at (?:the )?|by (?:the )?|of (?:the )?)?)?(?:(?<conference>(?:PP|WTS[AC]|WTDC|WRC|WARC|RA|Orb)-?(?:\\d{4}|\\d{2}))(?:[,;]? ?(?<city>\\p{Lu}[\\p{L}' -]{2,30}?) ?[,.]? ?(?:19|20)\\d\\d)?|(?:C-?(?:\\d{4}|\\d{2}))(?:[,;] ?(?:last |most recently )?(?:mod|rev|amend)[^()]{0,24}?(?:C-?(?:\\d{4}|\\d{2})|\\d{4}))?|(?<place>\\p{Lu}[\\p{L}' -]{2,30}?) ?[,.]? ?(?<year>(?:19|20)\\d\\d)|(?<date>(?:(?:0?[1-9]|1[0-2]) ?[/.] ?)?(?:19|20)\\d\\d|(?:0?[1-9]|1[0-2]) ?/ ?\\d\\d)|(?:modified|amended|revised|mod\\.?|last (?:mod\\.?|amended|modified))(?: in| at| by)?[^()]{0,30}?(?:C-?\\d{2,4}|(?:19|20)\\d\\d))) ?\\)",
    matches: [
      '(Rev. Dubai, 2018)',
      '(C09, last mod. C24)',
      '(Marrakesh, 2002)',
      '(Rev.WRC-19)',
      '(Rev. Bucharest. 2022)',
      '(2019)',
      '(09/2019)',
      '(11/98)',
      '(WTSA-20, Geneva, 2022)',
      '(C09, last amended C24)',
    ],
    rejects: ['(13/98)', '(see page 3)', '(JCA-COP)', 'Rev. Dubai'],
  }),
  conferences: {
    PP: 'PP',
    WTSA: 'WTSA',
    WTSC: 'WTSA',
    WTDC: 'WTDC',
    WRC: 'WRC',
    WARC: 'WRC',
    RA: 'RA',
    C: 'Council',
  },
  conferencePlaces,
  sectionBefore: pattern({
    id: 'en.citations.section-before',
    source: `(?<mark>§§?|<sections?|<paragraphes?|<paragraphs?|<paras?\\.?|<points?|<items?|<sub-?paragraphs?|<numbers?|<Nos?\\.?|<N[°º]s?\\.?|<provisions?|<clauses?|<articles?|<Annex(?:es)?|<Appendi(?:x|ces)|<Chapters?|<Parts?) ?(?:Nos?\\.? ?)?(?<numbers>(?:${number}|[A-Z]|[a-z]\\)|[ivx]{1,4}\\))(?:[ -]?(?:bis|[a-z]\\)))?(?:(?: ?,(?: and| or)?| and| to| or) ?(?:§ ?)?(?:${number}|[a-z]\\)))*)(?<part> (?:of|under|in) (?:the )?(?:resolves|instructs|considering|noting|recogni[sz]ing|invites|preamble|operative part|requests|recalling)(?: [\\p{L}' ]{2,60}?)?)?,? ?(?:of (?:the )?|to (?:the )?|in (?:the )?)(?:(?:same|present|draft|new|revised|document|circular letter|circular|collective letter|administrative circular) )*$`,
    matches: [
      'in accordance with § 2.2.3 of ',
      'section 5 of ',
      'items 1 and 2 of the resolves of ',
      'Annex 1 to ',
      'Appendices 30, 30A and 30B to the ',
      'No. 9.11A of the ',
      'clause 5.3 of ',
    ],
    rejects: ['the work of the ', '§ 2.2.3'],
  }),
  sectionAfter: pattern({
    id: 'en.citations.section-after',
    source:
      '^(?: ?,| ?\\(|,? ?(?:and )?(?:in particular|especially|notably|more particularly|under|in)(?: in| under)?(?: its| the)?) ?(?:see (?:the )?)?(?<mark>§§?|sections?|paragraphs?|paras?\\.?|points?|items?|clauses?|articles?|Annex(?:es)?|Appendi(?:x|ces)) ?(?<numbers>\\d{1,3}(?:\\.\\d{1,3})*(?:(?: ?,| and) ?(?:§ ?)?\\d{1,3}(?:\\.\\d{1,3})*)*|[A-Z]\\d(?:\\.\\d{1,2}){1,5}|[A-Z](?![\\p{L}\\p{N}]))(?!\\d| (?:of|to) |\\.\\d)',
    matches: [', § 5.3', ' (section 5)', ' (see § 2.1)', ', in particular § 3 and 4', ', in its § 2'],
    rejects: [' of § 3', '. § 3'],
  }),
  anaphors: [
    anaphor('recommendation', 'Recommendation', 'this Recommendation'),
    anaphor('resolution', 'Resolution', 'the said Resolution'),
    anaphor('decision', 'Decision', 'above-mentioned Decision'),
    anaphor('circular', '(?:(?:administrative |TSB )?circular(?:[ -]letter)?|(?:collective )?letter)', 'that Circular'),
    anaphor('council-document', 'document', 'that document'),
  ],
};
