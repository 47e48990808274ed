import type { SegmentedDocument, ZonedBlock } from '../model/document.js';
import type { Clue, Finding } from '../model/finding.js';
import type { LetterLocale } from '../model/locale/letter.js';
import type { Role } from '../model/record.js';
import type { Span } from '../model/span.js';
import { clean } from '../text/clean.js';
import { linesOf } from '../text/lines.js';
import { looksLikeName } from '../text/name.js';
import { firstMatch } from '../text/pattern.js';

export interface SignatoryFinding {
  readonly name: string | null;
  readonly honorific: string | null;
  readonly title: string | null;
  readonly signed: boolean;
  /** What the title makes of the person (`director`, `chair`), `null` without a known title. */
  readonly role: Role | null;
  /** Printed behind the name in brackets. */
  readonly country: string | null;
  readonly titleSpan: Span | null;
}

export interface Closing {
  readonly closing: Finding<string> | null;
  readonly signatory: Finding<SignatoryFinding> | null;
  readonly enclosures: Finding<number> | null;
  /** Blocks of a `Distribution:` list, its label left out. */
  readonly distribution: readonly ZonedBlock[];
}

/** Everything below the body: formula, signature, `Annexe: 1`, distribution list. */
export function detectClosing(document: SegmentedDocument, locale: LetterLocale): Closing {
  const blocks = document.blocks.filter(({ zone }) => zone === 'closing');
  // Older reports are signed under the numbered sections of their head.
  const head = document.blocks.filter(({ zone }) => zone === 'summary').slice(-headSignatureBlocks);
  const formula = blocks[0] && isFormula(blocks[0], locale) ? blocks[0] : null;
  const distributed = blocks.findIndex(({ text }) => firstMatch(locale.distribution, text));
  const rest = blocks.slice(formula ? 1 : 0, distributed < 0 ? blocks.length : distributed);
  const lines = linesIn(document, rest);
  return {
    closing: formula && {
      value: clean(document.text.slice(formula.span.start, formula.span.end)),
      clues: [{ span: formula.span, basis: 'worded' }],
    },
    enclosures: enclosuresOf(document, lines, locale),
    signatory:
      signatoryOf(document.text, lines, locale) ?? signatoryOf(document.text, linesIn(document, head), locale, true),
    distribution: distributed < 0 ? [] : blocks.slice(distributed),
  };
}

interface Line {
  readonly span: Span;
  readonly text: string;
  readonly printed: string;
}

function linesIn(document: SegmentedDocument, blocks: readonly ZonedBlock[]): Line[] {
  return blocks.flatMap((block) => linesOf(document.text, block.span).map((span) => lineOf(document, span)));
}

function lineOf(document: SegmentedDocument, span: Span): Line {
  return {
    span,
    text: document.folded.slice(span.start, span.end),
    printed: document.text.slice(span.start, span.end),
  };
}

function isFormula(block: ZonedBlock, locale: LetterLocale): boolean {
  const formula = firstMatch(locale.closing, block.text);
  return formula !== null && !/[.!?] +\p{Lu}/u.test(block.text.slice(0, formula.index));
}

/** `Annexes: 2`; `Annexe: Projet de mandat` announces one, several lines as many as they are. */
function enclosuresOf(
  document: SegmentedDocument,
  lines: readonly Line[],
  locale: LetterLocale,
): Finding<number> | null {
  for (const [index, { text, span }] of lines.entries()) {
    const match = firstMatch(locale.enclosures, text);
    const count = match?.groups?.count;
    if (match && count !== undefined) return { value: Number(count), clues: [{ span, basis: 'labelled' }] };
    // In a text dump the number may stand behind a tab, as a piece of its own.
    const next = lines[index + 1];
    const beside =
      match && next && /^\d{1,2}$/.test(next.text) && !document.text.slice(span.end, next.span.start).includes('\n');
    if (beside)
      return {
        value: Number(next.text),
        clues: [{ span: { start: span.start, end: next.span.end }, basis: 'labelled' }],
      };
  }
  return null;
}

const bracketed = /\s*\(([^()]{2,60})\)\s*$/u;
const longestTitle = 160;
const headSignatureBlocks = 6;

