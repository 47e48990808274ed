import type { LinkTarget, Noise } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { linkNumbers } from './link-numbers.js';
import type { Line } from './plain-lines.js';
import { once } from '../../text/once.js';
import { hyperlinkOf } from '../printing/fields.js';

/**
 * The codes of Word's fields, as converters print them before what a field shows (`HYPERLINK "mailto:tsb@…" tsb@…`), and as a text has
 * them that was copied while Word showed them (`{ HYPERLINK "https://…" }`). They are no words of the letter.
 */
export interface FieldCodes {
  readonly noise: readonly Noise[];
  readonly links: readonly LinkTarget[];
  /** The text, character for character, with plain small letters for the codes: what measures lines and columns reads this. */
  readonly masked: string;
  /** Where the letter ends, and a list begins of the addresses that it links to. */
  readonly end: number;
}

const quoted = '["\u201c\u201d][^"\u201c\u201d]{0,400}["\u201c\u201d]';
const fieldSwitch = String.raw`\\(?:\*\s?[A-Za-z]{2,20}|[@#]\s?(?:${quoted}|\S{1,30})|[a-z](?![a-z])(?:\s{1,2}${quoted})?)`;
const names = [
  'ADVANCE|AUTHOR|AUTONUM|AUTONUMLGL|BIBLIOGRAPHY|CITATION|CREATEDATE|DATE|DOCPROPERTY|EMBED|FILENAME|FORMCHECKBOX',
  'FORMDROPDOWN|FORMTEXT|HYPERLINK|INCLUDEPICTURE|INCLUDETEXT|INDEX|LINK|LISTNUM|MERGEFIELD|NOTEREF|NUMPAGES|PAGE',
  'PAGEREF|PRINTDATE|QUOTE|REF|SAVEDATE|SECTIONPAGES|SEQ|SHAPE|STYLEREF|SUBJECT|SYMBOL|TC|TIME|TITLE|TOC|XE',
].join('|');
const [apart, ends] = [/(?<![\p{L}\d\\])/u.source, /(?![\p{L}\d])/u.source];
const bookmark = /[\p{L}\d_][\p{L}\d_.:-]{0,60}/u.source;
/** A name, what it is about, its switches: `SEQ Table \* ARABIC`, `PAGEREF _Toc12 \h`. */
const code = once(
  () =>
    new RegExp(
      String.raw`${apart}(?<name>${names})${ends}(?:\s{1,3}(?:${quoted}|${bookmark}(?=\s{1,3}\\)))?(?<switches>(?:\s{1,3}${fieldSwitch}){0,8})`,
      'gu',
    ),
);
const braced = once(() => new RegExp(String.raw`\{ ?((?:${names})${ends}[^{}]{0,500})\}`, 'gu'));
/** What `docx2txt` prints behind the words of a link. */
const bracketed = /[ \u00a0]?\[HYPERLINK: ?([^\s\]]{1,500})\]/g;

