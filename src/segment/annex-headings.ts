import type { Block } from '../model/document.js';
import type { LetterLocale } from '../model/locale/letter.js';
import { closedUp } from '../text/letter-spacing.js';
import { firstMatch } from '../text/pattern.js';
import { isClosingFormula } from './formulas.js';

/** An annex heading is a short line; a sentence that begins with `Annexe 1` is none. */
const longestHeading = 240;

/**
 * Indices of the blocks that head an annex. A list of what is enclosed (`Annexe 1: Ordre du jour`, under the signature)
 * names annexes whose headings come later: of two headings with one label the last counts.
 */
export function annexHeadings(
  blocks: readonly Block[],
  text: (block: Block) => string,
  from: number,
  locale: LetterLocale,
): number[] {
  const closing = blocks.findIndex(
    (block, index) => index >= from && block.role === 'text' && isClosingFormula(text(block), locale),
  );
  const candidates: { index: number; label: string }[] = [];
  for (let index = Math.max(from, closing + 1); index < blocks.length; index++) {
    const block = blocks[index] as Block;
    const label = headingLabel(block, text(block), locale);
    if (label !== null) candidates.push({ index, label });
  }
  return candidates
    .filter(({ label }, at) => !candidates.slice(at + 1, at + 60).some((later) => later.label === label))
    .map(({ index }) => index);
}

function headingLabel(block: Block, text: string, locale: LetterLocale): string | null {
  if (block.role !== 'text' || block.cell || block.number || text.length > longestHeading) return null;
  const spaced = closedUp(text);
  if (spaced !== null) return firstMatch(locale.annexHeading, spaced)?.groups?.label?.toUpperCase() ?? null;
  const match = firstMatch(locale.annexHeading, text);
  if (!match || firstMatch(locale.enclosures, text)) return null;
  if (
    /[.;,:]\s*$/.test(text) &&
    match[0].length < text.trimEnd().length &&
    firstMatch(locale.annexOf, text.slice(match[0].length - 1)) === null
  )
    return null;
  return match.groups?.label?.toUpperCase() ?? `unlabelled ${block.span.start}`;
}
