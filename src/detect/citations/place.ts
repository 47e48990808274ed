import type { AnnotatedDocument } from '../../model/detection.js';
import type { SegmentedDocument, ZonedBlock } from '../../model/document.js';
import { blankAddresses } from '../../text/addresses.js';
import { readLabel } from '../../text/label.js';
import { within } from '../../text/within.js';
import type { Place } from './reading.js';

/** No citation goes on further into the next line. */
const longestRest = 160;

/** A block as citations are read in it, with the beginning of the next one where that goes on with its last line. */
export function placeOf(document: AnnotatedDocument, block: ZonedBlock, next: ZonedBlock | undefined): Place {
  const { start, end } = block.span;
  const to = next && goesOn(document, block, next) ? Math.min(next.span.end, next.span.start + longestRest) : end;
  const text = to === end ? block.text : document.folded.slice(start, to);
  const groups = within(document.groups, { start, end: to });
  return { text: blankAddresses(text), base: start, source: document.text, groups };
}

/** A wrapped line that was taken for a paragraph: `… de la Résolution 58` / `(Rév. Kigali, 2022) …`. */
function goesOn({ isPlainText, text }: SegmentedDocument, block: ZonedBlock, next: ZonedBlock): boolean {
  if (block.cell || next.cell || next.zone !== block.zone || next.annex !== block.annex) return false;
  if (/[.;:!?] *$/.test(block.text.slice(-9)) || readLabel(next.text)?.certain) return false;
  if (text.slice(block.span.end, next.span.start).split('\n').length > 2) return false;
  if (isNextItem(block, next)) return false;
  return (isPlainText ? /^[(\p{Ll}\d]|^\p{Lu}{1,4}[.\d/ -]/u : /^[(\p{Ll}]/u).test(next.text);
}

/** `3 The record of decisions` / `4 Any other business`: a number that counts on from that of the line before is of no text. */
function isNextItem(block: ZonedBlock, next: ZonedBlock): boolean {
  const [own, following] = [block, next].map(({ text }) => /^(\d{1,2})[.)]?[\t ]/.exec(text.slice(0, 6))?.[1]);
  return own !== undefined && following !== undefined && Number(following) === Number(own) + 1;
}
