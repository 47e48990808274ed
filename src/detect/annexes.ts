import type { SegmentedDocument, ZonedBlock } from '../model/document.js';
import type { Clue, Finding } from '../model/finding.js';
import type { LetterLocale } from '../model/locale/letter.js';
import type { AnnexLocale, ParagraphLocale } from '../model/locale/paragraphs.js';
import type { ParagraphNode } from '../model/paragraph-node.js';
import type { AnnexType, Topic } from '../model/record.js';
import type { Span } from '../model/span.js';
import { clean } from '../text/clean.js';
import { blockLabel } from '../text/label.js';
import { closedUp } from '../text/letter-spacing.js';
import { linesOf } from '../text/lines.js';
import { firstMatch } from '../text/pattern.js';

export interface AnnexFinding {
  readonly label: string | null;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly type: AnnexType;
  readonly of: string | null;
  /** Blocks behind the heading, from which the paragraphs are made. */
  readonly body: readonly ZonedBlock[];
  /** The whole annex. */
  readonly span: Span;
}

export interface AnnexPacks {
  readonly letter: LetterLocale;
  readonly annexes: AnnexLocale;
  readonly paragraphs: ParagraphLocale;
}

/** The annexes of a document: label, what they belong to, title, subtitle and type. */
export function detectAnnexes(document: SegmentedDocument, locale: AnnexPacks): Finding<AnnexFinding>[] {
  const annexes: ZonedBlock[][] = [];
  for (const block of document.blocks) {
    if (block.annex === null) continue;
    (annexes[block.annex] ??= []).push(block);
  }
  return annexes.map((blocks) => readAnnex(document, blocks, locale));
}

interface HeadLine {
  readonly span: Span;
  readonly text: string;
  readonly block: ZonedBlock;
}

function readAnnex(
  document: SegmentedDocument,
  blocks: readonly ZonedBlock[],
  locale: AnnexPacks,
): Finding<AnnexFinding> {
  const first = blocks[0] as ZonedBlock;
  const heading = readHeading(document, first, locale.letter);
  const head = headLines(document, blocks, heading.end, locale);
  const of =
    head.lines
      .map((line) => firstMatch(locale.letter.annexOf, line.text)?.groups?.of)
      .find((name) => name !== undefined) ?? null;
  const named = head.lines.filter(({ text }) => !firstMatch(locale.letter.annexOf, text));
  const { title, subtitle } = titleAndSubtitle(named, locale);
  const body = blocks.filter(({ index }) => index >= head.bodyIndex);
  const said = [...title, ...subtitle].map(({ span }) => clean(document.text.slice(span.start, span.end)));
  const clues: Clue[] = [{ span: { start: first.span.start, end: heading.end }, basis: 'labelled' }];
  for (const { span } of head.lines) clues.push({ span, basis: 'placed' });
  return {
    value: {
      label: heading.label,
      title: said.slice(0, title.length).join(' ') || null,
      subtitle: said.slice(title.length).join(' ') || null,
      type: typeOf([...subtitle, ...title], body, locale),
      of: of === null ? null : ofWhat(of, locale.letter),
      body,
      span: { start: first.span.start, end: (blocks.at(-1) as ZonedBlock).span.end },
    },
    clues: merged(clues),
  };
}

/** `ANNEXE 1`, also in spaced letters (`A N N E X E  1`): its label, and where it ends. */
function readHeading(
  document: SegmentedDocument,
  block: ZonedBlock,
  locale: LetterLocale,
): { label: string | null; end: number } {
  const closed = closedUp(block.text);
  if (closed !== null)
    return { label: firstMatch(locale.annexHeading, closed)?.groups?.label ?? null, end: block.span.end };
  const match = firstMatch(locale.annexHeading, block.text);
  const label = match?.groups?.label ?? null;
  const length = (match?.[0].length ?? 0) - (match?.groups?.rest ?? '').length;
  const at = block.span.start + (label === null ? 0 : (match?.[0] ?? '').indexOf(label, label.length === 1 ? 3 : 0));
  return {
    label: label === null ? null : document.text.slice(at, at + label.length),
    end: block.span.start + length,
  };
}

