import type { DeadlineLocale, QualifierRule } from '../../../model/locale/deadlines.js';
import { firstMatch } from '../../../text/pattern.js';
import type { DueClause } from './due-clause.js';
import { kindsIn } from '../kind.js';
import { sentenceBefore } from './phrase.js';

/**
 * `Une consultation a été menée par correspondance. Elle a pris fin le 30 mars.`: the words that end what the sentence before
 * names, for the first date of a sentence.
 */
export function continuedRule({ phrase, before: left }: DueClause, locale: DeadlineLocale): QualifierRule | null {
  if (firstMatch(locale.takesUp, left) === null) return null;
  const before = sentenceBefore(phrase, locale.sentences);
  const named = before === null ? undefined : kindsIn(before.words, locale)[0];
  if (named === undefined) return null;
  const text = `${named.said} ${left.trimStart()}`;
  return (
    locale.qualifiersBefore.find((rule) => rule.passed === true && firstMatch(rule.pattern, text) !== null) ?? null
  );
}
