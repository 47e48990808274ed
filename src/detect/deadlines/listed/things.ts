import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { Span } from '../../../model/span.js';
import type { Passage } from '../../../text/passage.js';
import { kindsIn } from '../kind.js';

/** A thing due is named by words of some weight; `datos` alone may belong to what stands before. */
const leastWeight = 1;

/**
 * The things that a row names one behind the other (`Demandes de bourse (Annexe B); demandes d'interprétation`,
 * `Visa / bourses`), where each part is a thing due by its own words; else the row's one.
 */
export function thingsIn(action: Passage, locale: DeadlineLocale): readonly Passage[] {
  const text = action.words;
  const placed = ({ start, end }: Span): Passage => action.part(action.place(start, end - start));
  const parts = partsOf(text, false);
  const areThings = parts.every((part) => weightOf(text, part, locale) >= leastWeight);
  if (parts.length > 1 && areThings) return parts.map(placed);
  // a comma parts things of some weight alone: `Inscription (formulaire en ligne), demandes de visa`
  const listed = partsOf(text, true);
  const areListed = listed.every((part) => weightOf(text, part, locale) >= listedWeight);
  return listed.length > 1 && areListed && /\),/.test(text) ? listed.map(placed) : [action];
}

const listedWeight = 2;

const weightOf = (text: string, { start, end }: Span, locale: DeadlineLocale): number =>
  Math.max(0, ...kindsIn(text.slice(start, end), locale).map(({ weight }) => weight));

/** Parted by a semicolon, a comma where asked, or a stroke or dash with room around it, outside brackets. */
function partsOf(text: string, commas: boolean): Span[] {
  const parts: Span[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (
      depth === 0 &&
      (sign === ';' ||
        (commas && sign === ',') ||
        (/[/-]/.test(sign ?? '') && text[at - 1] === ' ' && text[at + 1] === ' '))
    ) {
      parts.push({ start, end: at });
      start = at + 1;
    }
  }
  parts.push({ start, end: text.length });
  return parts.filter((part) => /\p{L}{3}/u.test(text.slice(part.start, part.end)));
}
