import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { LetterLocale } from '../../model/locale/letter.js';
import type { Span } from '../../model/span.js';
import { hasBlank } from '../../text/blanks.js';
import { groupWithin, isBracketed, withinBrackets } from '../../text/brackets.js';
import { blockLabel } from '../../text/label.js';
import type { Label } from '../../text/label-reading.js';
import { linesOf } from '../../text/lines.js';
import { Passage } from '../../text/passage.js';
import { firstMatch } from '../../text/pattern.js';
import { runLabel } from '../../text/run-label.js';
import { isHeadOfDraft } from './draft.js';
import type { AnnexPacks } from './packs.js';

/** A line of an annex's heading behind its label. */
export interface HeadLine {
  readonly span: Span;
  readonly text: string;
  readonly block: ZonedBlock;
}

/** The lines of an annex's heading behind `ANNEXE 1`, and where its text begins. */
export function headLines(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  locale: AnnexPacks,
): { lines: HeadLine[]; bodyIndex: number } {
  const lines: HeadLine[] = [];
  const first = blocks[0] as ZonedBlock;
  const line = (block: ZonedBlock, span: Span): HeadLine => ({
    block,
    span,
    text: new Passage(document, span).words,
  });
  const [own, ...others] = linesOf(document.text, first.span);
  const { title = null } = first.annexHead ?? {};
  if (own && title) lines.push(line(first, title));
  lines.push(...others.filter(({ start }) => start > (title?.start ?? -1)).map((span) => line(first, span)));
  let index = 1;
  for (; index < blocks.length; index++) {
    const block = blocks[index] as ZonedBlock;
    // A rule or a page number between the lines of a heading.
    if (isRule(block)) continue;
    const closing = closingOf(blocks, index);
    if (closing > index) {
      lines.push(line(block, { start: block.span.start, end: (blocks[closing] as ZonedBlock).span.end }));
      index = closing;
      continue;
    }
    if (!isHeadBlock(document, blocks.slice(index), lines, locale)) break;
    lines.push(...linesOf(document.text, block.span).map((span) => line(block, span)));
  }
  return { lines, bodyIndex: blocks[index]?.index ?? Number.POSITIVE_INFINITY };
}

/** Lines, and characters, of a bracket below a title. */
const mostBracketLines = 4;
const longestBracket = 250;

/** Where the bracket closes that a line opens and others go on with (`(Seminar on coast stations` over `in Riga, 4-6 May)`); else the line itself. */
function closingOf(blocks: readonly ZonedBlock[], index: number): number {
  let words = '';
  for (let at = index; at < Math.min(blocks.length, index + mostBracketLines); at++) {
    const { role, cell, text, gap } = blocks[at] as ZonedBlock;
    if (role !== 'text' || cell || (at > index && (gap ?? 0) > 0)) return index;
    words += ` ${text.trim()}`;
    if (words.length > longestBracket || !words.startsWith(' (')) return index;
    if (isBracketed(words.trim())) return at;
  }
  return index;
}

const isRule = ({ role, text, cell }: ZonedBlock): boolean =>
  role === 'text' && !cell && text.length > 0 && !/[\p{L}\p{N}]/u.test(text);

/**
 * Where a heading's lines tell which annex it is: `edition` (`(Rév. 1)`), `of` for the document it belongs to; `null` for a
 * line of its title.
 */
export function tellsWhich(text: string, { annexOf, annexEdition }: LetterLocale): 'edition' | 'of' | null {
  const whole = { start: 0, end: text.length };
  const { start, end } = withinBrackets(text, whole);
  if (firstMatch(annexEdition, text.slice(start, end))) return 'edition';
  return groupWithin(text, whole, annexOf) ? 'of' : null;
}

/** A line that is no title by itself: it tells which annex it is, or stands in brackets (`(Original: anglais)`). */
const isAside = (text: string, locale: LetterLocale): boolean =>
  isBracketed(text.trim()) || tellsWhich(text, locale) !== null;

const longestTitle = 300;
const mostTitleLines = 5;

/** Whether the first of some blocks still belongs to the annex's heading, given the lines so far. */
function isHeadBlock(
  document: AnnotatedDocument,
  [block, ...following]: readonly ZonedBlock[],
  lines: readonly HeadLine[],
  locale: AnnexPacks,
): boolean {
  if (block === undefined) return false;
  const titled = lines.some(({ text }) => !isAside(text, locale.letter));
  const [next] = following;
  const text = block.text.trim();
  if (block.role !== 'text' || block.cell || text.length > longestTitle || lines.length >= mostTitleLines) return false;
  if (!/[\p{L}\p{N}]/u.test(text) || firstMatch(locale.paragraphs.division, text)) return false;
  if (tellsWhich(text, locale.letter) && (!titled || isBracketed(text))) return true;
  const label = blockLabel(document.text, block) ?? sectionLabel(block, following);
  if (label && (label.certain || label.readings[0].ordinal === 1)) return false;
  if (isBracketed(text) && text.length < 200) return true;
  if (/[.;:]$/.test(text)) return false;
  if (isLineOfForm(text, titled, locale)) return false;
  // The first line under the label is the title whatever words it has (`Textes dont la Commission est saisie`).
  if (!titled) return true;
  if (text.endsWith(',') || firstMatch(locale.paragraphs.sentenceWords, text)) return false;
  if (firstMatch(locale.paragraphs.resolutionCall, text)) return false;
  if (isHeadOfDraft(lines, next, locale)) return true;
  // The first of the texts that the annex holds, by its number: a heading.
  if (firstMatch(locale.paragraphs.namedText, text)) return false;
  if (goesOn(lines.at(-1), block, locale.letter)) return true;
  if (firstMatch(locale.annexes.kindLine, text)) return true;
  const nextLabel = next ? (blockLabel(document.text, next) ?? sectionLabel(next, following)) : null;
  // A second line is a subtitle where numbered text follows at once; before running text it is the first heading.
  const before = new Set(lines.filter((line) => !isAside(line.text, locale.letter)).map((line) => line.block));
  return (
    before.size === 1 &&
    nextLabel !== null &&
    nextLabel.readings[0].ordinal === 1 &&
    /^\p{Lu}/u.test(text) &&
    text.length < 120 &&
    block.heading === undefined &&
    (namesKind(text, locale) || !headsRunningNumbers(document, following))
  );
}

