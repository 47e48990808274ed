/** What the properties of a run say ([MS-DOC] 2.6.1), as far as its text depends on it. */
import type { RunFormat } from '../printing/style-sheet.js';
import type { Bytes } from './bytes.js';
import type { Generation } from './fib.js';
import { sprmsOf } from './sprms.js';

/** A toggle as the file has it: 0 and 1, 128 as in the style, 129 other than in the style. */
type Toggle = number;

export interface Character {
  bold?: Toggle;
  hidden?: Toggle;
  struck?: Toggle;
  struckTwice?: Toggle;
  underlined?: boolean;
  /** Number of its font. */
  font?: number;
  /** Number of its character style. */
  style?: number;
  language?: number;
  /** Tracked: inserted, deleted. */
  inserted?: boolean;
  deleted?: boolean;
  /** By whom and when, so that runs of one change are counted as one. */
  change?: string;
  /** Its characters stand for something else (a field, a note, a picture). */
  special?: boolean;
  /** The picture character holds the data of a form field, at this place of the data stream. */
  holdsData?: boolean;
  dataAt?: number;
  symbol?: { readonly font: number; readonly code: number };
}

/** `original`: properties as they were before tracked changes of the format. */
export function readCharacter(row: Bytes, generation: Generation, original: boolean, over: Character = {}): Character {
  let character: Character = { ...over };
  for (const { code, at, length } of sprmsOf(row, generation)) {
    // Behind it stand the new properties of a tracked change of the format (sprmCWall).
    if (code === 0x2a_90 && original && row.u8(at) !== 0) return character;
    if (code === 0x2a_33) character = kept(character);
    else take(character, code, row, at, length);
  }
  return character;
}

/** sprmCPlain: back to the style; what is no matter of looks stays. */
function kept({ special, symbol, holdsData, dataAt, inserted, deleted, change }: Character): Character {
  const rest: Character = {};
  if (special !== undefined) rest.special = special;
  if (symbol) rest.symbol = symbol;
  if (holdsData !== undefined) rest.holdsData = holdsData;
  if (dataAt !== undefined) rest.dataAt = dataAt;
  if (inserted !== undefined) rest.inserted = inserted;
  if (deleted !== undefined) rest.deleted = deleted;
  if (change !== undefined) rest.change = change;
  return rest;
}

function take(character: Character, code: number, row: Bytes, at: number, length: number): void {
  switch (code) {
    case 0x08_35:
      character.bold = row.u8(at);
      break;
    case 0x08_3c:
    case 0x08_18:
      character.hidden = row.u8(at);
      break;
    case 0x08_37:
      character.struck = row.u8(at);
      break;
    case 0x2a_53:
      character.struckTwice = row.u8(at);
      break;
    case 0x2a_3e:
      character.underlined = row.u8(at) !== 0;
      break;
    case 0x4a_4f:
      character.font = row.u16(at);
      break;
    case 0x4a_30:
      character.style = row.u16(at);
      break;
    case 0x48_6d:
    case 0x48_73:
      character.language = row.u16(at);
      break;
    case 0x08_01:
      character.inserted = row.u8(at) !== 0;
      break;
    case 0x08_00:
      character.deleted = row.u8(at) !== 0;
      break;
    case 0x48_04:
    case 0x48_63:
    case 0x68_05:
    case 0x68_64:
      character.change = `${character.change ?? ''} ${length === 4 ? row.u32(at) : row.u16(at)}`;
      break;
    case 0x08_55:
      character.special = row.u8(at) !== 0;
      break;
    case 0x08_06:
      character.holdsData = row.u8(at) !== 0;
      break;
    case 0x6a_03:
      character.dataAt = row.u32(at);
      break;
    case 0x6a_09:
      character.symbol = { font: row.u16(at), code: length >= 4 ? row.u16(at + 2) : row.u8(at + 2) };
      break;
    default:
  }
}

/** The format of a run whose styles alone make of it `styled`. */
export function ownFormat(character: Character, styled: RunFormat, fonts: readonly string[]): RunFormat {
  const format: RunFormat = {};
  for (const key of ['bold', 'hidden', 'struck', 'struckTwice'] as const) {
    const toggle = character[key];
    if (toggle === undefined || toggle === 128) continue;
    format[key] = toggle === 129 ? !styled[key] : toggle !== 0;
  }
  if (character.underlined !== undefined) format.underlined = character.underlined;
  const font = character.font === undefined ? undefined : fonts[character.font];
  if (font !== undefined) format.font = font;
  return format;
}
