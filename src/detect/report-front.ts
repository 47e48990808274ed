import type { SegmentedDocument, ZonedBlock } from '../model/document.js';
import type { Clue, Finding } from '../model/finding.js';
import type { FrontSection, LetterLocale, ReportLocale } from '../model/locale/letter.js';
import type { ParagraphLocale } from '../model/locale/paragraphs.js';
import type { Span } from '../model/span.js';
import { isInCapitals } from '../text/capitals.js';
import { closedUp } from '../text/letter-spacing.js';
import { linesOf } from '../text/lines.js';
import { firstMatch } from '../text/pattern.js';
import { printedIn, wordsIn } from '../text/words-in.js';

interface TitleLocale {
  readonly letter: LetterLocale;
  readonly report: ReportLocale;
  readonly paragraphs: ParagraphLocale;
}

export interface ReportFront {
  readonly subject: Finding<string> | null;
  readonly summary: Finding<string> | null;
  readonly action: Finding<string> | null;
  /** True where the page has the sections that only a report has. */
  readonly isReport: boolean;
}

/** The head of a report: its title, `Résumé` or `Objet`, `Suite à donner`. */
export function detectReportFront(document: SegmentedDocument, locale: TitleLocale): ReportFront {
  const sections = new Map<FrontSection, Clue[]>();
  let current: FrontSection | null = null;
  for (const block of document.blocks) {
    if (block.zone !== 'summary') continue;
    const head = block.front;
    if (head) current = sections.has(head.section) ? 'other' : head.section;
    const start = block.span.start + (head ? head.textStart : 0);
    const rest = wordsIn(document, { start, end: block.span.end }).trim();
    // `Réf. doc.` in the margin of an older report is no part of the section it stands beside.
    if (current === null || !/[\p{L}\p{N}]/u.test(rest) || (!head && isMargin(rest, locale.report))) continue;
    const clues = sections.get(current) ?? [];
    clues.push({
      span: tight(document, { start, end: beforeMargin(document, start, block.span.end) }),
      basis: 'labelled',
    });
    sections.set(current, clues);
  }
  const text = (section: FrontSection): Finding<string> | null => joined(document, sections.get(section) ?? []);
  return {
    // The house's own name stands in capitals too; in a language whose words for it are not known it cannot be told from a title.
    subject:
      text('subject') ?? text('title') ?? (locale.letter.issuers.length === 0 ? null : titleOf(document, locale)),
    summary: text('summary') ?? text('purpose'),
    action: text('action'),
    isReport: sections.has('summary') || sections.has('purpose') || sections.has('action'),
  };
}

/** In older reports the documents referred to stand in the right margin, behind a tab (`…\tC99/47`). */
function beforeMargin(document: SegmentedDocument, start: number, end: number): number {
  const tab = document.text.lastIndexOf('\t', end);
  const margin = tab > start ? document.text.slice(tab + 1, end) : '';
  return margin !== '' && margin.length <= longestMargin && /\d/.test(margin) && !margin.includes('\n') ? tab : end;
}

function tight(document: SegmentedDocument, { start, end }: Span): Span {
  const text = wordsIn(document, { start, end });
  return { start: start + (text.length - text.trimStart().length), end: end - (text.length - text.trimEnd().length) };
}

function joined(document: SegmentedDocument, clues: readonly Clue[]): Finding<string> | null {
  if (clues.length === 0) return null;
  return { value: clues.map(({ span }) => printedIn(document, span)).join(' '), clues };
}

/**
 * The title of a report without a `Sujet` label: the last lines of its head that are no session line, number, date or
 * author. A title stands in capitals, in bold or as a heading; several lines of it follow one another.
 */
function titleOf(document: SegmentedDocument, { letter, report, paragraphs }: TitleLocale): Finding<string> | null {
  const all = document.blocks
    .filter(({ zone }) => zone === 'letterhead')
    .flatMap((block) =>
      linesOf(document.text, block.span).map((span) => ({
        block,
        span,
        text: wordsIn(document, span),
        printed: document.text.slice(span.start, span.end),
      })),
    );
  const adopted = titleOfAdopted(document, all, paragraphs);
  if (adopted.length > 0) return placed(document, adopted);
  // `DÉCISION 505` over the title says what the document is
  const lines = all.filter(
    ({ text }, at) => at + 1 === all.length || firstMatch(paragraphs.namedText, text.trim()) === null,
  );
  const own = lines.filter(({ text }) => !isHead(text, letter, report));
  // `RAPPORT DU PRÉSIDENT DU GROUPE` over `SUR LES RESSOURCES`: what the next line goes on with is the title's first half.
  const goesOn = (line: HeadLine): boolean => {
    const next = own[own.indexOf(line) + 1];
    return next !== undefined && (next.block.gap ?? 0) === 0 && firstMatch(letter.openBeginning, next.text) !== null;
  };
  const isSource = (line: HeadLine): boolean => firstMatch(report.source, line.text) !== null && !goesOn(line);
  const setApart = own.filter(isSetApart);
  const named = setApart.filter((line) => !isSource(line));
  const ended = smallTitle(lines, own, isSource, report);
  // `Contact:`, `Courriel:` with their texts may end the head: the title stands above the first of them.
  const asked = lines.findIndex(({ text }) => letter.labels.some(({ pattern }) => firstMatch(pattern, text)));
  const isReached = ended.length > 0 && asked > 0 && ended.every(({ text }) => reachedAt.test(text.trim()));
  const small = isReached ? smallTitle(lines.slice(0, asked), own, isSource, report) : ended;
  if (small.length > 0 && !named.some(({ span }) => span.start > (small[0] as HeadLine).span.start - 1))
    return placed(document, small);
  // A report may have no title but the line that says whose it is, in capitals and with the group's name.
  if (named.length === 0)
    return placed(document, setApart.filter(({ text }) => text.length > shortestSourceTitle).slice(-1));
  const last = named.at(-1) as HeadLine;
  return placed(
    document,
    named.filter(({ block }) => last.block.index - block.index <= named.length && sameCell(block, last.block)),
  );
}

