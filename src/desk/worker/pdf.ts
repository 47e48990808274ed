import type { readPdf as ReadPdf } from '../../read/pdf.js';
import { UnreadableFile } from '../../read/unreadable.js';

/** Put here by the part of the page that reads PDFs, where the worker was started with it. */
declare global {
  var readPdfPart: typeof ReadPdf | undefined;
}

/** Thrown where a PDF comes and the worker has been started without what it takes. */
export class WantsPdfPart extends Error {}

/** Its classes are not ours: the part is bundled by itself. */
const isRefusal = (error: unknown): error is Pick<UnreadableFile, 'sentence'> =>
  error instanceof Error && error.name === 'UnreadableFile' && 'sentence' in error;

/** Takes the place of `src/read/pdf.ts`: a worker of a page may import nothing. */
export const readPdf: typeof ReadPdf = async (bytes, options) => {
  if (globalThis.readPdfPart === undefined) throw new WantsPdfPart();
  try {
    return await globalThis.readPdfPart(bytes, options);
  } catch (error) {
    throw isRefusal(error) ? new UnreadableFile(error.sentence) : error;
  }
};