/** Names that are nothing else, and those whose first argument shows what they are. */
const isForm = /^FORM/;
const addressed = /^(?:HYPERLINK|INCLUDEPICTURE)\s/;
const opens = /[({[\u00ab"\u201c\s]/;
/** Marks of a field's beginning, of what it shows, and of its end, where a text has kept them. */
const [fieldBegin, fieldShown, fieldEnd] = ['\u0013', '\u0014', '\u0015'];
const longestShown = 300;

/** What ends the words of a link: the mark, two spaces, a space where none belongs. */
const closesShown = /\u0015|[ \u00a0]{2}|[ \u00a0](?=[.,;)\]])/;

interface Found extends Span {
  readonly code: string;
}

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\u00a0';

function codesIn(text: string): Found[] {
  if (!/[A-Z]{2}/.test(text) || !/\\|HYPERLINK|FORM[TCD]/.test(text)) return [];
  return Array.from(text.matchAll(code())).flatMap((match) => {
    const { name = '', switches = '' } = match.groups ?? {};
    const isCode = switches !== '' || isForm.test(name) || (addressed.test(match[0]) && /["\u201d]$/.test(match[0]));
    return isCode ? [{ start: match.index, end: match.index + match[0].length, code: match[0] }] : [];
  });
}

/** The code with the white space and the marks around it; one space stays between words. */
function extentOf(text: string, { start, end }: Found): Span {
  let [from, to] = [start, end];
  while (isBlank(text[from - 1]) || text[from - 1] === fieldBegin) from--;
  while (isBlank(text[to]) || text[to] === fieldShown) to++;
  const behindWord = from > 0 && !opens.test(text[from - 1] as string);
  if (behindWord && from < start) from++;
  else if (behindWord && to > end) to--;
  return { start: from, end: to };
}

/** Where what a link shows ends: with its address, at the mark or the second space that a converter puts there; else with a word. */
function shownEnd(text: string, start: number, url: string): number {
  const shown = text.slice(start, start + longestShown).replace(/\n[^\S\n]*\n[^]*$/, '');
  const address = url.replace(/^(?:mailto:|https?:\/\/)/i, '').replace(/\/$/, '');
  const lead = /^\s*(?:mailto:|https?:\/\/)?/i.exec(shown)?.[0].length ?? 0;
  if (shown.slice(lead, lead + address.length).toLowerCase() === address.toLowerCase())
    return start + lead + address.length + (shown[lead + address.length] === '/' ? 1 : 0);
  const mark = shown.search(closesShown);
  if (mark > 0) return start + mark;
  return start + (/^\s*\S*[^\s.,;:!?)\]]/.exec(shown)?.[0].length ?? 0);
}

/** `{ PAGE }`, `{ HYPERLINK "https://…" }`: what Word shows in place of what the field stands for. Of a link its address is left. */
function bracedCodes(text: string): { readonly noise: readonly Span[]; readonly links: readonly LinkTarget[] } {
  const noise: Span[] = [];
  const links: LinkTarget[] = [];
  if (!text.includes('{')) return { noise, links };
  for (const match of text.matchAll(braced())) {
    const [all, inside = ''] = match;
    const url = hyperlinkOf(straight(inside));
    const address = url?.replace(/^mailto:/i, '') ?? '';
    const at = address === '' ? -1 : all.indexOf(address);
    const [start, end] = [match.index, match.index + all.length];
    if (at < 0) noise.push({ start, end });
    else {
      const span = { start: start + at, end: start + at + address.length };
      noise.push({ start, end: span.start }, { start: span.end, end });
      links.push({ span, url: url as string });
    }
  }
  return { noise, links };
}

/** The words behind which `docx2txt` prints an address. */
function bracketedLinks(text: string): { readonly noise: readonly Span[]; readonly links: readonly LinkTarget[] } {
  const found = text.includes('[HYPERLINK:') ? Array.from(text.matchAll(bracketed)) : [];
  return {
    noise: found.map(({ 0: all, index }) => ({ start: index, end: index + all.length })),
    links: found.map(({ 1: url = '', index }) => ({ span: { start: wordBefore(text, index), end: index }, url })),
  };
}

function wordBefore(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestShown && /\S/.test(text[start - 1] as string)) start--;
  return start;
}

const inOrder = (spans: readonly Span[]): Span[] => spans.toSorted((a, b) => a.start - b.start);

const straight = (words: string): string => words.replace(/[\u201c\u201d]/g, '"');

export function fieldCodes(text: string): FieldCodes {
  const [braces, brackets] = [bracedCodes(text), bracketedLinks(text)];
  const numbers = linkNumbers(text);
  const links: LinkTarget[] = [...braces.links, ...brackets.links, ...numbers.links];
  const noise: Span[] = [...braces.noise, ...brackets.noise, ...numbers.noise];
  for (const found of codesIn(withoutWords(text, inOrder(noise)))) {
    const span = extentOf(text, found);
    noise.push(span);
    const url = hyperlinkOf(straight(found.code));
    if (url === undefined) continue;
    const end = shownEnd(text, span.end, url);
    links.push({ span: { start: span.end, end }, url });
    // The space that stands for the end of the field.
    if (text[end] === fieldEnd || (isBlank(text[end]) && /[.,;)\]]/.test(text[end + 1] ?? '')))
      noise.push({ start: end, end: end + 1 });
  }
  const codes = inOrder(noise).map((span) => ({ ...span, kind: 'inserted' as const }));
  return { noise: codes, links, masked: withoutWords(text, codes), end: numbers.end };
}

/** A word of small letters stands for a code, so that a line that breaks amid one goes on; its single spaces stay. */
function withoutWords(text: string, codes: readonly Span[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of codes) {
    masked +=
      text.slice(from, start) +
      text.slice(start, end).replace(/\S|[ \u00a0](?=[ \u00a0])|(?<=[ \u00a0])[ \u00a0]/gu, 'x');
    from = end;
  }
  return masked + text.slice(from);
}

/**
 * Lines that go on with the one above: those that begin amid a code, those with what a code shows at the end of the line above, and
 * those that begin with a code below a colon or a long line that has no end.
 */
export function linesOfCodes(text: string, lines: readonly Line[], { noise }: FieldCodes): Line[] {
  const found: Line[] = [];
  let next = 0;
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    // The last code that begins before the line, or with it.
    while (next < noise.length && (noise[next] as Noise).start <= line.start) next++;
    const code = noise[next - 1];
    if (!above || !code || line.gap > 0 || code.end < above.end) continue;
    const isAmid = code.start < line.start && (code.end > line.start || code.end >= above.end);
    const isOpen =
      /[\p{Ll},:]$/u.test(text.slice(above.start, above.end)) && above.end - above.start >= shortestOpenLine;
    if (isAmid || isOpen || text[above.end - 1] === ':') found.push(line);
  }
  return found;
}

const shortestOpenLine = 50;