/** The title of a decision stands between what it is (`DÉCISION 505`) and who adopts it (`Le Conseil,`). */
function titleOfAdopted(document: SegmentedDocument, lines: readonly HeadLine[], locale: ParagraphLocale): HeadLine[] {
  const first = document.blocks.find(({ zone }) => zone === 'body');
  if (first === undefined || firstMatch(locale.organ, first.text.trim()) === null) return [];
  const at = lines.findLastIndex(({ text }) => firstMatch(locale.namedText, text.trim()) !== null);
  return at < 0 ? [] : lines.slice(at + 1).filter(({ text }) => /\p{L}{3}/u.test(text));
}

/**
 * A title in small letters is told by its place: the lines that end the head of a report, below its session and number or the
 * line of its author.
 */
function smallTitle(
  lines: readonly HeadLine[],
  own: readonly HeadLine[],
  isSource: (line: HeadLine) => boolean,
  report: ReportLocale,
): HeadLine[] {
  const isLetter = lines.some(({ block }) => block.formula === 'salutation');
  if (isLetter || !lines.some(({ text }) => report.head.some((rule) => firstMatch(rule, text)))) return [];
  const last = lines.findLastIndex((line) => !own.includes(line) || isSource(line));
  const below = lines.slice(last + 1);
  const title = below.filter(({ text }) => /\p{L}{3}/u.test(text));
  const length = title.reduce((sum, { text }) => sum + text.length, 0);
  return last >= 0 && length <= longestTitle && title.every(({ text }) => !/[.;:]\s*$/.test(text)) ? title : [];
}

const placed = (document: SegmentedDocument, lines: readonly HeadLine[]): Finding<string> | null =>
  joined(
    document,
    lines.map(({ span }): Clue => ({ span, basis: 'placed' })),
  );

interface HeadLine {
  readonly block: ZonedBlock;
  readonly span: Span;
  /** Folded. */
  readonly text: string;
  readonly printed: string;
}

/** `Réf. doc.` and its like are short lines of the head. */
function isMargin(text: string, locale: ReportLocale): boolean {
  return text.length <= longestHeadLine && locale.head.some((rule) => firstMatch(rule, text));
}

/** An address or a telephone number and nothing else. */
const reachedAt = /^(?:\S{1,64}@\S{1,80}|\+?[\d ()./-]{6,40})$/;
const longestHeadLine = 40;
const shortestSourceTitle = 40;
const longestTitle = 300;
/** `Rés. 1113`, `C97/131`. */
const longestMargin = 15;

function sameCell(a: ZonedBlock, b: ZonedBlock): boolean {
  return a.cell?.table === b.cell?.table && a.cell?.row === b.cell?.row && a.cell?.column === b.cell?.column;
}

/** Whether a line belongs to the head, whatever it looks like: session, number, date, label, or the house's own name. */
function isHead(line: string, letter: LetterLocale, report: ReportLocale): boolean {
  const text = closedUp(line) ?? line;
  if (!/\p{L}{4}/u.test(text) || text.length > 400) return true;
  return (
    report.head.some((rule) => firstMatch(rule, text)) ||
    letter.labels.some(({ pattern }) => firstMatch(pattern, text)) ||
    letter.issuers.some(({ pattern }) => firstMatch(pattern, text)) ||
    [...letter.pageNoise, letter.footAddress].some((rule) => firstMatch(rule, text)) ||
    letter.references.some(({ pattern }) => (firstMatch(pattern, text)?.[0].length ?? 0) * 2 > text.length) ||
    firstMatch(letter.place, text) !== null ||
    firstMatch(letter.dateLead, text) !== null
  );
}

const isSetApart = ({ block, printed }: HeadLine): boolean =>
  isInCapitals(printed) || block.heading !== undefined || block.emphasis === true || /^title/iu.test(block.style ?? '');
