import type { ParagraphLocale } from '../../model/locale/paragraphs.js';
import { firstMatch } from '../../text/pattern.js';
import { isResolutionCall } from '../../text/resolution-call.js';
import { introduces } from './headings.js';
import type { Item } from './items.js';
import type { Open } from './open.js';

const longestUnmarkedItem = 80;
const mostWordsOfCall = 3;

/** Unnumbered text: below the innermost numbered heading; a table, a list and the lines of a correction also below the line that introduces them. */
export function plainParent(item: Item, chain: readonly Open[], locale: ParagraphLocale): number {
  const last = chain.at(-1) as Open;
  if (item.rows && last.item && introduces(last.item)) return chain.length - 1;
  if (!chain[0]?.quotes && completesCall(item, last.item, locale)) return chain.length - 1;
  return (
    correctionParent(item, chain, locale) ??
    unmarkedListParent(item, chain) ??
    clauseParent(item, chain) ??
    plainDepth(chain)
  );
}

/** `de présenter un rapport` in the paragraph below `charge le Secrétaire général`: the one thing that is resolved has no number. */
function completesCall(item: Item, call: Item | null, locale: ParagraphLocale): boolean {
  if (!call || call.label || item.rows) return false;
  // `recalling` over `Resolution 77 (…) of the Plenipotentiary Conference,`
  const isPart = isBareCall(call.text) && /[,;]\s*$/.test(item.text);
  if (!isPart && !/^\p{Ll}/u.test(item.text)) return false;
  return isResolutionCall(call.text, locale) && !isResolutionCall(item.text, locale);
}

/** `having considered` alone on its line. */
const isBareCall = (text: string): boolean =>
  text.trim().split(/ +/).length <= mostWordsOfCall && !/[.;:]\s*$/.test(text);

/** Short indented lines behind a colon are a list, though nothing marks its items. */
function unmarkedListParent(item: Item, chain: readonly Open[]): number | null {
  const indent = (one: Item | null): number => one?.blocks[0]?.indent ?? 0;
  if (item.rows || item.text.length > longestUnmarkedItem || indent(item) === 0 || introduces(item)) return null;
  for (const depth of [chain.length - 1, chain.length - 2]) {
    const open = chain[depth];
    if (
      open?.item &&
      introduces(open.item) &&
      indent(open.item) < indent(item) &&
      open.children.every(({ marker }) => marker === 'none')
    )
      return depth;
  }
  return null;
}

/** `les prix de gros;` and `les prix de détail.` behind a colon: lines in lower case between semicolons are a list that has lost its marks. */
function clauseParent(item: Item, chain: readonly Open[]): number | null {
  if (item.rows || !/^ *\p{Ll}/u.test(item.text)) return null;
  for (const depth of [chain.length - 1, chain.length - 2]) {
    const open = chain[depth];
    if (!open?.item || !introduces(open.item) || !open.children.every(({ marker }) => marker === 'none')) continue;
    const before = chain.slice(depth + 1).at(-1)?.item ?? item;
    return /;(?: \p{Ll}{1,3})? *$/u.test(before.text) ? depth : null;
  }
  return null;
}

/** `Au lieu de: «…»` and `Lire: «…»` behind `Au § 1:`, and the words quoted behind `Au lieu de:` alone on its line. */
function correctionParent(item: Item, chain: readonly Open[], locale: ParagraphLocale): number | null {
  const corrects = (one: Item): boolean =>
    one.label === null && !one.rows && firstMatch(locale.correction, one.text.trim()) !== null;
  const last = chain.at(-1);
  if (last?.item && introduces(last.item) && corrects(last.item) && /^ *["']/.test(item.text)) return chain.length - 1;
  if (!corrects(item)) return null;
  const depth = chain.findLastIndex((open) => open.item !== null && introduces(open.item) && !corrects(open.item));
  if (depth < 0) return null;
  const siblings = (chain[depth] as Open).children;
  return depth === chain.length - 1 || siblings.every(({ marker }) => marker === 'none') ? depth : null;
}

export const plainDepth = (chain: readonly Open[]): number => innermostHeading(chain, () => true);

export function innermostHeading(chain: readonly Open[], suits: (open: Open) => boolean): number {
  const depth = chain.findLastIndex(
    (open) => open.item === null || (open.heading && open.reading !== null && suits(open)),
  );
  return Math.max(0, depth);
}
