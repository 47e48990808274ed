import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import { within } from '../../text/within.js';
import type { Dated } from './dating.js';

/** A place and no more, from the bracket that opens up to the days: ` (Genève, `. */
const opening = /^ ?\(\p{Lu}[^()\d,;:]{2,40}(?:, \p{Lu}[^()\d,;:]{2,30})?, ?$/u;
const longestOpening = 90;

/** `Résultats du GCNT (Genève, 3-7 mai 2021)`: the place and days of its meeting behind a group that no noun says to meet. */
export function byBracket(document: AnnotatedDocument, mention: DateMention, from: number, to: number): Dated | null {
  const { start, span } = mention;
  if (start.day === null || !/^ ?\)/.test(document.folded.slice(span.end, span.end + 2))) return null;
  const reach = { start: Math.max(from, span.start - longestOpening), end: span.start };
  const owner = within(document.groups, reach).at(-1);
  if (owner === undefined || owner.group.type === 'bureau' || owner.group.type === 'conference') return null;
  if (!opening.test(document.text.slice(owner.span.end, span.start).replace(/\s+/g, ' '))) return null;
  return { mention, named: null, reach: { start: owner.span.start, end: to }, group: owner.group };
}
