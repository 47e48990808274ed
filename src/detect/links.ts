import type { AnnotatedDocument, Detection } from '../model/detection.js';
import type { ZonedBlock } from '../model/document.js';
import type { Clue, Finding } from '../model/finding.js';
import type { Link } from '../model/record.js';
import type { Span } from '../model/span.js';
import { overlaps } from '../model/span.js';
import { clean } from '../text/clean.js';
import { fold } from '../text/fold.js';
import { firstMatch, type Pattern, shape } from '../text/pattern.js';

interface Address extends Clue {
  readonly url: string;
}

/**
 * Web and mail addresses, written out or behind other words, each once with every place it stands in. Those that
 * the file itself points to (`document.links`) go before what the words look like.
 *
 * @param elision a small word glued to what stands behind it, which is no part of an address
 */
export function detectLinks(
  document: Pick<AnnotatedDocument, 'text' | 'blocks' | 'links' | 'noise'>,
  elision: Pattern,
): Detection<Link> {
  const given: Address[] = [];
  for (const { span, url } of document.links) {
    const target = targetOf(url);
    if (target) given.push({ span: trimmedSpan(span, document.text), url: target, basis: 'labelled' });
  }
  const written: Address[] = [];
  for (const place of [...document.blocks, ...footersIn(document)]) {
    for (const address of writtenIn(place, document.text, elision)) written.push(address);
  }
  return { findings: collect([...given, ...apart(written, given)], document.text), messages: [] };
}

/** Where an address is looked for: folded text, and the span it has in the source. */
type Place = Pick<ZonedBlock, 'text' | 'span'>;

/** Page footers in the middle of paragraphs, which the text of their blocks leaves out. */
function footersIn({ noise, text }: Pick<AnnotatedDocument, 'noise' | 'text'>): Place[] {
  const footers = noise.filter(({ kind }) => kind === 'page');
  return footers.map(({ start, end }) => ({ text: fold(text.slice(start, end)), span: { start, end } }));
}

/** The addresses that stand where none of the given ones does, each place once. */
function apart(written: readonly Address[], given: readonly Address[]): Address[] {
  const targets = given.toSorted((a, b) => a.span.start - b.span.start);
  let next = 0;
  let end = -1;
  return written
    .toSorted((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < end) return false;
      while (next < targets.length && (targets[next] as Address).span.end <= span.start) next++;
      const target = targets[next];
      if (target && overlaps(target.span, span)) return false;
      end = span.end;
      return true;
    });
}

function collect(addresses: readonly Address[], text: string): Finding<Link>[] {
  const byUrl = new Map<string, { value: Link; clues: Clue[] }>();
  const inOrder = addresses.toSorted((a, b) => a.span.start - b.span.start);
  for (const { url, span, basis } of inOrder) {
    const shown = clean(text.slice(span.start, span.end));
    if (!shown) continue;
    const known = byUrl.get(keyOf(url));
    if (known) known.clues.push({ span, basis });
    else byUrl.set(keyOf(url), { value: { url, text: shown }, clues: [{ span, basis }] });
  }
  return [...byUrl.values()];
}

/** Scheme and host do not tell case apart, and a final stroke says nothing. */
function keyOf(url: string): string {
  if (url.startsWith('mailto:')) return url.toLowerCase();
  const [, host = '', rest = ''] = /^[a-z]+:\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
  return host.toLowerCase() + rest.replace(/\/$/, '');
}

/** A target as the file gives it; `null` for one that leads nowhere outside the document. */
const mailTarget = shape(String.raw`^[^@\s/:]+@[^@\s/:]+\.\p{L}+$`);

function targetOf(url: string): string | null {
  const target = url.trim();
  if (/^mailto:/i.test(target)) {
    const address = target.slice('mailto:'.length).replace(/\?.*$/s, '').trim();
    return /^[^@\s]+@[^@\s]+$/.test(address) ? `mailto:${address}` : null;
  }
  if (/^(?:https?|ftp):\/\/[^/\s]/i.test(target)) return target;
  if (/^www\./i.test(target)) return `https://${target}`;
  if (mailTarget.test(target)) return `mailto:${target}`;
  return null;
}

function trimmedSpan(span: Span, text: string): Span {
  const shown = text.slice(span.start, span.end);
  const start = span.start + (shown.length - shown.trimStart().length);
  return { start, end: start + shown.trim().length };
}

function writtenIn(block: Place, source: string, elision: Pattern): Address[] {
  const web = webCue.test(block.text) ? webAddresses(block, source) : [];
  if (!block.text.includes('@')) return web;
  const mail = mailAddresses(block, elision).filter(({ span }) => !web.some((address) => overlaps(address.span, span)));
  return [...web, ...mail].sort((a, b) => a.span.start - b.span.start);
}

/** What every web address holds, looked for first. */
const webCue = /:\/\/|www\.|itu\.int\//i;
const webStart = shape(
  String.raw`(?<![\p{L}\p{N}@.\-/])(?:https?://|ftp://|www\.(?=[\p{L}\p{N}])|(?:[a-z0-9-]{1,30}\.){0,3}itu\.int/(?=[\p{L}\p{N}]))`,
  'gi',
);
const webHost = shape(String.raw`^[\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}{2,}|^\d+\.\d+`);