/** The lines of an annex's heading behind `ANNEXE 1`, and where its text begins. */
function headLines(
  document: SegmentedDocument,
  blocks: readonly ZonedBlock[],
  headingEnd: number,
  locale: AnnexPacks,
): { lines: HeadLine[]; bodyIndex: number } {
  const lines: HeadLine[] = [];
  const first = blocks[0] as ZonedBlock;
  const line = (block: ZonedBlock, span: Span): HeadLine => ({
    block,
    span,
    text: document.folded.slice(span.start, span.end),
  });
  for (const span of linesOf(document.text, first.span)) {
    const own = span.start === first.span.start;
    const rest = own ? behindLabel(document.folded, { start: headingEnd, end: Math.max(headingEnd, span.end) }) : span;
    if (rest.end > rest.start) lines.push(line(first, rest));
  }
  let index = 1;
  for (; index < blocks.length; index++) {
    const block = blocks[index] as ZonedBlock;
    const inline = lines.some(({ text }) => !firstMatch(locale.letter.annexOf, text));
    if (!isHeadBlock(block, blocks[index + 1], lines, inline, document, locale)) break;
    lines.push(...linesOf(document.text, block.span).map((span) => line(block, span)));
  }
  return { lines, bodyIndex: blocks[index]?.index ?? Number.POSITIVE_INFINITY };
}

function behindLabel(folded: string, { start, end }: Span): Span {
  const lead = /^[ :.–-]*/u.exec(folded.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead, end };
}

const longestTitle = 300;
const mostTitleLines = 5;

/** Whether a block still belongs to the annex's heading, given the lines so far. */
function isHeadBlock(
  block: ZonedBlock,
  next: ZonedBlock | undefined,
  lines: readonly HeadLine[],
  titled: boolean,
  document: SegmentedDocument,
  locale: AnnexPacks,
): boolean {
  const text = block.text.trim();
  if (block.role !== 'text' || block.cell || text.length > longestTitle || lines.length >= mostTitleLines) return false;
  if (!/[\p{L}\p{N}]/u.test(text) || firstMatch(locale.paragraphs.division, text)) return false;
  if (firstMatch(locale.letter.annexOf, text)) return true;
  const label = blockLabel(document.text, block);
  if (label && (label.certain || label.readings[0].ordinal === 1)) return false;
  if (/^\(.*\)$/.test(text) && text.length < 200) return true;
  if (/[.;:]$/.test(text)) return false;
  // The first line under the label is the title whatever words it has (`Textes dont la Commission est saisie`).
  if (!titled) return true;
  if (text.endsWith(',') || firstMatch(locale.paragraphs.sentenceWords, text)) return false;
  if (firstMatch(locale.paragraphs.resolutionCall, text)) return false;
  if (isHeadOfDraft(lines, next, locale)) return true;
  // The first of the texts that the annex holds, by its number: a heading.
  if (firstMatch(locale.paragraphs.namedText, text)) return false;
  if (goesOn(lines.at(-1), block, locale.letter)) return true;
  if (firstMatch(locale.annexes.kindLine, text)) return true;
  const nextLabel = next ? blockLabel(document.text, next) : null;
  // A second line is a subtitle where numbered text follows at once; before running text it is the first heading.
  const before = lines.filter((line) => !firstMatch(locale.letter.annexOf, line.text)).length;
  return (
    before === 1 &&
    nextLabel !== null &&
    nextLabel.readings[0].ordinal === 1 &&
    /^\p{Lu}/u.test(text) &&
    text.length < 120 &&
    block.heading === undefined
  );
}

/**
 * Whether some lines name a draft (`Projet de Décision`) and the organ that speaks in it is next: what stands between the
 * two is the draft's title.
 */
