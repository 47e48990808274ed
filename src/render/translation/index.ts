import type { TranslationComparison } from '../../model/translation.js';
import type { TerminalOptions } from '../comparison/terminal.js';
import { translationHtml } from './html.js';
import { translationMarkdown } from './markdown.js';
import type { TranslationLanguage } from './phrases.js';
import { translationPage } from './terminal.js';

/** Two language versions as people read them, in one language. */
export interface TranslationWriter {
  terminal(comparison: TranslationComparison, options: TerminalOptions): string;
  markdown(comparison: TranslationComparison): string;
  html(comparison: TranslationComparison): string;
}

export const createTranslationWriter = (language: TranslationLanguage): TranslationWriter => ({
  terminal: (comparison, options) => translationPage(comparison, options, language),
  markdown: (comparison) => translationMarkdown(comparison, language),
  html: (comparison) => translationHtml(comparison, language),
});
