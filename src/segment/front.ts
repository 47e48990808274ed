import type { Block } from '../model/document.js';
import type { LetterLocale, ReportLocale } from '../model/locale/letter.js';
import { readLabel } from '../text/label.js';
import { linesOf, trimmed } from '../text/lines.js';
import { firstMatch } from '../text/pattern.js';

export interface Front {
  /** The blocks, a salutation or closing formula parted from the text it was run into. */
  readonly blocks: Block[];
  /** Index of the first block of a report's summary; equals `bodyStart` in a letter. */
  readonly summaryStart: number;
  /** Index of the first block of the body. */
  readonly bodyStart: number;
}

type Words = (block: Block) => string;

/** Beyond this many blocks no head of a letter goes on. */
const longestHead = 120;

/** Finds where the letterhead ends: behind the salutation, the subject, or the summary of a report. */
export function frontOf(
  given: readonly Block[],
  source: string,
  text: Words,
  locale: { readonly letter: LetterLocale; readonly report: ReportLocale },
): Front {
  const blocks = partFormulas(given, source, text, locale.letter);
  const salutation = blocks.findIndex(
    (block, index) => index < longestHead && block.role === 'text' && isSalutation(text(block), locale.letter),
  );
  if (salutation >= 0) return { blocks, summaryStart: salutation + 1, bodyStart: salutation + 1 };
  const typing = blocks.findIndex((block) => block.bookmarks?.some((name) => name.startsWith('StartTyping')));
  if (typing >= 0) return { blocks, summaryStart: typing, bodyStart: typing };
  const subject = subjectEnd(blocks, text, locale.letter);
  const report = reportFront(blocks, text, locale.report, locale.letter);
  if (report && !(subject !== null && report.summaryStart > subject)) return { blocks, ...report };
  if (subject !== null) return { blocks, summaryStart: subject, bodyStart: subject };
  const head = headEnd(blocks, text, locale);
  return { blocks, summaryStart: head, bodyStart: head };
}

function isSalutation(words: string, locale: LetterLocale): boolean {
  const match = firstMatch(locale.salutation, words);
  return match !== null && match[0].trim().length >= words.trim().length - 1;
}

