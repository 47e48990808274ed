import type { TranslatedFact, TranslationComparison } from '../../model/translation.js';
import { type TerminalOptions, wrapped } from '../comparison/terminal.js';
import { painter, type Style } from '../paint.js';
import { visible } from '../visible.js';
import { factName, factPlace, partText, summaryText, titleText, type TranslationLanguage } from './phrases.js';

/** Characters of a part that one version alone has. */
const shownOfPart = 160;

/** A page for people, ending in a line end: a summary line, what one version alone has, then the facts, each with the words that say it. */
export function translationPage(
  comparison: TranslationComparison,
  options: TerminalOptions,
  language: TranslationLanguage,
): string {
  const paint = painter(options);
  const indented = (text: string, style: Style | null): string[] =>
    text === '' ? [] : wrapped([{ text, style }], options.width - 4, options).map((line) => `    ${line}`);
  const lines = [paint('bold', visible(titleText(comparison, language))), visible(summaryText(comparison, language))];
  for (const part of comparison.oneSided) {
    const text = [part.label, part.text].filter(Boolean).join(' ');
    const cut = text.length > shownOfPart ? `${text.slice(0, text.lastIndexOf(' ', shownOfPart))} \u2026` : text;
    lines.push('', paint('yellow', visible(partText(part, comparison, language))), ...indented(cut, null));
  }
  for (const fact of comparison.facts) {
    lines.push('', ...factLines(fact, options, language));
    for (const place of [fact.place.left, fact.place.right]) lines.push(...indented(place?.text ?? '', 'dim'));
  }
  return `${lines.join('\n')}\n`;
}

function factLines(fact: TranslatedFact, options: TerminalOptions, language: TranslationLanguage): string[] {
  const { none } = language.comparison;
  return wrapped(
    [
      { text: `${factName(fact, language)} `, style: 'bold' },
      { text: `(${factPlace(fact, language)}): `, style: 'cyan' },
      { text: fact.left ?? none, style: fact.left === null ? 'dim' : 'red' },
      { text: ' \u2260 ', style: null },
      { text: fact.right ?? none, style: fact.right === null ? 'dim' : 'green' },
    ],
    options.width,
    options,
  );
}
