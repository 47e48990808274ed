/** The properties of a run in WinWord 2.0: no row of sprms but bits, of which those of the looks turn the style's around. */
import type { Bytes } from './bytes.js';
import type { Character } from './character.js';

export function readOldCharacter(bytes: Bytes): Character {
  const [bits, set] = [bytes.u16(0), bytes.u16(2)];
  const character: Character = {};
  if ((bits & 0x00_01) !== 0) character.bold = 129;
  if ((bits & 0x00_80) !== 0) character.hidden = 129;
  if ((bits & 0x04_00) !== 0) character.struck = 129;
  if ((bits & 0x00_08) !== 0) character.deleted = true;
  if ((bits & 0x01_00) !== 0) character.inserted = true;
  if ((bits & 0x02_00) !== 0) character.special = true;
  if ((set & 2) !== 0) character.font = bytes.u16(4);
  if ((set & 8) !== 0) character.underlined = bytes.u8(9) >> 5 !== 0;
  return character;
}
