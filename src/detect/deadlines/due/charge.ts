import type { ZonedBlock } from '../../../model/document.js';
import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { firstMatch } from '../../../text/pattern.js';

const longestCharge = 240;
const itemLabel = /^ *(?:\(?(?:\p{L}|\d{1,2})[.)]|\d{1,2}|[-–•*])[\s]+/u;

/** `charge la Secrétaire générale`, over the items of a decision: the words that each of them goes on from; empty where none do. */
export function chargeOver(block: ZonedBlock, above: string, locale: DeadlineLocale): string {
  const text = block.text.trim();
  if (text.length <= longestCharge && firstMatch(locale.chargeLead, text) !== null) return text.replace(/ *:$/, '');
  const isItem = block.listLevel !== undefined || block.number !== undefined || itemLabel.test(block.text);
  return isItem ? above : '';
}

/** An item as it goes on from the line over its list: what the secretariat is to do, behind the words that charge it. */
export const ledBy = (lead: string, item: string): string =>
  `${lead.replace(/[ :]+$/, '')} ${item.replace(itemLabel, '')}`;
