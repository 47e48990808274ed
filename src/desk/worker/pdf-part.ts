/** The part of the page that PDFs want, and pages made of PDFs; it stands before the worker's script. */
import { placedText } from '../../read/pdf/placed-text.js';
import { readPdf } from '../../read/pdf.js';

globalThis.readPdfPart = readPdf;
globalThis.placedTextPart = placedText;
