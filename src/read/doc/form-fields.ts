/** What the form field at a place of the data stream prints ([MS-DOC] 2.9.158, 2.9.78): a box, or an entry of a list. */
import type { FormField } from '../printing/fields.js';
import type { Bytes } from './bytes.js';

const checkBox = 1;
const dropDown = 2;
/** Nobody has clicked on it. */
const untouched = 25;

export function formField(data: Bytes, place: number, form: FormField): void {
  const at = place + data.u16(place + 4);
  const bits = data.u16(at + 4);
  const type = bits & 3;
  const result = (bits >> 2) & 0x1f;
  if (type !== checkBox && type !== dropDown) return;
  const name = at + 10;
  // The name; text fields alone have a default text, the others a default number; then further texts.
  const initial = name + textSize(data, name);
  const value = result === untouched ? data.u16(initial) : result;
  if (type === checkBox) {
    form.checked = value === 1;
    return;
  }
  form.chosen = value;
  let list = initial + 2;
  for (let skipped = 0; skipped < 5; skipped++) list += textSize(data, list);
  const count = Math.min(data.u16(list + 2), 25);
  let entry = list + 6;
  for (let index = 0; index < count; index++) {
    const length = data.u16(entry);
    form.entries.push(data.utf16(entry + 2, length));
    entry += 2 + 2 * length;
  }
}

/** Its length, its characters and a zero. */
const textSize = (data: Bytes, at: number): number => 2 + 2 * data.u16(at) + 2;
