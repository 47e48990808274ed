import type { Change, Comparison, Fact, Words } from '../../model/comparison.js';
import { visible } from '../visible.js';
import {
  type ComparisonLanguage,
  absenceText,
  isOnlyPlace,
  kindsText,
  noticeText,
  placeText,
  scopeText,
  sourceTitle,
  summaryLine,
} from './phrases.js';

const markup = /[\\`*_[\]<>|~#&$]/g;
/** What makes a list or a heading of a line that it begins. */
const lineStart = /^(\d+)([.)])(?=\s|$)|^([-+=])/;
/** What would call a person of the review. */
const mention = /(?<![\p{L}\p{N}])@/gu;

/** A text of a document, in which nothing is markup: no link, no mention, no HTML. */
export const plain = (text: string): string =>
  visible(text.replace(/\s+/g, ' '))
    .replace(markup, '\\$&')
    .replace(lineStart, (_, number = '', behind = '', sign = '') => `${number}\\${behind}${sign}`)
    .replace(mention, '&#64;');

/** As elements: signs such as `**` do not hold beside every letter and comma. */
const piece = ([kind, text]: Words): string => {
  if (kind === 'equal') return plain(text);
  const [, space = '', word = ''] = /^(\s*)(.*)$/s.exec(text) ?? [];
  const name = kind === 'removed' ? 'del' : 'ins';
  return word === '' ? space : `${space}<${name}>${plain(word)}</${name}>`;
};

function changeItem(change: Change, language: ComparisonLanguage): string {
  const title = `- **${plain(placeText(change, language))}**: ${plain(kindsText(change, language))}`;
  if (change.run) return title;
  const body = isOnlyPlace(change)
    ? plain((change.right ?? change.left)?.text ?? '')
    : change.words.map(piece).join('');
  return `${title}\n\n  ${body}\n`;
}

/** A comparison for a review thread, as GitHub-flavoured Markdown ending in a line end. */
export function comparisonMarkdown(comparison: Comparison, language: ComparisonLanguage): string {
  const { fact: names, column } = language.comparison;
  const { left, right, scope, facts, changes } = comparison;
  const notice = noticeText(comparison, language);
  const lines = [
    ...(notice === null ? [] : [plain(notice), '']),
    `### ${plain(sourceTitle(left, language))} \u2192 ${plain(sourceTitle(right, language))}`,
    '',
    `${plain(scopeText(scope, language))}: ${summaryLine(comparison, language)}`,
  ];
  if (facts.length > 0) {
    const cell = (text: string | null, fact: Fact): string => plain(text ?? absenceText(fact, language));
    lines.push('', `| ${column.fact} | ${column.left} | ${column.right} |`, '| --- | --- | --- |');
    for (const fact of facts)
      lines.push(`| ${names[fact.fact]} | ${cell(fact.left, fact)} | ${cell(fact.right, fact)} |`);
  }
  if (changes.length > 0) lines.push('', ...changes.map((change) => changeItem(change, language)));
  return `${lines.join('\n').trimEnd()}\n`;
}
