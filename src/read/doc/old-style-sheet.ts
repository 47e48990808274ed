/**
 * The styles of WinWord 2.0: a row of names, a row of properties of runs and one of paragraphs, and for each style what it
 * is based on. The styles that Word has built in come first and count down to 255.
 */
import type { StyleSheet } from '../printing/style-sheet.js';
import type { Bytes } from './bytes.js';
import { ownFormat } from './character.js';
import { readOldCharacter } from './old-character.js';
import { oldStyle } from './pages.js';
import { newParagraph, readParagraph } from './paragraph.js';
import { nothing } from './bytes.js';

const notThere = 0xff;
/** The style that is based on none. */
const noBase = 222;

export function readOldStyles(sheet: StyleSheet, bytes: Bytes, fonts: readonly string[]): void {
  addBuiltIn(sheet);
  const builtIn = bytes.u16(0);
  let name = 4;
  let run = 2 + bytes.u16(2) + 2;
  let paragraph = run + bytes.u16(run - 2);
  let base = paragraph + bytes.u16(paragraph - 2);
  const count = Math.min(bytes.u16(base - 2), 256);
  for (let index = 0; index < count && base < bytes.length; index++, base += 2) {
    const nameLength = bytes.u8(name);
    if (nameLength === notThere) {
      name++;
      run++;
      paragraph++;
      continue;
    }
    const sizes = [bytes.u8(run), bytes.u8(paragraph)] as const;
    const said = !sizes.includes(notThere);
    const runBytes = bytes.slice(run + 1, said ? sizes[0] : 0);
    const row = bytes.slice(paragraph + 8, said ? Math.max(sizes[1] - 7, 0) : 0);
    if (said)
      add(
        sheet,
        oldStyle((index - builtIn) & 0xff),
        bytes.latin1(name + 1, nameLength),
        bytes.u8(base + 1),
        runBytes,
        row,
        fonts,
      );
    name += 1 + nameLength;
    run += 1 + runBytes.length;
    paragraph += 1 + (said ? sizes[1] : 0);
  }
}

function add(
  sheet: StyleSheet,
  number: number,
  name: string,
  base: number,
  run: Bytes,
  row: Bytes,
  fonts: readonly string[],
): void {
  const id = String(number);
  const reading = { generation: 'word-2', data: nothing, original: false } as const;
  sheet.styles.set(id, {
    id,
    type: 'paragraph',
    name: sheet.styles.get(id)?.name ?? name,
    ...(base === noBase ? {} : { basedOn: String(oldStyle(base)) }),
    run: ownFormat(readOldCharacter(run), {}, fonts),
    paragraph: readParagraph(newParagraph(number), row, reading).format,
  });
}

/** As they were while nobody had changed them. */
function addBuiltIn(sheet: StyleSheet): void {
  sheet.styles.set('0', { id: '0', type: 'paragraph', name: 'Normal', run: {}, paragraph: {} });
  for (let level = 1; level <= 9; level++) {
    const id = String(level);
    const run = level <= 3 ? { bold: true } : {};
    sheet.styles.set(id, { id, type: 'paragraph', name: `heading ${level}`, basedOn: '0', run, paragraph: {} });
  }
}
