import type { ZonedBlock } from '../../model/document.js';
import type { AnnexType } from '../../model/record.js';
import { firstMatch } from '../../text/pattern.js';
import { isHeadOfDraft } from './draft.js';
import { type HeadLine, tellsWhich } from './heading.js';
import { asksQuestions, isBlankTable, kindByText } from './kind-by-text.js';
import type { AnnexPacks } from './packs.js';

/** What an annex is by the lines of its heading, else by its text. */
export function typeOf(lines: readonly HeadLine[], body: readonly ZonedBlock[], packs: AnnexPacks): AnnexType {
  const { annexes: locale } = packs;
  const kind = lines.find(({ text }) => firstMatch(locale.kindLine, text.trim()));
  // `(to Circular 12)` above the title is none of it.
  const titles = lines.filter(({ text }) => tellsWhich(text, packs.letter) === null);
  const words = (kind ? [kind] : titles).map(({ text }) => text.trim()).join(' ');
  // `Liste des projets d'ordre du jour` is a list: what is named first counts.
  let said: { type: AnnexType; index: number } | null = null;
  // A draft about a calendar is no calendar.
  const types = isHeadOfDraft(lines, body[0], packs) ? [] : locale.types;
  for (const { type, pattern } of types) {
    const index = firstMatch(pattern, words)?.index;
    if (index !== undefined && (said === null || index < said.index)) said = { type, index };
  }
  if (said?.type === 'list' && isBlankTable(body)) return 'form';
  // `Questions soumises à la consultation`: the questions themselves, where they are asked
  if (said?.type === 'list' && asksQuestions(body, packs)) return 'questionnaire';
  if (said) return said.type;
  return kindByText(lines, body, packs);
}
