import type { DeadlineLocale } from '../../model/locale/deadlines.js';
import type { Span } from '../../model/span.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import type { KindWords } from './kind.js';

/** A folded text beside a date, where it begins in the source, and where in it the words of the date begin. */
export interface Beside {
  readonly text: string;
  readonly origin: number;
  readonly limit: number;
}

const longestAction = 240;
const longestSubject = 120;

/**
 * The words that say what is due, as one would quote them: what somebody is to do (`soumettre leurs candidatures`), else
 * the thing itself with its article (`Les contributions à la réunion`), up to the first comma or verb.
 */
export function actionIn(beside: Beside, words: KindWords | null, locale: DeadlineLocale): Span | null {
  const { text, origin } = beside;
  const limit = firstMatch(locale.dateLead, text.slice(0, beside.limit))?.index ?? beside.limit;
  const part = text.slice(0, limit);
  const verb = verbOf(part, words, locale);
  if (verb !== null) {
    const from = verb.index + verb[0].length;
    const end = firstMatch(locale.actionEnd, part.slice(from));
    return trimmed(
      text,
      origin,
      verb.index,
      Math.min(cutAt(part, verb.index), end === null ? limit : from + end.index),
    );
  }
  if (words === null) return subjectOf({ text, origin, limit }, locale);
  // `date limite d'inscription: 5 mai`: what is due stands among the words of the date
  const until = words.span.start < limit ? limit : (firstMatch(locale.dateLead, text)?.index ?? text.length);
  const lead = firstMatch(locale.actionLead, text.slice(Math.max(0, words.span.start - 60), words.span.start));
  const end = firstMatch(locale.actionEnd, text.slice(words.span.end, until));
  const start = words.span.start - (lead?.[0].length ?? 0);
  return trimmed(text, origin, start, end === null ? until : words.span.end + end.index);
}

/** What the sentence speaks of (`Une participation aux frais est attendue …`), up to its verb. */
function subjectOf({ text, origin, limit }: Beside, locale: DeadlineLocale): Span | null {
  const start = /^(?: *\(?[\da-z]{1,3}(?:\.\d{1,3}){0,4}[.)]? +)?(?=[A-Z])/.exec(text)?.[0].length ?? null;
  const verb = firstMatch(locale.actionEnd, text.slice(0, Math.min(limit, longestSubject)));
  return start === null || verb === null || verb.index < start + 4 ? null : trimmed(text, origin, start, verb.index);
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

/** The verb right before a date, and the object that it has behind it: `désigner, avant le 5 mai, un point de contact`. */
export function partedAction(before: Beside, behind: Beside, locale: DeadlineLocale): readonly [Span, Span] | null {
  const part = before.text.slice(0, before.limit).replace(/[ ,]+$/, '');
  const verb = [...matchesOf(locale.actionVerb, part)].at(-1);
  if (verb === undefined || verb.index + verb[0].length < part.length) return null;
  const lead = firstMatch(locale.objectAfter, behind.text);
  if (lead === null) return null;
  const from = lead[0].length;
  const end = firstMatch(locale.actionEnd, behind.text.slice(from));
  const object = trimmed(
    behind.text,
    behind.origin,
    from,
    Math.min(cutAt(behind.text, from), end === null ? behind.text.length : from + end.index),
  );
  return object === null ? null : [{ start: before.origin + verb.index, end: before.origin + part.length }, object];
}

/** The thing due in a cell or line of key dates, without the words that only say it has a date. */
export function withoutLimit(text: string, span: Span, locale: DeadlineLocale): Span {
  const label = firstMatch(locale.limitLabel, text);
  if (label === null) return span;
  const start = label.index + label[0].length;
  const end = cutAt(text, start);
  return trimmed(text, span.start, start, end) ?? span;
}

function cutAt(text: string, from: number): number {
  const stop = text.slice(from).search(/[,;:.](?= |$)| [(-]/);
  return stop < 0 ? text.length : from + stop;
}

function trimmed(text: string, origin: number, from: number, to: number): Span | null {
  let start = from;
  let end = to;
  while (end > start && /[ ,;:.("-]/.test(text[end - 1] ?? '')) end--;
  while (start < end && /[ ,;:.)"-]/.test(text[start] ?? '')) start++;
  return end > start ? { start: origin + start, end: origin + end } : null;
}
