import type { Block } from '../model/document.js';
import type { LetterLocale } from '../model/locale/letter.js';
import { trimmed } from '../text/lines.js';
import { letterOrdinal } from '../text/alphabets.js';
import { firstMatch } from '../text/pattern.js';

/** Shorter blocks are lines, whatever they hold. */
const shortestFlatBlock = 200;
/** No label, salutation or heading is longer. */
const reach = 160;

/**
 * Some converters print a page, or a whole letter, as one line. Such a line is parted again where only a new line can
 * begin: at the labels of the letterhead, salutation and closing, at numbers that follow one another, at annex headings,
 * at page numbers. Documents with lines of their own come back as they are.
 */
export function partFlatPages(
  blocks: readonly Block[],
  folded: string,
  source: string,
  locale: LetterLocale,
): readonly Block[] {
  const text = ({ span }: Block): string => folded.slice(span.start, span.end);
  const isLong = (block: Block): boolean =>
    block.role === 'text' && !block.cell && block.span.end - block.span.start >= shortestFlatBlock;
  if (!blocks.some((block) => isLong(block) && isFlat(text(block), locale))) return blocks;
  const run = new NumberRun();
  let greeted = false;
  return blocks.flatMap((block) => {
    if (!isLong(block)) return [block];
    const words = text(block);
    const head = greeted ? { cuts: [], end: 0 } : headCuts(words, locale);
    greeted ||= head.end > 0;
    const pages = pageCuts(words, locale);
    const cuts = [...pages, ...head.cuts, ...bodyCuts(words, [head.end, ...pages], run), ...endCuts(words, locale)];
    return pieces(block, cuts, source);
  });
}

/** A letterhead label and a salutation (or two labels) in mid-line. */
function isFlat(words: string, locale: LetterLocale): boolean {
  let signs = 0;
  for (const at of candidates(words, 4000)) {
    const rest = words.slice(at, at + reach);
    if (
      at > 20 &&
      (locale.labels.some(({ pattern }) => firstMatch(pattern, rest)) || firstMatch(locale.salutation, rest))
    )
      signs++;
    if (signs >= 3) return true;
  }
  return false;
}

