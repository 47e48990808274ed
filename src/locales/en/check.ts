import type { CheckLocale } from '../../model/locale/check.js';
import { noPattern, pattern } from '../../text/pattern.js';
import { knownAcronyms } from './check-acronyms.js';
import { checkMeetings } from './check-meetings.js';
import { checkPeople } from './check-people.js';
import { partCitations } from './check-parts.js';
import { placeholders } from './check-placeholders.js';
import { monthNames } from './dates/names.js';
import { sentenceLocale } from './sentences.js';

const months = `(?:${monthNames})`;
const annexLabel = '(?:\\d{1,2}|[A-Z]|[IVX]{1,5})(?![\\p{L}\\d/])';
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What an English letter of the Union must satisfy. */
export const check: CheckLocale = {
  // Titles have no gender, a closing takes up no word of address, and the words of a name stand in one order.
  leftOut: new Set(['title-gender', 'closing-address', 'name-word-order']),
  sentences: sentenceLocale,

  annexCitation: pattern({
    id: 'en.check.annex.citation',
    source: `<(?:[Aa]nnex(?:es)?|ANNEX(?:ES)?|[Aa]ttachment|[Ee]nclosure) (?<labels>${annexLabel}(?:(?: ?, ?| and | or | to )${annexLabel}){0,6})`,
    flags: '',
    matches: [
      'in Annex A',
      'see annex 2 attached',
      'Annexes 1 and 2',
      'Annexes A, B and C',
      'Annex II',
      'Attachment 2',
    ],
    rejects: [
      'Annexes: 2',
      'the attached Annex',
      'Annex 30A',
      'Annex A5',
      'Annexed to the Resolution',
      'Attachments: 2',
    ],
  }),
  annexElsewhere: pattern({
    id: 'en.check.annex.elsewhere',
    source:
      '^[)]? ?[,(]? ?(?:(?:contained|attached|published|annexed|reproduced|found) )?(?:of|to|in|from)(?: the| its)? \\p{L}',
    matches: [
      ' to Resolution 1306',
      ' to the report of the meeting',
      ' of the Agreement',
      ' (of Recommendation A.1)',
      ' to Document C20/1',
      ' to TSB Circular 12',
      ' published in the Circular',
    ],
    rejects: [' attached', ' contains the terms of reference', ', entitled', '.'],
  }),
  annexHere: pattern({
    id: 'en.check.annex.here',
    source:
      '^[)]? ?[,(]? ?(?:(?:attached|annexed|reproduced|enclosed) )?(?:(?:of|to|in) (?:this>|the present>)|hereto|herewith|below|attached|enclosed)',
    matches: [' to this letter', ' of the present Circular', ' of this document', ' below', ' hereto'],
    rejects: [' of Resolution 12', ' to the report', ' to Document'],
  }),
  annexUnlabelled: pattern({
    id: 'en.check.annex.unlabelled',
    source:
      '<(?:the (?:attached|enclosed|following) annex(?:es)?|the annex(?:es)? (?:attached|enclosed|hereto|below|to this)|(?:attached|enclosed) (?:annex|form|questionnaire))>|<(?:contained|reproduced|attached|presented|given|set out|found|provided) in (?:the )?annex>(?! ?(?:\\d|[A-Z]>|to|of))|<annexed hereto>',
    matches: [
      'in the attached annex',
      'which is contained in the annex.',
      'is reproduced in annex',
      'the questionnaire annexed hereto',
      'the annex attached',
    ],
    rejects: ['in Annex 1', 'reproduced in the annex to Document 12', 'in annex'],
  }),
  buriedAnnexHeading: pattern({
    id: 'en.check.annex.buried-heading',
    source: '[\\p{L}\\d.)] <ANNEX(?: (?:\\d{1,2}|[A-Z]|[IVX]{1,4}))?(?! ?[:\\d])>',
    flags: '',
    matches: ['Director of the Bureau ANNEX 1 Terms', 'Annex: 1 ANNEX Questionnaire'],
    rejects: ['ANNEX 1', 'Annex 1', 'Director ANNEX: 1', 'Annexes: 2'],
  }),
  labelLink: pattern({
    id: 'en.check.annex.label-link',
    source: ' ?, ?| and | or | to ',
    matches: ['A and B', '1, 2', '1 to 3'],
    rejects: ['A', '12'],
  }),
  amendment: pattern({
    id: 'en.check.amendment',
    source: '^(?:corrigendum|addendum|erratum|corr|add)',
    matches: ['Corrigendum 1', 'Addendum 2', 'Corr. 1'],
    rejects: ['Rev. 1', 'Revision 2'],
  }),

  dateWithoutSpace: pattern({
    id: 'en.check.date.space',
    source: `(?<before><(?:\\d{1,2}(?:st|nd|rd|th)? )?${months})(?<after>\\d{4})(?!\\d)|(?<![\\d/.:-])(?<before2>\\d{1,2}(?:st|nd|rd|th)?)(?<after2>${months})>|<(?<before3>on|from|to|by)(?<after3>\\d{1,2}(?:st|nd|rd|th)? ?${months}>)`,
    matches: ['20 May2022', '20May 2022', '1stApril', 'on20 May', 'from3 March'],
    rejects: ['20 May 2022', '1st April', 'May 2022', 'on 20 May', 'On May', 'mayor2022'],
  }),
  dayAtWord: pattern({
    id: 'en.check.day-at-word',
    source: '(?<day>\\d(?:st|nd|rd|th)?)(?=\\p{L}{3})(?!(?:st|nd|rd|th)(?!\\p{L}))',
    matches: ['20May 2022', '1stMay', '1st May2022, 3June'],
    rejects: ['20 May 2022', '1st May', '3rd session'],
  }),
  dayRange: pattern({
    id: 'en.check.date.day-range',
    source: `<(?:(?:from|on|between) )?(?<from>\\d{1,2})(?:st|nd|rd|th)? ?(?:(?:to|and|-) ?(?<to>\\d{1,2})(?:st|nd|rd|th)? ${months}>(?<!between [^.]{0,20}to [^.]{0,20})(?<!(?<!between )\\d{1,2}(?:st|nd|rd|th)? and \\d{1,2}(?:st|nd|rd|th)? ${months})|(?<month>${months})(?<year> \\d{4})? to (?<to2>\\d{1,2})(?:st|nd|rd|th)? \\k<month>>(?:\\k<year>|(?! \\d{4})|(?<! \\d{4} to \\d{1,2}(?:st|nd|rd|th)? ${months})))`,
    matches: [
      'from 10 to 19 April',
      '10-19 April 2024',
      '1st to 3rd May',
      'from 6 May to 4 May 2023',
      'from 6 May 2023 to 4 May 2023',
    ],
    rejects: ['from 28 February to 3 March', 'on 3 May', '2024-05', 'on 10 and 9 May'],
  }),
  past: pattern({
    id: 'en.check.past',
    source:
      '<(?:(?:has|have|had) (?:already |not |also )?(?:been )?\\p{L}{2,16}(?:ed|en|un|nt|ld|de)|was|were|had|initially|previously|originally|ended|expired|began|took place|closed on)>',
    matches: [
      'no comment had been received',
      'the period has expired',
      'the meeting was postponed',
      'ended on',
      'initially set',
    ],
    rejects: ['must reach', 'are requested to submit', 'will have to be received'],
  }),
  condition: pattern({
    id: 'en.check.condition',
    source:
      '<(?:translation|translate|translated|interpretation|extend\\p{L}*|extension|prolong\\p{L}+|postpon\\p{L}+|reminder|late|revis\\p{L}+|correct\\p{L}+|instead|others?|group|individual\\p{L}*|visas?|first|second|third|partial|full|final|provisional|abstract|paper|presentation)>',
    matches: ['contributions requiring translation', 'group registration', 'the second part'],
    rejects: ['submission of contributions', 'online pre-registration'],
  }),
  smallWords: words(
    'the an and or of to by for on in at with from is are will be shall must should which who that their its your our any all this these those not later than before please kindly as it has have been',
  ),
  actionPlural: pattern({
    id: 'en.check.action-plural',
    source: '(?:ies|s)$',
    matches: ['contributions', 'candidatures', 'replies'],
    rejects: ['contribution', 'candidature'],
  }),

  determiners: words('the a an this that these those its their our your his her each every any all'),
  connectives: words('of the on for to in and or with under between from by at into a an against responsible'),
  threeWordName: noPattern,
  knownAcronyms,
  unionAcronym: pattern({
    id: 'en.check.union',
    source: '^ITU(?:-[TRD])?$',
    flags: '',
    matches: ['ITU', 'ITU-T'],
    rejects: ['ITU-X', 'OITU', 'UIT'],
  }),
  endings: [
    {
      ending: pattern({
        id: 'en.check.ending.ies',
        source: '(?:ies|y)$',
        matches: ['activities', 'activity'],
        rejects: ['active', 'activist'],
      }),
      stem: 'y',
    },
    {
      ending: pattern({
        id: 'en.check.ending.plural',
        source: '(?:es|s|e)$',
        matches: ['resources', 'groups', 'resource'],
        rejects: ['group', 'human'],
      }),
      stem: '',
    },
  ],

  ...checkPeople,

  revisionWithFullStop: pattern({
    id: 'en.check.revision.full-stop',
    source: "<rev\\. (?<place>\\p{L}[\\p{L}' -]{2,30})\\. ?(?<year>(?:19|20)\\d{2})\\)",
    matches: ['(Rev. Dubai. 2018)', 'Resolution 12 (Rev. New Delhi. 2024)'],
    rejects: ['(Rev. Dubai, 2018)', '(Rev. 2)', '(Rev. 1. 2018)'],
  }),
  ...placeholders,
  parts: partCitations,
  meetings: checkMeetings,
  emailLabel: pattern({
    id: 'en.check.email-label',
    source: '<(?:e-? ?mail(?: address)?|electronic mail) ?: ?$',
    matches: ['Email: ', 'E-mail:', '(e-mail address: '],
    rejects: ['E-mail', 'Website: ', 'by e-mail to '],
  }),
};
