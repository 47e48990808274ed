import type { DateMention } from '../../model/annotation.js';
import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { longestReach } from '../../text/dated-clause.js';
import { type Passage, wholeOf } from '../../text/passage.js';
import { firstMatch } from '../../text/pattern.js';
import type { DateChange } from './date-change.js';
import { isFirstPlanned } from './first-plan.js';
import { leads, longestGap } from './worded.js';

/** A day of which a later sentence may say what takes its place. */
export interface Told {
  readonly mention: DateMention;
  readonly paragraph: Passage;
  /** What is known of it so far. */
  readonly kind: DateChange['kind'] | null;
}

/** The last date of a sentence, where the next may say that another takes its place. */
export function stillOpen(
  paragraph: Passage,
  mentions: readonly DateMention[],
  changes: ReadonlyMap<DateMention, DateChange>,
): Told | null {
  const mention = mentions.findLast((each) => {
    const change = changes.get(each);
    return change === undefined || change.kind === 'postponed' || change.kind === 'cancelled';
  });
  return mention === undefined ? null : { mention, paragraph, kind: changes.get(mention)?.kind ?? null };
}

/** What one paragraph leaves open may be answered in the one behind it, and no farther. */
export const sameParagraph = (open: Told | null, paragraph: Passage): Told | null =>
  open !== null && open.paragraph === paragraph ? open : null;

/** `Elle est reportée du 9 au 11 juin.`, `Les nouvelles dates sont:`, behind a sentence with the old days. */
export function answerTo(
  { mention: old, kind }: Told,
  sentence: Passage,
  [first, second]: readonly DateMention[],
  locale: ReplacedDates,
): DateChange | null {
  if (first === undefined) return null;
  const left = sentence.before(first.span, longestReach);
  const before = wholeOf(sentence.document).before(old.span, longestReach).words;
  const goesOn = takesUp(left.words, before, locale);
  // `Les inscriptions sont désormais possibles jusqu'au 9 juin au lieu du 2 juin`: that day has an old one of its own
  const hasOwn = second !== undefined && sentence.between(first.span, second.span).says(locale.insteadOf);
  if (!goesOn && hasOwn) return null;
  const wasPlanned = kind === 'postponed' || leads(locale.wasToBe, before.slice(-longestGap), locale);
  const isOfLimit = firstMatch(locale.limit, before) !== null;
  const isNew =
    givesNewDays(left, { kind, goesOn, isOfLimit }, locale) && (goesOn || wasPlanned || kind === 'cancelled');
  const moves = goesOn && left.says(locale.moved);
  const isHeld = goesOn && wasPlanned && kind !== 'cancelled' && left.says(locale.heldOn);
  return isNew || moves || isHeld ? { kind: 'replaced', by: first } : null;
}

/**
 * What falls away has new days only where a sentence that says so begins with them (`Les nouvelles dates sont`) or goes on about
 * it: `L'atelier se tiendra désormais le` and `Nouvelle date limite:` behind a meeting that is cancelled are those of other things.
 */
function givesNewDays(
  left: Passage,
  { kind, goesOn, isOfLimit }: { readonly kind: Told['kind']; readonly goesOn: boolean; readonly isOfLimit: boolean },
  locale: ReplacedDates,
): boolean {
  const said = left.find(locale.newDates);
  if (said === null || goesOn || kind !== 'cancelled') return said !== null;
  const opens = said.start - left.span.start <= longestOpening;
  return opens && (isOfLimit || !left.says(locale.limit));
}

/** `2) Les `, `b) La ` */
const longestOpening = 10;

/**
 * `Elle`, `Cette réunion`, or `l'atelier` where the sentence with the old days names one, by the verb too (`La réunion` behind `devait se
 * réunir`); with a capital (`le Séminaire`) it is the one that was named.
 */
function takesUp(left: string, before: string, locale: ReplacedDates): boolean {
  const words = firstMatch(locale.takenUp, left);
  const noun = words?.groups?.['noun'];
  if (words === null || noun === undefined) return words !== null;
  return /^\p{Lu}/u.test(noun) || before.toLowerCase().includes(noun.slice(0, verbStem).toLowerCase());
}

const verbStem = 4;

/** `Le Groupe se réunira du 9 au 11 juin. La réunion avait d'abord été fixée du 2 au 4 juin.`: the old day of the one told before. */
export function isFirstPlan(
  { mention, kind }: Told,
  { sentence, next }: { readonly sentence: Passage; readonly next: Passage | undefined },
  [old, second]: readonly DateMention[],
  locale: ReplacedDates,
): boolean {
  if (kind !== null || old === undefined || second !== undefined || old.span.start <= mention.span.end) return false;
  // `…; elle est reportée du 9 au 11 juin`, in the sentence behind
  if (next !== undefined && next.dates.length > 0 && next.says(locale.takenUp)) return false;
  return isFirstPlanned(sentence.before(old.span, longestReach).words, sentence.behind(old.span).words, locale);
}
