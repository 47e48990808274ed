import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { DeadlineKind } from '../../../model/record.js';
import { type Passage, passageOf } from '../../../text/passage.js';
import { isListItem } from '../../list-item.js';
import type { Candidate } from '../candidate.js';
import { chooseKind, kindsIn, settledKind } from '../kind.js';
import type { Limit } from './due-clause.js';

/**
 * `Les Membres sont priés, le 3 mai au plus tard:` over `a) de s'inscrire en ligne;` and `b) de commander leurs badges.`: what is due on
 * the day of the line above, a candidate for each kind; an item may have a day of its own. None where no
 * item names a thing of some kind.
 *
 * @param whole what is known of the day without them
 */
export function askedBelow(whole: Candidate, { clause, qualified }: Limit, locale: DeadlineLocale): Candidate[] {
  const items = itemsBelow(clause);
  if (items.length < fewest) return [];
  const things = new Map<DeadlineKind, Passage>();
  for (const item of items.filter(({ dates }) => dates.length === 0)) {
    const words = chooseKind(kindsIn(item.words, locale), 'left', false);
    const kind = settledKind(words, qualified.qualifier, item.words, locale);
    if (!things.has(kind)) things.set(kind, item);
  }
  if (things.size === 1 && things.has('other')) return [];
  return [...things].map(([kind, { span }]) => ({ ...whole, kind, vague: false, action: [span] }));
}

const fewest = 2;

/** The items of the list below a date's paragraph, where that ends with a colon behind no later date; without their marks and stops. */
function itemsBelow({ sentence, mention, phrase: { paragraph } }: Limit['clause']): Passage[] {
  const { blocks } = sentence.document;
  const isLead = /: *$/.test(paragraph.words) && paragraph.behind({ end: sentence.span.end }).words.trim() === '';
  if (!isLead || sentence.behind(mention.span).dates.length > 0) return [];
  const items: Passage[] = [];
  for (let at = paragraph.block.index + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || block.cell || !isListItem(block)) break;
    items.push(withoutMarks(passageOf(sentence.document, block)));
  }
  return items;
}

/** `b) de commander leurs badges;` without `b)` and the stop. */
function withoutMarks(item: Passage): Passage {
  const { words, span } = item;
  const mark = /^ *(?:[-•]|\(?\p{Ll}{1,4}\))? */u.exec(words)?.[0] ?? '';
  let end = words.length;
  while (end > mark.length && ' ;.,'.includes(words[end - 1] ?? '')) end--;
  return item.part({ start: span.start + mark.length, end: span.start + end });
}
