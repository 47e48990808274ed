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
  packs: AnnexPacks,
): boolean {
  const { paragraphs } = packs;
  const words = next?.text.trim();
  if (words === undefined || next?.cell || !namesDraft(lines, packs)) return false;
  return firstMatch(paragraphs.organ, words) !== null || firstMatch(paragraphs.resolutionCall, words) !== null;
}

/** Whether some lines name the draft of one text (`Projet de révision de la Question UIT-R 12/7`). */
export const namesDraft = (lines: readonly { readonly text: string }[], { annexes }: AnnexPacks): boolean =>
  lines.some(({ text }) => firstMatch(annexes.draft, text.trim()) !== null);
