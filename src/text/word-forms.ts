import { expand } from './short-forms.js';

/**
 * How words that rules require are written: each digit is 0, as no rule is told by one number alone, and the edge of a word where a rule
 * asks for it is marked. `<rev>` is a whole word, `0/0` stands in `12/3`.
 */
const edges = { begin: '\u0002', end: '\u0003' } as const;

/** Edges as expressions have them, which are those of `expand`. */
export const writtenEdges: ReadonlyMap<string, string> = new Map(
  [true, false].flatMap((lowered) => [
    [expand('<', lowered), edges.begin],
    [expand('>', lowered), edges.end],
  ]),
);

/** With each digit as 0. */
export const withoutFigures = (text: string): string => text.replace(/[1-9]/g, '0');

/** Without the edges that stand within it: they are not looked for. */
export const withOuterEdges = (word: string): string =>
  word.replace(/(?!^)\u0002|\u0003(?!$)/g, '').replace(/^\u0003|\u0002$/g, '');

/** What stands between the edges. */
export function coreOf(word: string): string {
  const from = word.startsWith(edges.begin) ? 1 : 0;
  return word.slice(from, word.endsWith(edges.end) ? -1 : undefined);
}

/** Letters and figures in folded text in lower case, as `expand` has them. */
const isInWord = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xc0 && code <= 0x1fff) ||
  (code >= 0x2c00 && code <= 0xd7ff);

const beginCode = edges.begin.charCodeAt(0);
const endCode = edges.end.charCodeAt(0);

/** Whether a word stands in a text, which is in lower case and has no figures but 0, with its core from a place on. */
export function standsAt(word: string, text: string, start: number): boolean {
  const from = word.charCodeAt(0) === beginCode ? 1 : 0;
  const to = word.charCodeAt(word.length - 1) === endCode ? word.length - 1 : word.length;
  if (from === 1 && start > 0 && isInWord(text.charCodeAt(start - 1))) return false;
  const end = start + to - from;
  if (to < word.length && end < text.length && isInWord(text.charCodeAt(end))) return false;
  return text.startsWith(to - from === word.length ? word : word.slice(from, to), start);
}

/** Whether it stands in it anywhere. */
export function standsIn(word: string, text: string): boolean {
  const core = coreOf(word);
  if (core.length === word.length) return text.includes(word);
  for (let at = text.indexOf(core); at >= 0; at = text.indexOf(core, at + 1)) if (standsAt(word, text, at)) return true;
  return false;
}
