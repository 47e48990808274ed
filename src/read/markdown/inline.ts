import type { Delete, PhrasingContent } from 'mdast';
import type { LinkTarget, Noise } from '../../model/document.js';
import type { Span } from '../../model/span.js';
import { lineMark } from '../plain-text/line-marks.js';
import { StrikeTags } from './strikes.js';

/** The text of a Markdown block without its syntax, and what stands where in it. */
export interface InlineText {
  readonly text: string;
  /** Offsets count from the beginning of `text`, here and in `noise` and `breaks`. */
  readonly links: readonly LinkTarget[];
  readonly noise: readonly Noise[];
  /** Places where a line begins with a number, a letter or a bullet of its own: paragraphs in one Markdown block. */
  readonly breaks: readonly number[];
  /** Characters other than white space that are set in bold. */
  readonly bold: number;
}

/** What inline nodes refer to. */
export interface InlineContext {
  /** The Markdown itself. */
  readonly source: string;
  /** Targets by identifier (`[text][identifier]`). */
  readonly definitions: ReadonlyMap<string, string>;
  /** Labels of the notes that begin with a raised mark (`<sup>1</sup> Voir …`): elsewhere it is the mark of the note. */
  readonly raisedNotes: ReadonlySet<string>;
}

/** A target that leads somewhere: not an anchor, not a file beside the letter. */
const realTarget = /^(?:https?:\/\/|ftp:\/\/|mailto:|www\.)./i;
/** A sentence that the writer glued to an address: `…/dcc.Des`. */
const gluedSentence = /\.\p{Lu}\p{Ll}+$/u;
const tag = /^<(\/?)([a-z][a-z0-9]*)/i;
const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

const dense = (text: string): number => text.replace(/\s+/g, '').length;

/** Gathers the text of a block's inline nodes. */
class InlineWriter {
  private readonly parts: string[] = [];
  private length = 0;
  private lastIsBreak = false;
  private pendingSpaces = '';
  /** Where raised text begins, and after how many parts, while it is written. */
  private raised: { readonly start: number; readonly part: number; readonly beginsLine: boolean } | null = null;
  private readonly strikes = new StrikeTags();
  private openAnchor: { readonly start: number; readonly url: string } | null = null;
  readonly links: LinkTarget[] = [];
  readonly noise: Noise[] = [];
  readonly breaks: number[] = [];
  bold = 0;

  constructor(private readonly context: InlineContext) {}

  /** Appends text; white space at the ends of lines is left out. */
  append(value: string): void {
    const text = value.normalize('NFC').replace(/[\r\n]+/g, ' ');
    const begun = this.lastIsBreak || this.length === 0 ? text.trimStart() : this.pendingSpaces + text;
    const ended = begun.trimEnd();
    this.pendingSpaces = ended === '' && (this.lastIsBreak || this.length === 0) ? '' : begun.slice(ended.length);
    if (ended === '') return;
    this.parts.push(ended);
    this.length += ended.length;
    this.lastIsBreak = false;
  }

  lineBreak(): void {
    if (this.length === 0 || this.lastIsBreak) return;
    this.pendingSpaces = '';
    this.parts.push('\n');
    this.length++;
    this.lastIsBreak = true;
  }

  /** Where the next printed character will stand. */
  get next(): number {
    return this.length + this.pendingSpaces.length;
  }

  finish(): InlineText {
    const text = this.parts.join('');
    const end = this.lastIsBreak ? text.length - 1 : text.length;
    const clip = <T extends Span>(spans: readonly T[]): T[] =>
      spans.map((span) => ({ ...span, end: Math.min(span.end, end) })).filter((span) => span.start < span.end);
    return {
      text: text.slice(0, end),
      links: clip(this.links.map((link) => ({ ...link, ...link.span }))).map(({ start, end: to, url }) => ({
        span: { start, end: to },
        url,
      })),
      noise: clip(this.noise),
      breaks: this.breaks.filter((at) => at < end),
      bold: this.bold,
    };
  }

