import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { closable, isFixed, lastDay, toDate, weekday } from './words.js';

const things =
  '(?:replies|reply|responses?|returns?|contributions?|comments?|observations?|remarks?|views|registrations?|candidatures?|nominations?|designations?|documents?|requests?|applications?|forms?|questionnaires?|confirmations?|proposals?|texts?|abstracts?|summaries|acknowledge?ments? of receipt|presentations?|papers?)';

/** What makes the date beside it a deadline. */
export const qualifiers: Pick<DeadlineLocale, 'qualifiersBefore' | 'qualifiersAfter' | 'purposeAfter'> = {
  qualifiersBefore: [
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'en.deadlines.no-later-than',
        source: `<(?:(?:no|not) later than|(?:no|not) after|at the (?:very )?latest(?: by| on)?|latest(?: by)?|(?:on|by) or before|no less than)>${toDate}`,
        matches: [
          'not later than ',
          'No later than, Tuesday, ',
          'at the latest on ',
          'on or before ',
          'at the very latest by the end of ',
        ],
        rejects: ['later than ', 'not later than one week after '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'en.deadlines.by',
        source: `(?<!<(?:followed|preceded|chaired|adopted|approved|replaced|cosponsored|extended|postponed) )<by>${toDate}`,
        matches: ['by ', 'by the end of ', 'by Friday, ', 'By close of business on '],
        rejects: ['nearby ', 'by the meeting of ', 'followed by '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'en.deadlines.limit',
        source: `<${lastDay}>[^.;]{0,150}?${isFixed}(?: (?:the )?(?:end of|close of business on|on))? *${weekday}[("]* *$`,
        matches: [
          'deadline for registration: ',
          'The deadline for the submission of contributions is ',
          'closing date for submission: ',
          'the deadline of ',
          'Deadline (contributions): ',
          'the time limit for replies expires on ',
          'The closing date has been set at ',
          'closing date, ',
        ],
        rejects: ['within a time limit of two months as from the text ', 'the date of ', 'without limit on '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'en.deadlines.wished',
        source: `<${things}>(?: (?:of|to|from|for|on|in) [^.;:]{1,50}?)? <(?:(?:is|are|was|were) )?(?:(?:requested|expected|required|due|wanted|wished|awaited|desired)s?|to (?:be )?(?:reach|sent|send|submitted|submit|returned|return|received|forwarded|provided|given|communicated|transmitted))(?: (?:to|at|by|from) (?!(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)[^.;:]{1,30})? *(?:[:=(-]|<(?:on|by|for)>) *${weekday}[("]* *$`,
        matches: [
          'Reply requested: ',
          'Comments to be sent to TSB: ',
          'Contributions due on ',
          'Return of the form required: ',
          'Replies are expected by ',
        ],
        rejects: ['Participation desired: ', 'Reply: ', 'The replies expected by the Bureau, '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'en.deadlines.due',
        source: `(?<!<(?:e-?meetings?|meetings?|sessions?|workshops?|seminars?|forums?|conferences?|symposi(?:um|a)|webinars?|events?|courses?|briefings?)(?: (?:of|on|for) [^.;:,\\d]{2,70})?,? )<(?:due|falls? due)(?: (?:to|at) (?:the )?(?:tsb|br|bdt|itu|bureau|secretariat)[^.;:,]{0,20})? *(?:on|for|:|-)? *${weekday}[("]* *$`,
        matches: ['are due on ', 'due: ', 'falls due '],
        rejects: ['due to the meeting of ', 'undue ', 'the regional meeting due on '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: true,
      pattern: pattern({
        id: 'en.deadlines.closing',
        source: `<(?:closing|close|closure) (?:of |for )[^.;]{0,80}?${isFixed} *${weekday}[("]* *$`,
        matches: ['Closing of registration: ', 'the closure of candidatures is set at ', 'close of the ballot on '],
        rejects: ['closing ', 'the closure of registration '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'en.deadlines.their-closing',
        source: `<${closable}>[^.;]{0,120}<(?:its|their|whose|(?:closing|closure|close)(?= of which)) (?:closing|closure|close|of which)(?:,? (?:is|being|will be)(?: (?:set|fixed|scheduled))?)? (?:at|for|on) ${weekday}$`,
        matches: [
          'The opening of registration is set for 3 February and its closing for ',
          'Nominations are received online, their closure being set for ',
          'online registration, closing of which is set for ',
        ],
        rejects: [
          'The opening of the session is set for 3 February and its closing for ',
          'the registration, closed on ',
        ],
      }),
    },
    {
      qualifier: 'before',
      needsAction: true,
      pattern: pattern({
        id: 'en.deadlines.before',
        source: `(?<!<(?:day|evening|week) )<(?:before|prior to|ahead of|in advance of|preferably before)>${toDate}`,
        matches: ['before ', 'before the end of ', 'prior to ', 'before Tuesday, ', 'Before '],
        rejects: ['beforehand ', 'two weeks before the meeting of ', 'The day before, Monday, '],
      }),
    },
    {
      qualifier: 'until',
      needsAction: false,
      moves: true,
      pattern: pattern({
        id: 'en.deadlines.prolonged',
        source: `<(?:is|are|was|were|has been|have been|will be|being) (?:(?:therefore|thus|finally|now|exceptionally|hereby) )?(?:(?:extended|prolonged) (?:(?:by|for) [^.;,]{1,30} )?(?:until|to|up to|till)|(?:postponed|deferred|put back) (?:(?:by|for) [^.;,]{1,30} )?until)(?: (?:the )?end of)? *${weekday}$`,
        matches: ['has been extended until ', 'was extended by two weeks to '],
        rejects: ['has been extended, until ', 'lasts until ', 'is extended on '],
      }),
    },
    {
      qualifier: 'until',
      needsAction: false,
      pattern: pattern({
        id: 'en.deadlines.rooms-held-until',
        source: `<(?:rooms?|beds|(?:special|negotiated|preferential|reduced|group|conference) (?:rates?|prices?|tariffs?))>[^.;:]{0,80}<(?:held|kept|blocked|set aside|put aside|guaranteed|reserved|on hold|retained|granted|offered)(?: [^.;:]{1,40})? (?:until|up to|till)>${toDate}`,
        matches: [
          'Rooms at a reduced rate are being held until ',
          'a block of rooms has been reserved for delegates until ',
          'The special rates are guaranteed until ',
        ],
        rejects: ['The rates are valid until ', 'Rooms must be booked before '],
      }),
    },
    {
      qualifier: 'until',
      needsAction: false,
      passed: true,
      pattern: pattern({
        id: 'en.deadlines.accepted-until',
        source: `<(?:${things}|consultation)>(?: (?:on|of|from|to|for) [^.;:]{1,60}?)?,?(?: [^.;:,]{1,40},)? (?:were|was|had been) (?:then |still )?(?:accepted|admitted|invited|welcome|possible|admissible|allowed|open)(?: [^.;:]{1,40}?)? (?:until|up to(?: and including)?|till)>${toDate}|<(?:members?|states|administrations?|delegations?|regulators|operators|groups?|they|who|which|it) had (?:been given )?(?:until|up to|till)>${toDate}`,
        matches: [
          'Observations on the draft were accepted up to ',
          'Member States had until ',
          'The consultation was open until ',
        ],
        rejects: ['Observations were received until ', 'The exhibition was open until ', 'Members have until '],
      }),
    },
    {
      qualifier: 'until',
      needsAction: true,
      pattern: pattern({
        id: 'en.deadlines.until',
        source: `<(?:until|up to(?: and including)?|till|up until|through)>${toDate}`,
        matches: ['until ', 'until Tuesday, ', 'until the end of ', 'up to '],
        rejects: ['until then on ', 'untilled '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: true,
      closes: true,
      pattern: pattern({
        id: 'en.deadlines.closable-ends',
        source: `<${closable}>(?: (?:(?!<(?:which|that|who)>)[^.;:,]){1,60})?,? (?:will |shall )?(?:ends?|finish(?:es)?|terminates?|stops?|conclud(?:e|es)|expires?)(?: (?:on|in|at))?(?: (?:the )?end of)? *${weekday}$`,
        matches: ['Registration for it ends on ', 'Online registration for the workshop will end on Friday, '],
        rejects: [
          'The consultation ends on ',
          'Registration begins on ',
          'Registration for the workshop which ends on ',
        ],
      }),
    },
    {
      qualifier: 'until',
      needsAction: true,
      closes: true,
      pattern: pattern({
        id: 'en.deadlines.ends',
        source: `<(?:(?<=(?:,|and) )ending|will end|ends|end|will terminate|terminates|will expire|expires|expire|comes? to an end|will come to an end|finishes|will finish|concludes|will conclude|will run until|runs until)> *(?:on|at|in|at the end of|on the evening of|by)? *(?:the end of )?${weekday}$`,
        matches: ['will end on ', 'will come to an end on ', 'expires on Tuesday, ', 'expires '],
        rejects: ['will begin on ', 'the ending on ', 'will end in Geneva on '],
      }),
    },
    {
      qualifier: 'until',
      needsAction: true,
      passed: true,
      pattern: pattern({
        id: 'en.deadlines.it-ended',
        source: `^ *(?:\\(?[\\da-z]{1,3}(?:\\.\\d{1,3}){0,4}[.)]? +)?(?:it|they|the latter)>(?:(?!<(?:will|would|shall|should|may|can|to|opened)>)[^.;:]){0,60}<(?:(?:has |have |had )?(?:end|clos|expir|finish|conclud|terminat)ed|(?:came|has come) to an end|(?:was|were|has been) (?:closed|completed|concluded)),? (?:on|in) *${weekday}$`,
        matches: ['It ended on ', 'It was closed on '],
        rejects: ['It began on ', 'The meeting ended on ', 'It will be opened on 1 June and closed on '],
      }),
    },
    {
      qualifier: 'until',
      needsAction: false,
      pattern: pattern({
        id: 'en.deadlines.rooms-released-after',
        source: `<(?:rates?|prices?|tariffs?|rooms?|blocks?)>[^.;:]{0,120}<(?:cease to be|no longer be|be released|lapse)>[^.;:]{0,60}<(?:after|beyond|past)>${toDate}`,
        matches: ['The rooms held by the host will cease to be available at the preferential rate after '],
        rejects: ['the rooms will be available after ', 'Faxes will no longer be accepted after '],
      }),
    },
    {
      qualifier: 'until',
      needsAction: false,
      passed: true,
      pattern: pattern({
        id: 'en.deadlines.ended',
        source: `<(?:consultations?|periods? of|comment period|registration|vote|voting|ballot|approval period)[^.;]{0,90}<(?:(?:has |have |had )?(?:end|clos|expir|finish|conclud|terminat)ed|(?:came|has come) to an end|(?:was|were|has been) (?:closed|completed|concluded))(?: (?:yesterday|as planned))?,? (?:on|in) *${weekday}$`,
        matches: [
          'The consultation ended on ',
          'The period of review came to an end on ',
          'The consultation, launched on 4 May 2021, was closed on ',
          'When the consultation closed, on ',
        ],
        rejects: ['The meeting ended on ', 'The consultation began on ', 'The consultation was opened on '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      passed: true,
      pattern: pattern({
        id: 'en.deadlines.closed',
        source: `<(?:nominations?|candidatures?|candidac(?:y|ies)|applications?|submissions?|calls? for (?:papers|nominations|proposals|contributions))>[^.;]{0,90}<(?:(?:has |have |had )?closed|(?:was|were|has been|have been) closed) on *${weekday}$`,
        matches: ['Nominations for the prize closed on ', 'The call for papers was closed on '],
        rejects: ['The meeting was closed on ', 'Nominations opened on '],
      }),
    },
    {
      qualifier: 'until',
      needsAction: false,
      pattern: pattern({
        id: 'en.deadlines.at-the-end',
        source: `<(?:at the (?:end|close|conclusion|expiry)|on (?:the )?(?:conclusion|expiry|completion|closure)|following the (?:end|close|closure)) of (?:the |this |that )?(?:(?:period|time limit) (?:of|for) (?:the )?)?(?:\\p{L}{4,12} )?(?:consultations?|vote|voting|ballot|registrations?|candidatures?)(?: period)?[^.;,(]{0,60}[,(] *(?:(?:on|i\\.e\\.|that is,?|set at) )?${weekday}$`,
        matches: ['At the end of the consultation, on ', 'On the conclusion of the postal ballot, '],
        rejects: ['At the end of the meeting, on ', 'At the end of the consultation. On '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: true,
      closes: true,
      pattern: pattern({
        id: 'en.deadlines.closes',
        source: `<(?:closes?|will close|will be closed|shall close|is closed|are closed|will be closing|closing|open(?:ed|s)?>[^.;]{0,90}(?:,|<and|<then)(?: be)? closed) *(?:at the end of|on the evening of)? *(?:on|at|by)? *${weekday}$`,
        matches: [
          'will be closed on ',
          'will close on Tuesday, ',
          'closes on ',
          'Registration closes ',
          'will be opened on 3 May and closed on ',
        ],
        rejects: ['will begin on ', 'will be open on ', 'a closed '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'en.deadlines.counted-back',
        source: `(?:<(?:at the latest|no later than|not later than|at least)>|<(?:days?|weeks?|months?)>[^.;]{0,30}<(?:before|prior|in advance)>)[^.;]{0,90}<(?:i\\.e\\.,?|that is(?: to say)?|namely|viz\\.?)>?[,.]? *(?:(?:on|by|before|until|not later than|no later than|at the latest by|at the latest on) *)?${weekday}[("]* *$`,
        matches: ['at least 28 days before the opening, i.e. on ', 'four weeks before the meeting, namely '],
        rejects: ['the meeting, i.e. on ', 'four weeks before the meeting of '],
      }),
    },
    {
      qualifier: 'until',
      needsAction: true,
      pattern: pattern({
        id: 'en.deadlines.end-of',
        source: `<(?:(?:end|closing) date|end|expiry|expiration) (?:of|for) (?!the (?:year|month|meeting|session)>)[^.;]{0,60}?(?:[:=(]|<(?:is )?(?:set )?(?:on|at|for)>) *${weekday}$`,
        matches: ['end date of the consultation: ', 'end of the consultation period: ', 'end of the vote on '],
        rejects: ['end ', 'weekend: '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: true,
      pattern: pattern({
        id: 'en.deadlines.for',
        source: `<(?:in time for|(?<=(?:reach|submit|return|send|provid|receiv|expected|required|request|due)[^.;]{0,60})for)> *(?:the end of |end )?${weekday}$`,
        matches: ['in time for ', 'replies are required for ', 'to be submitted for the end of '],
        rejects: ['for the meeting of ', 'the plan for '],
      }),
    },
  ],
  qualifiersAfter: [
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'en.deadlines.at-the-latest-after',
        source:
          '^ *[,(:-]* *(?:inclusive,? *)?(?:at the (?:very )?latest|or (?:before|earlier)|(?:being |as |which is |i\\.e\\. )?(?:the )?(?:deadline|closing date|final date|due date|cut-?off date|last day|time limit)|(?:is|will be) the (?:last (?:day|date)|final (?:day|date)|latest date|deadline|closing date|cut-?off date)(?= (?:for|to)>(?! the (?:meeting|session|workshop))))>\\)?',
        matches: [
          ' at the latest',
          ', closing date',
          ' (deadline)',
          ', the closing date for',
          ': deadline',
          ' – deadline for registration',
          ' is the last day for replies',
        ],
        rejects: [' later', ', date of the meeting', ' latest news'],
      }),
    },
    {
      qualifier: 'until',
      needsAction: false,
      pattern: pattern({
        id: 'en.deadlines.end-after',
        source:
          '^ *[,(]? *(?:(?:being |which is |i\\.e\\. |which marks |which marked )?(?:the )?(?:date (?:of|for) (?:the )?)?(?:end|expiry|expiration|closure)|(?:the )?(?:date|day) on which (?:[^.;,]{0,40} )?(?:ended|expired|closed|ends|expires|closes))> (?:of|this|the|these)?',
        matches: [', end of these consultations', ', the end of the voting period', ', expiry of the period'],
        rejects: [', ending', ' trend', ', date of the meeting'],
      }),
    },
  ],
  purposeAfter: pattern({
    id: 'en.deadlines.purpose',
    source: '^ *,? *(?:\\(|<(?:for|as regards|in respect of|in the case of|with regard to|concerning)>)',
    matches: [' for contributions', ' (registration)', ', as regards'],
    rejects: [' at the latest', ' in order to'],
  }),
};
