/**
 * The head of a mail that was sent on, as mail programs print it above the text that came with it: who wrote to whom, when, on what. Its day and
 * its subject are those of the mail, not of the letter in it. No words tell it, as every program writes it in the language of its user, but its
 * shape: labelled lines, the first with the address of who wrote or some with addresses in angle brackets, and one with the minute it was sent.
 * A program that prints names alone, without addresses, is told by what stands above the lines, or by a subject that says it was sent on.
 */
import type { Block, Noise, SourceDocument } from '../model/document.js';
import { contains, type Span } from '../model/span.js';

/** `From: A. Roux <a@example.int>` */
const labelled = /^[ \t*>]{0,9}\p{L}[\p{L}'’-]{0,19}(?: [\p{L}'’-]{1,12}){0,2}[ \u00a0]?:\*?(?=\s|$)/u;
const address = /[\w.+-]{1,64}@[\w-]/;
const addressee = /<[\w.+-]{1,64}@[\w.-]{1,255}>/;
const minute = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/i;
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** `---------- Forwarded message ---------`, `________________________________` */
const rule = /^[ \t>]{0,9}[-_]{5,60}(?:[ \t]?[\p{L} '’]{4,40}[ \t]?[-_]{5,60})?[ \t:]{0,3}$/u;

/** `-----Original Message-----`: a rule that says what is below it. */
const namedRule = /\p{L}/u;

/** `Subject: FW: …`, `Objet: TR: …`: a label in what another label tells. */
const sentOn = /^[^:]{1,40}:\s{0,9}\p{L}{1,4}[ \u00a0]?:\s/u;

const fewestLines = 3;
const mostLines = 12;

export function withoutMailHeads(document: SourceDocument): SourceDocument {
  const heads = mailHeads(document.text);
  if (heads.length === 0) return document;
  const isHead = (place: Span): boolean => heads.some((head) => contains(head, place));
  return {
    ...document,
    blocks: document.blocks.flatMap((block) => (isHead(block.span) ? [] : [past(block, heads)])),
    noise: [...document.noise.filter((each) => !isHead(each)), ...heads.map(asNoise)].toSorted(
      (a, b) => a.start - b.start,
    ),
    links: document.links.filter(({ span }) => !isHead(span)),
  };
}

const asNoise = ({ start, end }: Span): Noise => ({ start, end, kind: 'inserted' });

/** A block that begins in a head begins behind it. */
function past(block: Block, heads: readonly Span[]): Block {
  const head = heads.find(({ start, end }) => start <= block.span.start && end > block.span.start);
  return head ? { ...block, span: { start: head.end + 1, end: block.span.end } } : block;
}

/**
 * The same for a file of text, which people have saved or printed with the head of the mail: it stands above the letter, as what heads a page
 * does, and its addresses are of the document. Lines of that shape further down are those to ask, and when, if no rule stands above them and
 * no address has a name before it.
 */
export function withMailHeadsApart(document: SourceDocument): SourceDocument {
  const { text, blocks } = document;
  const top = blocks[0]?.span.start ?? 0;
  const heads = mailHeads(text).filter(
    ({ start, end, isRuled }) => isRuled || start <= top || addressee.test(text.slice(start, end)),
  );
  return heads.length === 0 ? document : { ...document, blocks: blocks.flatMap((block) => apart(block, heads)) };
}

/** A block that begins in a head and ends behind it is two. */
function apart(block: Block, heads: readonly Span[]): Block[] {
  const { start, end } = block.span;
  const head = heads.find((each) => each.start <= start && each.end > start);
  if (!head) return [block];
  const page: Block = { role: 'page-header', span: { start, end: Math.min(end, head.end) } };
  return end <= head.end ? [page] : [page, past(block, heads)];
}

interface MailHead extends Span {
  /** Whether a rule stands above it. */
  readonly isRuled: boolean;
}

function mailHeads(text: string): MailHead[] {
  const heads: MailHead[] = [];
  let run: Span[] = [];
  let before: Span | undefined;
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  const close = (): void => {
    const lines = run.map(slice);
    const isNamed = before !== undefined && namedRule.test(slice(before));
    const isFirst = before === undefined && text.slice(0, run[0]?.start).trim() === '';
    if (isSent(lines) && (hasAddresses(lines) || isNamed || (isFirst && isHeadOfNames(lines, text))))
      heads.push({
        start: before?.start ?? run[0]?.start ?? 0,
        end: run.at(-1)?.end ?? 0,
        isRuled: before !== undefined,
      });
    run = [];
    before = undefined;
  };
  let start = 0;
  for (const whole of text.split('\n')) {
    const line = whole.trimEnd();
    const span = { start, end: start + line.length };
    start += whole.length + 1;
    if (labelled.test(line.slice(0, 100)) && run.length < mostLines) run.push(span);
    else if (run.length > 0 && run.length < mostLines && /^\s+\S/.test(line)) run.push(span);
    else if (/\S/.test(line) || run.length > 0) {
      close();
      if (rule.test(line)) before = span;
    }
  }
  close();
  return heads;
}

/** `Sent: Tuesday, 4 May 2021 09:30` */
const isTimed = (line = ''): boolean => minute.test(line.slice(0, 300)) && year.test(line.slice(0, 300));

const isSent = (lines: readonly string[]): boolean =>
  lines.length >= fewestLines && lines.slice(1).some((line) => isTimed(line));

const hasAddresses = (lines: readonly string[]): boolean =>
  address.test(lines[0]?.slice(0, 300) ?? '') || lines.some((line) => addressee.test(line.slice(0, 300)));

/**
 * Names without addresses at the top of a file: a mail says right below who wrote when it was sent, which a telefax does not, and its
 * subject says that it was sent on, or the letter below has a subject of its own.
 */
function isHeadOfNames(lines: readonly string[], text: string): boolean {
  if (!isTimed(lines[1])) return false;
  const labels = lines.slice(2).flatMap((line) => labelled.exec(line.slice(0, 100))?.[0].trim() ?? []);
  return lines.some((line) => sentOn.test(line)) || labels.some((label) => text.split(`\n${label}`).length > 2);
}
