/** Opens a PDF with pdf.js: in this thread, without scripts, fonts or anything else from elsewhere. */
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { say } from '../../model/sentence/index.js';
import { UnreadableFile } from '../unreadable.js';
import { loadPdfjs } from './load-pdfjs.js';
import { completePlatform } from './platform.js';
import { PredefinedMaps } from './predefined-maps.js';

/** Pictures are not read: the least size is that of none. */
const noPictures = 1;

/** @throws {UnreadableFile} where it is locked or cannot be read as a PDF. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  completePlatform();
  const { getDocument, VerbosityLevel } = await loadPdfjs();
  try {
    return await getDocument({
      // pdf.js takes the bytes away from its caller.
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      isEvalSupported: false,
      useWorkerFetch: false,
      useWasm: false,
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      maxImageSize: noPictures,
      BinaryDataFactory: PredefinedMaps,
    }).promise;
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableFile(say(locked ? 'unreadable/locked-pdf' : 'unreadable/broken-pdf', {}));
  }
}
