import type { Change, Comparison, Fact, Words } from '../../model/comparison.js';
import { painter, type Style } from '../paint.js';
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

export interface TerminalOptions {
  /** Columns of the page. */
  readonly width: number;
  readonly colour: boolean;
}

/** Characters of unchanged text kept before and behind what changed. */
const context = 60;

export interface Painted {
  readonly text: string;
  readonly style: Style | null;
}

/**
 * A page for people, ending in a line end: what one side alone has, a summary line, the facts, then the changes in reading order. Without colour,
 * what went stands in `[-…-]` and what came in `{+…+}`. Control and direction characters are written out.
 */
export function comparisonPage(comparison: Comparison, options: TerminalOptions, language: ComparisonLanguage): string {
  const { left, right, scope, facts, changes } = comparison;
  const paint = painter(options);
  const words = language.comparison;
  const notice = noticeText(comparison, language);
  const lines = [
    ...(notice === null ? [] : wrapped([{ text: notice, style: 'yellow' }], options.width, options)),
    paint('bold', visible(`${sourceTitle(left, language)} \u2192 ${sourceTitle(right, language)}`)),
    `${visible(scopeText(scope, language))}: ${summaryLine(comparison, language)}`,
  ];
  if (facts.length > 0) {
    const head = Math.max(...facts.map(({ fact }) => words.fact[fact].length)) + 2;
    lines.push('', ...facts.flatMap((fact) => factLines(fact, head, options, words)));
  }
  for (const change of changes) lines.push('', ...changeLines(change, options, language));
  return `${lines.join('\n')}\n`;
}

function factLines(
  fact: Fact,
  head: number,
  options: TerminalOptions,
  words: ComparisonLanguage['comparison'],
): string[] {
  const value = (text: string | null, style: Style): Painted => ({
    text: text ?? absenceText(fact, { comparison: words }),
    // A value is struck out or new only where it is known to be.
    style: text === null ? 'dim' : fact.absence === 'not-found' ? null : style,
  });
  const pieces = [value(fact.left, 'red'), { text: ' \u2192 ', style: null }, value(fact.right, 'green')];
  const [first = '', ...more] = wrapped(pieces, options.width - head, options);
  const name = painter(options)('bold', words.fact[fact.fact].padEnd(head));
  return [name + first, ...more.map((line) => ' '.repeat(head) + line)];
}

function changeLines(change: Change, options: TerminalOptions, language: ComparisonLanguage): string[] {
  const title = `\u00a7 ${placeText(change, language)}  `;
  const paint = painter(options);
  const heading = `${paint('bold', visible(title))}${paint('cyan', visible(kindsText(change, language)))}`;
  if (change.run) return [heading];
  const lines = wrapped(
    shortened(change).map((piece) => marked(piece, options)),
    options.width - 4,
    options,
  );
  return [heading, ...lines.map((line) => `    ${line}`)];
}

/** What changed, with a little of what did not around it; of a text that stayed, its beginning. */
function shortened(change: Change): Words[] {
  if (isOnlyPlace(change)) return change.words.map(([kind, text]) => [kind, cut(text, 0, context * 2)]);
  return change.words.map(([kind, text], at): Words => {
    if (kind !== 'equal') return [kind, text];
    return [kind, cut(text, at === 0 ? 0 : context, at === change.words.length - 1 ? 0 : context, at)];
  });
}

/** Whole words from the beginning (`head` characters) and the end (`tail`). */
function cut(text: string, head: number, tail: number, at = -1): string {
  // A text alone is kept from its beginning.
  const [keepHead, keepTail] = at < 0 ? [tail, 0] : [head, tail];
  if (text.length <= keepHead + keepTail + 20) return text;
  const first = keepHead === 0 ? '' : text.slice(0, Math.max(0, text.lastIndexOf(' ', keepHead)));
  const from = text.length - keepTail;
  const space = text.indexOf(' ', from);
  const last = keepTail === 0 ? '' : text.slice(space < 0 ? from : space);
  return `${first}${first === '' ? '' : ' '}\u2026${last}`;
}

function marked([kind, text]: Words, { colour }: TerminalOptions): Painted {
  if (kind === 'equal') return { text, style: null };
  const [open, close] = kind === 'removed' ? ['[-', '-]'] : ['{+', '+}'];
  const style: Style = kind === 'removed' ? ['red', 'strikethrough'] : ['green', 'underline'];
  if (colour) return { text, style };
  const space = /^\s*/.exec(text)?.[0] ?? '';
  return { text: `${space}${open}${text.slice(space.length)}${close}`, style: null };
}

/** Lines of at most `width` characters, each piece in its colour; a word that is longer has a line of its own. */
export function wrapped(pieces: readonly Painted[], width: number, options: TerminalOptions): string[] {
  const paint = painter(options);
  const lines: string[] = [];
  let line = '';
  let length = 0;
  const room = Math.max(20, width);
  for (const { text, style } of pieces) {
    for (const part of visible(text.replace(/\s+/g, ' ')).match(/ ?[^ ]+| /g) ?? []) {
      if (length > 0 && length + part.length > room && part.startsWith(' ')) {
        lines.push(line);
        line = '';
        length = 0;
      }
      const shown = length === 0 ? part.trimStart() : part;
      line += paint(style, shown);
      length += shown.length;
    }
  }
  return line === '' ? lines : [...lines, line];
}
