import type { Clue, Finding } from '../../model/finding.js';
import type { LetterLocale } from '../../model/locale/letter.js';
import type { Role } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { clean } from '../../text/clean.js';
import { looksLikeName } from '../../text/name.js';
import { firstMatch } from '../../text/pattern.js';
import type { Pattern } from '../../text/rule.js';
import { enclosuresIn } from './enclosures.js';
import { type Line, part } from './lines.js';

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

const bracketed = /\s*\(([^()]{2,60})\)\s*$/u;
const longestTitle = 160;

/** @param titled a name alone does not sign: it must have a title under it */
export function signatoryOf(
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
    // `Annexes: 2` may also be printed above the name
    if (enclosuresIn(line.text, locale) && name === null) continue;
    if (enclosuresIn(line.text, locale) || firstMatch(locale.annexHeading, line.text)) break;
    const mark = firstMatch(locale.signed, line.text);
    if (mark) {
      signed = true;
      clues.push({
        span: { start: line.span.start, end: line.span.start + mark[0].trimEnd().length },
        basis: 'worded',
      });
    }
    const whole = mark ? part(line, mark[0].length) : line;
    const rest = withoutProxy(whole, locale);
    if (rest.printed.trim() === '' || rest.printed.length > longestTitle) continue;
    if (firstMatch(locale.forOffice, line.text.trim()) && !(name && titles.length === 0)) {
      // `Deputy to the Director,` and below it `for the Director`
      if (titles.at(-1)?.printed.trimEnd().endsWith(',')) titles.push(rest);
      continue;
    }
    // `M. X` and below it `p.o. Y`: the first is the one for whom the second signs
    const read: ReadName | null = name && rest === whole ? null : readName(rest, locale);
    if (read) {
      if (name) clues.splice(0, clues.length, ...clues.filter(({ basis }) => basis === 'worded'));
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

/** `p.o. Awa Diallo`: the one who signs, for whomever. */
function withoutProxy(line: Line, locale: LetterLocale): Line {
  const proxy = firstMatch(locale.onBehalf, line.text);
  return proxy ? part(line, proxy[0].length) : line;
}

const titleText = (titles: readonly Line[]): string => titles.map(({ text }) => text).join(' ');

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
  // Behind a blank line a title goes on only where it was left open (`Directeur du Bureau de la`).
  if (/\n\s*\n/.test(source.slice(last.span.end, line.span.start)))
    return /^\p{Ll}/u.test(line.printed) && firstMatch(locale.openEnding, last.text.trim()) !== null;
  return (
    /^[\p{Ll}(]/u.test(line.printed) ||
    firstMatch(locale.openEnding, last.text.trim()) !== null ||
    locale.issuers.some(({ pattern }) => firstMatch(pattern, line.text)?.index === 0 || isSplit(pattern, last, line))
  );
}

/** `Director of the Telecommunication` and, on the next line, `Standardization Bureau`: the name of the office stands on both. */
function isSplit(office: Pattern, above: Line, line: Line): boolean {
  const found = firstMatch(office, `${above.text.trimEnd()} ${line.text}`);
  const lineEnd = above.text.trimEnd().length;
  return found !== null && found.index < lineEnd && found.index + found[0].length > lineEnd + 1;
}
