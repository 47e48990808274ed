import type { Comparison, ComparisonInContext } from '../../model/comparison.js';
import { comparisonHtml } from './html.js';
import { comparisonMarkdown } from './markdown.js';
import type { ComparisonLanguage } from './phrases.js';
import { comparisonPage, type TerminalOptions } from './terminal.js';

/** A comparison as people read it, in one language. */
export interface ComparisonWriter {
  terminal(comparison: Comparison, options: TerminalOptions): string;
  markdown(comparison: Comparison): string;
  html(result: ComparisonInContext): string;
}

export const createComparisonWriter = (language: ComparisonLanguage): ComparisonWriter => ({
  terminal: (comparison, options) => comparisonPage(comparison, options, language),
  markdown: (comparison) => comparisonMarkdown(comparison, language),
  html: (result) => comparisonHtml(result, language),
});
