import type { SummaryWords } from '../../../model/locale/interface/summary.js';

/** The summary of a record in English. */
export const summary: SummaryWords = {
  label: {
    subject: 'Subject',
    summary: 'Summary',
    action: 'Action',
    to: 'To',
    copy: 'Copy',
    signed: 'Signed',
    contact: 'Contact',
    deadlines: 'Deadlines',
    meetings: 'Meetings',
    people: 'People',
    annexes: 'Annexes',
    links: 'Links',
    messages: 'To check',
  },
  qualifier: { by: 'by this day', before: 'before this day', until: 'until this day' },
  undated: 'no date',
  standardInput: 'standard input',
  days: '{from} to {to}',
  hours: '{from} to {to}',
  meeting: 'meeting',
  more: { one: '{n} more link', other: '{n} more links' },
  mandate: {
    group: 'group {group}',
    parentGroup: 'under {group}',
    chairs: 'chaired by {names}',
    duration: 'until {until}',
  },
};
