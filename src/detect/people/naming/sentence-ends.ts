import { shape } from '../../../text/pattern.js';

const sentenceEnd = shape(String.raw`(?<=\p{Ll}{3}|[\d)\]])[.;!?] `, 'g');
const fullStop = shape(String.raw`(?<=\p{Ll}{3}|[\d)\]])[.!?] `);

/** A full stop behind a word of three letters or more, or a bracket, ends a sentence; that of `M.` or an initial does not. */
export function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 600), at);
  let start = 0;
  for (const match of before.matchAll(sentenceEnd)) start = match.index + match[0].length;
  return at - before.length + start;
}

/** Words up to where the first sentence or clause in them ends. */
export function untilSentenceEnd(words: string): string {
  const end = words.search(sentenceEnd);
  return end < 0 ? words : words.slice(0, end);
}

/** Whether a sentence ends within words; a semicolon ends none here. */
export const sentenceEnds = (words: string): boolean => fullStop.test(words);
