import type { Span } from '../model/span.js';
import { firstMatch, type Pattern } from './pattern.js';

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** End of the group in brackets of any form that begins at a place, brackets within it among them; `null` where none does. */
export function bracketEnd(text: string, start: number): number | null {
  const wanted: string[] = [];
  for (let at = start; at < text.length; at++) {
    const character = text[at] as string;
    const closer = closers[character];
    if (closer !== undefined) wanted.push(closer);
    else if (character === wanted.at(-1)) wanted.pop();
    if (wanted.length === 0) return at === start ? null : at + 1;
  }
  return null;
}

/** Whether a text is one group in brackets and nothing else. */
export const isBracketed = (text: string): boolean => bracketEnd(text, 0) === text.length;

/** The text within the brackets around the whole of it, without a full stop behind them. */
export function withinBrackets(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (to > from && /[ .]/.test(text[to - 1] as string)) to--;
  while (from < to && text[from] === ' ') from++;
  while (isBracketed(text.slice(from, to))) {
    from++;
    to--;
    while (from < to && text[from] === ' ') from++;
    while (to > from && text[to - 1] === ' ') to--;
  }
  return { start: from, end: to };
}

/** The named group that a rule finds in a text, whatever brackets or signs stand around the whole of it. */
export function groupWithin(text: string, span: Span, rule: Pattern): { name: string; span: Span } | null {
  const line = withinBrackets(text, withoutFrame(text, span));
  const match = firstMatch(rule, text.slice(line.start, line.end));
  for (const [name, words] of Object.entries(match?.groups ?? {})) {
    if (!match || words === undefined) continue;
    const start = line.start + match.index + match[0].lastIndexOf(words);
    return { name, span: { start, end: start + words.length } };
  }
  return null;
}

const signs = '["\'*=_#~.<>|+-]';
const before = new RegExp(`^(?: *${signs}){1,40} *`);
const behind = new RegExp(`(?: *${signs}){1,40}$`);

/** A line without the signs that set it off on both sides (`*** ANNEXE 1 ***`, `«ANNEXE 1»`, `[ANNEXE 1]`), folded. */
export function withoutFrame(text: string, span: Span): Span {
  const line = text.slice(span.start, span.end);
  const lead = before.exec(line)?.[0].length ?? 0;
  const tail = behind.exec(line.slice(lead))?.[0].length ?? 0;
  const bare = lead > 0 && tail > 0 ? { start: span.start + lead, end: span.end - tail } : span;
  return isBracketed(text.slice(bare.start, bare.end)) ? withinBrackets(text, bare) : bare;
}
