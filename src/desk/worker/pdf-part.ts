/** The part of the page that PDFs alone want; it stands before the worker's script. */
import { readPdf } from '../../read/pdf.js';

globalThis.readPdfPart = readPdf;
