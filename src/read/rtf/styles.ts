/** The table of styles (RTF 1.9.1, "Style Sheet"): names, headings and lists; how they look stands beside each text too. */
import { type Style, StyleSheet } from '../printing/style-sheet.js';

export class StyleTable {
  readonly sheet = new StyleSheet();
  private style: Style = this.begin(0);
  private isParagraph = true;

  /** A group begins in the table: a style without a number is that of paragraphs that name none. */
  open(): void {
    this.style = this.begin(0);
    this.isParagraph = true;
  }

  word(name: string, parameter: number | undefined): void {
    const { paragraph } = this.style;
    if (name === 's') this.style = this.begin(parameter ?? 0);
    else if (name === 'cs' || name === 'ts' || name === 'ds') this.isParagraph = false;
    else if (name === 'sbasedon' && parameter !== 222) this.style.basedOn = styleId(parameter ?? 0);
    else if (name === 'outlinelevel') paragraph.outline = Math.min(Math.max(parameter ?? 0, 0), 9);
    else if (name === 'ls') paragraph.list = String(parameter ?? 0);
    else if (name === 'li') paragraph.left = parameter ?? 0;
    else if (name === 'ilvl') paragraph.level = levelOf(parameter);
  }

  /** A style's name, other names of it behind a comma, and the semicolon that ends it. */
  text(characters: string): void {
    if (!this.isParagraph || this.style.name.endsWith(';')) return;
    this.style.name = (this.style.name + characters).slice(0, 200);
    const end = this.style.name.indexOf(';');
    if (end < 0) return;
    const name = this.style.name.slice(0, end).split(',', 1)[0]?.trim() ?? '';
    this.sheet.styles.set(this.style.id, { ...this.style, name });
    this.style.name = ';';
  }

  private begin(number: number): Style {
    return { id: styleId(number), type: 'paragraph', name: '', run: {}, paragraph: {} };
  }
}

export const styleId = (number: number): string => `s${number}`;

/** A level of a list, from 0. */
export const levelOf = (parameter: number | undefined): number => Math.min(Math.max(parameter ?? 0, 0), 8);
