import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import type { Span } from '../../../model/span.js';
import { firstMatch, matchesOf } from '../../../text/pattern.js';
import { type Beside, cutAt, settledEnd, trimmed } from './quoted.js';

/** A verb with what it needs: its object, behind what is put in between (`transmettre, le cas échéant, …`), or a clause. */
export function verbPhrase({ text, origin, limit }: Beside, verb: RegExpExecArray, locale: DeadlineLocale): Span[] {
  const part = text.slice(0, limit);
  const from = verb.index + verb[0].length;
  const between = firstMatch(locale.interposed, part.slice(from));
  const start = from + (between?.[0].length ?? 0);
  const end = phraseEnd(part, verb[0], start, locale);
  if (between === null) return listOf(trimmed({ text, origin }, verb.index, end, locale));
  const object = trimmed({ text, origin }, start, end, locale);
  return [{ start: origin + verb.index, end: origin + from }, ...listOf(object)];
}

const listOf = (span: Span | null): Span[] => (span === null ? [] : [span]);

/** `confirmer que vous participerez` ends with its clause, `soumettre leurs exposés` before the next verb. */
function phraseEnd(part: string, verb: string, from: number, locale: DeadlineLocale): number {
  const rest = part.slice(from);
  const clause = firstMatch(locale.tellingVerb, verb) && firstMatch(locale.clauseAfter, rest);
  if (clause) return Math.min(part.length, cutAt(part, from + clause[0].length));
  const end = firstMatch(locale.objectEnd, rest);
  return Math.min(cutAt(part, from), end === null ? part.length : from + end.index);
}

/**
 * The verb before a date whose object stands behind it: `désigner, avant le 5 mai, un point de contact`, `adresser au
 * Bureau, avant le 5 mai, toute demande`, `répondre avant le 5 mai au questionnaire`.
 */
export function partedAction(before: Beside, behind: Beside, locale: DeadlineLocale): readonly [Span, Span] | null {
  const whole = before.text.slice(0, before.limit);
  const verb = [...matchesOf(locale.actionVerb, whole)].at(-1);
  if (verb === undefined) return null;
  const verbEnd = verb.index + verb[0].length;
  const end = settledEnd(whole, verbEnd, whole.length, locale);
  const lead = objectLead(whole.slice(verbEnd, end), verb[0], behind.text, locale);
  if (lead === null) return null;
  const from = lead.length;
  const object = trimmed(behind, from, phraseEnd(behind.text, verb[0], from, locale), locale);
  return object === null ? null : [{ start: before.origin + verb.index, end: before.origin + end }, object];
}

/** What stands behind a date before the complement of a verb, empty or a comma; `null` where no complement does. */
function objectLead(between: string, verb: string, behind: string, locale: DeadlineLocale): string | null {
  if (between === '') {
    const lead = firstMatch(locale.objectAfter, behind);
    const indirect = firstMatch(locale.indirectVerb, verb) && firstMatch(locale.indirectAfter, behind);
    return (lead ?? indirect)?.[0] ?? null;
  }
  // With a complement before the date already, the other is set off by a comma.
  if (!/^ *,/.test(behind)) return null;
  const clause = firstMatch(locale.tellingVerb, verb) && firstMatch(locale.clauseAfter, behind.replace(/^ *,/, ''));
  if (clause) return /^ *, */.exec(behind)?.[0] ?? null;
  const isIndirect = firstMatch(locale.indirectOnly, between) !== null;
  return isIndirect ? (firstMatch(locale.objectAfter, behind)?.[0] ?? null) : null;
}
