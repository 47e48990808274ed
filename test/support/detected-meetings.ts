import { findDates } from '../../src/detect/dates.js';
import { detectMeetings } from '../../src/detect/meetings.js';
import { dateLocale } from '../../src/locales/fr/dates.js';
import { meetingLocale } from '../../src/locales/fr/meetings.js';
import type { CalendarDate } from '../../src/model/annotation.js';
import type { Detection } from '../../src/model/detection.js';
import type { Meeting } from '../../src/model/record.js';
import { withMentions, documentOf, type Line } from './made-document.js';

export const letter: CalendarDate = { year: 2021, month: 2, day: 15 };

const names = {
  'JCA-QKD': 'JCA-QKD',
  "Commission d'études 13": 'CE 13',
  "Commission d'études 5": 'CE 5',
  'Groupe de travail 1/5': 'GT 1/5',
  'Groupe de travail 2/5': 'GT 2/5',
  'Groupe consultatif': 'GCNT',
  'ce Groupe': 'GCNT',
  'PP-26': 'PP-26',
  'Conférence de plénipotentiaires': 'PP-26',
  TSB: 'TSB',
};

export function detect(
  lines: readonly (string | Line)[],
  date: CalendarDate | null = letter,
): Detection<Meeting> & { text: string } {
  const document = documentOf(...lines);
  const detection = detectMeetings(
    withMentions(document, findDates(document, dateLocale).dates, names, date),
    meetingLocale,
  );
  return { ...detection, text: document.text };
}

/** `2021-05-03..2021-05-07 CE 5 @Genève hybrid`. */
export function shown({ value }: { value: Meeting }): string {
  const days = value.end === null || value.end === value.start ? value.start : `${value.start}..${value.end}`;
  const place = value.place === null ? null : `@${value.place}`;
  return [days, value.group, place, value.country?.code, value.mode].filter((word) => word != null).join(' ');
}

export const read = (...lines: (string | Line)[]): string[] => detect(lines).findings.map(shown);
