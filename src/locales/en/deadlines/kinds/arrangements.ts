import type { DeadlineLocale } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** What is due that is none of the kinds told apart: payments, rooms, questions, refunds. */
export const arrangements: DeadlineLocale['kinds'] = [
  {
    kind: 'other',
    weight: 3,
    pattern: pattern({
      id: 'en.deadlines.payment',
      source:
        '<(?:(?:registration|participation|membership) fees?|payments?|invoices?|(?:annual|financial|assessed) contributions?)>(?! (?:is|are|will be) (?:not )?(?:borne|included|reimburs))',
      matches: ['Registration fees', 'their payment is due', 'the invoice'],
      rejects: ['free of charge', 'invoicing', 'registration'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.rooms-as-label',
      source: '(?<=^[\\p{N}.) -]{0,8})(?:rooms?|accommodation|lodging|hotels?)(?= ?: ?\\p{L})',
      matches: ['Rooms: apply to the host'],
      rejects: ['The rooms: three'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.questions',
      source:
        '<(?:(?:written |advance )?questions?|queries|enquiries)>(?! (?:\\d|ITU|raised|in the questionnaire|of the questionnaire))(?= [^.;:]{0,90}<(?:may|can|should|must|could|will|to) (?:also |still )?be (?:sent|submitted|addressed|put|forwarded|transmitted|e-?mailed|received|directed|asked)>)|<(?:send|submit|forward|address|put|transmit|e-?mail)(?:ting|ing)? (?:any |your |their |written |advance |all )*(?:questions|queries|enquiries)>',
      matches: ['Questions to be answered at the webinar may be sent', 'submit their written questions'],
      rejects: ['Question 5/9 may be merged', 'Questions were sent', 'answer the questions'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.reservation',
      source:
        '<(?:(?:hotel |room )?(?:reservations?|bookings?)|offers?(?! (?:an?|the|to|of)>)|bids|tenders|expressions? of interest|(?:be |to )?(?:reserve|book)(?:d|ed)?(?= (?:their|your|an?|the|rooms?|hotel|by|before|until|directly|online|not|no)>)|reserved|booked)>(?! (?:the right|to the declaration|for (?:members|the use)))',
      matches: ['make their reservation', 'must be booked', 'book your hotel'],
      rejects: ['reserve the right', 'booklet', 'reserves'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.rooms',
      source:
        '<(?:rooms?|beds|(?:special|negotiated|preferential|reduced|group|conference) (?:rates?|prices?|tariffs?))>(?=[^.;:]{0,80}<(?:held|kept|blocked|set aside|put aside|guaranteed|reserved|on hold|retained|granted|offered)>)',
      matches: ['Rooms at a reduced rate are being held', 'the special rates are guaranteed'],
      rejects: ['the meeting rooms', 'exchange rates are held', 'Room for doubt'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.refunds',
      source: '<(?:refunds?|reimbursements?)>',
      matches: ['request a refund'],
      rejects: ['refundable'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.clarifications',
      source:
        '<(?:requests? for (?:clarifications?|explanations?|(?:further|additional|more) (?:information|details))|(?<!(?:reply|respond|answer|replies) to (?:the |these |any )?)(?:any )?questions?(?! *\\d| under study)(?= (?:(?!<questions?>)[^.;:]){0,80}<(?:raised|addressed|sent|put|directed|asked|reach)>))>',
      matches: [
        'Requests for clarification may be addressed',
        'Questions concerning the questionnaire may be raised',
        'Any question may be put',
      ],
      rejects: [
        'contributions on Question 4/9 should be sent',
        'reply to the questions raised',
        'a request for information',
      ],
    }),
  },
];
