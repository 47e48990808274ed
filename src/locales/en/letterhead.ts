import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';
import { monthNames } from './dates/names.js';

const days = '(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),? )?';
/** `Tel. (ITU):`: whose number it is, on a page that prints the addressee's too. */
const ofSender = '(?: (?:of )?(?:ITU|TSB|BR|BDT)| \\((?:ITU|TSB|BR|BDT|Geneva|sender)\\)| of (?:the )?sender)?';
const numberWords =
  '(?:direct )?(?:tel(?:ephone)?|phone|telefax|telecopy|facsimile|fax|telex|e-?mail)[.]?(?: (?:number|no[.]?|n[°º][.]?))?';
const numberOf = '(?:(?:No[.]?|N[°º][.]?|number)(?: of)? )?';

/** What one is reached by, as the foot of a page names it. */
const reachedBy =
  'tel(?:ephone)?|telefax|facsimile|fax|telex|telegrams?|cables?(?=(?: address)? ?:)|telegraphic address|e-?mail|web ?site|web|internet|gr ?[34]';
const reachable = `(?:${reachedBy})(?: ?[.:]| [+\\d])|www[.]|https?://|[+]\\d|[\\w.-]{2,40}@`;

/** Labels of the letterhead, place and date, and what stands at the head and foot of pages. */
export const letterhead: Pick<
  LetterLocale,
  | 'labels'
  | 'place'
  | 'dateLead'
  | 'footAddress'
  | 'footLine'
  | 'pageNoise'
  | 'numberedHead'
  | 'pageCount'
  | 'goesOverleaf'
