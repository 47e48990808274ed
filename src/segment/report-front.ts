import type { Block } from '../model/document.js';
import type { FrontLabel, LetterLocale, ReportLocale } from '../model/locale/letter.js';
import { readLabel } from '../text/label.js';
import { firstMatch } from '../text/pattern.js';

type Words = (block: Block) => string;

/** Beyond this many blocks no head of a report goes on. */
const longestHead = 120;
/** `1 Sujet` to `6 Documents de référence`. */
const mostHeadSections = 6;

/** The summary block of a report: from the first of its section labels to the last one's text. */
export function reportFront(
  blocks: readonly Block[],
  text: Words,
  locale: ReportLocale,
  letter: LetterLocale,
): { summaryStart: number; bodyStart: number } | null {
  const isSection = (index: number): boolean => frontSection(text(blocks[index] as Block), locale, letter) !== null;
  // `Contact:` stands in letters too: no report begins with it.
  const begins = (block: Block): boolean => {
    const section = sectionAt(text(block), locale)?.section;
    return block.role === 'text' && section !== undefined && section !== 'contact';
  };
  const start = blocks.findIndex((block, index) => index < longestHead && begins(block));
  if (start < 0 || !hasReportSections(blocks, text, locale, letter)) return null;
  const restart = numberedFrontEnd(blocks, text, start);
  if (restart !== null) return { summaryStart: start, bodyStart: bodyAbove(blocks, text, start, restart, letter) };
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
    if (isOfContact(text(blocks[last] as Block), block, words, locale, letter)) continue;
    const box = (blocks[last] as Block).cell?.table;
    if (box !== undefined && block.cell?.table === box) continue;
    if (anotherSection(blocks, text, { report: locale, letter }, index)) continue;
    if (isTitleRead(blocks, text, locale, last, index)) break;
    if (isBehindReferences(blocks, text, locale, last, words)) break;
    if (ruled || box !== undefined || isNewStart(block, words, last, index, blocks)) break;
  }
  return { summaryStart: start, bodyStart: index };
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
    // A head has six sections at the most; where the numbers run on, a later `1` is a list or an annex.
    if (number === 1 && last > 1)
      return last <= mostHeadSections && /^\d{1,2}[.)]? +\p{Lu}/u.test(text(blocks[index] as Block)) ? index : null;
    if (number === last + 1) last = number;
  }
  return null;
}

/**
 * Where the body begins above its first number: behind the rule that ends the head, at the first Roman or capital
 * heading (`I Généralités`, whose paragraphs count through), or at a title below the signature.
 */
function bodyAbove(
  blocks: readonly Block[],
  text: Words,
  start: number,
  restart: number,
  letter: LetterLocale,
): number {
  const isRule = (block: Block): boolean => block.role === 'text' && /^\s*_{4,}\s*$/.test(text(block));
  const rule = blocks.slice(start, restart).findLastIndex(isRule);
  if (rule >= 0 && restart - (start + rule) <= longestOpening) return start + rule + 1;
  const above = readLabel(text(blocks[restart - 1] as Block));
  const isFirst = above?.readings.some(
    ({ counting, ordinal, series }) => ordinal === 1 && (counting === 'roman' || series.startsWith('LETTER')),
  );
  return isFirst || isTitled(blocks, text, restart, letter) ? restart - 1 : restart;
}

/** Blocks of a title and a heading between the rule and the first number. */
const longestOpening = 4;

/** The body of an older report has a title of its own between the signature on its head and its first number. */
function isTitled(blocks: readonly Block[], text: Words, start: number, locale: LetterLocale): boolean {
  const signature = blocks[start - 2];
  const title = blocks[start - 1];
  if (!signature || !title || title.role !== 'text' || /[.;:]\s*$/.test(text(title))) return false;
  return locale.titles.some(({ pattern }) => firstMatch(pattern, text(signature)));
}

/** `Objet: …` alone is a letter's subject; a report has a summary, an action, or `Objet` as a heading of its own. */
function hasReportSections(blocks: readonly Block[], text: Words, locale: ReportLocale, letter: LetterLocale): boolean {
  const head = blocks.slice(0, longestHead);
  const titles = head.filter((block) => sectionAt(text(block), locale)?.section === 'title').length;
  // `Objet: …` with its value is a letter's; a column `Objet` in a table below it is none of a report.
  const valued = head.findIndex((block) => {
    const found = block.role === 'text' ? sectionAt(text(block), locale) : null;
    return found?.section === 'purpose' && text(block).slice(found.textStart).trim() !== '';
  });
  // `3 Suite à donner` below `1 Contexte` heads a paragraph: a head that numbers its sections begins with one.
  const first = blocks.findIndex((block) => block.role === 'text' && /^1[.)]? +\p{L}/u.test(text(block)));
  const isNumbered = first >= 0 && sectionAt(text(blocks[first] as Block), locale) !== null;
  return head.some((block, index) => {
    const words = text(block);
    const head = block.role === 'text' ? sectionAt(words, locale) : null;
    if (head && index > first && first >= 0 && !isNumbered && sectionNumber.test(words)) return false;
    if (!head || head.section === 'other' || head.section === 'references' || head.section === 'contact') return false;
    // `1 Sujet: …` with its number is the head of an older report.
    if (head.section === 'subject') return /^1[.)]? +\p{L}/u.test(words);
    // A document has one title; a list of texts has one for each.
    if (head.section === 'title') return titles === 1;
    if (head.section === 'action' && isOfLetter(blocks, text, index, head.textStart, letter)) return false;
    if (head.section !== 'purpose') return true;
    if (valued >= 0 && valued < index && block.cell) return false;
    return head.textStart >= words.length && !words.trimEnd().endsWith(':');
  });
}

