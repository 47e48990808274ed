import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { MeetingMode } from '../../../model/record.js';
import { firstMatch } from '../../../text/pattern.js';

/** The mode that the words naming or dating a meeting give it. */
export function modeIn(text: string, locale: MeetingLocale): MeetingMode | null {
  return locale.modes.find(({ pattern }) => firstMatch(pattern, text) !== null)?.mode ?? null;
}

export const isRemote = (text: string, locale: MeetingLocale): boolean =>
  firstMatch(locale.remote, text) !== null && !isNotRemote(text, locale);

/** `La participation à distance n'est pas prévue`: whoever takes part comes to the place. */
export const isNotRemote = (text: string, locale: MeetingLocale): boolean =>
  firstMatch(locale.notRemote, text) !== null;

/** A meeting at a place that one may also join from afar is hybrid, whatever else it is called. */
export function settledMode(said: MeetingMode | null, hasPlace: boolean, remote: boolean): MeetingMode | null {
  return hasPlace && remote && (said === null || said === 'physical') ? 'hybrid' : said;
}