/** Parts `Madame, Monsieur, J'ai l'honneur …` and `… Veuillez agréer …` where a conversion ran them together. */
function partFormulas(given: readonly Block[], source: string, text: Words, locale: LetterLocale): Block[] {
  const blocks: Block[] = [];
  let greeted = false;
  for (const block of given) {
    if (block.role !== 'text' || block.cell) {
      blocks.push(block);
      continue;
    }
    const words = text(block);
    const greeting: RegExpExecArray | null = greeted ? null : firstMatch(locale.salutation, words);
    greeted ||= greeting !== null;
    const closing = words.length < 4000 ? firstMatch(locale.closing, words) : null;
    const cuts: number[] = [];
    if (greeting && greeting[0].length < words.length - 2) cuts.push(greeting[0].length);
    if (!greeted) {
      const line = greetingLine(block, source, words, locale);
      greeted = line !== null;
      if (line !== null) cuts.push(line);
    }
    const sentence = closing ? sentenceStart(words, closing.index) : 0;
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

/** Offset of the sentence around a place, 0 where it is the first. */
function sentenceStart(words: string, place: number): number {
  let start = 0;
  for (const match of words.slice(0, place).matchAll(/[.!?]["»)]? +(?=\p{Lu})/gu))
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

/** Index behind the subject of a letter without salutation, `null` without a subject. */
function subjectEnd(blocks: readonly Block[], text: Words, locale: LetterLocale): number | null {
  const rule = locale.labels.find(({ label }) => label === 'subject')?.pattern;
  if (!rule) return null;
  const at = blocks.findIndex(
    (block, index) => index < longestHead && block.role === 'text' && firstMatch(rule, text(block)),
  );
  if (at < 0) return null;
  const label = blocks[at] as Block;
  let end = at + 1;
  const inline = firstMatch(rule, text(label));
  const hasValue = inline !== null && text(label).slice(inline[0].length).trim() !== '';
  if (!hasValue) end++;
  const indented = (block: Block): boolean =>
    (label.indent ?? 0) === 0 && (block.indent ?? 0) > 0 && (block.gap ?? 0) < 2;
  for (; end < blocks.length; end++) {
    const block = blocks[end] as Block;
    // The rest of a subject stands under its first line, indented.
    if (block.role === 'text' && !block.cell && indented(block) && text(block).length < 300) continue;
    if (label.cell && block.cell?.table === label.cell.table) continue;
    if (block.role !== 'text' || isHeadLine(text(block), locale)) continue;
    break;
  }
  return Math.min(end, blocks.length);
}

function isHeadLine(words: string, locale: LetterLocale): boolean {
  return (
    locale.labels.some(({ pattern }) => firstMatch(pattern, words)) ||
    (words.length < 160 && !/[.]\s*$/.test(words) && firstMatch(locale.addressee, words) !== null)
  );
}

/** The summary block of a report: from the first of its section labels to the last one's text. */
function reportFront(
  blocks: readonly Block[],
  text: Words,
  locale: ReportLocale,
  letter: LetterLocale,
): { summaryStart: number; bodyStart: number } | null {
  const isSection = (index: number): boolean => sectionAt(blocks[index] as Block, text, locale) !== null;
  const start = blocks.findIndex((block, index) => index < longestHead && block.role === 'text' && isSection(index));
  if (start < 0 || !hasReportSections(blocks, text, locale)) return null;
  const restart = numberedFrontEnd(blocks, text, start);
  if (restart !== null)
    return { summaryStart: start, bodyStart: restart - (isTitled(blocks, text, restart, letter) ? 1 : 0) };
  let last = start;
  let index = start + 1;
  let ruled = false;
  for (; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.role !== 'text') continue;
    if (isSection(index)) {
      last = index;
      ruled = false;
      continue;
    }
    const words = text(block);
    if (!/[\p{L}\p{N}]/u.test(words)) {
      ruled = true;
      continue;
    }
    const box = (blocks[last] as Block).cell?.table;
    if (box !== undefined && block.cell?.table === box) continue;
    const another = nextSection(blocks, text, locale, index);
    if (another) continue;
    if (ruled || box !== undefined || isNewStart(block, words, last, index, blocks)) break;
  }
  return { summaryStart: start, bodyStart: index };

  /** Text of a section goes on as long as another section label follows before any numbered line. */
  function nextSection(list: readonly Block[], words: Words, rules: ReportLocale, from: number): boolean {
    for (let at = from; at < Math.min(list.length, from + 12); at++) {
      const block = list[at] as Block;
      if (at > from && sectionAt(block, words, rules) !== null) return true;
      const label = readLabel(words(block));
      if (label && label.readings[0].counting !== 'bullet' && label.readings[0].counting !== 'letter') return false;
    }
    return false;
  }
}

/**
 * Older reports number the sections of their head (`1 Sujet: …` to `5 Incidences`) and begin again at 1 in the body:
 * the head ends there. `null` for heads without numbers or without a second `1`.
 */
function numberedFrontEnd(blocks: readonly Block[], text: Words, start: number): number | null {
  const ordinal = (block: Block): number => Number(/^(\d{1,2})[.)]? +(?=\p{L})/u.exec(text(block))?.[1] ?? 0);
  if (ordinal(blocks[start] as Block) !== 1) return null;
  let last = 1;
  for (let index = start + 1; index < Math.min(blocks.length, start + longestHead); index++) {
    const number = ordinal(blocks[index] as Block);
    if (number === 1 && last > 1) return index;
    if (number === last + 1) last = number;
  }
  return null;
}

/** The body of an older report has a title of its own between the signature on its head and its first number. */
function isTitled(blocks: readonly Block[], text: Words, start: number, locale: LetterLocale): boolean {
  const signature = blocks[start - 2];
  const title = blocks[start - 1];
  if (!signature || !title || title.role !== 'text' || /[.;:]\s*$/.test(text(title))) return false;
  return locale.titles.some(({ pattern }) => firstMatch(pattern, text(signature)));
}

/** `Objet: …` alone is a letter's subject; a report has a summary, an action, or `Objet` as a heading of its own. */
function hasReportSections(blocks: readonly Block[], text: Words, locale: ReportLocale): boolean {
  return blocks.slice(0, longestHead).some((block) => {
    const head = block.role === 'text' ? sectionAt(block, text, locale) : null;
    if (!head || head.section === 'other') return false;
    if (head.section !== 'purpose') return head.section !== 'subject';
    const words = text(block);
    return head.textStart >= words.length && !words.trimEnd().endsWith(':');
  });
}

/** Whether a block cannot belong to the last section of the summary: numbered, a heading, or set apart. */
function isNewStart(block: Block, words: string, last: number, index: number, blocks: readonly Block[]): boolean {
  const label = readLabel(words, block.number ? block.number.end - block.number.start : 0);
  if (label && label.readings[0].counting !== 'bullet' && label.readings[0].counting !== 'letter') return true;
  if (block.heading !== undefined) return true;
  return index > last + 1 && (block.gap ?? 0) > ((blocks[last + 1] as Block).gap ?? 0) + 1;
}

/** The section that a block heads; `1 Sujet: …` in older reports has a number. */
export function sectionAt(
  block: Block,
  text: Words,
  locale: ReportLocale,
): { section: ReportLocale['sections'][number]['section']; labelEnd: number; textStart: number } | null {
  const words = text(block);
  const label = /^\d{1,2}[.)]?\s+(?=\p{L})/u.exec(words);
  const start = label ? label[0].length : 0;
  for (const { section, pattern } of locale.sections) {
    const match = firstMatch(pattern, words.slice(start));
    if (match) return { section, labelEnd: start + match[0].trimEnd().length, textStart: start + match[0].length };
  }
  return null;
}

/** Without salutation, subject or summary: behind the last line that only a head has (place and date, own number). */
function headEnd(
  blocks: readonly Block[],
  text: Words,
  { letter, report }: { readonly letter: LetterLocale; readonly report: ReportLocale },
): number {
  let end = 0;
  for (let index = 0; index < Math.min(blocks.length, 40); index++) {
    const block = blocks[index] as Block;
    const words = text(block);
    if (block.role !== 'text') continue;
    if (words.length > 300 || readLabel(words)?.certain) break;
    const head =
      firstMatch(letter.place, words) ||
      letter.labels.some(({ pattern }) => firstMatch(pattern, words)) ||
      report.head.some((rule) => firstMatch(rule, words)) ||
      letter.references.some(({ pattern, explicit }) => {
        const match = firstMatch(pattern, words);
        return match !== null && (explicit || match[0].length > words.length / 2) && words.length < 80;
      });
    if (head) end = index + 1;
  }
  return end;
}
