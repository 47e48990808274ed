import type { ZonedBlock } from '../../model/document.js';
import { firstMatch } from '../../text/pattern.js';
import type { AnnexPacks } from './packs.js';

/**
 * Whether some lines name a draft (`Projet de Décision`) and the organ that speaks in it is next: what stands between the
 * two is the draft's title.
 */
export function isHeadOfDraft(
  lines: readonly { readonly text: string }[],
  next: ZonedBlock | undefined,
  { annexes, paragraphs }: AnnexPacks,
): boolean {
  const words = next?.text.trim();
  if (words === undefined || next?.cell || !lines.some(({ text }) => firstMatch(annexes.draft, text.trim())))
    return false;
  return firstMatch(paragraphs.organ, words) !== null || firstMatch(paragraphs.resolutionCall, words) !== null;
}
