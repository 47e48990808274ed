import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { lastDay } from '../deadlines/words.js';
import { weekday } from './words.js';

const done = `(?:(?:pre-?|online )?registrations?|register|contributions?|participation|interpretation|repl(?:y|ies)|abstracts?|bookings?|candidatures?|requests?|submission|submit|${lastDay}|documents?|reports?|agenda|invitations?|opening of|nominations?|fellowships?|visas?)`;

/** Days by which something is due for a meeting, and which are not its own. */
export const meetingDue: Pick<
  MeetingLocale,
  'dueBefore' | 'dueAfter' | 'doneFor' | 'doneLabel' | 'dueThing' | 'ownDays'
> = {
  dueBefore: pattern({
    id: 'en.meetings.due-before',
    source: `(?<!<(?:immediately|just|shortly|directly|day|evening|week|(?:days|weeks)(?= before,)) )<(?:before|prior to|at the latest|(?:no|not) later than|by|until|till|up to|after|since|as from|with effect from|on or before)>,? *(?:(?:the|on|at|in|end|of|the end of|month|close of business)>,? *){0,4}${weekday}[("]*$|<${lastDay}> (?:for|of|to) [^.;:()]{1,80},? <(?:(?:which|that) (?:was|is|had been) )?(?:set|fixed|established) (?:at|on|for|by|to) *${weekday}$`,
    matches: [
      'The time-limit for proposals to PP-31, set at ',
      'before ',
      'not later than ',
      'until ',
      'as from ',
      'by ',
    ],
    rejects: [
      'The day before, Monday, ',
      'before the meeting of ',
      'The meeting, set for ',
      'on ',
      'will be held immediately before, on ',
    ],
  }),
  dueAfter: pattern({
    id: 'en.meetings.due-after',
    source: '^ *[,(]? *(?:at the (?:very )?latest|(?:the )?(?:closing date|deadline|end date|due date|cut-?off date))>',
    matches: [' at the latest', ', deadline', ', the closing date'],
    rejects: [' later', ', date of the meeting'],
  }),
  doneFor: pattern({
    id: 'en.meetings.done-for',
    source: `<${done}>[^.;:]{0,60}<(?:to|for|of|at|in|with a view to) ?(?:the |this |an? |its )?(?:\\p{L}{4,12} )?$`,
    matches: ['Deadline for registration for the ', 'submission of contributions to the '],
    rejects: ['the first ', 'Dates of the '],
  }),
  doneLabel: pattern({
    id: 'en.meetings.done-label',
    source: `<${done}>[^.;:]{0,60}$`,
    matches: ['Registration', 'Submission of contributions to the meeting'],
    rejects: ['Working Party 1', 'Geneva'],
  }),
  dueThing: pattern({
    id: 'en.meetings.due-thing',
    source: `<(?:${lastDay}|(?:the one|that) for (?:the )?(?:registration|submission|contributions?|repl(?:y|ies)|nominations?|applications?|requests?))>[^.;:]{0,100}$`,
    matches: [
      'the deadline for registration for the ',
      'the one for registration for the ',
      ', written in English; the closing date is ',
    ],
    rejects: ['the date of the ', 'Deadline. The '],
  }),
  ownDays: pattern({
    id: 'en.meetings.own-days',
    source:
      '[(][^()]*$|<(?:which|that) (?!(?:is|was|were|are|had been|has been|have been) (?:\\p{L}+ly )?(?:set|fixed|postponed|extended|prolonged|established)|expir|ran|end|fall)|<(?:to be held|held|taking place)>|(?<!<(?:is|are|was|were|been|be) )<(?:scheduled|planned|organi[sz]ed|convened|foreseen|announced)>',
    matches: [' (Geneva, ', ', which will be held on ', ' to be held from '],
    rejects: [' is set at ', ' is planned for ', ': ', ' (SG 5) is set at ', ', which had been set at '],
  }),
};