function isHeadOfDraft(
  lines: readonly HeadLine[],
  next: ZonedBlock | undefined,
  { annexes, paragraphs }: AnnexPacks,
): boolean {
  const words = next?.text.trim();
  if (words === undefined || next?.cell || !lines.some(({ text }) => firstMatch(annexes.draft, text.trim())))
    return false;
  return firstMatch(annexes.organ, words) !== null || firstMatch(paragraphs.resolutionCall, words) !== null;
}

/** A title broken over lines: the next one begins small, or this one ends with a word that wants another. */
function goesOn(last: HeadLine | undefined, block: ZonedBlock, locale: LetterLocale): boolean {
  if (!last || last.block.index !== block.index - 1 || (block.gap ?? 0) > 1) return false;
  if (/^\p{Ll}/u.test(block.text.trim())) return true;
  return firstMatch(locale.openEnding, last.text.trim()) !== null;
}

function titleAndSubtitle(lines: readonly HeadLine[], locale: AnnexPacks): { title: HeadLine[]; subtitle: HeadLine[] } {
  const title: HeadLine[] = [];
  const subtitle: HeadLine[] = [];
  for (const line of lines) {
    const text = line.text.trim();
    const last = title.at(-1);
    const belongs =
      last &&
      subtitle.length === 0 &&
      (/^\(.*\)$/.test(text) || line.block === last.block || goesOn(last, line.block, locale.letter));
    if (!last || (belongs && !firstMatch(locale.annexes.kindLine, text)) || (belongs && text.startsWith('(')))
      title.push(line);
    else subtitle.push(line);
  }
  return { title, subtitle };
}

function typeOf(lines: readonly HeadLine[], body: readonly ZonedBlock[], packs: AnnexPacks): AnnexType {
  const { annexes: locale, paragraphs } = packs;
  const kind = lines.find(({ text }) => firstMatch(locale.kindLine, text.trim()));
  const words = (kind ? [kind] : lines).map(({ text }) => text).join(' ');
  // `Liste des projets d'ordre du jour` is a list: what is named first counts.
  let said: { type: AnnexType; index: number } | null = null;
  // A draft about a calendar is no calendar.
  const types = isHeadOfDraft(lines, body[0], packs) ? [] : locale.types;
  for (const { type, pattern } of types) {
    const index = firstMatch(pattern, words)?.index;
    if (index !== undefined && (said === null || index < said.index)) said = { type, index };
  }
  if (said) return said.type;
  const text = body.filter(({ role }) => role === 'text');
  const [first] = text;
  if (!first) return 'other';
  // Texts by their numbers, each with what there is to say of it.
  const names = ({ text: words }: ZonedBlock): boolean => firstMatch(paragraphs.namedText, words.trim()) !== null;
  if (names(first) && text.filter(names).length > 1) return 'list';
  return text.some(({ text: words, cell }) => !cell && words.length > 120) ? 'text' : 'other';
}

/** `Circulaire TSB 278` is `TSB 278`, whatever the words around the number. */
function ofWhat(words: string, locale: LetterLocale): string {
  for (const { pattern, series } of locale.references) {
    const match = firstMatch(pattern, words);
    if (match?.groups?.number) return `${series ?? match.groups.series} ${match.groups.number}`;
  }
  return clean(words);
}

/** Clues on one and the next line are one place. */
function merged(clues: readonly Clue[]): Clue[] {
  const sorted = [...clues].sort((a, b) => a.span.start - b.span.start);
  const [first, ...rest] = sorted;
  if (!first) return [];
  const last = rest.at(-1) ?? first;
  return [{ span: { start: first.span.start, end: last.span.end }, basis: first.basis }];
}

/** The topic of a top-level heading of terms of reference. */
export function topicOf(node: ParagraphNode, document: SegmentedDocument, locale: AnnexLocale): Topic {
  const text = document.folded.slice(node.span.start, node.span.end);
  return locale.topics.find(({ pattern }) => firstMatch(pattern, text))?.topic ?? 'other';
}
