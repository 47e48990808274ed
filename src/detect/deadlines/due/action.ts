import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { Span } from '../../../model/span.js';
import type { Passage } from '../../../text/passage.js';
import { firstMatch, matchesOf } from '../../../text/pattern.js';
import type { KindWords } from '../kind.js';
import { type Beside, cutAt, trimmed } from './quoted.js';
import { verbPhrase } from './verb-phrase.js';

const longestAction = 240;
const longestSubject = 120;

/**
 * The words that say what is due, as one would quote them: what somebody is to do (`soumettre leurs candidatures`), else
 * the thing itself with its article (`Les contributions à la réunion`), up to the first comma or verb. In two pieces
 * where something is put in between; none where nothing says it.
 */
export function actionIn(beside: Beside, words: KindWords | null, locale: DeadlineLocale): readonly Span[] {
  const { text } = beside;
  const limit = firstMatch(locale.dateLead, text.slice(0, beside.limit))?.index ?? beside.limit;
  const verb = verbOf(text.slice(0, limit), words, locale);
  if (verb !== null) return verbPhrase({ ...beside, limit }, verb, locale);
  // `Dernier délai pour demander une bourse: 5 mai`: what is due stands among the words of the date
  const until = firstMatch(locale.dateLead, text)?.index ?? text.length;
  const inside = { ...beside, limit: Math.max(limit, until) };
  const asked = [...matchesOf(locale.actionVerb, text.slice(0, inside.limit))].find(({ index }) => index >= limit);
  if (asked !== undefined && asked.index < (words?.span.start ?? inside.limit))
    return verbPhrase(inside, asked, locale);
  if (words === null) return listOf(subjectOf({ ...beside, limit }, locale) ?? purposeOf(inside, limit, locale));
  // `Les chambres doivent être réservées`: the participle is no thing, the subject is
  if (firstMatch(locale.passiveBefore, text.slice(0, words.span.start)) !== null) {
    const subject = subjectOf({ ...beside, limit }, locale);
    if (subject !== null) return [subject];
  }
  return listOf(thingOf({ ...beside, limit: words.span.start < limit ? limit : inside.limit }, words, locale));
}

const listOf = (span: Span | null): readonly Span[] => (span === null ? [] : [span]);

/** The words of a kind, with the article and noun that belong to them and what follows. */
export function thingOf(
  { text, origin, limit }: Beside,
  words: Pick<KindWords, 'span'>,
  locale: DeadlineLocale,
): Span | null {
  const lead = firstMatch(locale.actionLead, text.slice(Math.max(0, words.span.start - 60), words.span.start));
  const end = firstMatch(locale.actionEnd, text.slice(words.span.end, limit));
  const start = words.span.start - (lead?.[0].length ?? 0);
  return trimmed({ text, origin }, start, end === null ? limit : words.span.end + end.index, locale);
}

/** `Le délai fixé pour la communication des noms, à savoir le 5 mai, est reporté au …`: what the limit is for. */
function purposeOf({ text, origin, limit }: Beside, from: number, locale: DeadlineLocale): Span | null {
  const purpose = firstMatch(locale.limitPurpose, text.slice(from, limit));
  if (purpose === null) return null;
  const start = from + purpose.index + purpose[0].length;
  const verb = firstMatch(locale.actionEnd, text.slice(start, limit));
  const end = verb === null ? limit : start + verb.index;
  return trimmed({ text, origin }, start, Math.min(end, cutAt(text, start)), locale);
}

/** What the sentence speaks of (`Une participation aux frais est attendue …`), up to its verb. */
function subjectOf({ text, origin, limit }: Beside, locale: DeadlineLocale): Span | null {
  const start = /^(?: *\(?[\d\p{Ll}]{1,3}(?:\.\d{1,3}){0,4}[.)]? +)?(?=\p{Lu})/u.exec(text)?.[0].length ?? null;
  const verb = firstMatch(locale.actionEnd, text.slice(0, Math.min(limit, longestSubject)));
  return start === null || verb === null || verb.index < start + 4
    ? null
    : trimmed({ text, origin }, start, verb.index, locale);
}

/** The verb nearest before the words of the kind; before it the one whose object it takes up (`remplir … et le renvoyer`). */
function verbOf(part: string, words: KindWords | null, locale: DeadlineLocale): RegExpExecArray | null {
  const verbs = [...matchesOf(locale.actionVerb, part)].filter(({ index }) => part.length - index <= longestAction);
  if (words === null) return verbs[0] ?? null;
  let at = verbs.findLastIndex(({ index }) => index <= words.span.start);
  if (at < 0) at = verbs.findIndex(({ index }) => index <= words.span.start + 40);
  const verb = verbs[at];
  if (verb === undefined) return null;
  return (firstMatch(locale.objectBefore, part.slice(0, verb.index)) === null ? undefined : verbs[at - 1]) ?? verb;
}

/** The thing due in a cell or line of key dates, without the words that only say it has a date. */
export function withoutLimit({ words: text, span }: Passage, locale: DeadlineLocale): Span {
  const label = firstMatch(locale.limitLabel, text);
  if (label === null) return span;
  const start = label.index + label[0].length;
  const end = cutAt(text, start);
  return trimmed({ text, origin: span.start }, start, end, locale) ?? span;
}
