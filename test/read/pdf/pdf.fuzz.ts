/** Damaged PDF files. */
import { test } from 'vitest';
import { readPdf } from '../../../src/read/pdf.js';
import { lines, pdf } from './builder.js';
import { damaged } from '../../support/damage.js';
import { expectRead } from '../../support/fuzzing.js';

const plain = pdf([
  {
    words: [
      { text: 'Circular 77', x: 280, y: 40 },
      ...lines(['The Working Party met twice in the spring and agreed on a plan of work for', 'the year.'], { y: 100 }),
      { text: '12 May 2031', x: 70, y: 160 },
      { text: 'Registration', x: 250, y: 160 },
      { text: '2 June 2031', x: 70, y: 175 },
      { text: 'Contributions', x: 250, y: 175 },
    ],
    links: [{ url: 'https://example.org/', box: [70, 90, 120, 104] }],
    rules: [
      [70, 150, 400, 150],
      [70, 165, 400, 165],
      [70, 150, 70, 180],
    ],
  },
  {
    words: [
      { text: 'Circular 77', x: 280, y: 40 },
      { text: '1', x: 70, y: 756, size: 6 },
    ],
  },
]);
const tagged = pdf([{ words: [0, 1, 2].map((mark) => ({ text: `Part ${mark}`, x: 70, y: 100 + 20 * mark, mark })) }], {
  tree: [['Document', ['H1', [0, 0]], ['L', ['LI', ['Lbl', [0, 1]], ['LBody', ['P', [0, 2]]]]]]],
});

const words = [
  '<<',
  '>>',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  ' 1 0 R ',
  ' 2 0 R ',
  ' 3 0 R ',
  ' 5 0 R ',
  '/Kids',
  '/Parent',
  '/Count -1',
  '/Length 0 ',
  '/Length 99999999 ',
  '/Filter/FlateDecode ',
  '/Filter[/ASCIIHexDecode/LZWDecode]',
  '/Contents',
  '/Annots',
  '/Resources',
  '/Font',
  '/XObject',
  '/ToUnicode 6 0 R',
  '/MediaBox[0 0 0 0]',
  '/Rotate 90 ',
  '/K 0 ',
  '/MCID -1',
  '/ParentTree',
  '/Type/ObjStm',
  '/Type/XRef/W[1 2 1]',
  '/Encrypt 1 0 R',
  '/Prev 0 ',
  '\nstream\n',
  '\nendstream',
  '\nendobj\n',
  '\n1 0 obj\n',
  'xref\n',
  'trailer\n',
  'startxref\n0\n',
  '%%EOF\n',
  ' BT ',
  ' ET ',
  ' Tj ',
  ' TJ ',
  ' q ',
  ' Q ',
  ' 0 0 0 0 0 0 cm ',
  ' 1e9 0 Td ',
  ' 0 Tf ',
  ' Do ',
  ' BI ID EI ',
  ' BMC ',
  ' EMC ',
  '/Artifact BMC ',
  ' re f ',
  ' null ',
  ' true ',
  '\\',
  '%',
  '\0',
];

test.each([
  ['plain', plain],
  ['tagged', tagged],
])('a damaged file, %s', (name, whole) => expectRead(`PDF, ${name}`, damaged(whole, words), readPdf));