> = {
  labels: [
    {
      label: 'reference',
      pattern: pattern({
        id: 'en.letterhead.reference',
        source: '^(?:(?:our |your |itu )?ref(?:erence)?(?: n(?:o|[°º]|umber))?|o/ref|y/ref) ?[.]? ?:',
        matches: ['Ref.:', 'Ref :', 'Reference: BDT/3', 'Our ref.: 12', 'Reference number:'],
        rejects: ['References', 'Reference is made to the letter', 'ref'],
      }),
    },
    {
      label: 'telephone',
      pattern: pattern({
        id: 'en.letterhead.telephone',
        source: `^(?:our |ITU )?${numberOf}(?:direct )?(?:tel(?:ephone)?|phone)[.]?(?: direct| mobile| number| no[.]?| line)?${ofSender} ?[.]? ?(?::|(?=[+]))`,
        matches: [
          'Tel.:',
          'Tel:',
          'Telephone :',
          'Direct tel.: +41 22',
          'Tel. +41 22 730 5111',
          'Phone:',
          'Tel. (ITU):',
        ],
        rejects: ['Telephony:', 'Telefax:', 'By tel.:', 'Tel. (addressee):', 'Your tel.:'],
      }),
    },
    {
      label: 'fax',
      pattern: pattern({
        id: 'en.letterhead.fax',
        source: `^\\(?(?:our |ITU )?(?:direct )?(?:telefax|telecopy|facsimile|fax)(?: direct)?(?: (?:number|No[.]?|N[°º][.]?))?(?: Gr ?[34])?${ofSender} ?[.]? ?(?::|(?=[+]))`,
        matches: [
          'Fax:',
          'Telefax : +41',
          'Fax +41 22 730 5853',
          '(Direct Fax No. +41 22 730 57 85)',
          '(Direct Fax N°. +41 22 730 57 85)',
          'Fax (ITU):',
          'Our fax:',
        ],
        rejects: ['By fax:', 'Tel.:', 'Your fax:', 'Fax (addressee):'],
      }),
    },
    {
      label: 'email',
      pattern: pattern({
        id: 'en.letterhead.email',
        source:
          '^(?:e-? ?mail|electronic mail|internet mail)(?: address| direct)? ?[.]? ?(?::|(?= ?<?[\\p{L}\\p{N}._%+-]{1,64}@))',
        matches: ['E-mail:', 'e-mail ab@example.org', 'Email :', 'E-Mail address: x@itu.int', 'E mail:'],
        rejects: ['Mailing:', 'by e-mail:'],
      }),
    },
    {
      label: 'contact',
      pattern: pattern({
        id: 'en.letterhead.contact',
        source:
          '^(?:(?:contacts?(?: (?:persons?|points?|officers?))?|persons? to (?:be )?contact(?:ed)?|focal points?|point of contact)(?: ?: ?(?:name|organi[sz]ation|entity|country|function|title)(?: ?[/,] ?(?:name|organi[sz]ation|entity|country|function|title)){0,4})?|name(?: ?/ ?(?:organi[sz]ation|entity|country|function)){1,4}) ?:',
        matches: [
          'Contact:',
          'Contact: Name/Organization/Entity: Mr A. Diop',
          'Contact : Ms A. Diop',
          'Contact person:',
          'Name/Organization: A. Diop',
        ],
        rejects: ['Contact us:', 'Contact with members', 'Name:'],
      }),
    },
    {
      label: 'copies',
      pattern: pattern({
        id: 'en.letterhead.copies',
        source:
          '^(?:cop(?:y|ies)(?: to| for information)?|for information(?: to)?|information to|c\\.?c\\.?|carbon copy|with cop(?:y|ies) to) ?:|^c\\.?c\\.(?= )',
        matches: ['Copy:', 'Copies :', 'Copy to:', 'cc:', 'c.c.:', 'cc. the regional office', 'For information to:'],
        rejects: ['cc the office', 'Photocopy:', 'copyright:', 'Certified copy', 'Information:'],
      }),
    },
    {
      label: 'addressees',
      pattern: pattern({
        id: 'en.letterhead.addressees',
        source:
          '^(?:to(?: the)?|addressees?|recipients?|(?:for the )?attention(?: of)?|for|(?:for )?(?:action|comments?|approval|decision|advice) (?:to|by)|for (?:action|comments?|approval|decision|advice)) ?:',
        matches: ['To:', 'TO :', 'Addressees:', 'For the attention of:', 'For action to:', 'Comment to:'],
        rejects: ['For information', 'To Administrations', 'To the Director:', 'Comments:'],
      }),
    },
    {
      label: 'subject',
      pattern: pattern({
        id: 'en.letterhead.subject',
        source: '^(?:s ?u ?b ?j ?e ?c ?t|re|concern(?:s|ing)?) ?:',
        matches: ['Subject:', 'Subject : Meeting', 'SUBJECT:', 'Re:', 'Subje ct:'],
        rejects: ['Subject', 'Subject of the meeting:', 'Objective:'],
      }),
    },
    {
      label: 'action',
      pattern: pattern({
        id: 'en.letterhead.action',
        source: '^(?:actions?(?: (?:required|requested|needed|to be taken))?|required action|for action) ?:',
        matches: ['Action:', 'Action required : Please reply', 'Action requested:'],
        rejects: ['Action by the Council', 'Future actions:'],
      }),
    },
    {
      label: 'date',
      pattern: pattern({
        id: 'en.letterhead.date',
        source: '^date ?:',
        matches: ['Date:', 'Date : 3 March 2020'],
        rejects: ['Due date:', 'Dates:', 'Date of the meeting:'],
      }),
    },
    {
      label: 'reply',
      pattern: pattern({
        id: 'en.letterhead.reply',
        source:
          '^(?:for (?:your|any) (?:reply|response)|please (?:reply|respond|send (?:your|the|any) (?:reply|response)))(?: (?:to|by|via))? ?:',
        matches: ['For your reply:', 'For any reply:', 'Please respond by:'],
        rejects: ['For reply by 3 May', 'Replies:', 'For:'],
      }),
    },
    {
      // a telefax prints the number that it goes to as well
      label: 'other',
      pattern: pattern({
        id: 'en.letterhead.number-of-addressee',
        source: `^(?:(?:your|his|her|their|to|addressee's|recipient's) ${numberWords}|${numberWords} (?:of (?:the )?|\\((?:of (?:the )?)?)(?:addressees?|recipients?)\\)?) ?[.]? ?:`,
        matches: ['Your fax:', 'His fax no.:', 'Fax of the addressee:', 'Tel. (recipient):', 'To fax:'],
        rejects: ['Fax (ITU):', 'Fax:', 'Your reply:', 'Your ref.:'],
      }),
    },
    {
      label: 'other',
      pattern: pattern({
        id: 'en.letterhead.other',
        source:
          '^(?:telex|telegrams?|cables?(?: address)?|telegraphic address|(?:number|no[.]?) of pages|pages|original|agenda item|questions?(?:\\(s\\))?|web ?sites?|web|internet|language|source|origin|from|sender|time|issued by|year|keywords?|key words|classification|meeting|approval|deadline) ?:',
        matches: [
          'Telex:',
          'Cable address:',
          'Original: English',
          'Agenda item: PL 1.5',
          'Question(s):',
          'Source: TSB',
          'Web:',
        ],
        rejects: ['Originality:', 'Main sources', 'Cables', 'Page 3:'],
      }),
    },
  ],
  place: pattern({
    id: 'en.letterhead.place',
    source: `^(?<place>\\p{Lu}[\\p{L}' -]{2,30}?(?: \\d{1,2})?) ?, ?(?:on )?${days}(?=\\d{1,2}(?:st|nd|rd|th)? ?(?:of )?(?!(?:and|or|to) )[\\p{L}.]|(?:${monthNames})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d)`,
    matches: [
      'Geneva, 20 April 2022',
      'GENEVA, 3 March 2003',
      'Geneva, Monday, 5 June 2000',
      'Geneva, May 3rd, 2019',
      'Bangkok, 2nd May 2019',
    ],
    rejects: ['Geneva, Switzerland', '20 February 2012', 'Geneva, 9-19 June 2020', 'Study Groups 4, 9 and 12'],
  }),
  dateLead: pattern({
    id: 'en.letterhead.date-lead',
    source: `^(?:date ?: ?)?(?:on )?${days}(?=\\d|(?:${monthNames})\\.? \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d)`,
    matches: ['20 February 2012', '3 March 2020', 'Tuesday, 5 May 2009', 'Date: 12 June 2001', 'May 3, 2019'],
    rejects: ['Before 3 March 2020', 'Geneva, 3 March 2020', 'from 3 to 5 March'],
  }),
  footLine: pattern({
    id: 'en.page.foot-line',
    source:
      `^[•* -]{0,3}(?:switzerland(?: ?[-/] ?(?:suisse|suiza))?$|(?:${reachedBy})(?: ?/ ?\\p{L}[\\p{L}-]{2,12})?(?: ?[.:]|$| gr ?[34]| [+\\d])|www[.]|https?://|` +
      `(?:[+]\\d[\\d ()]{6,24}|[\\w.-]{2,40}@itu[.]int)(?:$| ?[-•*|,;/]+ ?(?:${reachable}))|` +
      `(?:(?:CH-)?(?:1211 )?Geneva(?: \\d{1,2})?,? ?)?\\(?switzerland\\)?(?: ?[-•*|,;/.]+ ?| )(?:${reachable}))`,
    matches: [
      'Switzerland',
      'Switzerland – Suisse',
      'Telefax/Téléfax',
      'Telephone/Téléphone +41 22 730 51 11',
      '+41 22 733 7256',
      'Tel.: +41 22 730 5111 • www.itu.int',
      'Gr3: +41 22 733 72 56',
      'Telefax',
      'www.itu.int',
      'Switzerland - Tel.: +41 22 730 5111 - www.itu.int',
      'Geneva (Switzerland) – Telephone +41 22 730 5111',
      '+41 22 730 5111 | itumail@itu.int',
    ],
    rejects: [
      'In Switzerland',
      'Switzerland, 3 March',
      'Switzerland - Austria',
      'Geneva, Switzerland',
      'Teleconference',
      'Internet of things',
      'by e-mail:',
    ],
  }),
  numberedHead: pattern({
    id: 'en.page.numbered-head',
    source: '^(?:- ?(?<page>\\d{1,3}) ?-|page (?<leaf>\\d{1,3})(?: ?[-:,])?) (?<named>\\S.{1,58})$',
    matches: ['- 2 - TSB Circular 17', '– 3 – CACE/601-E', 'Page 2 CR/400', '-2- Document C26/18-E'],
    rejects: ['2 - TSB Circular 17', '- TSB Circular 17', '- 2 -', '- 2 copies - Circular'],
  }),
  pageCount: pattern({
    id: 'en.page.count',
    source:
      '<(?:pages?|p[.]|pp[.]|folio|sheet) ?(?:n[o°][.]? ?)?:? ?\\d{1,3}(?: ?(?:of|/) ?\\d{1,3})?>|(?<![\\w/.-])\\d{1,3} ?(?:/|of) ?\\d{1,3}$|^\\d{1,3} ?/ ?\\d{1,3}>|(?<!\\w)- ?\\d{1,3} ?-(?!\\w)|<\\d{1,3} ?[|] ?p ?a ?g ?e>|[|\\[] ?\\d{1,3} ?\\]?$|^\\d{1,3} ?[|]',
    matches: ['TSB Circular 41 page 1/2', 'TSB 7 - 2/4', 'Page 2 of 4', '2 | P a g e', '– 3 – BDT/12', 'CR/25 | 2'],
    rejects: ['TSB Circular 41', 'web page', 'Document 4', '2 copies'],
  }),
  goesOverleaf: pattern({
    id: 'en.page.overleaf',
    source:
      "^[(\\[]? ?(?:cont(?:inued|'d|d)?[.]?(?: (?:overleaf|on (?:the )?next page|on page \\d{1,3}|from (?:the )?previous page))?|(?:please )?(?:turn|see) over(?:leaf)?|p[.]t[.]o[.]?) ?[)\\]]?[ .:]{0,3}$|^(?:[.]{1,3} ?/ ?[.]{1,3}|/ ?[.]{2,3})$",
    matches: [
      '(continued)',
      "(cont'd)",
      './.',
      '.../...',
      '(continued overleaf)',
      '/...',
      'Continued on next page',
      'P.T.O.',
    ],
    rejects: ['Continued support', 'The work continued', 'next page of the site', '...'],
  }),
  pageNoise: [
    pattern({
      id: 'en.page.number',
      source:
        '^(?:(?:\\d{1,3} )?- ?\\d{1,3} ?-|page ?:? ?\\d{1,3}(?: ?(?:/|of) ?\\d{1,3})?|p[.] ?\\d{1,3}|\\d{1,3} ?/ ?\\d{1,3})$',
      matches: ['- 2 -', 'Page 3', 'page 3 of 7', '2/5', 'p. 4', '– 2 –'],
      rejects: ['2', '1.1', 'Web page', '12 March'],
    }),
    pattern({
      id: 'en.page.mark',
      source:
        '^(?:\\{\\d{1,4}\\} ?-{3,200}|[-=*_#]{2,60} ?page (?:no ?)?\\d{1,4}(?: (?:of|/) \\d{1,4})? ?[-=*_#]{2,60}|\\[ ?page ?\\d{1,4} ?\\])$',
      matches: ['{1}------------------------', '----- Page 3 -----', '=== page 2 of 5 ===', '[Page 4]'],
      rejects: ['{1}', '{a}------', '[Page 4 of the report]', '---- Blank page ----', '------------'],
    }),
    pattern({
      id: 'en.page.file',
      source:
        '^(?:[A-Z]:\\\\|\\\\\\\\|[A-Z]:/)\\S|^\\S{2,80}[.](?:docx?|rtf|wpd|pdf)(?: ?\\(\\d{4,8}\\))?(?:$| )|^[\\p{Lu}\\d_\\\\/.-]{4,60} ?\\(\\d{5,8}\\)(?:$| )|^\\(\\d{5,8}\\)$',
      matches: [
        'P:\\ENG\\ITU-T\\TSB\\CIRC\\278E.DOC',
        'Y:\\APP\\BR\\CIRCS_DMS\\CR400.docx',
        'DOCUMENT1 (321116)',
        '278E.docx (329441)',
        '(67122)',
      ],
      rejects: ['The file is attached', 'TSAG/ME', 'CACE/560'],
    }),
  ],
  footAddress: pattern({
    id: 'en.page.address',
    source:
      '<place des nations>|^(?:• ?)?international telecommunication union ?(?:•|[-*]|\\(itu\\)|$)|<CH-1211 geneva>|^(?:internet|http)[^ ]{0,10} ?:? ?(?:https?://)?www[.]itu[.]int/? ?[•.]?$|^I ?T ?U ?•',
    matches: [
      'International Telecommunication Union • Place des Nations',
      'Place des Nations',
      'CH-1211 Geneva 20',
      'INTERNATIONAL TELECOMMUNICATION UNION',
    ],
    rejects: ['The International Telecommunication Union has decided', 'Geneva'],
  }),
};
