import type { ZonedBlock } from '../model/document.js';

/** `a) …`, `– …`: an item of the list that a line above introduces. */
export const isListItem = ({ text, number }: ZonedBlock): boolean =>
  /^ *(?:[-•]|\(?(?:\p{Ll}|[ivx]{2,4})\)(?: |$))/u.test(text) || (number !== undefined && /^ *\p{Ll}/u.test(text));
