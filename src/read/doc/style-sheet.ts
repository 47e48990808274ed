/** Styles (STSH, [MS-DOC] 2.9.271) in the terms that all word processors share: a style's id is its number. */
import { StyleSheet } from '../printing/style-sheet.js';
import { nothing, type Bytes } from './bytes.js';
import { ownFormat, readCharacter } from './character.js';
import { type Fib, tables } from './fib.js';
import { languageOf } from '../printing/language-codes.js';
import { readOldStyles } from './old-style-sheet.js';
import { newParagraph, type OldNumber, readParagraph } from './paragraph.js';
import { builtInName } from './style-names.js';

const kinds = ['', 'paragraph', 'character', 'table', 'numbering'];
const none = 0x0f_ff;

/** Styles, and the numbers that those of before Word 97 bring without a list. */
export class DocStyles extends StyleSheet {
  readonly oldNumbers = new Map<string, OldNumber>();

  oldNumber(style: string): OldNumber {
    const numbers = this.paragraph(style)
      .chain.toReversed()
      .map((id) => this.oldNumbers.get(id));
    return Object.assign({}, ...numbers);
  }
}

export function readStyles(table: Bytes, fib: Fib, fonts: readonly string[]): DocStyles {
  const sheet = new DocStyles();
  sheet.defaultParagraph = '0';
  sheet.language = languageOf(fib.language);
  const { at, length } = fib.place(tables.styles);
  const bytes = table.slice(at, length);
  if (fib.generation === 'word-2') readOldStyles(sheet, bytes, fonts);
  else readAll(sheet, bytes, fib, fonts);
  return sheet;
}

function readAll(sheet: DocStyles, bytes: Bytes, fib: Fib, fonts: readonly string[]): void {
  const head = bytes.u16(0);
  const count = Math.min(bytes.u16(2), 0x0f_ff);
  const baseSize = Math.max(bytes.u16(4), 8);
  let at = 2 + head;
  for (let index = 0; index < count && at + 2 <= bytes.length; index++) {
    const size = bytes.u16(at);
    if (size > 0) readStyle(sheet, index, bytes.slice(at + 2, size), baseSize, fib, fonts);
    at += 2 + size;
  }
}

function readStyle(
  sheet: DocStyles,
  index: number,
  bytes: Bytes,
  baseSize: number,
  fib: Fib,
  fonts: readonly string[],
): void {
  const id = String(index);
  const type = kinds[bytes.u16(2) & 0x0f] ?? '';
  const base = bytes.u16(2) >> 4;
  const wide = fib.generation === 'word-97';
  const nameLength = wide ? bytes.u16(baseSize) : bytes.u8(baseSize);
  const name = wide ? bytes.utf16(baseSize + 2, nameLength) : bytes.latin1(baseSize + 1, nameLength);
  const rows = rowsOf(bytes, baseSize + (wide ? 2 + 2 * nameLength + 2 : 1 + nameLength + 1));
  const papx = type === 'character' ? nothing : (rows[type === 'table' ? 1 : 0] ?? nothing);
  const chpx = rows[type === 'character' ? 0 : type === 'table' ? 2 : 1] ?? nothing;
  const { generation } = fib;
  const character = readCharacter(chpx, generation, false);
  const { format, oldNumber } = readParagraph(newParagraph(index), papx.slice(2, papx.length), {
    generation,
    data: nothing,
    original: false,
  });
  if (index === 0 && character.language !== undefined)
    sheet.language = languageOf(character.language) ?? sheet.language;
  if (Object.keys(oldNumber).length > 0) sheet.oldNumbers.set(id, oldNumber);
  sheet.styles.set(id, {
    id,
    type,
    name: builtInName(bytes.u16(0) & 0x0f_ff) ?? name.split(',')[0] ?? name,
    ...(base === none ? {} : { basedOn: String(base) }),
    run: ownFormat(character, {}, fonts),
    paragraph: format,
  });
}

/** Rows of properties, each with its length before it, each at an even place. */
function rowsOf(bytes: Bytes, start: number): Bytes[] {
  const rows: Bytes[] = [];
  for (let at = start + (start & 1); at + 2 <= bytes.length && rows.length < 4; ) {
    const size = bytes.u16(at);
    rows.push(bytes.slice(at + 2, size));
    at += 2 + size;
    at += at & 1;
  }
  return rows;
}
