import { shownAddress } from '../../address.js';
import type { Speaker } from './language.js';

/** Words, address of the paragraph, line, and how the value is known. */
export type PlaceData = readonly [
  text: string | null,
  paragraph: string | null,
  line: number,
  basis: 'labelled' | 'worded' | 'placed' | 'inferred' | null,
];

/** A value's JSON Pointer and its places. */
export type ValueData = readonly [pointer: string, places: readonly PlaceData[]];

/** `§ 4, line 53, worded`. */
export function whereText([, paragraph, line, basis]: PlaceData, speaker: Speaker): string {
  const parts = [
    paragraph === null ? '' : speaker.say({ word: 'page.paragraph', with: { address: shownAddress(paragraph) } }),
    speaker.say({ word: 'page.line', with: { line } }),
    basis === null ? '' : speaker.say(`basis.${basis}`),
  ];
  return parts.filter(Boolean).join(', ');
}
