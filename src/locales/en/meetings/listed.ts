import type { MeetingLocale } from '../../../model/locale/meetings.js';
import { pattern } from '../../../text/pattern.js';
import { meetingNouns, ordinals } from './words.js';

const ofGroup =
  '(?:(?:ITU-[TRD] )?(?:study groups? \\d{1,2}|SG ?\\d{1,2}|working party [\\dA-Z/]{1,5}|WP ?[\\dA-Z/]{1,5}|TSAG|TDAG|RAG|RRB|JCA-\\p{L}+|FG-[\\p{L}\\d]+|CWG-[\\p{L}&]+|council|PP|WTSA|WTDC|WRC)(?:-\\d{2,4})? )?';
const kindOf =
  '(?:(?:electronic|virtual|physical|hybrid|online|joint|regional|annual|plenary|preparatory|interim|extraordinary) )?';

/** Meetings in the head of a report, in labelled lines, lists and tables. */
export const listedMeetings: Pick<
  MeetingLocale,
  | 'session'
  | 'leadIn'
  | 'daysOfGroups'
  | 'meetingDateLabel'
  | 'meetingDateHeader'
  | 'dateLabel'
  | 'placeLabel'
  | 'meetingRow'
  | 'meetingHeader'
> = {
  session: pattern({
    id: 'en.meetings.session',
    source: `^(?:(?:(?:${ordinals}) |\\d{4} |extraordinary |additional |itu ){0,2}(?:(?:plenipotentiary|world|regional|radiocommunication|telecommunication)(?: \\p{L}+){0,3} )?(?:council(?! (?:working|of|resolution|decision))|conference|assembly|session|meeting|(?:\\p{L}+ ){0,3}group|committee|board|forum|colloquium|seminar|workshop|symposium|summit)>)[^.;:]{0,140}$`,
    matches: [
      'Council 2020',
      'Plenipotentiary Conference (PP-02)',
      'COUNCIL',
      '2001 session of the Council',
      'Telecommunication Standardization Advisory Group',
    ],
    rejects: ['Document C20/57', 'Security Council', 'Original: English'],
  }),
  leadIn: pattern({
    id: 'en.meetings.lead-in',
    source: `<(?:${meetingNouns})>[^.]{0,160}: *$`,
    matches: ['The next meetings are planned as follows:', 'Calendar of meetings:'],
    rejects: ['The meeting is closed.', 'Key deadlines:'],
  }),
  daysOfGroups: pattern({
    id: 'en.meetings.days-of-groups',
    source:
      '<(?<!<(?:closing|due|final|last|key|target|cut-off|latest|response) )(?:dates?|days|calendar|timetable|schedule)>(?! (?:by|on|before) which)(?:(?!<(?:contributions?|repl(?:y|ies)|registrations?|deadlines?|limits?|documents?)>)[^.:]){0,60}<(?:groups?|committees?|parties|bodies)>(?:(?!<(?:contributions?|repl(?:y|ies)|registrations?|deadlines?|documents?)>)[^.:]){0,60}: *$',
    matches: ['The dates of each of the groups are now the following:', 'Calendar of the Working Parties:'],
    rejects: [
      'The closing dates for the groups are the following:',
      'Dates for contributions to the groups:',
      'The dates are the following:',
    ],
  }),
  meetingDateLabel: pattern({
    id: 'en.meetings.meeting-date-label',
    source: `^[-*• ]*(?:(?:dates?|days?|dates? and (?:place|venue|times?)|(?:place|venue) and dates?) (?:of (?:the |this |an? )?|for the )${kindOf}${ofGroup}(?:\\p{L}+ )?(?:${meetingNouns})|${ofGroup}(?:meeting|session|workshop|event) dates?)(?!\\p{L})`,
    matches: ['Date of the meeting', 'Dates of the workshop', 'Date and place of the meeting', 'Meeting dates'],
    rejects: ['Deadline for registration', 'Date'],
  }),
  meetingDateHeader: pattern({
    id: 'en.meetings.meeting-date-header',
    source: `^(?:dates? (?:of (?:the )?)?)?(?:(?:next|last|first|new|forthcoming|upcoming|previous|planned|\\p{L}{4,8}th) (?:${meetingNouns})(?: planned| dates?)?|(?:${meetingNouns}) (?:planned|held|scheduled|dates?|in \\d{4}|of \\d{4}|\\d{4}))(?: *\\([^()]{1,40}\\))?$`,
    matches: ['Next meeting', 'Meetings planned', 'Dates of the next session', 'Meetings in 2027'],
    rejects: ['Meeting', 'Next step', 'Subject of the next meeting'],
  }),
  dateLabel: pattern({
    id: 'en.meetings.date-label',
    source:
      '^[-*• ]*(?:dates?|periods?|weeks?(?: of)?|days?|dates? and (?:places?|venue|times?)(?: *\\([^()]{1,40}\\))?|(?:place|venue) and dates?|when) *:? *$',
    matches: ['Date:', 'Date and time (Geneva time)', 'Dates', 'Period', 'Week of', 'Place and date:'],
    rejects: ['Deadline', 'Place'],
  }),
  placeLabel: pattern({
    id: 'en.meetings.place-label',
    source:
      '^[-*• ]*(?:(?:place|venue|location)(?: of (?:the )?(?:meeting|workshop|seminar|event|forum))?|city|where|meeting (?:place|venue)) *:?(?= |$)',
    matches: ['Place:', 'Venue', 'Place of the meeting'],
    rejects: ['Date', 'in place of'],
  }),
  meetingRow: pattern({
    id: 'en.meetings.meeting-row',
    source: `^[-*•0-9. ]*(?:the |holding of the )?(?:(?:next|last|${ordinals}) )?${kindOf}${ofGroup}${kindOf}(?:${meetingNouns})(?!\\p{L})(?! (?:to|for(?! (?:africa|europe|the (?:arab|asia|cis|americas)))|registration|documents?|dates?) )`,
    matches: [
      'Meeting of Study Group 5',
      '20th meeting of the Group',
      'Workshop on networks',
      'Study Group 5 meeting',
      'TSAG meeting',
    ],
    rejects: ['Registration for the meeting', 'Date of the meeting', 'Closing of the meeting'],
  }),
  meetingHeader: pattern({
    id: 'en.meetings.meeting-header',
    source: `^(?:(?:names?|titles?) (?:of (?:the )?)?)?(?:${meetingNouns}|groups?|study groups?|committees?|body|bodies)(?!\\p{L})[^.]{0,30}$`,
    matches: ['Meeting', 'Event', 'Group'],
    rejects: ['Date', 'Recommendation'],
  }),
};
