/** The table of fonts: their names, and the code page in which a text in them is written. */
import { pageOfCharset } from '../printing/code-pages.js';

export interface Font {
  name: string;
  charset: number | undefined;
  page: number | undefined;
}

export class Fonts {
  private readonly fonts = new Map<number, Font>();
  private current: Font = { name: '', charset: undefined, page: undefined };
  /** Of the file (`\ansicpg`). */
  page = 1252;
  /** The font of text that names none (`\deff`). */
  usual: number | undefined;

  word(name: string, parameter: number | undefined): void {
    if (name === 'f' && parameter !== undefined) {
      this.current = { name: '', charset: undefined, page: undefined };
      this.fonts.set(parameter, this.current);
    } else if (name === 'fcharset') this.current.charset = parameter;
    else if (name === 'cpg') this.current.page = parameter;
  }

  /** Characters in the table: a font's name and the semicolon that ends it. */
  text(characters: string): void {
    if (this.current.name.length < 200)
      this.current.name = (this.current.name + characters).replace(/;.*$/s, '').trim();
  }

  font(number: number | undefined): Font | undefined {
    const own = number ?? this.usual;
    return own === undefined ? undefined : this.fonts.get(own);
  }

  pageOf(font: Font | undefined): number {
    return font?.page ?? pageOfCharset(font?.charset ?? 0) ?? this.page;
  }
}
