import type { LetterLocale } from '../../model/locale/letter.js';
import { pattern } from '../../text/pattern.js';
import { beforeNumber, faxGroup } from '../any/fax-group.js';
import { monthNames } from './dates/names.js';

const days = '(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),? )?';
/** `Tel. (ITU):`: whose number it is, on a page that prints the addressee's too. */
const ofSender = '(?: (?:of )?(?:ITU|TSB|BR|BDT)| \\((?:ITU|TSB|BR|BDT|Geneva|sender)\\)| of (?:the )?sender)?';
const numberWords =
  '(?:direct )?(?:tel(?:ephone)?|phone|telefax|telecopy|facsimile|fax|tele(?:te)?x|e-?mail)[.]?(?: (?:number|no[.]?|n[°º][.]?))?';
const numberOf = '(?:(?:No[.]?|N[°º][.]?|number)(?: of)? )?';

/** Labels of the letterhead, place and date. */
export const letterhead: Pick<LetterLocale, 'labels' | 'place' | 'dateLead'> = {
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
        source: `^\\(?(?:our |ITU )?(?:direct )?(?:telefax|telecop(?:y|ier)|facsimile|fax)(?: direct)?(?: (?:number|No[.]?|N[°º][.]?))?${faxGroup}${ofSender} ?[.]?${beforeNumber}`,
        matches: [
          'Fax:',
          'Telefax : +41',
          'Fax +41 22 730 5853',
          '(Direct Fax No. +41 22 730 57 85)',
          '(Direct Fax N°. +41 22 730 57 85)',
          'Fax (ITU):',
          'Telefax Gr. 3: +41',
          'Facsimile (Group 3):',
          'Fax: Gr. 2/3: +41',
          'Gr. 3: +41',
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
          '^(?:x[.]400|tele(?:te)?x|telegrams?|cables?(?: address)?|telegraphic address|(?:number|no[.]?) of pages|pages|original|agenda item|questions?(?:\\(s\\))?|web ?sites?|web|internet|language|source|origin|from|sender|time|issued by|year|keywords?|key words|classification|meeting|approval|deadline) ?:',
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
};