function webAddresses({ text, span }: Place, source: string): Address[] {
  const found: Address[] = [];
  webStart.lastIndex = 0;
  for (let match = webStart.exec(text); match; match = webStart.exec(text)) {
    const start = match.index;
    const end = endOfAddress(text, { start, end: start + match[0].length }, (at) => source[span.start + at] === '\n');
    webStart.lastIndex = Math.max(end, start + match[0].length);
    const place = { start: span.start + start, end: span.start + end };
    const printed = clean(source.slice(place.start, place.end))
      .replace(/ /g, '')
      .replace(/[\u2013\u2014]/g, '-');
    const scheme = /^(?:https?|ftp):\/\//i.exec(printed)?.[0];
    const rest = printed.slice(scheme?.length ?? 0);
    // Without a host there is no address: `http://` alone, `www.`.
    if (!webHost.test(rest)) continue;
    found.push({ span: place, url: scheme ? scheme.toLowerCase() + rest : `https://${rest}`, basis: 'worded' });
  }
  return found;
}

const moreOfPath = shape(String.raw`^[\p{L}\p{N}%_-]*[/\d_.=-][^ ]*`);

/**
 * Where an address ends that the words at a span begin: at white space, less what belongs to the sentence around it.
 *
 * @param isLineEnd whether the source has an end of line at an index of the text
 */
function endOfAddress(text: string, { start, end: from }: Span, isLineEnd: (at: number) => boolean): number {
  let end = endOfToken(text, from);
  // A line broken behind a stroke or hyphen goes on where the next line begins with more of a path.
  while (isLineEnd(end) && /[/_=&?-]/.test(text[end - 1] ?? '') && moreOfPath.test(text.slice(end + 1, end + 80))) {
    const next = endOfToken(text, end + 1);
    if (next <= end + 1) break;
    end = next;
  }
  end = beforeGluedSentence(text, start, end);
  return withoutPunctuation(text, start, end);
}

function endOfToken(text: string, from: number): number {
  let end = from;
  while (end < text.length && !/[ <>"|]/.test(text[end] as string)) end++;
  return end;
}

const gluedSentence = shape(String.raw`[.;,](?=\p{Lu}(?:\p{Ll}*$|'\p{L}+$|\p{Ll}+[,:]$))`);
const nextWord = shape(String.raw`^ [\p{L}\d(]`);

/**
 * `…/dcc.Des informations`: a full stop, then a word that begins a sentence. A file name (`/Default.Aspx`) ends the
 * address or is followed by none of the sentence's words.
 */
function beforeGluedSentence(text: string, start: number, end: number): number {
  const address = text.slice(start, end);
  const glued = gluedSentence.exec(address.slice(-40));
  if (!glued) return end;
  if (!nextWord.test(text.slice(end, end + 4)) && !address.slice(-40).includes("'")) return end;
  return end - Math.min(40, address.length) + glued.index;
}

const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function withoutPunctuation(text: string, start: number, end: number): number {
  const address = text.slice(start, end);
  const open = { '(': 0, '[': 0, '{': 0 } as Record<string, number>;
  for (let i = 0; i < address.length; i++) {
    const character = address[i] as string;
    if (character in open) open[character] = (open[character] ?? 0) + 1;
    const opener = pairs[character];
    if (opener === undefined) continue;
    // A bracket that was opened before the address closes behind it.
    if (open[opener] === 0) return start + withoutFinal(address.slice(0, i));
    open[opener] = (open[opener] ?? 0) - 1;
  }
  return start + withoutFinal(address);
}

function withoutFinal(address: string): number {
  let end = address.length;
  while (end > 0 && /[.,;:!?'*([{]/.test(address[end - 1] as string)) end--;
  return end;
}

const localCharacter = shape(String.raw`[\p{L}\p{N}._%+'-]`);
const hostCharacter = shape(String.raw`[\p{L}\p{N}.-]`);
const mailHost = shape(String.raw`^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$`);
const gluedWord = shape(String.raw`[.;]\p{Lu}\p{Ll}*$`);

/** Read outward from each `@`, so that a long word without one costs nothing. */
function mailAddresses({ text, span }: Place, elision: Pattern): Address[] {
  const found: Address[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && localCharacter.test(text[start - 1] as string)) start--;
    let end = at + 1;
    while (end < text.length && end - at < 255 && hostCharacter.test(text[end] as string)) end++;
    while (start < at && /[.'-]/.test(text[start] as string)) start++;
    // A full stop glued to the next sentence is no part of the host: `…@itu.int.Les`.
    const host = text
      .slice(at + 1, end)
      .replace(gluedWord, '')
      .replace(/[.-]+$/, '');
    if (start === at || !mailHost.test(host)) continue;
    const local = text.slice(start, at);
    const elided = firstMatch(elision, local)?.[0].length ?? 0;
    const place = { start: span.start + start + elided, end: span.start + at + 1 + host.length };
    found.push({ span: place, url: `mailto:${local.slice(elided)}@${host}`, basis: 'worded' });
  }
  return found;
}
