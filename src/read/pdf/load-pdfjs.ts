import type * as Pdfjs from 'unpdf/pdfjs';

/** pdf.js, which only a PDF pays for. The program's build has a file of its own in this one's place: its chunks are no modules. */
export const loadPdfjs = (): Promise<typeof Pdfjs> => import('unpdf/pdfjs');
