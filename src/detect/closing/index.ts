import type { SegmentedDocument, ZonedBlock } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';
import type { LetterLocale } from '../../model/locale/letter.js';
import { clean } from '../../text/clean.js';
import { firstMatch } from '../../text/pattern.js';
import { headBlocksBelowTitle } from '../head-blocks.js';
import { listLabel } from './distribution.js';
import { enclosuresOf } from './enclosures.js';
import { signatureColumns } from './columns.js';
import { type Line, linesIn } from './lines.js';
import { type SignatoryFinding, signatoryOf } from './signatory.js';

export interface Closing {
  readonly closing: Finding<string> | null;
  readonly signatory: Finding<SignatoryFinding> | null;
  /** Who signs in a second column beside the signatory, or under them. */
  readonly cosignatory: Finding<SignatoryFinding> | null;
  readonly enclosures: Finding<number> | null;
  /** Blocks of a `Distribution:` or `Copie:` list, from the one with the label on. */
  readonly distribution: readonly ZonedBlock[];
}

/** Everything below the body: formula, signature, `Annexe: 1`, distribution list. */
export function detectClosing(document: SegmentedDocument, locale: LetterLocale): Closing {
  const blocks = document.blocks.filter(({ zone }) => zone === 'closing');
  // Older reports are signed under the numbered sections of their head.
  const contacts = new Set(headBlocksBelowTitle(document));
  const summary = document.blocks.filter((block) => block.zone === 'summary' && !contacts.has(block));
  const head = summary.slice(-headSignatureBlocks);
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
  const sides = signatureColumns(blocks);
  const [first, second] = sides?.map((side) => read(side, true)) ?? [];
  if (sides && first && second) {
    // `[Original signé]` on a line above both is said of both.
    const above = blocks.filter((block) => !sides.flat().includes(block));
    const mark = linesIn(document, above).find(({ text }) => firstMatch(locale.signed, text));
    return { signatory: markedBy(mark, first), cosignatory: markedBy(mark, second) };
  }
  const signatory = read(blocks, false);
  if (!signatory) return { signatory: read(head, true), cosignatory: null };
  return { signatory, cosignatory: signedBelow(document, blocks, signatory, locale) };
}

/** Who signs under the first: a name with an office of its own, in the next lines. */
function signedBelow(
  document: SegmentedDocument,
  blocks: readonly ZonedBlock[],
  { value, clues }: Finding<SignatoryFinding>,
  locale: LetterLocale,
): Finding<SignatoryFinding> | null {
  if (value.title === null) return null;
  const end = Math.max(...clues.map(({ span }) => span.end));
  const below = linesIn(document, blocks).filter(({ span }) => span.start >= end);
  const second = signatoryOf(document.text, below, locale, true);
  const isOffice = second?.value.role != null && second.value.role !== 'other';
  return second && isOffice && second.value.name !== value.name ? second : null;
}

function markedBy(mark: Line | undefined, { value, clues }: Finding<SignatoryFinding>): Finding<SignatoryFinding> {
  if (!mark) return { value, clues };
  return { value: { ...value, signed: true }, clues: [{ span: mark.span, basis: 'worded' }, ...clues] };
}

const headSignatureBlocks = 6;
