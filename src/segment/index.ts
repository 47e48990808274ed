import type { Block, SegmentedDocument, SourceDocument, Zone, ZonedBlock } from '../model/document.js';
import type { Noise } from '../model/document.js';
import { fold, gap } from '../text/fold.js';
import { firstMatch } from '../text/pattern.js';
import { annexHeadings } from './annex-headings.js';
import { endOfBody } from './closing.js';
import { partReportCells } from './flat-cells.js';
import { partFlatPages } from './flat-pages.js';
import { isClosingFormula } from './formulas.js';
import { type Front, frontOf } from './front.js';
import { settlePages } from './page-noise.js';
import { joinProposalLines } from './proposals.js';
import { frontLabel } from './report-front.js';
import { inSmallLettersWhole } from './small-letters.js';
import type { SegmentLocale } from './locale.js';

/**
 * Tells the parts of a letter or report apart: letterhead, summary, body, closing, annexes, notes, pages. Every
 * block belongs to one; what is unlike any letter is all body.
 */
export function segment(document: SourceDocument, locale: SegmentLocale): SegmentedDocument {
  const source = inSmallLettersWhole(document, locale);
  const blank = blankNoise(fold(source), document.noise);
  const cells = partReportCells(document.blocks, blank, document.text, locale.report);
  const parted = partFlatPages(cells, blank, document.text, locale.letter);
  const lines = joinProposalLines(parted, blank, document.text, locale.paragraphs);
  const settled = settlePages(lines, blank, source, locale);
  const noise = [...document.noise, ...settled.noise].sort((a, b) => a.start - b.start);
  const folded = blankNoise(blank, settled.noise);
  const text = (block: Block): string => folded.slice(block.span.start, block.span.end);
  const front = frontOf(settled.blocks, document.text, text, locale);
  const blocks = front.blocks;
  const annexes = annexHeadings({ blocks, source: document.text, text, from: front.bodyStart, locale });
  const [firstAnnex = blocks.length] = annexes.heads.keys();
  const range = { start: front.bodyStart, end: firstAnnex };
  const bodyEnd = endOfBody({ blocks, source: document.text, text, range, locale: locale.letter });

  let annex = -1;
  let distributed = false;
  const zoned = blocks.map((block, index): ZonedBlock => {
    const head = annexes.heads.get(index);
    if (head) {
      annex++;
      distributed = false;
    }
    // Letters of the Radiocommunication Bureau end with their distribution list, also behind the annexes.
    distributed ||= annex >= 0 && block.role === 'text' && firstMatch(locale.letter.distribution, text(block)) !== null;
    const placed = distributed && block.role === 'text' ? 'closing' : zoneOf(block, index, front, bodyEnd, annex);
    const zone = annexes.repeated.has(index) ? 'page' : placed;
    const label = zone === 'summary' ? frontLabel(text(block), locale) : null;
    const formula = formulaOf(
      index,
      front,
      bodyEnd,
      () => zone === 'closing' && isClosingFormula(text(block), locale.letter),
    );
    return {
      ...block,
      index,
      zone,
      annex: zone === 'annex' ? annex : null,
      ...(head && { annexHead: head }),
      ...(label && { front: label }),
      ...formula,
      text: text(block),
    };
  });
  return { ...document, noise, folded, blocks: zoned, doubts: annexes.messages };
}

function zoneOf(block: Block, index: number, front: Front, bodyEnd: number, annex: number): Zone {
  if (block.role === 'note') return 'note';
  if (block.role !== 'text') return 'page';
  if (annex >= 0) return 'annex';
  if (index >= bodyEnd) return 'closing';
  if (index >= front.bodyStart) return 'body';
  return index >= front.summaryStart ? 'summary' : 'letterhead';
}

function formulaOf(
  index: number,
  { salutation }: Front,
  bodyEnd: number,
  isClosing: () => boolean,
): Pick<ZonedBlock, 'formula'> {
  if (index >= salutation.start && index < salutation.end) return { formula: 'salutation' };
  return index === bodyEnd && isClosing() ? { formula: 'closing' } : {};
}

/** A foot in the midst of a sentence, in characters: `Groupe de` above it and `travail 5A` below it are one name. */
const longestFoot = 512;

/** Noise is blanked out, so that no pattern reads it and no offset moves, also where a mark stands in a note that is itself noise. */
function blankNoise(folded: string, noise: readonly Noise[]): string {
  if (noise.length === 0) return folded;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of noise) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    pieces.push(folded.slice(at, from), gap(end - from, longestFoot));
    at = end;
  }
  pieces.push(folded.slice(at));
  return pieces.join('');
}