  nodes(children: readonly PhrasingContent[], bold: boolean): void {
    for (const node of children) this.node(node, bold);
  }

  private node(node: PhrasingContent, bold: boolean): void {
    switch (node.type) {
      case 'text':
        return this.text(node.value, bold);
      case 'inlineCode':
        return this.text(node.value, bold);
      case 'strong':
        return this.nodes(node.children, true);
      case 'emphasis':
        return this.nodes(node.children, bold);
      case 'delete':
        return this.struck(node, bold);
      case 'break':
        return this.lineBreak();
      case 'link': {
        const written = node.position?.start.offset;
        const bare = written !== undefined && !'[<'.includes(this.context.source[written] ?? '[');
        return this.link(node.children, node.url, bare, bold);
      }
      case 'linkReference':
        return this.link(node.children, this.context.definitions.get(node.identifier) ?? '', false, bold);
      case 'image':
      case 'imageReference':
        return this.text(node.alt ?? '', bold);
      case 'footnoteReference':
        return this.marked(node.label ?? node.identifier, 'note-mark');
      case 'html':
        return this.html(node.value);
    }
  }

  /**
   * A line stays a line: letterheads and signatures have short ones. One that begins with a bullet or a letter is a
   * paragraph that Markdown did not see.
   */
  private text(value: string, bold: boolean): void {
    if (bold) this.bold += dense(value);
    const lines = withDashes(value).split(/\r\n?|\n/);
    lines.forEach((line, index) => {
      const mark = index > 0 || this.lastIsBreak ? lineMark(line, 0, line.length) : null;
      if (mark && !mark.weak && (mark.tabbed || mark.ordinal === null) && this.length > 0) {
        this.lineBreak();
        this.breaks.push(this.length);
      } else if (index > 0) this.lineBreak();
      this.append(line);
    });
  }

  private link(children: readonly PhrasingContent[], url: string, bare: boolean, bold: boolean): void {
    const before = this.length;
    const start = this.next;
    this.nodes(children, bold);
    if (this.length === before || !realTarget.test(url)) return;
    const glued = bare ? (gluedSentence.exec(url)?.[0].length ?? 0) : 0;
    this.links.push({
      span: { start, end: this.length - glued },
      url: url.slice(0, url.length - glued).normalize('NFC'),
    });
  }

  /** Raised text may be the mark of a note, an exponent (`m²`) or the end of an ordinal (`1er`). */
  private raise(opens: boolean): void {
    const { raised } = this;
    this.raised = opens ? { start: this.next, part: this.parts.length, beginsLine: this.lastIsBreak } : null;
    if (opens || raised === null || (this.noise.at(-1)?.end ?? 0) > raised.start) return;
    const { start, part, beginsLine } = raised;
    const label = this.parts.slice(part).join('').trim();
    if (!this.context.raisedNotes.has(label) || base.test((this.parts[part - 1] ?? '').slice(-8))) return;
    this.noise.push({ start, end: this.length, kind: 'note-mark' });
    if (beginsLine) this.breaks.push(start);
  }

  /** One tilde on each side lowers letters, where a word goes on before it (Pandoc's `CO~2~`). */
  private struck({ position, children }: Delete, bold: boolean): void {
    const { source } = this.context;
    const at = position?.start.offset ?? 0;
    const isLowered = source[at + 1] !== '~' && /[\p{L}\p{N})\]]/u.test(source[at - 1] ?? '');
    const before = this.length;
    const start = this.next;
    this.nodes(children, bold);
    if (!isLowered && this.length > before) this.noise.push({ start, end: this.length, kind: 'struck' });
  }

  private marked(value: string, kind: Noise['kind']): void {
    const before = this.length;
    const start = this.next;
    this.append(value);
    if (this.length > before) this.noise.push({ start, end: this.length, kind });
  }

  /** Tags go, their text stays; the words of a comment are not printed and stand aside. */
  private html(value: string): void {
    if (value.startsWith('<!--')) return this.marked(value.slice(4).replace(/-->$/, ''), 'page');
    const [, slash, name] = tag.exec(value) ?? [];
    if (name === undefined) return this.append(value.replace(/[<>]/g, ' '));
    if (/^(?:br|p|div|li|tr)$/i.test(name)) return this.lineBreak();
    if (name.toLowerCase() === 'sup') return this.raise(slash === '');
    const struck = this.strikes.take(value, this.next);
    if (struck !== null && struck < this.length) this.noise.push({ start: struck, end: this.length, kind: 'struck' });
    if (name.toLowerCase() !== 'a') return;
    if (this.openAnchor && this.length > this.openAnchor.start) {
      const { start, url } = this.openAnchor;
      this.links.push({ span: { start, end: this.length }, url });
    }
    const [, double, single, plain] = href.exec(value) ?? [];
    const url = (double ?? single ?? plain ?? '').replaceAll('&amp;', '&');
    this.openAnchor = slash === '' && realTarget.test(url) ? { start: this.next, url } : null;
  }
}

