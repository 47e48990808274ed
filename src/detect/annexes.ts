import type { AnnotatedDocument } from '../model/detection.js';
import type { ZonedBlock } from '../model/document.js';
import type { Clue, Finding } from '../model/finding.js';
import type { LetterLocale } from '../model/locale/letter.js';
import type { AnnexType, Reference } from '../model/record.js';
import type { Span } from '../model/span.js';
import { groupWithin } from '../text/brackets.js';
import { Passage } from '../text/passage.js';
import { firstMatch } from '../text/pattern.js';
import { type HeadLine, headLines, tellsWhich, titleAndSubtitle } from './annexes/heading.js';
import type { AnnexPacks } from './annexes/packs.js';
import { typeOf } from './annexes/type.js';

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

/**
 * The annexes of a document: label, what they belong to, title, subtitle and type.
 *
 * @param own what `the present circular` is
 */
export function detectAnnexes(
  document: AnnotatedDocument,
  own: Reference | null,
  locale: AnnexPacks,
): Finding<AnnexFinding>[] {
  const annexes: ZonedBlock[][] = [];
  for (const block of document.blocks) {
    if (block.annex === null) continue;
    (annexes[block.annex] ??= []).push(block);
  }
  return annexes.map((blocks) => readAnnex(document, blocks, own, locale));
}

function readAnnex(
  document: AnnotatedDocument,
  blocks: readonly ZonedBlock[],
  own: Reference | null,
  locale: AnnexPacks,
): Finding<AnnexFinding> {
  const first = blocks[0] as ZonedBlock;
  const { label = null, end = first.span.start } = first.annexHead ?? {};
  const { lines, bodyIndex } = headLines(document, blocks, locale);
  const { title, subtitle } = titleAndSubtitle(lines, locale);
  const body = blocks.filter(({ index }) => index >= bodyIndex);
  const printed = (part: readonly HeadLine[]): string | null =>
    part.map(({ span }) => new Passage(document, span).printed).join(' ') || null;
  const clues: Clue[] = end > first.span.start ? [{ span: { start: first.span.start, end }, basis: 'labelled' }] : [];
  for (const { span } of lines) clues.push({ span, basis: 'placed' });
  return {
    value: {
      label,
      title: printed(title),
      subtitle: printed(subtitle),
      type: typeOf([...subtitle, ...lines], body, locale),
      of: ofWhat(document, { first, lines }, own, locale.letter),
      body,
      span: { start: first.span.start, end: (blocks.at(-1) as ZonedBlock).span.end },
    },
    clues: merged(clues),
  };
}

/** `Circulaire TSB 278` is `TSB 278`, whatever the words around the number; `la présente circulaire` is the document. */
function ofWhat(
  document: AnnotatedDocument,
  { first, lines }: { readonly first: ZonedBlock; readonly lines: readonly HeadLine[] },
  own: Reference | null,
  locale: LetterLocale,
): string | null {
  const line = lines.find(({ text }) => tellsWhich(text, locale) === 'of');
  const named = line ? groupWithin(document.folded, line.span, locale.annexOf) : null;
  const of = first.annexHead?.of ?? (named ? { span: named.span, own: named.name === 'own' } : null);
  if (!of) return null;
  if (of.own) return own && `${own.series} ${own.number}`;
  const { words, printed } = new Passage(document, of.span);
  for (const { pattern, series } of locale.references) {
    const match = firstMatch(pattern, words);
    if (match?.groups?.number) return `${series ?? match.groups.series} ${match.groups.number}`;
  }
  return printed;
}

/** Clues on one and the next line are one place. */
function merged(clues: readonly Clue[]): Clue[] {
  const sorted = [...clues].sort((a, b) => a.span.start - b.span.start);
  const [first, ...rest] = sorted;
  if (!first) return [];
  const last = rest.at(-1) ?? first;
  return [{ span: { start: first.span.start, end: last.span.end }, basis: first.basis }];
}
