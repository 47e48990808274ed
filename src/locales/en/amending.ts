import type { AmendingLocale } from '../../model/locale/amending.js';
import { pattern } from '../../text/pattern.js';

/** What may stand between such a verb and the number of a document: articles, and what documents are called. */
const named =
  '(?:(?:the|our|its|earlier|previous|both|to|of|TSB|BDT|BR|CCITT|letters?|circulars?|collective|administrative|documents?|corrigend(?:um|a)|addend(?:um|a)|errat(?:um|a)|rev(?:ision)?[.]?|no[.]?|\\d{1,2}) ){0,10}';
const ofDay = '(?:,? [(]?(?:of|dated) [^.;,()]{4,30}[)]?,?)?';
const isNow = `${ofDay} (?:(?:is|are) |will be |shall be )(?:hereby |therefore |accordingly |thus |now ){0,2}`;

/** What becomes of another letter as a whole. */
export const amending: AmendingLocale = {
  cancels: pattern({
    id: 'en.amending.cancels',
    source: `(?<!<(?:not|to) )<(?:cancels?|rescinds?|withdraws?|revokes?|annuls?|cancelling|withdrawing|rescinding|voids?)(?: hereby)? ${named}$|<(?:cancellation|withdrawal|rescission) of ${named}$`,
    matches: [
      'This Circular cancels ',
      'cancels Corrigendum 1 to ',
      'Cancellation of ',
      'hereby withdraws the ',
      'rescinds TSB Circulars ',
    ],
    rejects: [
      'does not cancel ',
      'cancels the meeting announced in ',
      'cancellation of the workshop announced in ',
      'was cancelled by ',
      'withdraws its proposal in ',
    ],
  }),
  replaces: pattern({
    id: 'en.amending.replaces',
    source: `(?<!<(?:not|to) )<(?:replaces?|supersedes?|replacing|superseding|takes? the place of|is issued in place of)(?: and cancels?)? ${named}$|<replacement of ${named}$`,
    matches: [
      'cancels and replaces ',
      'supersedes the previous Circular ',
      'takes the place of ',
      'Cancellation and replacement of ',
    ],
    rejects: ['does not replace ', 'replaces the form attached to ', 'is replaced by ', 'replaced '],
  }),
  isCancelled: pattern({
    id: 'en.amending.is-cancelled',
    source: `^${isNow}(?:cancelled|canceled|rescinded|withdrawn|revoked|annulled|null and void|void|no longer valid)>(?! and (?:replaced|superseded))`,
    matches: [' is hereby cancelled.', ' of 4 May 2021 is withdrawn', ' are cancelled', ' is null and void'],
    rejects: [
      ' is not cancelled',
      ' announced a meeting that is cancelled',
      ' is cancelled and replaced by',
      ' was cancelled',
    ],
  }),
  isReplaced: pattern({
    id: 'en.amending.is-replaced',
    source: `^${isNow}(?:(?:cancelled|canceled|withdrawn|rescinded) and )?(?:replaced|superseded)>`,
    matches: [' is replaced by the present', ' is hereby cancelled and replaced', ' dated 2 June 2020 is superseded'],
    rejects: [' is not replaced', ' has replaced', ' whose text is replaced'],
  }),
  clause: pattern({
    id: 'en.amending.clause',
    source: `(?:^|[.;:,(] ?|<that )${named}$`,
    matches: ['', ' informed that ', 'In addition, the '],
    rejects: ['attached to ', ' in Circular ', ' and '],
  }),
  joint: pattern({
    id: 'en.amending.joint',
    source: `^(?: ?,(?: and)?| and| as well as) ${named}$`,
    matches: [' and ', ', ', ' and TSB Circular ', ' as well as Corrigendum 1 to '],
    rejects: [' announces that ', ' and invites members to read ', '. The '],
  }),
};
