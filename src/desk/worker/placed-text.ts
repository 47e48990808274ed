import type { placedText as PlacedText } from '../../read/pdf/placed-text.js';
import { WantsPdfPart } from './pdf.js';

/** Put here by the part of the page that reads PDFs, where the worker was started with it. */
declare global {
  var placedTextPart: typeof PlacedText | undefined;
}

/** Takes the place of `src/read/pdf/placed-text.ts`: pages of placed lines want the part that PDFs want. */
export const placedText: typeof PlacedText = (pages) => {
  if (globalThis.placedTextPart === undefined) throw new WantsPdfPart();
  return globalThis.placedTextPart(pages);
};
