/** The reader of each form of file, loaded when a file of it comes: a plain letter pays for none of the others. */
import type { Format, SourceDocument } from '../model/document.js';
import type { ReadOptions } from './options.js';
import { withLinesJoined } from './typed-lines.js';

type Reader = (bytes: Uint8Array, options: ReadOptions) => Promise<SourceDocument>;

const ofText =
  (read: (text: string) => Promise<SourceDocument>): Reader =>
  async (bytes) =>
    read((await import('./decode.js')).decode(bytes));

/** Of word processors, which people open texts in, or paste them into. */
const ofPages =
  (read: Reader): Reader =>
  async (bytes, options) =>
    withLinesJoined(await read(bytes, options));

export const readers: Readonly<Record<Format, Reader>> = {
  txt: ofText(async (text) => (await import('./plain-text.js')).readTextFile(text)),
  md: ofText(async (text) => (await import('./markdown.js')).readMarkdown(text)),
  rtf: ofPages(async (bytes, options) => (await import('./rtf.js')).readRtf(bytes, options)),
  html: async (bytes, options) => (await import('./html.js')).readHtml(bytes, options),
  odt: ofPages(async (bytes, options) => (await import('./odt.js')).readOdt(bytes, options)),
  docx: ofPages(async (bytes, options) => (await import('./docx.js')).readDocx(bytes, options)),
  doc: ofPages(async (bytes, options) => (await import('./doc.js')).readDoc(bytes, options)),
  pdf: async (bytes, options) => (await import('./pdf.js')).readPdf(bytes, options),
};
