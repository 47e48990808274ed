import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import type { Span } from '../../model/span.js';
import { matchesOf } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import type { DateChange } from './date-change.js';
import { alike, pairedChanges } from './pairs.js';

/** What corrections say of dates: those that change, and those that both wordings have. */
export interface Corrections {
  readonly changes: readonly [DateMention, DateChange][];
  readonly kept: readonly DateMention[];
}

/** No quotation of a corrigendum goes on for longer. */
const longestQuotation = 1500;

/** `au lieu de «la réunion aura lieu le 3 mai», lire «la réunion aura lieu le 10 mai»`, in one paragraph or in two. */
export function correctedQuotations(document: AnnotatedDocument, locale: ReplacedDates): Corrections {
  const changes: [DateMention, DateChange][] = [];
  const kept: DateMention[] = [];
  for (const wording of correctedWordings(document, locale)) {
    const old = within(document.dates, wording.old);
    const by = within(document.dates, wording.by);
    changes.push(...pairedChanges(old, by));
    kept.push(...alike(old, by), ...alike(by, old));
  }
  return { changes, kept };
}

/** The quotations of an old wording, each with the one that takes its place, without their marks. */
export function correctedWordings({ folded }: AnnotatedDocument, locale: ReplacedDates): { old: Span; by: Span }[] {
  const rules = [
    [locale.corrected, true],
    [locale.correctedFrom, false],
  ] as const;
  return rules.flatMap(([rule, forward]) =>
    [...matchesOf(rule, folded)].flatMap((match) => {
      const before = quotationBefore(folded, match.index);
      const after = quotationAfter(folded, match.index + match[0].length);
      if (before === null || after === null) return [];
      return [forward ? { old: before, by: after } : { old: after, by: before }];
    }),
  );
}

/** The quotation that a closing mark ends. */
function quotationBefore(text: string, end: number): Span | null {
  const from = Math.max(0, end - longestQuotation);
  const open = text.slice(from, end).lastIndexOf('"');
  return open < 0 ? null : { start: from + open + 1, end };
}

function quotationAfter(text: string, start: number): Span | null {
  const close = text.slice(start, start + longestQuotation).indexOf('"');
  return close < 0 ? null : { start, end: start + close };
}