/** Places where a capital letter, a dash or a bracket follows a space. */
function candidates(words: string, limit: number): number[] {
  return [...words.slice(0, limit).matchAll(/(?<=^| )(?=[\p{Lu}([-])/gu)].map(({ index }) => index);
}

function headCuts(words: string, locale: LetterLocale): { cuts: number[]; end: number } {
  const cuts: number[] = [];
  for (const at of candidates(words, 6000)) {
    const rest = words.slice(at, at + reach);
    const salutation = firstMatch(locale.salutation, rest);
    if (salutation && at > 0) return { cuts: [...cuts, at], end: at + salutation[0].length };
    const begins =
      locale.labels.some(({ label, pattern }) => label !== 'addressees' && firstMatch(pattern, rest)) ||
      firstMatch(locale.place, rest) ||
      locale.issuers.some(
        ({ pattern }) =>
          firstMatch(pattern, rest)?.index === 0 &&
          firstMatch(locale.addressee, words.slice(Math.max(0, at - 30), at)) === null,
      ) ||
      (rest.startsWith('- ') && firstMatch(locale.addressee, rest));
    if (begins) cuts.push(at);
  }
  return { cuts, end: 0 };
}

/** Follows the numbers of paragraphs: after 2 come 2.1 or 3, after 2.1 come 2.1.1, 2.2 or 3. */
class NumberRun {
  #path: readonly number[] = [];

  accepts(label: string): boolean {
    const path = label.split('.').map(Number);
    const before = this.#path;
    const parent = path.slice(0, -1);
    const last = path.at(-1) as number;
    const follows =
      parent.every((number, at) => number === before[at]) &&
      last === (before[parent.length] ?? 0) + 1 &&
      parent.length <= before.length;
    if (follows) this.#path = path;
    return follows;
  }
}

const numberForm = () => /(?<=^| )(\d{1,2}(?:\.\d{1,2}){0,3})[.)]? (?=["«]?\p{L})/gu;
const letterForm = () => /(?<=[:;] )(\p{Ll})\) (?=\p{L})/gu;

/** @param starts where text begins: behind the salutation, behind the head of a page */
function bodyCuts(words: string, starts: readonly number[], run: NumberRun): number[] {
  const from = starts[0] ?? 0;
  const cuts: number[] = [];
  for (const match of words.matchAll(numberForm())) {
    if (match.index < from) continue;
    // In mid-sentence a number is a figure: a new paragraph follows a stop, or begins a page.
    const begins = match.index === 0 || starts.some((start) => match.index >= start && match.index <= start + 1);
    const stopped = /[.;:] $/.test(words.slice(Math.max(0, match.index - 2), match.index));
    if ((begins || stopped) && run.accepts(match[1] as string)) cuts.push(match.index);
  }
  let last = 0;
  for (const match of words.matchAll(letterForm())) {
    const ordinal = letterOrdinal(match[1] as string);
    if (ordinal === 0 || (ordinal !== 1 && ordinal !== last + 1)) continue;
    last = ordinal;
    cuts.push(match.index);
  }
  return cuts;
}

/** Closing, signature, announced annexes and the headings of annexes. */
function endCuts(words: string, locale: LetterLocale): number[] {
  const cuts: number[] = [];
  const closing = firstMatch(locale.closing, words);
  if (closing) {
    const stop = words.indexOf('. ', closing.index);
    cuts.push(closing.index);
    if (stop > 0 && stop - closing.index < 400) cuts.push(stop + 2);
  }
  for (const at of candidates(words, words.length)) {
    const rest = words.slice(at, at + reach);
    if (firstMatch(locale.enclosures, rest)?.groups?.count !== undefined && (closing === null || at > closing.index))
      cuts.push(at);
    const capitals = /^\p{Lu}{4}/u.test(rest);
    const heading = capitals ? firstMatch(locale.annexHeading, rest) : null;
    if (heading?.groups?.label === undefined) continue;
    cuts.push(at);
    const bracket = /^[^()]{0,40}\([^()]{3,60}\) /.exec(rest);
    if (bracket && firstMatch(locale.annexOf, bracket[0].slice(bracket[0].indexOf('(')).trim()))
      cuts.push(at + bracket[0].length);
  }
  return cuts;
}

/** `2 - 2 - Circulaire TSB 84` at the top of a page, the Union's address at its foot. */
function pageCuts(words: string, locale: LetterLocale): number[] {
  const cuts: number[] = [];
  const number = /^(?:\d{1,3} +)?- ?\d{1,3} ?- +|^\d{1,3} +(?=\p{Lu}{3})/u.exec(words);
  if (number) {
    const rest = words.slice(number[0].length, number[0].length + reach);
    const own = locale.references.map(({ pattern }) => firstMatch(pattern, rest)).find((match) => match?.index === 0);
    cuts.push(number[0].trimEnd().length);
    if (own) cuts.push(number[0].length + own[0].length);
  }
  const rules = [...locale.pageNoise, locale.footAddress];
  const foot = words.slice(-500);
  for (const match of foot.matchAll(/(?<= )\p{Lu}/gu)) {
    const line = foot.slice(match.index, match.index + 60);
    if (!rules.some((rule) => firstMatch(rule, line)?.index === 0)) continue;
    cuts.push(words.length - foot.length + match.index);
    break;
  }
  return cuts;
}

function pieces(block: Block, cuts: readonly number[], source: string): Block[] {
  const length = block.span.end - block.span.start;
  const edges = [...new Set([0, ...cuts.filter((cut) => cut > 0 && cut < length), length])].sort((a, b) => a - b);
  if (edges.length === 2) return [block];
  return edges.slice(1).flatMap((end, index) => {
    const span = trimmed(source, { start: block.span.start + (edges[index] as number), end: block.span.start + end });
    return span.start < span.end ? [{ ...block, span }] : [];
  });
}
