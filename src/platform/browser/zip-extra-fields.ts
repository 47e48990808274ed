import { DirectoryFault } from '../directory-fault.js';

interface ExtraField {
  readonly id: number;
  readonly data: Uint8Array;
}

/** What programs add to a member of a zip archive (§4.5). */
export function extraFields(bytes: Uint8Array): ExtraField[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fields: ExtraField[] = [];
  for (let at = 0; at < bytes.length - 3; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > bytes.length) throw new DirectoryFault('no-list');
    fields.push({ id: view.getUint16(at, true), data: bytes.subarray(at + 4, end) });
    at = end;
  }
  return fields;
}

export const fieldOf = (fields: readonly ExtraField[], wanted: number): Uint8Array[] =>
  fields.filter(({ id }) => id === wanted).map(({ data }) => data);
