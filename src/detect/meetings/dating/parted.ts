import type { MeetingLocale } from '../../../model/locale/meetings.js';
import type { Span } from '../../../model/span.js';
import type { Passage } from '../../../text/passage.js';

const longestGap = 240;
const longestBehindVerb = 200;

/** True where something stands between a meeting and the date that its clause ends with that makes the date another thing's. */
export function isParted(left: Passage, noun: Span, locale: MeetingLocale): boolean {
  const before = left.before(noun);
  const gap = left.behind(noun);
  const isOfOwn = gap.says(locale.ownDays);
  if (gap.says(locale.dueThing) || (before.says(locale.dueThing) && !isOfOwn)) return true;
  if (!gap.says(locale.beforeDate) || isOfThing(before, gap, locale)) return true;
  // `le Séminaire, annoncé dans la Lettre circulaire CR/12, se tiendra du`: the verb behind gives the days to the meeting
  const held = gap.findAll(locale.holding).at(-1);
  const rest = held === undefined ? gap : gap.behind(held);
  if (rest.says(locale.datedThing) || rest.says(locale.blocking)) return true;
  const isDone = before.says(locale.doneFor);
  // `L'inscription aux deux manifestations sera close le`: the verb is that of what is done for them
  if (held !== undefined) return rest.words.length > longestBehindVerb || (isDone && !isOfOwn);
  // `Inscription à la réunion: 5 mai`: the colon gives the date to the first noun
  return gap.words.length > longestGap || (isDone && gap.says(locale.colonLead));
}

/** `Lettre d'appui (troisième réunion): 21 mars`: the bracket tells which meeting the thing before it is for. */
function isOfThing(before: Passage, gap: Passage, locale: MeetingLocale): boolean {
  const open = before.words.lastIndexOf('(');
  const close = /^[^()]*\)/.exec(gap.words)?.[0].length ?? 0;
  if (open < 0 || close === 0 || before.words.includes(')', open)) return false;
  return gap.behind({ end: gap.span.start + close }).says(locale.colonLead) && before.head(open).says(locale.doneLabel);
}
