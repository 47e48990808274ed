import { type Row, readInThreeLanguages } from './in-three-languages.js';
import { recordOf } from './letters.js';

/** `06-02..06-04 zone 9 @Lima PE hybrid cancelled <06-09` of each meeting of 2021; groups by their number. */
async function meetings(letter: string): Promise<string> {
  const short = (day: string): string => day.replace('2021-', '');
  const record = await recordOf(letter);
  return record.meetings
    .map(({ start, end, timeZone, group, place, country, mode, status, replaces }) =>
      [
        end === null || end === start ? short(start) : `${short(start)}..${short(end)}`,
        timeZone,
        group?.replace(/^\p{L}+ /u, ''),
        place && `@${place}`,
        country?.code,
        mode,
        status,
        replaces && `<${short(replaces.start)}`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');
}

/** A test of each letter in its language. */
export const readMeetings = (title: string, rows: readonly Row[]): void => readInThreeLanguages(title, rows, meetings);
