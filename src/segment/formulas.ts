import type { Block } from '../model/document.js';
import type { LetterLocale } from '../model/locale/letter.js';
import { linesOf, trimmed } from '../text/lines.js';
import { firstMatch } from '../text/pattern.js';

/** Whether a text is a salutation and nothing else. */
export function isSalutation(words: string, locale: LetterLocale): boolean {
  const match = firstMatch(locale.salutation, words);
  return match !== null && match[0].trim().length >= words.trim().length - 1;
}

/** No closing formula is longer: what is was run together with other text. */
const longestClosing = 600;

/**
 * Whether a text is the closing formula and nothing before it. The formula may begin with another thought (`Dans l'attente
 * de …, je vous prie d'agréer …`), not with another sentence.
 */
export function isClosingFormula(words: string, locale: LetterLocale): boolean {
  if (words.length >= longestClosing) return false;
  const formula = firstMatch(locale.closing, words);
  return formula !== null && sentenceStart(words, formula.index) === 0;
}

/** Parts `Madame, Monsieur, J'ai l'honneur …` and `… Veuillez agréer …` where a conversion ran them together. */
export function partFormulas(
  given: readonly Block[],
  source: string,
  text: (block: Block) => string,
  locale: LetterLocale,
): Block[] {
  const blocks: Block[] = [];
  let greeted = false;
  let greetingBefore = false;
  for (const block of given) {
    if (block.role !== 'text' || block.cell) {
      blocks.push(block);
      continue;
    }
    const words = text(block);
    // `Excellence,` and `Madame, Monsieur,` may stand on lines of their own, one under the other.
    const greeting: RegExpExecArray | null = greeted && !greetingBefore ? null : firstMatch(locale.salutation, words);
    greeted ||= greeting !== null;
    greetingBefore = greeting !== null && greeting[0].length >= words.length - 2;
    const closing = words.length < 4000 ? firstMatch(locale.closing, words) : null;
    const cuts: number[] = [];
    if (greeting && greeting[0].length < words.length - 2) cuts.push(greeting[0].length);
    if (!greeted) {
      const line = greetingLine(block, source, words, locale);
      greeted = line !== null;
      if (line !== null) cuts.push(line);
    }
    const sentence = closing ? closingStart(block, source, words, closing.index) : 0;
    if (sentence > 0) cuts.push(sentence);
    blocks.push(...cut(block, cuts, source));
  }
  return blocks;
}

/** Offset of a later line of the block that is a salutation: hard-wrapped text runs it on to the subject. */
function greetingLine({ span }: Block, source: string, words: string, locale: LetterLocale): number | null {
  for (const line of linesOf(source, span).slice(1)) {
    const text = words.slice(line.start - span.start, line.end - span.start);
    if (isSalutation(text, locale)) return line.start - span.start;
  }
  return null;
}

/** Offset of the closing formula's sentence; on a line of its own it needs no full stop before it. */
function closingStart({ span }: Block, source: string, words: string, formula: number): number {
  const onOwnLine = /\n\s*$/.test(source.slice(span.start, span.start + formula));
  return onOwnLine && /^\p{Lu}/u.test(words.slice(formula)) ? formula : sentenceStart(words, formula);
}

/** Offset of the sentence around a place, 0 where it is the first. A full stop after one capital (`M.`) ends none. */
function sentenceStart(words: string, place: number): number {
  let start = 0;
  for (const match of words.slice(0, place).matchAll(/(?<!(?:^|[ '(])\p{Lu})[.!?]["»)]? +(?=\p{Lu})/gu))
    start = match.index + match[0].length;
  return start;
}

function cut(block: Block, at: readonly number[], source: string): Block[] {
  if (at.length === 0) return [block];
  const edges = [0, ...at, block.span.end - block.span.start];
  return edges.slice(1).flatMap((end, index) => {
    const span = trimmed(source, { start: block.span.start + (edges[index] as number), end: block.span.start + end });
    if (span.start >= span.end) return [];
    const { number, ...rest } = block;
    return [{ ...rest, ...(index === 0 && number ? { number } : {}), span }];
  });
}
