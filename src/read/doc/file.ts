/** A Word file that is open: its streams, its text, and what the properties at a place of the text say. */
import { runLooks, type RunLooks, styledFormat } from '../printing/runs.js';
import type { Numbering } from '../printing/numbering.js';
import { type Bytes, lastAtMost } from './bytes.js';
import { type Character, ownFormat, readCharacter } from './character.js';
import { decoderOf, symbolCharset } from '../printing/code-pages.js';
import type { Fib } from './fib.js';
import { type Fonts, readFonts } from './fonts.js';
import { readLists } from './lists.js';
import { readOldCharacter } from './old-character.js';
import { characterRow, paragraphRow, PropertyPages } from './pages.js';
import { newParagraph, type Paragraph, readParagraph } from './paragraph.js';
import { type Piece, readPieces } from './pieces.js';
import { type DocStyles, readStyles } from './style-sheet.js';

export interface Streams {
  /** With the text. */
  readonly main: Bytes;
  /** With the tables; before Word 97 the same one. */
  readonly table: Bytes;
  readonly data: Bytes;
}

/** Most properties repeat; in a file where they do not, no more than these are kept. */
const mostKept = 20_000;

export class DocFile {
  readonly text: string;
  readonly fonts: Fonts;
  readonly styles: DocStyles;
  readonly numbering: Numbering;
  private readonly pieces: readonly Piece[];
  private readonly characterPages: PropertyPages;
  private readonly paragraphPages: PropertyPages;
  private readonly characters = new Map<number, Character>();
  private readonly looks = new Map<Character, Map<number, RunLooks>>();
  private piece = 0;

  /** `original`: formats as they were before tracked changes. */
  constructor(
    readonly streams: Streams,
    readonly fib: Fib,
    private readonly original: boolean,
  ) {
    const { main, table } = streams;
    ({ text: this.text, pieces: this.pieces } = readPieces(main, table, fib));
    this.characterPages = new PropertyPages(main, table, fib, 'characters');
    this.paragraphPages = new PropertyPages(main, table, fib, 'paragraphs');
    this.fonts = readFonts(table, fib);
    this.styles = readStyles(table, fib, this.fonts.names);
    this.numbering = readLists(table, fib);
  }

  /** The properties of the run at a place of the text, and where it ends. */
  characterAt(position: number): { character: Character; end: number } {
    const piece = this.pieceAt(position);
    if (!piece) return { character: {}, end: this.text.length };
    const { at, end } = this.characterPages.find(placeIn(piece, position));
    const inPiece = piece.start + Math.ceil((end - piece.at) / piece.bytesPerCharacter);
    return { character: this.character(at, piece), end: Math.max(Math.min(inPiece, piece.end), position + 1) };
  }

  /** The properties of the paragraph whose mark stands at `position`. */
  paragraphAt(position: number): Paragraph {
    const piece = this.pieceAt(position);
    if (!piece) return newParagraph(0);
    const { at } = this.paragraphPages.find(placeIn(piece, position));
    const { style, row } = paragraphRow(this.streams.main, at, this.fib);
    const reading = { generation: this.fib.generation, data: this.streams.data, original: this.original };
    const paragraph = readParagraph(newParagraph(style), row, reading);
    return piece.properties.length > 0 ? readParagraph(paragraph, piece.properties, reading) : paragraph;
  }

  /** How a run looks in a paragraph of the style. */
  looksOf(character: Character, paragraphStyle: number): RunLooks {
    let known = this.looks.get(character);
    if (!known) {
      if (this.looks.size > mostKept) this.looks.clear();
      known = new Map();
      this.looks.set(character, known);
    }
    let looks = known.get(paragraphStyle);
    if (!looks) {
      const own = character.style === undefined ? undefined : String(character.style);
      const styled = styledFormat(this.styles, String(paragraphStyle), own);
      looks = runLooks(styled, ownFormat(character, styled, this.fonts.names));
      known.set(paragraphStyle, looks);
    }
    return looks;
  }

  /** The text between two places of one run in the font of this name. */
  textOf(start: number, end: number, font: string | undefined): string {
    const text = this.text.slice(start, end);
    const charset = font === undefined ? 0 : (this.fonts.charsets[this.fonts.names.indexOf(font)] ?? 0);
    if (charset === 0) return text;
    const old = this.fib.generation !== 'word-97';
    // Later files have signs at places of their own; a lone character of a font of signs is one all the same.
    if (charset === symbolCharset && (old || end - start === 1)) return text.replace(/[\x21-\xff]/g, asSign);
    const decoder = old && /[\x80-\uffff]/.test(text) ? decoderOf(charset) : undefined;
    const piece = this.pieceAt(start);
    if (!decoder || !piece) return text;
    return decoder.decode(this.streams.main.slice(placeIn(piece, start), end - start).data);
  }

  private character(at: number, { properties }: Piece): Character {
    const known = properties.length === 0 ? this.characters.get(at) : undefined;
    if (known) return known;
    const row = characterRow(this.streams.main, at);
    const { generation } = this.fib;
    const character = generation === 'word-2' ? readOldCharacter(row) : readCharacter(row, generation, this.original);
    if (properties.length > 0) return readCharacter(properties, generation, this.original, character);
    if (this.characters.size > mostKept) this.characters.clear();
    this.characters.set(at, character);
    return character;
  }

  private pieceAt(position: number): Piece | undefined {
    const current = this.pieces[this.piece];
    if (current && current.start <= position && position < current.end) return current;
    const index = lastAtMost(this.pieces.length, (each) => this.pieces[each]?.start ?? 0, position);
    this.piece = Math.max(index, 0);
    const found = this.pieces[this.piece];
    return found && position < found.end ? found : undefined;
  }
}

const placeIn = ({ at, start, bytesPerCharacter }: Piece, position: number): number =>
  at + (position - start) * bytesPerCharacter;

const asSign = (character: string): string => String.fromCharCode(0xf0_00 + character.charCodeAt(0));
