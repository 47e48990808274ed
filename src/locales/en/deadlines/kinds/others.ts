import type { KindRule } from '../../../../model/locale/deadlines.js';
import { pattern } from '../../../../text/pattern.js';

/** Orders, rooms, money and the like, by their words. */
export const others: readonly KindRule[] = [
  {
    kind: 'other',
    weight: 3,
    pattern: pattern({
      id: 'en.deadlines.reimbursement',
      source:
        '<(?:(?:ask|asked|apply|request|claim|obtain|receive)(?:ing|s)?[^.;:]{0,30}<reimburse(?:d|ment)|(?:claims?|requests?|applications?) for (?:reimbursements?|refunds?)|reimbursement (?:claims?|requests?|forms?)|refunds?(?= [^.;:]{0,40}<(?:request|claim|ask|appl)))>',
      matches: ['may ask to be reimbursed', 'claims for reimbursement'],
      rejects: ['expenses will be reimbursed', 'the refund was paid'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.given-back',
      source:
        '<(?:releas|cancel|giv|return|vacat)(?:e|es|ing|led|ling|ed)?(?: up| back)? (?:(?:their|your|the|any|all|these|such) ){0,2}(?:hotel )?(?:rooms?|bookings?|reservations?|tickets?)>',
      matches: ['asked to release their rooms', 'cancel their bookings'],
      rejects: ['cancel the meeting', 'rooms'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.orders',
      source:
        '<(?:orders?(?= (?:at|for|placed|must|should|may|can|received|forms?|sent)>(?! of>))|place (?:an |your |their )?orders?|order forms?)>',
      matches: ['Orders at the reduced price', 'place an order'],
      rejects: ['in order to', 'the order of business', 'in order that'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.changes-of-lists',
      source:
        '<(?:corrections?|rectifications?|changes?|updates?|additions?|amendments?|modifications?) (?:to|of|in) (?:(?:the|this|that|these|their|your) )?(?:lists?|tables?|director(?:y|ies)|nomenclature|contact (?:details|points)|entr(?:y|ies))>',
      matches: ['changes to List IV', 'any correction to this list'],
      rejects: ['changes to the draft', 'correction of the text'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.declarations',
      source:
        '<declarations?(?= (?:(?:received|made|filed|lodged|submitted)>|(?:should|must|shall|may|are to|have to)>))',
      matches: ['declarations received', 'Declarations must reach'],
      rejects: ['a declaration on voting', 'declarations were made', 'declarations of interest received'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.old-forms',
      source:
        '<(?:old|former|previous|superseded|earlier|outdated) (?:notice |paper |application |registration )?(?:forms?|notices?|templates?|formats?|slips?)(?= [^.;:]{0,60}<(?:process|accept|treat|used?|admit|handl)\\p{L}*)|(?<=<(?:process|accept|treat|use|handle|admit)(?:ing)? (?:the )?)(?:old|former|previous|superseded|earlier|outdated) (?:notice |paper |application |registration )?(?:forms?|notices?|templates?|formats?|slips?)>',
      matches: ['continue to process the old forms', 'The former notices will be accepted'],
      rejects: ['the old form is reproduced', 'previous meetings will be used'],
    }),
  },
  {
    kind: 'other',
    weight: 2,
    pattern: pattern({
      id: 'en.deadlines.rooms-reserved',
      source:
        '<(?:hotel )?rooms?(?= (?:is|are|be|has|have)(?: been)? (?:reserved|booked|taken)>)|(?<=<(?:reserve|book|take)(?:s|d|ing)? (?:(?:their|your|a|the) )?)(?:hotel )?rooms?>',
      matches: ['provided that the room has been reserved', 'book their rooms'],
      rejects: ['the meeting room is', 'rooms'],
    }),
  },
];