/** What a form asks for (`Administration: ____`), or where it goes (`To be returned to …` below its title). */
function isLineOfForm(text: string, titled: boolean, { annexes }: AnnexPacks): boolean {
  if (hasBlank(text)) return true;
  if (!titled) return false;
  return /[\p{L}\p{N}]@[\p{L}\p{N}]|https?:\/\/|www\./u.test(text) || firstMatch(annexes.fillIn, text) !== null;
}

/** `A   General information`, the first of the sections: a `B` comes behind it, as none does behind `A L'INTENTION DES DELEGUES`. */
function sectionLabel({ text }: ZonedBlock, following: readonly ZonedBlock[]): Label | null {
  const label = runLabel(text);
  return label?.text === 'A' && following.some((block) => runLabel(block.text)?.text === 'B') ? label : null;
}

/** `Mandat révisé (juillet 2024)`: what the annex is, wherever its numbers go. */
const namesKind = (text: string, { annexes }: AnnexPacks): boolean =>
  annexes.types.some(({ pattern }) => firstMatch(pattern, text) !== null);

/**
 * Whether the numbers below a line run on, further down, below another line like it: then both head parts of the annex
 * (`Stations`, 1 to 3; `Interference`, 4 to 6), and the first is no subtitle.
 */
function headsRunningNumbers(document: AnnotatedDocument, following: readonly ZonedBlock[]): boolean {
  let last = 0;
  for (const [at, block] of following.entries()) {
    const label = block.cell ? null : blockLabel(document.text, block);
    const [reading] = label?.readings ?? [];
    if (reading?.counting !== 'decimal' || reading.prefix !== null) continue;
    const above = following[at - 1];
    if (last > 0 && reading.ordinal === last + 1 && above && isPartTitle(document, above)) return true;
    last = reading.ordinal;
  }
  return false;
}

const longestPartTitle = 60;

const isPartTitle = ({ text: source }: AnnotatedDocument, block: ZonedBlock): boolean =>
  !block.cell &&
  block.text.length <= longestPartTitle &&
  /^\p{Lu}/u.test(block.text) &&
  /[\p{L})]\s*$/u.test(block.text) &&
  blockLabel(source, block) === null;

/** A title broken over lines: the next one begins small, or this one ends with a word that wants another. */
function goesOn(last: HeadLine | undefined, block: ZonedBlock, locale: LetterLocale): boolean {
  if (!last || last.block.index !== block.index - 1 || (block.gap ?? 0) > 1) return false;
  if (/^\p{Ll}/u.test(block.text.trim())) return true;
  // In capitals no case tells: `QUESTIONNAIRE SUR LES RESEAUX` over `DE TRANSPORT`.
  const isCapitals = [last.text, block.text].every((text) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text));
  if (isCapitals && (block.gap ?? 0) === 0 && firstMatch(locale.openBeginning, block.text.trim())) return true;
  return firstMatch(locale.openEnding, last.text.trim()) !== null;
}

export function titleAndSubtitle(
  all: readonly HeadLine[],
  locale: AnnexPacks,
): { title: HeadLine[]; subtitle: HeadLine[] } {
  const words = all.filter(({ text }) => tellsWhich(text, locale.letter) !== 'of');
  const first = words.findIndex(({ text }) => !isAside(text, locale.letter));
  // What stands in brackets above the title is none, unless it stands alone.
  const lines = first >= 0 ? words.slice(first) : words.filter(({ text }) => tellsWhich(text, locale.letter) === null);
  const title: HeadLine[] = [];
  const subtitle: HeadLine[] = [];
  for (const line of lines) {
    const text = line.text.trim();
    const last = title.at(-1);
    const belongs =
      last &&
      subtitle.length === 0 &&
      (isBracketed(text) || line.block === last.block || goesOn(last, line.block, locale.letter));
    if (!last || (belongs && !firstMatch(locale.annexes.kindLine, text)) || (belongs && isBracketed(text)))
      title.push(line);
    else subtitle.push(line);
  }
  return { title, subtitle };
}
