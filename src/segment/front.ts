import type { Block } from '../model/document.js';
import type { LetterLocale, ReportLocale } from '../model/locale/letter.js';
import type { ParagraphLocale } from '../model/locale/paragraphs.js';
import type { Span } from '../model/span.js';
import { readLabel } from '../text/label.js';
import { firstMatch } from '../text/pattern.js';
import { isInCapitals } from '../text/capitals.js';
import { isSalutation, partFormulas } from './formulas.js';
import { isFrontSection, reportFront } from './report-front.js';

export interface Front {
  /** The blocks, a salutation or closing formula parted from the text it was run into. */
  readonly blocks: Block[];
  /** Indices of the blocks that are the salutation, one a line; empty in a letter without. */
  readonly salutation: Span;
  /** Index of the first block of a report's summary; equals `bodyStart` in a letter. */
  readonly summaryStart: number;
  /** Index of the first block of the body. */
  readonly bodyStart: number;
}

interface FrontLocale {
  readonly letter: LetterLocale;
  readonly report: ReportLocale;
  readonly paragraphs: ParagraphLocale;
}

type Words = (block: Block) => string;

/** Beyond this many blocks no head of a letter goes on. */
const longestHead = 120;

/** Finds where the letterhead ends: behind the salutation, the subject, or the summary of a report. */
export function frontOf(given: readonly Block[], source: string, text: Words, locale: FrontLocale): Front {
  const blocks = partFormulas(given, source, text, locale.letter);
  const salutation = salutationOf(blocks, text, locale.letter);
  if (salutation.end > 0) return { blocks, salutation, summaryStart: salutation.end, bodyStart: salutation.end };
  const typing = blocks.findIndex((block) => block.bookmarks?.some((name) => name.startsWith('StartTyping')));
  if (typing >= 0) return { blocks, salutation, summaryStart: typing, bodyStart: typing };
  const adopted = adoptedText(blocks, text, locale);
  if (adopted !== null) return { blocks, salutation, summaryStart: adopted, bodyStart: adopted };
  const subject = subjectEnd(blocks, text, locale.letter);
  const report = reportFront(blocks, text, locale.report, locale.letter);
  if (report && !(subject !== null && report.summaryStart > subject)) return { blocks, salutation, ...report };
  if (subject !== null) return { blocks, salutation, summaryStart: subject, bodyStart: subject };
  const head = titleEnd(blocks, text, headEnd(blocks, text, locale), source, locale);
  return { blocks, salutation, summaryStart: head, bodyStart: head };
}

/** Lines above a decision: the house, the session, its number and date, what it is, its title. */
const mostHeadLines = 20;

/** A decision or resolution is a document of its own: below its title it begins with who adopts it (`Le Conseil,`). */
function adoptedText(blocks: readonly Block[], text: Words, locale: FrontLocale): number | null {
  const lines = blocks.flatMap((block, index) => (block.role === 'text' ? [{ index, words: text(block).trim() }] : []));
  const at = lines.findIndex(({ words }) => firstMatch(locale.paragraphs.organ, words) !== null);
  const [organ, call] = [lines[at], lines[at + 1]];
  if (organ === undefined || call === undefined || at > mostHeadLines) return null;
  if (firstMatch(locale.paragraphs.resolutionCall, call.words) === null) return null;
  const isOfHead = ({ words }: { readonly words: string }): boolean =>
    words.length <= longestTitle && !/[.;:]$/.test(words) && !isFrontSection(words, locale) && !proposes(words, locale);
  return lines.slice(0, at).every(isOfHead) ? organ.index : null;
}

/** `ADD IAP/24A2/1`, above a text that a proposal brings. */
const proposes = (words: string, { paragraphs }: FrontLocale): boolean =>
  firstMatch(paragraphs.proposalMark, words.split(/\s/, 1)[0] ?? '') !== null;

/** `Excellence,` and `Madame, Monsieur,` on the next line are one salutation. */
function salutationOf(blocks: readonly Block[], text: Words, locale: LetterLocale): Span {
  const greets = (block: Block | undefined): boolean => block?.role === 'text' && isSalutation(text(block), locale);
  const start = blocks.findIndex((block, index) => index < longestHead && greets(block));
  if (start < 0) return { start: 0, end: 0 };
  let end = start + 1;
  while (greets(blocks[end])) end++;
  return { start, end };
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
    if (isSecondSubject(block, text(block))) continue;
    if (label.cell && block.cell?.table === label.cell.table) continue;
    if (block.role !== 'text' || isHeadLine(text(block), locale)) continue;
    break;
  }
  return Math.min(end, blocks.length);
}

/** `– Proposition d'adoption …` under `Objet: Commission d'études 5`. */
function isSecondSubject({ role, cell, gap }: Block, words: string): boolean {
  return role === 'text' && !cell && (gap ?? 0) < 2 && words.length < 300 && /^- *\p{L}/u.test(words);
}

function isHeadLine(words: string, locale: LetterLocale): boolean {
  return (
    locale.labels.some(({ pattern }) => firstMatch(pattern, words)) ||
    (words.length < 160 && !/[.]\s*$/.test(words) && firstMatch(locale.addressee, words) !== null)
  );
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

/** A title takes a few lines, under that of its author. */
const mostTitleBlocks = 4;
const longestTitle = 300;

/**
 * The head of a report, which its session and number tell, goes on with the line of its author and its title: lines in
 * capitals, in bold or as a heading, or one in small letters under the author.
 */
function titleEnd(
  blocks: readonly Block[],
  text: Words,
  head: number,
  source: string,
  { report }: { readonly report: ReportLocale },
): number {
  const isReport = blocks
    .slice(0, head)
    .some((block) => block.role === 'text' && report.head.some((rule) => firstMatch(rule, text(block))));
  if (!isReport) return head;
  let end = head;
  let authored = false;
  for (let index = head; index < Math.min(blocks.length, head + mostTitleBlocks); index++) {
    const block = blocks[index] as Block;
    const words = text(block);
    const printed = source.slice(block.span.start, block.span.end);
    if (block.role !== 'text' || words.length > longestTitle || /[.;:,]\s*$/.test(words) || readLabel(printed)?.certain)
      break;
    const isAuthor = firstMatch(report.source, words) !== null;
    const isSetApart = block.heading !== undefined || block.emphasis === true || isInCapitals(printed);
    const isTitle = isSetApart || (authored && end === index && isFollowedByText(blocks, text, index));
    if (!isAuthor && !isTitle) break;
    if (!isSetApart && !isAuthor && index > head) authored = false;
    if (isAuthor) authored = true;
    end = index + 1;
  }
  return end;
}

/** Behind a title something is said, in more words than a line of names. */
const isFollowedByText = (blocks: readonly Block[], text: Words, index: number): boolean => {
  const next = blocks.slice(index + 1).find(({ role }) => role === 'text');
  return next !== undefined && (/[.:]\s*$/.test(text(next)) || readLabel(text(next))?.certain === true);
};
