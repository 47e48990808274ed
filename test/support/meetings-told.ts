import { circular, recordOf } from './letters.js';

/** `2021-06-02..2021-06-04 CE 5 @Lomé hybrid`, hours and zone with their day. */
export async function meetings(body: string): Promise<string[]> {
  const record = await recordOf(circular(body));
  return record.meetings.map(({ start, end, timeZone, group, place, mode }) =>
    [end === null || end === start ? start : `${start}..${end}`, timeZone, group, place && `@${place}`, mode]
      .filter((part) => part !== null)
      .join(' '),
  );
}

export const session = "La réunion de la Commission d'études 5 se tiendra à Lomé (Togo) du 7 au 11 juin 2021";
