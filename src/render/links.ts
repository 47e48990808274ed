import type { Evidence } from '../model/record.js';

/** Addresses that a program may open at a click; one of another kind (`javascript:`) stays text. */
export const isPage = (url: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(url);

export const isMailbox = (url: string): boolean => /^mailto:[^\s<>"]+$/i.test(url);

/** True where one piece of evidence lies wholly inside one of the others. */
export const standsIn = ({ start, end }: Evidence, places: readonly Evidence[]): boolean =>
  places.some((place) => place.start <= start && end <= place.end);
