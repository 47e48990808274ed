/** Blocks of Markdown → the source text and the places of everything in it. */
import type { Block, CellPlace, LinkTarget, Noise } from '../../model/document.js';
import type { InlineText } from './inline.js';

/** What a block is besides its text. */
export interface BlockFacts {
  readonly role?: Block['role'];
  /** The list marker as it is printed. */
  readonly number?: string | undefined;
  readonly heading?: number;
  readonly listLevel?: number | undefined;
  readonly cell?: CellPlace;
}

export class SourceWriter {
  private readonly parts: string[] = [];
  private length = 0;
  /** What stands between the last block and the next. */
  private separator = '';
  private lineHasText = false;
  readonly blocks: Block[] = [];
  readonly noise: Noise[] = [];
  readonly links: LinkTarget[] = [];

  get text(): string {
    return this.parts.join('');
  }

  /** Begins a line, the row of a table. */
  newLine(): void {
    this.separator = this.length > 0 ? '\n' : '';
    this.lineHasText = false;
  }

  /** Moves on to the next cell of a row. */
  tab(): void {
    this.separator = this.lineHasText && this.separator === '\n' ? '\t' : `${this.separator}\t`;
  }

  private raw(characters: string): void {
    this.parts.push(characters);
    this.length += characters.length;
  }

  block(inline: InlineText, { role = 'text', number, heading, listLevel, cell }: BlockFacts): void {
    if (inline.text === '' && number === undefined) return;
    this.raw(this.separator);
    this.separator = '\n';
    this.lineHasText = true;
    const start = this.length;
    if (number !== undefined) this.raw(inline.text === '' ? number : `${number}\t`);
    const base = this.length;
    this.raw(inline.text);
    const emphasis =
      heading !== undefined || (inline.bold > 0 && inline.bold >= inline.text.replace(/\s+/g, '').length);
    this.blocks.push({
      role,
      span: { start, end: this.length },
      ...(number === undefined ? {} : { number: { start, end: start + number.length } }),
      ...(cell ? { cell } : {}),
      ...(heading === undefined ? {} : { heading }),
      ...(listLevel === undefined ? {} : { listLevel }),
      ...(emphasis ? { emphasis } : {}),
    });
    for (const { start: from, end: to, kind } of inline.noise)
      this.noise.push({ start: base + from, end: base + to, kind });
    for (const { span, url } of inline.links) {
      this.links.push({ span: { start: base + span.start, end: base + span.end }, url });
    }
  }
}
