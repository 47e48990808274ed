/** Text of inline elements → paragraphs: white space as a browser sets it, and line ends (CSS Text Level 3, 4.1). */
import type { DraftCell } from '../printing/paragraph.js';
import type { Label } from '../printing/counters.js';
import { privateUse, symbol } from '../printing/symbols.js';
import { type Looks, SetParagraph } from '../printing/typesetting.js';
import type { Look } from './looks.js';

/** What the paragraphs of a place have in common. */
export interface Place {
  readonly cell: DraftCell | undefined;
  readonly looks: Looks;
}

export interface Numbering {
  readonly label: Label;
  readonly level: number | undefined;
}

/** More say no more. */
const mostEmptyLines = 5;

export class ParagraphWriter {
  private draft: SetParagraph | undefined;
  /** Line ends of which it is not known yet whether text follows. */
  private breaks = 0;
  private endsInSpace = true;
  private newPage = false;
  private url: string | undefined;
  private waiting: Numbering | undefined;
  private bookmarks: string[] = [];

  constructor(
    private readonly place: () => Place,
    private readonly take: (paragraph: SetParagraph) => void,
  ) {}

  /** Text follows on a line that has begun. */
  get inLine(): boolean {
    return this.draft !== undefined;
  }

  get paragraph(): SetParagraph | undefined {
    return this.draft;
  }

  /** The number printed before the next paragraph. */
  number(numbering: Numbering): void {
    this.end();
    this.waiting = numbering;
  }

  /** The item that was numbered is over: its number stands alone where it has no text. */
  endNumber(numbering: Numbering): void {
    this.end();
    if (this.waiting !== numbering) return;
    this.begin();
    this.end();
  }

  pageBreak(): void {
    if (this.draft) this.draft.pageBreaks.push(this.draft.length);
    else this.newPage = true;
  }

  bookmark(name: string): void {
    if (this.draft) this.draft.bookmarks.push(name);
    else this.bookmarks.push(name);
  }

  linkTo(url: string | undefined): string | undefined {
    const before = this.url;
    this.url = url;
    this.draft?.linkTo(url);
    return before;
  }

  /** A line ends inside a paragraph; an empty line parts two. */
  lineBreak(): void {
    this.breaks++;
    this.endsInSpace = true;
  }

  /** The text of an element, its white space as the element has it. */
  text(raw: string, look: Look): void {
    if (look.spaces === 'collapse') this.collapsed(raw, look);
    else this.lines(raw, look);
  }

  /** Text as it is: a tab that a word processor wrote as spaces, a number in a style sheet. */
  literal(text: string, look: Look): void {
    if (text === '') return;
    const paragraph = this.beginText();
    const printed = symbols(text, look.font);
    if (look.struck) paragraph.appendAside(printed, 'struck');
    else paragraph.append(printed);
    this.endsInSpace = /[ \t]$/.test(printed);
    if (!/\S/.test(printed)) return;
    if (look.bold || look.underlined) paragraph.strong = true;
    else paragraph.weak = true;
  }

  /** The mark of a note. */
  mark(text: string): void {
    const paragraph = this.beginText();
    paragraph.noteMarks.push({ start: paragraph.length, end: paragraph.length + text.length });
    paragraph.append(text);
    this.endsInSpace = false;
  }

  /** What was read so far is a paragraph; what follows begins another. */
  end(): void {
    const { draft } = this;
    // The last line end of a paragraph ends the line that is there; each further one leaves a line empty.
    const empty = draft ? this.breaks - 1 : this.breaks;
    this.breaks = 0;
    this.endsInSpace = true;
    this.draft = undefined;
    if (draft) {
      draft.linkTo(undefined);
      this.take(draft);
    }
    this.emptyLines(empty);
  }

  /** A line that is empty, as between two paragraphs. */
  emptyLines(count: number): void {
    if (this.waiting !== undefined) return;
    for (let line = 0; line < Math.min(count, mostEmptyLines); line++) this.take(new SetParagraph(this.place().cell));
  }

  private collapsed(raw: string, look: Look): void {
    // A tab behind a line end is the indentation of the markup; one amid a line was typed.
    const text = raw
      .replaceAll('\u00ad', '')
      .replace(/[ \t\n\r\f]+/g, (run) => (run.includes('\t') && !/[\n\r]/.test(run) ? '\t' : ' '));
    const atStart = !this.draft || this.breaks > 0 || this.endsInSpace;
    this.literal(atStart ? text.replace(/^[ \t]/, '') : text, look);
  }

  private lines(raw: string, look: Look): void {
    for (const [index, line] of raw.split(/\r\n|[\n\r]/).entries()) {
      if (index > 0) this.lineBreak();
      if (look.spaces === 'keep lines') this.collapsed(line, look);
      else if (/\S/.test(line) || this.draft) this.literal(line.replaceAll('\u00ad', ''), look);
    }
  }

  private beginText(): SetParagraph {
    if (this.draft && this.breaks === 1) this.draft.append('\n');
    else if (this.breaks > 0) this.end();
    this.breaks = 0;
    return this.draft ?? this.begin();
  }

  private begin(): SetParagraph {
    const { cell, looks } = this.place();
    const draft = new SetParagraph(cell);
    draft.looks = this.newPage ? { ...looks, beginsPage: true } : looks;
    draft.bookmarks = this.bookmarks;
    if (this.waiting) draft.numbered = this.waiting;
    draft.linkTo(this.url);
    this.waiting = undefined;
    this.newPage = false;
    this.bookmarks = [];
    this.draft = draft;
    return draft;
  }
}

/**
 * Signs of symbol fonts stand in a page as private-use characters, or, one or two at a time, as the letters that the font has
 * its signs for.
 */
function symbols(text: string, font: string | undefined): string {
  const signs = /^(?:symbol|wingdings|webdings)/i.test(font ?? '') ? font : undefined;
  if (signs !== undefined && text.length <= 2)
    return text.replace(/[!-~\u00a1-\u00ff\uf020-\uf0ff]/g, (each) => symbol(signs, each.charCodeAt(0)));
  // A font of letters has no such characters: it is the font of signs that was lost.
  return /[\uf020-\uf0ff]/.test(text) ? text.replace(privateUse, (each) => symbol(signs, each.charCodeAt(0))) : text;
}
