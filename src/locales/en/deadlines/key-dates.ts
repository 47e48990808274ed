import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { pattern } from '../../../text/pattern.js';
import { anyWeekday } from '../dates/names.js';
import { lastDay } from './words.js';

const part =
  '(?:(?:annex|paragraph|section|part|item|§|page|table) ?[\\p{L}\\p{N}-]{1,5}(?:[.,] (?:paragraph|section|item|§) ?[\\p{L}\\p{N}.-]{1,5})?[.:,] ?)?';
const label = '^[\\p{N}.)* -]{0,8}';

/** Tables and lists of key dates. */
export const keyDates: Pick<
  DeadlineLocale,
  | 'keyDates'
  | 'keyDatesWeak'
  | 'dateHeader'
  | 'dateHeaderWeak'
  | 'actorHeader'
  | 'byHeader'
  | 'programmeHeader'
  | 'rowLabel'
  | 'leadTime'
  | 'meetingRow'
  | 'opening'
  | 'actionTail'
  | 'dateFiller'
  | 'lineLead'
  | 'dashLead'
> = {
  lineLead: pattern({
    id: 'en.deadlines.line-lead',
    source: '^ ?(?:on|by|from|the|in|at|mon|tue|wed|thu|fri|sat|sun) ?$',
    matches: ['On ', ' by ', 'From '],
    rejects: ['Visa ', 'before ', ''],
  }),
  dashLead: pattern({
    id: 'en.deadlines.dash-lead',
    source: '^ ?(?:(?:on|by|before|until|at|the|no|not|later|than|latest|from|end|of|due) )*$',
    matches: [' ', ' by ', ' not later than '],
    rejects: [' registration by ', ' on 3 '],
  }),
  keyDates: pattern({
    id: 'en.deadlines.key-dates',
    source:
      `${label}${part}(?=[^.;]{3,130}: *$)[^.;:]{0,80}<(?:deadlines?|time[ -]?limits?|(?:key|important|closing|due|cut-?off) dates?|dates? (?:to (?:note|remember|observe|retain|bear in mind|keep in (?:mind|view)|watch)|not to (?:be )?(?:miss(?:ed)?|forg[eo]t(?:ten)?)))>[^.;:]{0,110}: *$|` +
      `${label}(?:(?:main|key|next|important|principal|upcoming) (?:deadlines?|dates|milestones)|(?:list|summary|overview|reminder|table) of (?:the )?(?:key |important |main )?(?:deadlines|dates)|(?:deadlines|important dates|closing dates|due dates|dates (?:to (?:note|remember|observe|bear in mind|keep in mind)|not to (?:be )?(?:miss(?:ed)?|forg[eo]t(?:ten)?))|deadline(?=[:.*]{0,3}$)|closing date(?=[:.*]{0,3}$)))(?:[ (][^.]{0,70})?[:.*]{0,3}$`,
    matches: [
      'Key deadlines:',
      'Important dates',
      '3 Deadlines',
      'Deadlines to be observed',
      'Dates not to be missed',
      '6 Please note the dates to bear in mind:',
      'KEY DATES:',
      '3. The dates to note are the following:',
      '2 Annex B. The table of deadlines is replaced by the following:',
      'Paragraph 7: the deadlines are as follows:',
      'Deadlines:',
    ],
    rejects: ['The deadlines are recalled below. Thank you', 'Date', 'Timetable'],
  }),
  keyDatesWeak: pattern({
    id: 'en.deadlines.key-dates-weak',
    source:
      `${label}(?:(?:indicative |provisional |tentative )?(?:timetable|calendar|schedule|time ?line|dates|steps|milestones)|procedure and timetable)(?![\\p{L}])(?:[ (][^.]{0,60})?[:.*]{0,3}$|` +
      `${label}(?=[^.;]{3,140}: *$)[^.;:]{0,80}<(?:(?:following|these) (?:dates|timetable|calendar|steps|schedule)|(?:dates|timetable|calendar|schedule|steps) (?:(?:is|are) )?(?:as follows|below|the following|following))>[^.;:]{0,80}: *$`,
    matches: [
      'Timetable',
      'Indicative timetable:',
      'Dates',
      'We draw your attention to the following dates:',
      '6. The timetable is as follows:',
    ],
    rejects: ['The timetable is given in the annex', 'Date of the meeting'],
  }),
  dateHeader: pattern({
    id: 'en.deadlines.date-header',
    source:
      `^(?:new |revised )?(?:${lastDay}|at the latest|(?:no|not) later than|before|by(?= *$)|latest by|due(?: by| on)?(?= *$))(?![\\p{L}])[^.]{0,40}$|` +
      '^[^.;:]{3,50} (?:expected|required|due|requested|accepted|open|to be (?:submitted|sent|returned|received|presented|communicated))(?: (?:on|by|before|until|at the latest(?: by| on)?|no later than|not later than))$',
    matches: [
      'New deadline',
      'Deadline',
      'Closing date',
      'Time limit',
      'Contributions due by',
      'Documents to be submitted before',
    ],
    rejects: ['Date', 'Action', 'Contributions expected', 'Meeting scheduled on'],
  }),
  dateHeaderWeak: pattern({
    id: 'en.deadlines.date-header-weak',
    source: '^(?:(?:planned|indicative|target|proposed) )?dates?:?$|^when:?$',
    matches: ['Date', 'Dates', 'Planned date'],
    rejects: ['Date of the meeting', 'Action'],
  }),
  actorHeader: pattern({
    id: 'en.deadlines.actor-header',
    source:
      '^(?:who|by whom|responsible(?: (?:person|entity|party|officer)s?)?|responsibility|(?:action|to be done|to do) by|assigned to|owner|lead)[?:]?$',
    matches: ['Who', 'Responsible', 'Action by', 'Responsible officer'],
    rejects: ['Whom to contact', 'Contact', 'Action'],
  }),
  programmeHeader: pattern({
    id: 'en.deadlines.programme-header',
    source:
      '^(?:(?:in the )?(?:morning|afternoon|evening)|sessions?|time|programme|topics?|speakers?|moderators?|rooms?)$',
    matches: ['Morning', 'Afternoon', 'Session'],
    rejects: ['Morning meeting', 'Action'],
  }),
  byHeader: pattern({
    id: 'en.deadlines.by-header',
    source: `<(?:${lastDay}|at the latest|(?:no|not) later than)>`,
    matches: ['Deadline', 'Registration deadline', 'Closing date for registration'],
    rejects: ['Main dates', 'Date'],
  }),
  rowLabel: pattern({
    id: 'en.deadlines.row-label',
    source: `^[-* ]*(?:${lastDay}(?: (?:for|of|to)>|$)|(?:registration|submission|contribution|nomination|application|reply|visa|fellowship|comment|abstract)s? (?:deadline|closing date)|closing (?:of|for)|closure of|last (?:day|date) (?:for|of|to))(?![\\p{L}])`,
    matches: [
      'Deadline for registration',
      'Closing date for the submission of contributions',
      'Registration deadline',
      'Closure of registration',
    ],
    rejects: ['Date of the meeting', 'Registration'],
  }),
  leadTime: pattern({
    id: 'en.deadlines.lead-time',
    source:
      '^(?:at least )?(?:\\p{N}{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty)(?: \\(\\p{N}{1,3}\\))? (?:(?:calendar|working|business|clear) )?(?:months?|weeks?|days?)(?: (?:before|after|prior to|in advance of)[^.]{0,60})?$',
    matches: ['Two months', 'One month', '12 calendar days', 'Six weeks before the meeting'],
    rejects: ['Registration', '12 May 2021', 'Two contributions'],
  }),
  meetingRow: pattern({
    id: 'en.deadlines.meeting-row',
    source:
      '^[-*• ]*(?:(?:dates?|places?|venue|holding|opening|start|beginning|closing|close|end|duration|days?|times?|schedule)(?: and (?:place|venue|time|closing|times))? (?:of (?:the |an? )?|for the ))?(?:(?:virtual|online|physical|electronic|hybrid|e-) ?)?(?:(?:first|second|third|next|last|\\p{L}{5,12}th|\\p{N}{1,3} ?(?:st|nd|rd|th)) )?(?:(?:study group \\d{1,2}|SG ?\\d{1,2}|TSAG|TDAG|RAG|working party [\\dA-Z/]{1,5}|JCA-\\p{L}+|FG-\\p{L}+|council|plenary) )?(?:meetings?|e-meetings?|sessions?|sittings?|workshops?|seminars?|forums?|conferences?|assembl(?:y|ies)|events?|webinars?|symposi(?:um|a)|informal consultations?)(?![\\p{L}]| (?:registration|documents?|contributions?|deadline|fellowships?))',
    matches: [
      'Date of the meeting',
      'Opening of the meeting',
      'Study Group 5 meeting',
      'Workshop',
      'Meeting of Study Group 5',
    ],
    rejects: ['Registration for the meeting', 'Closure of registration', 'Contributions'],
  }),
  opening: pattern({
    id: 'en.deadlines.opening',
    source:
      '^[-*• ]*(?:(?:online )?registration (?:opens|opening|and (?:opening|welcome|coffee))|registration of (?:participants|delegates)[^.]{0,30}<opening|opening|start|beginning|launch|commencement|(?:dispatch|sending|issue|circulation) of (?:the |this )?(?:questionnaire|letter|circular|invitations?|questionnaires)|date of (?:dispatch|issue|opening)|entry into force)(?![\\p{L}])',
    matches: ['Opening of registration', 'Start of the consultation', 'Registration opens'],
    rejects: ['Closure of registration', 'End of the consultation'],
  }),
  dateFiller: pattern({
    id: 'en.deadlines.date-filler',
    source: `^[ ,;.:()*-]*(?:(?:the|on|of|from|to|by|before|until|at|(?:no|not)(?: (?:a|one) day)? later than|at the (?:latest|outside)|latest|inclusive|deadline|closing date|around|about|hours|hrs|geneva|time|utc|midnight|noon|tbc|provisional|end|formerly|previously|originally|initially|instead of|was|${anyWeekday})(?![\\p{L}])[ ,;.:()*-]*){0,6}$`,
    matches: ['', ' before ', 'Not a day later than ', 'at the latest on Tuesday, ', '()', ' (formerly )'],
    rejects: ['Registration', ' for contributions'],
  }),
  actionTail: pattern({
    id: 'en.deadlines.action-tail',
    source:
      '(?:[ :;,.(*-]|(?<![\\p{L}\\p{N}])(?:on|by|at|before|until|at the latest|no later than|not later than|due|is|from)(?= *$|[ :;,.(*-]))+$',
    matches: ['Contributions, at ', 'Registration (at the latest at ', 'Visa by '],
    rejects: ['Contributions of Bea', 'the visa of the delegate', 'Deadline at the Bureau'],
  }),
};
