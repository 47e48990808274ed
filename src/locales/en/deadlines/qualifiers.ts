import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { endings } from './endings.js';
import { closable, isFixed, lastDay, things, toDate, weekday } from './words.js';

/** What makes the date beside it a deadline. */
export const qualifiers: Pick<DeadlineLocale, 'qualifiersBefore' | 'qualifiersAfter' | 'purposeAfter'> = {
  qualifiersBefore: [
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'en.deadlines.in-my-hands',
        source: `<(?:must|shall|should|(?:is|are|has|have|ought) to|needs? to|will have to)> [^.;:]{0,30}?<(?:be|come|arrive) in(?:to)? (?:my|our|his|her) (?:hands|possession) (?:on|at) *${weekday}$`,
        matches: ['shall be in my hands on ', 'is to come into our possession on Monday, '],
        rejects: ['is in my hands since ', 'must be in my hands before '],
      }),
    },
    {
      qualifier: 'by',
      needsAction: false,
      pattern: pattern({
        id: 'en.deadlines.no-later-than',
        source: `<(?:(?:no|not|in no (?:case|event)|under no circumstances|never)(?: (?:a|one|any)(?: single)? (?:day|hour|minute))? (?:later than|after|beyond|past)|without (?:going beyond|exceeding)|at the (?:outside|utmost)(?: by| on)?|at the (?:very )?latest(?: by| on)?|latest(?: by)?|(?:on|by) or before|no less than)>${toDate}`,
        matches: [
          'not later than ',
          'in no case after ',
          'Not a day later than ',
          'without going beyond ',
          'No later than, Tuesday, ',
          'at the latest on ',
          'on or before ',
          'at the very latest by the end of ',
        ],
        rejects: [
          'later than ',
          'without going beyond three pages on ',
          'in that case after ',
          'not later than one week after ',
        ],
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
        source: `<${lastDay}> *${weekday}$|<${lastDay}>[^.;]{0,150}?${isFixed}(?: (?:the )?(?:end of|close of business on|on))? *${weekday}[("]* *$`,
        matches: [
          'Registration (deadline ',
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
        source: `<${closable}>[^.;]{0,120}<(?:its|their|whose|(?:closing|closure|close)(?= of which)) (?:closing|closure|close|of which)(?: date)?(?:,? (?:is|being|will be|has been)(?: (?:set|fixed|scheduled))?)? (?:at|for|on) ${weekday}$`,
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
        source: `<(?:(?<!<(?:day|night|evening|morning|week|month|year) )before|prior to|ahead of|in advance of|preferably before)>${toDate}`,
        matches: [
          'before the end of the working day on ',
          'before ',
          'before the end of ',
          'prior to ',
          'before Tuesday, ',
          'Before ',
        ],
        rejects: ['beforehand ', 'two weeks before the meeting of ', 'The day before, Wednesday, '],
      }),
    },
    ...endings,
    {
      qualifier: 'by',
      needsAction: true,
      pattern: pattern({
        id: 'en.deadlines.for',
        source: `<(?:in time for|(?<=(?:reach|submit|return|send|provid|receiv|expected|required|request|due)[^.;]{0,60})(?<!<(?:convened|called|summoned|scheduled) )for)> *(?:the end of |end )?${weekday}$`,
        matches: ['in time for ', 'replies are required for ', 'to be submitted for the end of '],
        rejects: ['for the meeting of ', 'the plan for ', 'to be submitted to the session convened for '],
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
          '^ *[,(:-]* *(?:inclusive,? *)?(?:at the (?:very )?latest|at the outside|(?:and |but )?(?:not|no) later(?! than>)|or (?:before|earlier)|(?:being |as |which is |i\\.e\\. )?(?:the )?(?:deadline|closing date|final date|due date|cut-?off date|last day|time limit)|(?:is|was|has been|had been) (?:there |therein )?(?:given|set|announced|indicated|named|stated|fixed|mentioned|shown) as (?:the |a )?(?:deadline|closing date|final date|due date|cut-?off date|last day|time limit)|(?:is|will be|being|remains|was|stays) (?:still |now )?the (?:last (?:day|date)|final (?:day|date)|latest date|deadline|closing date|cut-?off date)(?= (?:for|to|set|fixed|laid|prescribed|established|agreed|(?:on|by|at) which|when)>(?! the (?:meeting|session|workshop))))>\\)?|^ for (?:the )?(?:advance |online )?(?:registration|contributions|replies|comments|applications|nominations|submission) [^.;\\d]{0,60}<(?:stands?|stays|remains?|holds?|(?:is|are) (?:not affected|unaffected|unchanged|maintained))>',
        matches: [
          ' remains the deadline for contributions',
          ' being the last date on which they can be handled',
          ', not later.',
          ' for the registration of participants stands',
          ' was given as the deadline',
          ' is the closing date set by',
          ' at the latest',
          ', at the outside',
          ', closing date',
          ' (deadline)',
          ', the closing date for',
          ': deadline',
          ' – deadline for registration',
          ' is the last day for replies',
        ],
        rejects: [
          ' later',
          ', no later than the meeting',
          ' was given as the date of the meeting',
          ', date of the meeting',
          ' latest news',
        ],
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
