import { StrikeTags } from './strikes.js';

/** HTML blocks inside Markdown: their words, line by line, and the cells of their tables. */

/** Row and column of a table cell; all count from 0. */
export interface HtmlCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface HtmlLine {
  /** As it stands between tags, entities and all, with `<s>` around words that are struck out. */
  readonly text: string;
  readonly cell?: HtmlCell;
  /** Whether it is a comment, which is not printed. */
  readonly comment: boolean;
}

/** Tags within a line of text; every other one begins a line. */
const inlineTag =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|u|var)$/i;

/** Gathers words into lines as the tags say. */
class HtmlReader {
  readonly lines: HtmlLine[] = [];
  private words = '';
  private readonly strikes = new StrikeTags();
  private table = -1;
  private row = -1;
  private column = -1;

  line(): void {
    const text = this.words.replace(/\s+/g, ' ').trim();
    this.words = '';
    if (text === '') return;
    const { table, row, column } = this;
    this.lines.push({ text, comment: false, ...(row >= 0 && column >= 0 ? { cell: { table, row, column } } : {}) });
  }

  /** Words that are struck out keep tags that say so. */
  text(words: string): void {
    this.words += this.strikes.isOpen && words.trim() !== '' ? `<s>${words}</s>` : words;
  }

  comment(words: string): void {
    this.line();
    const text = words.replace(/\s+/g, ' ').trim();
    if (text !== '') this.lines.push({ text, comment: true });
  }

  tag(name: string, closing: boolean, whole: string): void {
    this.strikes.take(whole, 0);
    if (inlineTag.test(name)) return;
    this.line();
    switch (name.toLowerCase()) {
      case 'table':
        if (!closing) this.table++;
        [this.row, this.column] = [-1, -1];
        return;
      case 'tr':
        if (!closing) this.row++;
        this.column = -1;
        return;
      case 'td':
      case 'th':
        if (!closing) this.column++;
    }
  }
}

/** The lines of a piece of HTML. Linear in its length, whatever is left open in it. */
export function htmlLines(html: string): HtmlLine[] {
  const reader = new HtmlReader();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    reader.text(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      reader.comment(html.slice(open + 4, close < 0 ? html.length : close));
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const name = /^<(\/?)([a-z][a-z0-9]*)/i.exec(html.slice(open, open + 20));
    const close = name ? html.indexOf('>', open) : -1;
    if (name && close > 0) {
      reader.tag(name[2] as string, name[1] === '/', html.slice(open, close + 1));
      at = close + 1;
    } else {
      // An angle bracket that opens no tag; without a closing one nothing after it is a tag either.
      const end = name ? html.length : open + 1;
      reader.text(html.slice(open, end));
      at = end;
    }
  }
  reader.text(html.slice(at));
  reader.line();
  return reader.lines;
}
