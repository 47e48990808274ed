import type { AnnotatedDocument } from '../../../model/detection.js';
import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { Span } from '../../../model/span.js';
import { fold } from '../../../text/fold.js';
import { firstMatch } from '../../../text/pattern.js';
import { thingOf } from './action.js';
import { cutAt } from './quoted.js';

/** As far back as a reader still has in mind what `these` stands for. */
const mostBlocks = 6;
const shortestComplement = 4;

/**
 * `Ces consultations` alone says nothing to who does not have the letter before him: the same noun where it was named with what it is
 * about (`des consultations sur le projet de plan`), in the words of the letter. What says enough stays, and what was never named.
 */
export function withAntecedent(
  document: AnnotatedDocument,
  action: readonly Span[],
  locale: DeadlineLocale,
): readonly Span[] {
  const [span, ...others] = action;
  if (span === undefined || others.length > 0) return action;
  const noun = firstMatch(locale.pointedThing, fold(document.text.slice(span.start, span.end)))?.groups?.['noun'];
  if (noun === undefined) return action;
  const at = document.blocks.findLastIndex((block) => block.span.start <= span.start);
  for (const block of document.blocks.slice(Math.max(0, at - mostBlocks), at + 1).toReversed()) {
    const text = fold(document.text.slice(block.span.start, Math.min(block.span.end, span.start)));
    const named = namedIn(text, block.span.start, noun, locale);
    if (named !== null) return [named];
  }
  return action;
}

/** The last place of a text that names the noun, in the singular or plural, with its complement. */
function namedIn(text: string, origin: number, noun: string, locale: DeadlineLocale): Span | null {
  const forms = new RegExp(String.raw`(?<!\p{L})${noun.replace(/[sx]$/iu, '')}[sx]?(?!\p{L})`, 'giu');
  for (const match of [...text.matchAll(forms)].toReversed()) {
    const end = match.index + match[0].length;
    if (firstMatch(locale.pointingBefore, text.slice(0, match.index)) !== null) continue;
    const limit = cutAt(text, end);
    const thing = thingOf({ text, origin, limit }, { span: { start: match.index, end } }, locale);
    if (thing !== null && thing.end - origin >= end + shortestComplement) return thing;
  }
  return null;
}