/** @param titled a name alone does not sign: it must have a title under it */
function signatoryOf(
  source: string,
  lines: readonly Line[],
  locale: LetterLocale,
  titled = false,
): Finding<SignatoryFinding> | null {
  const clues: Clue[] = [];
  let signed = false;
  let name: ReadName['name'] | null = null;
  const titles: Line[] = [];
  for (const line of lines) {
    if (firstMatch(locale.enclosures, line.text) || firstMatch(locale.annexHeading, line.text)) break;
    const mark = firstMatch(locale.signed, line.text);
    if (mark) {
      signed = true;
      clues.push({
        span: { start: line.span.start, end: line.span.start + mark[0].trimEnd().length },
        basis: 'worded',
      });
    }
    const rest = mark ? part(line, mark[0].length) : line;
    if (rest.printed.trim() === '' || rest.printed.length > longestTitle) continue;
    const read: ReadName | null = name ? null : readName(rest, locale);
    if (read) {
      name = read.name;
      clues.push({ span: read.span, basis: 'placed' });
      if (read.rest) titles.push(read.rest);
    } else if (isTitle(source, rest, titles, locale)) titles.push(rest);
    else if (name && titles.length > 0) break;
  }
  if (!name || (titled && titles.length === 0)) return null;
  clues.push(...titles.map(({ span }): Clue => ({ span, basis: 'placed' })));
  clues.sort((a, b) => a.span.start - b.span.start);
  const title = titles.length === 0 ? null : clean(titles.map(({ printed }) => printed).join(' ')).replace(/[,;]$/, '');
  const role = titles[0]
    ? (locale.titles.find(({ pattern }) => firstMatch(pattern, titleText(titles)))?.role ?? null)
    : null;
  const first = titles[0];
  const titleSpan = first ? { start: first.span.start, end: (titles.at(-1) as Line).span.end } : null;
  return {
    value: { name: name.text, honorific: name.honorific, title, signed, role, country: name.country, titleSpan },
    clues,
  };
}

const titleText = (titles: readonly Line[]): string => titles.map(({ text }) => text).join(' ');

function part(line: Line, from: number): Line {
  const lead = from + (line.text.length - from - line.text.slice(from).trimStart().length);
  return {
    span: { start: line.span.start + lead, end: line.span.end },
    text: line.text.slice(lead),
    printed: line.printed.slice(lead),
  };
}

interface ReadName {
  readonly name: { readonly text: string; readonly honorific: string | null; readonly country: string | null };
  readonly span: Span;
  /** What follows on the line behind a comma. */
  readonly rest: Line | null;
}

/** `Mme A. Diop (Sénégal), Présidente` or a name alone on its line. */
function readName(line: Line, locale: LetterLocale): ReadName | null {
  if (locale.titles.some(({ pattern }) => firstMatch(pattern, line.text))) return null;
  const honorific = firstMatch(locale.honorific, line.text)?.[0] ?? '';
  const comma = line.printed.indexOf(',');
  const whole = comma > 0 ? line.printed.slice(0, comma) : line.printed;
  const country = bracketed.exec(whole)?.[1] ?? null;
  const bare = whole.slice(honorific.length).replace(bracketed, '').trim();
  const run = nameThenTitle(line, honorific.length, locale);
  if (run)
    return {
      name: { text: clean(run.name), honorific: clean(honorific) || null, country: null },
      span: run.span,
      rest: run.title,
    };
  if (!looksLikeName(bare) && !(honorific !== '' && /^\p{Lu}[\p{L}'’.-]+$/u.test(bare))) return null;
  const rest = comma > 0 && line.printed.slice(comma + 1).trim() !== '' ? part(line, comma + 1) : null;
  const title = clean(honorific);
  return {
    name: {
      text: clean(bare),
      honorific: title === '' ? null : title,
      country: country === null ? null : clean(country),
    },
    span: { start: line.span.start, end: line.span.start + whole.trimEnd().length },
    rest,
  };
}

/** `H. Zhao Directeur du Bureau …`: a conversion ran name and title together. */
function nameThenTitle(
  line: Line,
  from: number,
  locale: LetterLocale,
): { name: string; span: Span; title: Line } | null {
  for (const match of line.text.slice(0, 80).matchAll(/ +(?=\p{Lu})/gu)) {
    const at = match.index + match[0].length;
    if (at <= from || !locale.titles.some(({ pattern }) => firstMatch(pattern, line.text.slice(at)))) continue;
    const name = line.printed.slice(from, match.index);
    return looksLikeName(name)
      ? { name, span: { start: line.span.start, end: line.span.start + match.index }, title: part(line, at) }
      : null;
  }
  return null;
}

/** A title begins with an office and may go on over several lines (`Directeur du Bureau de la / normalisation …`). */
function isTitle(source: string, line: Line, before: readonly Line[], locale: LetterLocale): boolean {
  if (locale.titles.some(({ pattern }) => firstMatch(pattern, line.text))) return true;
  const last = before.at(-1);
  if (!last) return false;
  if (/\n\s*\n/.test(source.slice(last.span.end, line.span.start))) return false;
  return (
    /^[\p{Ll}(]/u.test(line.printed) ||
    firstMatch(locale.openEnding, last.text.trim()) !== null ||
    locale.issuers.some(({ pattern }) => firstMatch(pattern, line.text)?.index === 0)
  );
}

/** Distribution items as blocks without the label, for the addressee reader. */
export function distributionSpans(
  document: SegmentedDocument,
  blocks: readonly ZonedBlock[],
  locale: LetterLocale,
): { block: ZonedBlock; span: Span }[] {
  return blocks.flatMap((block, index) =>
    linesOf(document.text, block.span).flatMap((line) => {
      const label = index === 0 ? firstMatch(locale.distribution, document.folded.slice(line.start, line.end)) : null;
      const start = label ? line.start + label[0].length : line.start;
      const lead = document.text.slice(start, line.end).search(/\S/u);
      return lead < 0 ? [] : [{ block, span: { start: start + lead, end: line.end } }];
    }),
  );
}
