import type { Comparison, ComparisonInContext } from '../../model/comparison.js';
import type { FactWords } from '../../model/locale/interface/comparison.js';
import { comparisonHtml } from './html.js';
import { comparisonMarkdown } from './markdown.js';
import { type ComparisonLanguage, noticeText } from './phrases.js';
import { comparisonPage, type TerminalOptions } from './terminal.js';

/** A comparison as people read it, in one language. */
export interface ComparisonWriter {
  terminal(comparison: Comparison, options: TerminalOptions): string;
  markdown(comparison: Comparison): string;
  /** What one side alone has, and how much differs that is not shown; `null` where there is neither. */
  notice(comparison: Comparison): string | null;
  html(result: ComparisonInContext): string;
  /** What `compareCirculars` is to tell facts in, so that nothing of the page is in another language. */
  readonly words: FactWords;
}

export const createComparisonWriter = (language: ComparisonLanguage): ComparisonWriter => ({
  terminal: (comparison, options) => comparisonPage(comparison, options, language),
  markdown: (comparison) => comparisonMarkdown(comparison, language),
  notice: (comparison) => noticeText(comparison, language),
  html: (result) => comparisonHtml(result, language),
  words: language.comparison.values,
});
