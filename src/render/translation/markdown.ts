import type { TranslationComparison } from '../../model/translation.js';
import { plain } from '../comparison/markdown.js';
import { factName, factPlace, partText, summaryText, titleText, type TranslationLanguage } from './phrases.js';

/** Two language versions for a review thread, as GitHub-flavoured Markdown ending in a line end. */
export function translationMarkdown(comparison: TranslationComparison, language: TranslationLanguage): string {
  const { left, right, oneSided, facts } = comparison;
  const { column } = language.translation;
  const cell = (text: string | null): string => plain(text ?? language.comparison.none);
  const lines = [`### ${plain(titleText(comparison, language))}`, '', plain(summaryText(comparison, language))];
  if (oneSided.length > 0)
    lines.push(
      '',
      ...oneSided.map((part) => `- **${plain(partText(part, comparison, language))}** ${plain(part.text)}`.trimEnd()),
    );
  if (facts.length > 0) {
    lines.push(
      '',
      `| ${column.fact} | ${column.place} | ${left.language} | ${right.language} |`,
      '| --- | --- | --- | --- |',
    );
    for (const fact of facts)
      lines.push(
        `| ${plain(factName(fact, language))} | ${plain(factPlace(fact, language))} | ${cell(fact.left)} | ${cell(fact.right)} |`,
      );
  }
  return `${lines.join('\n')}\n`;
}
