import type { AnnotatedDocument } from '../../model/detection.js';
import type { DeadlineLocale, QualifierRule } from '../../model/locale/deadlines.js';
import { firstMatch } from '../../text/pattern.js';
import { sentences } from '../../text/sentences.js';
import { kindsIn } from './kind.js';
import type { Phrase } from './phrase.js';

/**
 * `Une consultation a été menée par correspondance. Elle a pris fin le 30 mars.`: the words that end what the sentence before
 * names. `left` is the sentence up to its first date.
 */
export function continuedRule(
  document: AnnotatedDocument,
  { block, sentence }: Phrase,
  left: string,
  locale: DeadlineLocale,
): QualifierRule | null {
  if (firstMatch(locale.takesUp, left) === null) return null;
  const before = document.folded.slice(block.span.start, sentence.start);
  const last = sentences(before, locale.sentences).at(-1);
  const named = last === undefined ? undefined : kindsIn(before.slice(last.start, last.end), locale)[0];
  if (named === undefined) return null;
  const text = `${named.said} ${left.trimStart()}`;
  return (
    locale.qualifiersBefore.find((rule) => rule.passed === true && firstMatch(rule.pattern, text) !== null) ?? null
  );
}