/** `Suite à donner: Renvoyer le questionnaire` below `Objet: Enquête`, each with its value: two lines of one letterhead. */
function isOfLetter(
  blocks: readonly Block[],
  text: Words,
  index: number,
  textStart: number,
  letter: LetterLocale,
): boolean {
  const isValued = (words: string, start: number): boolean => words.slice(start).trim() !== '';
  const subject = letter.labels.find(({ label }) => label === 'subject')?.pattern;
  if (subject === undefined || !isValued(text(blocks[index] as Block), textStart)) return false;
  return blocks.slice(0, index).some((block) => {
    const label = block.role === 'text' ? firstMatch(subject, text(block)) : null;
    return label !== null && isValued(text(block), label[0].length);
  });
}

/** Below the name behind `Contact:`, how to reach that person: in the columns of the name or, where a converter lost them, without. */
function isOfContact(head: string, block: Block, words: string, locale: ReportLocale, letter: LetterLocale): boolean {
  if (sectionAt(head, locale)?.section !== 'contact') return false;
  // `Rapporteur du Groupe …`, `Kenya`: lines below the name, behind the tab that stands for the label.
  const isBelow = (block.indent ?? 0) > 0 && (block.gap ?? 0) === 0 && words.length <= longestContactLine;
  return (
    isBelow ||
    letter.labels.some(({ label, pattern }) => reaching.has(label) && firstMatch(pattern, words.trimStart()) !== null)
  );
}

const longestContactLine = 100;

const reaching: ReadonlySet<string> = new Set(['telephone', 'fax', 'email']);

/** A title is what stands behind its label, or the one block below it. */
function isTitleRead(
  blocks: readonly Block[],
  text: Words,
  locale: ReportLocale,
  last: number,
  index: number,
): boolean {
  const words = text(blocks[last] as Block);
  const label = sectionAt(words, locale);
  return label?.section === 'title' && (index > last + 1 || words.slice(label.textStart).trim() !== '');
}

/** A list of references names texts by their numbers; a sentence behind it is the body's first. */
function isBehindReferences(
  blocks: readonly Block[],
  text: Words,
  locale: ReportLocale,
  last: number,
  words: string,
): boolean {
  const section = sectionAt(text(blocks[last] as Block), locale)?.section;
  const isSentence = /[.]\s*$/.test(words) && words.length > shortestSentence && !/\d/.test(words.slice(0, 40));
  return section === 'references' && isSentence;
}

/** Shorter lines name a text; they seldom end with a full stop. */
const shortestSentence = 60;

/** Whether a block cannot belong to the last section of the summary: numbered, a heading, or set apart. */
function isNewStart(block: Block, words: string, last: number, index: number, blocks: readonly Block[]): boolean {
  const label = readLabel(words, block.number ? block.number.end - block.number.start : 0);
  if (label && label.readings[0].counting !== 'bullet' && label.readings[0].counting !== 'letter') return true;
  if (block.heading !== undefined) return true;
  return index > last + 1 && (block.gap ?? 0) > ((blocks[last + 1] as Block).gap ?? 0) + 1;
}

/** A number before a section's label. */
const sectionNumber = /^\d{1,2}[.)]? +(?=\p{L})/u;

/** The section that a text heads; `1 Sujet: …` in older reports has a number. */
function sectionAt(words: string, locale: ReportLocale): FrontLabel | null {
  const start = sectionNumber.exec(words)?.[0].length ?? 0;
  for (const { section, pattern } of locale.sections) {
    const match = firstMatch(pattern, words.slice(start));
    if (match) return { section, textStart: start + match[0].length };
  }
  return null;
}

/** The label of a block in the front of a report: where the front is numbered, any numbered line begins a section. */
export function frontLabel(
  words: string,
  { report, letter }: { readonly report: ReportLocale; readonly letter: LetterLocale },
): FrontLabel | null {
  const number = sectionNumber.exec(words)?.[0].length ?? 0;
  return frontSection(words, report, letter) ?? (number > 0 ? { section: 'other', textStart: number } : null);
}

/** Whether a line heads a section of a report (`Résumé`, `Suite à donner:`). */
export const isFrontSection = (
  words: string,
  { report, letter }: { readonly report: ReportLocale; readonly letter: LetterLocale },
): boolean => frontSection(words, report, letter) !== null;

/** A section of a report, or whom a liaison statement is for: those stand among its sections, below its title. */
function frontSection(words: string, report: ReportLocale, letter: LetterLocale): FrontLabel | null {
  const section = sectionAt(words, report);
  if (section) return section;
  for (const { label, pattern } of letter.labels) {
    const match = addressing.has(label) ? firstMatch(pattern, words) : null;
    if (match) return { section: 'addressed', textStart: match[0].length };
  }
  return null;
}

const addressing: ReadonlySet<string> = new Set(['addressees', 'copies']);

/** Text of a section goes on as long as another section label follows before any numbered line. */
function anotherSection(
  blocks: readonly Block[],
  text: Words,
  { report, letter }: { readonly report: ReportLocale; readonly letter: LetterLocale },
  from: number,
): boolean {
  for (let at = from; at < Math.min(blocks.length, from + 12); at++) {
    const block = blocks[at] as Block;
    if (at > from && frontSection(text(block), report, letter) !== null) return true;
    const label = readLabel(text(block));
    if (label && label.readings[0].counting !== 'bullet' && label.readings[0].counting !== 'letter') return false;
  }
  return false;
}
