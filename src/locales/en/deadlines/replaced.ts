import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { lastDay, weekday } from './words.js';

const adverb =
  '(?:therefore|thus|finally|now|henceforth|also|accordingly|consequently|purely and simply|exceptionally|hereby|thereby|unfortunately)';
const be =
  '(?:is|are|was|were|has been|have been|had been|will be|shall be|would be|being|(?<!<(?:may|might|can|could|not|to|cannot) )be)';
const shifted =
  '(?:postponed|deferred|put back|extended|prolonged|brought forward|advanced|moved|shifted|rescheduled|delayed|changed|replaced|reset|set back|pushed back)';

/** Dates that give way to others. */
export const replacedDeadlines: Pick<
  DeadlineLocale,
  | 'replaced'
  | 'replacement'
  | 'formerly'
  | 'insteadOf'
  | 'wasToBe'
  | 'nowIs'
  | 'movedAway'
  | 'movedBy'
  | 'extended'
  | 'extendsLimit'
  | 'wasFixed'
  | 'nowMoved'
  | 'limitWord'
  | 'limitForMeeting'
  | 'otherLimit'
  | 'cancelled'
  | 'cancelledRow'
  | 'moved'
> = {
  replaced: pattern({
    id: 'en.deadlines.replaced',
    source: '<(?:instead of|in place of|in lieu of|rather than|replace)>',
    matches: ['instead of', 'Instead of:', 'replace'],
    rejects: ['will take place', 'place of the meeting'],
  }),
  replacement: pattern({
    id: 'en.deadlines.replacement',
    source: '<(?:read|(?<=replac[^.;]{0,200})(?:by|with))>',
    matches: ['read', 'replace "5 May" by'],
    rejects: ['reader', 'by post'],
  }),
  formerly: pattern({
    id: 'en.deadlines.formerly',
    source:
      '<(?:initially|(?:previously|earlier)(?![,:] (?:on|from|in|by|before|not later|no later|at the latest|on or before)>|: [^.;\\d]{12})|formerly|originally|until now|hitherto|up to now|at first)>(?! (?:than|today))[^.;\\d]{0,40}$',
    matches: ['initially set at ', 'previously announced, ', 'originally planned for ', 'formerly expected by '],
    rejects: ['set at ', 'initial ', 'earlier than ', 'Previously, on ', 'is needed earlier: please send it before '],
  }),
  insteadOf: pattern({
    id: 'en.deadlines.instead-of',
    source: `(?:<(?:instead of|in place of|in lieu of|rather than|and no longer|and not)(?: (?:on|by|before|the|until|from))? *|[\\p{L}\\p{N})],? (?:and )?not (?:on|by|before|until|any longer on) )${weekday}$`,
    matches: ['before 4 May (instead of ', 'in place of Tuesday, ', '4 May, and not ', '4 May and no longer before '],
    rejects: ['instead of meeting on ', 'nought on ', 'delegates not registered on '],
  }),
  wasToBe: pattern({
    id: 'en.deadlines.was-to-be',
    source:
      '<(?:which|that) (?:(?:i|we) (?:had|have|was|were) (?:\\p{L}+ly )?(?:hop|expect|ask|wish|want|request|await)(?:ed|ing)|(?:was|were) (?:\\p{L}+ly )?(?:to|due|to have|fixed|planned|announced|expected|set|scheduled)|(?:had|should have) (?:\\p{L}+ly )?been|had to (?:arrive|reach|be|close|end|expire)|was|(?:(?:had )?(?:expired|ended|closed)|ran|was to end))>[^.;,\\d]{0,60}$',
    matches: [
      'registration, which was to close on ',
      'the deadline, which expired on ',
      'which had expired on ',
      'which was set at ',
      'which had to arrive on ',
      'which I had hoped to have by ',
    ],
    rejects: [
      'which had to travel on ',
      'which must be closed on ',
      'the delegates, who were to leave on ',
      'was to be closed on ',
    ],
  }),
  nowIs: pattern({
    id: 'en.deadlines.now-is',
    source:
      '^[^.;,\\d]{0,40}, (?:\\p{L}+ly )?(?:will|shall|is|are|has been|have been|must|may|can|remains?|takes? place|expires|opens|runs|ends|closes|lasts)>',
    matches: [', will be accepted', ' in the evening, is now', ', may be sent until'],
    rejects: [', contributions will be', ' and will be', '. They will be'],
  }),
  movedAway: pattern({
    id: 'en.deadlines.moved-away',
    source:
      '^(?: *\\([^()]{0,30}\\))?(?:,? (?:in|by|under) (?:the |my |our |its )?(?:\\p{L}+ ){0,3}[\\p{L}\\p{N}/.-]{1,20})?(?:,? (?:for|of|to|concerning|fixed|set|planned|relating to|given|indicated|mentioned|announced|communicated|stated|in|which appears?) ?[^.;,\\d]{0,90})? *,? *' +
      `<${be} (?:${adverb} ){0,2}(?:(?:cancelled and )?${shifted}|(?:amended and )?(?:now (?:set|fixed)|set|fixed)(?: now)?) ` +
      '(?:by [^.;,]{1,30},? )?(?:and [^.;,]{1,30} )?(?:i\\.e\\.,? |that is,? |namely,? )?(?:now )?(?:to|until|from|by|for|at|on|with)>' +
      '|^ as (?:the |an? |its )?(?:deadline|closing date|limit|last day|final date)>[^.;]{0,90}[.;] [^.;#]{0,60}<new (?:deadline|closing date|limit|date)[^.;#]{0,40} (?:is|will be)>',
    matches: [
      ' as the deadline for contributions. At the request of several Members, the new deadline is ',
      ', is postponed to ',
      ', would be extended to ',
      ' in Circular Letter CR/12, is extended to ',
      ' be brought forward to ',
      ' is therefore extended until ',
      ' for comments is brought forward to ',
      ' is postponed from ',
      ' is cancelled and replaced by ',
      ' (1800 hours) is now set at ',
    ],
    rejects: [
      ' as the deadline for visas. The new Chairman is ',
      ', the meeting is postponed to ',
      ' are extended',
      '. It is postponed to ',
      ' is open at ',
    ],
  }),
  movedBy: pattern({
    id: 'en.deadlines.moved-by',
    source:
      '^[^.;\\d]{0,160}?<(?:is|are|was|were|has been|have been|will be) (?:(?:therefore|thus|accordingly|consequently|hence|now|also|hereby) ){0,2}(?:postponed|extended|deferred|put back|moved|advanced|brought forward|delayed|prolonged) (?:by )?[^.;,\\d]{1,40}(?<=<(?:days?|weeks?|months?|fortnight|year) ?)(?:[.;]|$)',
    matches: [
      ' given in the Circular is therefore postponed by one month.',
      ' for comments has been extended by two weeks;',
    ],
    rejects: [
      ' is postponed by two weeks, to 5 May.',
      '. The meeting is postponed by one month.',
      ' is postponed to the following session.',
    ],
  }),
  extended: pattern({
    id: 'en.deadlines.extended',
    source: `^[^.;\\d]{0,160}?<(?:no longer (?:applies|holds|stands)|(?:${be}|(?:has|have|had) (?:${adverb} )been) (?:${adverb} ){0,2}(?:no longer (?:applicable|valid)|postponed|extended|prolonged|deferred|put back|put off|pushed back|moved|lengthened|relaxed|delayed|brought forward|advanced|changed))(?:,? (?:${adverb}|(?:at|in|following|owing|because|as|for|with|by) [^.;\\d]{3,100}))?(?:[.;:]|,? <and>|$)`,
    matches: [
      ' is accordingly extended.',
      ' for replies has been put back at the request of several administrations.',
      ', is prolonged by two weeks.',
    ],
    rejects: [' is extended to ', '. The meeting is extended.', ' is maintained.'],
  }),
  extendsLimit: pattern({
    id: 'en.deadlines.extends-limit',
    source: `<(?:extend|prolong|postpone|defer|move|lengthen|relax|delay|put back|put off|push back)(?:s|d|ed|ing)?(?: by [^.;:\\d]{3,30})? (?:the|this|that|its|our|my) [^.;:\\d]{0,60}?${lastDay}>[^.;:\\d]{0,80}<(?:of|at|for|on|as) *${weekday}$`,
    matches: ['I have decided to extend the deadline of ', 'to put back the closing date for replies, fixed at '],
    rejects: ['the extended deadline of ', 'to extend the meeting of ', 'to extend to 5 May the deadline of '],
  }),
  wasFixed: pattern({
    id: 'en.deadlines.was-fixed',
    source: `<(?:was|were|had been) (?:${adverb} |originally |initially |previously ){0,2}(?:(?:fixed|set|planned|announced|scheduled|due|expected|awaited|requested|invited|to (?:be )?(?:reach|arrive|received|sent|returned|submitted|answered|made|given)(?: (?:\\p{L}+ ){0,3}\\p{L}+)?) )?(?:(?:at|on|for|by|as|until|before|no later than|not later than|up to) )?${weekday}$`,
    matches: ['The deadline was set at ', 'The closing date had been fixed for ', 'Replies were due by '],
    rejects: ['The deadline is set at ', 'The meeting was open, on '],
  }),
  nowMoved: pattern({
    id: 'en.deadlines.now-moved',
    source:
      '^[^\\d]{0,60}<(?:now|henceforth|new|(?:more|additional|further|extra) time|postponed|deferred|put back|extended|prolonged|brought forward|moved|replaced|becomes|rescheduled)>',
    matches: ['. It is now set at ', '; it is postponed to ', '. The new date is '],
    rejects: ['. It is set at ', ' and the meeting will be held on '],
  }),
  limitWord: pattern({
    id: 'en.deadlines.limit-word',
    source: `<${lastDay}>`,
    matches: ['the deadline', 'The closing date', 'time limits', 'the due date'],
    rejects: ['the date of the meeting', 'without limit', 'dead line'],
  }),
  limitForMeeting: pattern({
    id: 'en.deadlines.limit-for-meeting',
    source: `<${lastDay}>[^.;:()\\d]{0,90}<(?:meetings?|sessions?|workshops?|seminars?|forums?|conferences?|assembl(?:y|ies)) (?:of) *${weekday}$`,
    matches: ['The deadline for contributions to the meeting of ', 'closing date for the session of Monday, '],
    rejects: ['The deadline for the meeting is ', 'the meeting of ', 'The deadline of '],
  }),
  otherLimit: pattern({
    id: 'en.deadlines.other-limit',
    source:
      '^ ?(?:as for |for )?(?:(?:that|those|the one|the ones)(?: set)? (?:for|of|relating to|concerning)) [^.;:]{2,120}$',
    matches: ['That for fellowship applications (', 'those relating to visas, set at ', 'The one for contributions, '],
    rejects: ['That is the date of the meeting (', 'The deadline for registration (', 'Those who register by '],
  }),
  cancelled: pattern({
    id: 'en.deadlines.cancelled',
    source:
      `(?<!<(?:after|before|within|under|respect\\p{L}{0,4}|meet\\p{L}{0,3}|by|past|since) ?)<(?:(?:the|this|that|these|all(?: the)?|said) )(?:\\p{L}{4,12} )?(?:${lastDay}|calls?|obligations?|consultations?|periods?(?= (?:for|of)>))>(?:(?!<(?:is|are|but|remains?) (?!(?:${adverb} |no longer ){0,2}(?:cancel|withdraw|lift|abrogat|abandon|revok|without|void|null|not|applic|in force|valid|waived|suppress)))[^.;]){0,160}?` +
      `(?:<${be} (?:${adverb} ){0,2}(?:cancelled|canceled|suppressed|lifted|abolished|abrogated|abandoned|withdrawn|revoked|waived|void|null and void)>(?! and replaced)|` +
      `<(?:is|are|was|were) (?:${adverb} )?no longer (?:applicable|in force|valid|relevant|maintained|to be respected|required)>|` +
      '<(?:no longer (?:applies|stands?|holds?|ha(?:s|ve) (?:any )?effect)|ha(?:s|ve) no (?:further )?effect|no longer apply|does not apply any more|lapses|falls away)>)|' +
      `<(?:no longer (?:necessary|any need) to (?:respect|meet|observe)|(?:please )?(?:disregard|ignore)|cancel(?:s|led)?|withdraws?|lifts?|waives?|suppress(?:es)?)(?: the| this| that| these) (?:\\p{L}{4,12} )?(?:${lastDay})>`,
    matches: [
      'The deadline of  for candidatures is cancelled',
      'The period for comments, which was to run until , is cancelled',
      'The registration deadline of  is therefore withdrawn',
      'The closing date of  is no longer applicable',
      'The deadline of  for replies no longer applies',
      'that time limit no longer has any effect',
      'The Bureau cancels the deadline of ',
      'Please disregard the deadline of ',
    ],
    rejects: [
      'Registrations received after the deadline of  are cancelled',
      'The deadline of  is maintained',
      'The deadline of  is cancelled and replaced by ',
    ],
  }),
  cancelledRow: pattern({
    id: 'en.deadlines.cancelled-row',
    source:
      '(?:^|[(:|,-]) *(?:date |deadline )?(?:cancell?ed|withdrawn|suppressed|no longer applicable|not applicable|n/a|void|deleted)[).]* *$',
    matches: ['Contributions (cancelled)', 'Registration – withdrawn', 'No longer applicable'],
    rejects: ['Contributions cancelled by their authors', 'No', 'Requests cancelled'],
  }),
  moved: pattern({
    id: 'en.deadlines.moved',
    source: `<${shifted}>[^.;]{0,40}<from *$|<(?:postpon|defer|extend|mov|advanc|chang|shift|reschedul|delay|bring|put|set|push)\\p{L}{0,4}(?: (?:forward|back|off))? (?:the |this |its |our )${lastDay}>[^.;\\d]{0,100}<from *$|<(?:deadlines?|time[ -]?limits?|closing dates?|due dates?|cut-?off dates?)>[^.;]{0,90}<(?:moves?|shifts?|slips?|changes?|will (?:move|shift|slip|change)) from *$`,
    matches: [
      'to postpone the deadline for comments from ',
      'The deadline for contributions moves from ',
      'is postponed from ',
      'has been put back from ',
      'extended from ',
    ],
    rejects: ['to postpone the meeting from ', 'the report from ', 'the meeting from ', 'the Group moves from '],
  }),
};
