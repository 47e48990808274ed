import type { Renditions } from '../../../model/locale/interface/renditions.js';

/** Calendars and letters in English. */
export const renditions: Renditions = {
  undated: 'no date',
  leftOut: 'Left out as it cannot be used',
  calendar: {
    name: 'ITU: deadlines and meetings',
    documents: 'documents',
    deadline: 'Deadline',
    meeting: 'Meeting',
    mode: { electronic: 'electronic', virtual: 'virtual', physical: 'physical', hybrid: 'hybrid' },
    online: 'Online',
    line: 'line',
    link: 'Link',
    alsoIn: 'Also in',
    noDay: 'no day given',
    noTimeZone: 'no time zone given',
    withoutDay: 'Without a day',
    noEntries: 'No deadline and no meeting',
  },
  letter: {
    fileReference: 'Ref.:',
    contact: 'Contact:',
    telephone: 'Tel.:',
    fax: 'Fax:',
    email: 'E-mail:',
    to: 'To:',
    copies: 'Copy:',
    summary: 'Summary:',
    action: 'Action required:',
    signed: '[Original signed]',
    enclosures: 'Annexes:',
    annex: 'Annex',
    notes: 'Notes',
    noSubject: 'No subject given',
  },
};
