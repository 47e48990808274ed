import type { SegmentedDocument, ZonedBlock } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { LetterLocale } from '../../model/locale/letter.js';
import { clean } from '../../text/clean.js';
import { listLabel } from './distribution.js';
import { enclosuresOf } from './enclosures.js';
import { signatureColumns } from './columns.js';
import { linesIn } from './lines.js';
import { type SignatoryFinding, signatoryOf } from './signatory.js';

export interface Closing {
  readonly closing: Finding<string> | null;
  readonly signatory: Finding<SignatoryFinding> | null;
  /** Who signs in a second column beside the signatory. */
  readonly cosignatory: Finding<SignatoryFinding> | null;
  readonly enclosures: Finding<number> | null;
  /** Blocks of a `Distribution:` or `Copie:` list, from the one with the label on. */
  readonly distribution: readonly ZonedBlock[];
}

/** Everything below the body: formula, signature, `Annexe: 1`, distribution list. */
export function detectClosing(document: SegmentedDocument, locale: LetterLocale): Closing {
  const blocks = document.blocks.filter(({ zone }) => zone === 'closing');
  // Older reports are signed under the numbered sections of their head.
  const head = document.blocks.filter(({ zone }) => zone === 'summary').slice(-headSignatureBlocks);
  const formula = blocks.find((block) => block.formula === 'closing') ?? null;
  const distributed = blocks.findIndex(({ text }) => listLabel(text, locale));
  const rest = blocks.slice(formula ? 1 : 0, distributed < 0 ? blocks.length : distributed);
  return {
    closing: formula && {
      value: clean(document.text.slice(formula.span.start, formula.span.end)),
      clues: [{ span: formula.span, basis: 'worded' }],
    },
    enclosures: enclosuresOf(document, linesIn(document, blocks), locale),
    ...signatures(document, rest, head, locale),
    distribution: distributed < 0 ? [] : blocks.slice(distributed),
  };
}

/** Who signs, and who signs beside them: a letter of two Bureaux has two signatures in two columns. */
function signatures(
  document: SegmentedDocument,
  blocks: readonly ZonedBlock[],
  head: readonly ZonedBlock[],
  locale: LetterLocale,
): Pick<Closing, 'signatory' | 'cosignatory'> {
  const read = (signed: readonly ZonedBlock[], titled: boolean): Finding<SignatoryFinding> | null =>
    signatoryOf(document.text, linesIn(document, signed), locale, titled);
  const [first, second] = signatureColumns(blocks)?.map((side) => read(side, true)) ?? [];
  if (first && second) return { signatory: first, cosignatory: second };
  return { signatory: read(blocks, false) ?? read(head, true), cosignatory: null };
}

const headSignatureBlocks = 6;
