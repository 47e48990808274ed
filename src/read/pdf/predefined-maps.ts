/**
 * Maps of characters that fonts of Chinese, Japanese and Korean name and the file has not (ISO 32000-1 §9.7.5.2): from codes to
 * characters of Adobe's collections, and from these to letters. What only such a PDF needs is not loaded for another.
 */
import { fromBase64 } from '../../platform/bytes.js';
import { inflateAvailable } from '../../platform/inflating.js';

/** The longest has 50,000 bytes. */
const mostBytes = 200_000;

/** Asked for by pdf.js in place of files (its `BinaryDataFactory`); it gets nothing but maps. */
export class PredefinedMaps {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const { packedMaps } = await import('./predefined-map-data.js');
    const packed = packedMaps[filename.replace(/\.bcmap$/, '')];
    if (packed === undefined) throw new Error(`no map of characters: ${filename}`);
    return new Uint8Array(inflateAvailable(fromBase64(packed), mostBytes));
  }
}

/** Whether a map of that name is there; pdf.js knows those of numbers of glyphs by itself. */
export async function isPredefined(name: string): Promise<boolean> {
  if (/^Identity-[HV]$/.test(name)) return true;
  const { packedMaps } = await import('./predefined-map-data.js');
  return name in packedMaps;
}