/** Pandoc writes a dash as two hyphens, a long one as three; addresses keep theirs. */
const hyphens = /(?:^|(?<=\s))[^\s-]{0,200}(?:-[^\s-]{1,200}){0,20}-{2,3}(?!-)\S*/gu;

function withDashes(value: string): string {
  if (!value.includes('--')) return value;
  return value.replace(hyphens, (word) =>
    /:\/\/|www\.|@|xn--/i.test(word)
      ? word
      : word.replace(/(?<!-)-{2,3}(?!-)/g, (run) => (run.length === 2 ? '\u2013' : '\u2014')),
  );
}

/** What an exponent stands behind: `10`, and units of length, area, time (`km`, `m`, `s`). */
const base = /(?:(?<![\d.,])10|(?<!\p{L})(?:[kcdm]?m|s|Hz|W))$/u;

/** The text of inline nodes. */
export function inlineText(children: readonly PhrasingContent[], context: InlineContext): InlineText {
  const writer = new InlineWriter(context);
  writer.nodes(children, false);
  return writer.finish();
}

/** An inline text that is nothing but text. */
export const plainInline = (text: string): InlineText => ({ text, links: [], noise: [], breaks: [], bold: 0 });

/** An inline text with something before it. */
export function prefixInline(prefix: string, inline: InlineText): InlineText {
  const shifted = (span: Span): Span => ({
    start: span.start + prefix.length,
    end: span.end + prefix.length,
  });
  return {
    text: prefix + inline.text,
    links: inline.links.map((link) => ({ ...link, span: shifted(link.span) })),
    noise: inline.noise.map((noise) => ({ ...noise, ...shifted(noise) })),
    breaks: inline.breaks.map((at) => at + prefix.length),
    bold: inline.bold,
  };
}

/** The part of an inline text from `from` to `to`, white space at its ends left out. */
export function sliceInline(inline: InlineText, from: number, to: number): InlineText {
  const whole = inline.text.slice(from, to);
  const start = from + whole.length - whole.trimStart().length;
  const text = whole.trim();
  const end = start + text.length;
  const within = (span: Span): boolean => span.start < end && span.end > start;
  const moved = (span: Span): Span => ({
    start: Math.max(span.start, start) - start,
    end: Math.min(span.end, end) - start,
  });
  return {
    text,
    links: inline.links.filter(({ span }) => within(span)).map((link) => ({ ...link, span: moved(link.span) })),
    noise: inline.noise.filter(within).map((noise) => ({ ...noise, ...moved(noise) })),
    breaks: inline.breaks.filter((at) => at > start && at < end).map((at) => at - start),
    bold: inline.bold,
  };
}

/** The lines of an inline text, or its paragraphs: the parts between `places`. */
export function partsOfInline(inline: InlineText, places: readonly number[]): InlineText[] {
  const bounds = [0, ...places, inline.text.length];
  const parts: InlineText[] = [];
  for (let index = 0; index + 1 < bounds.length; index++) {
    const part = sliceInline(inline, bounds[index] as number, bounds[index + 1] as number);
    if (part.text !== '') parts.push(part);
  }
  return parts;
}
