'use strict';
// Takes the place of src/read/pdf/load-pdfjs.ts in the program: start.cjs imports what is asked for with this prefix.
exports.loadPdfjs = () => require('import:unpdf/pdfjs');
