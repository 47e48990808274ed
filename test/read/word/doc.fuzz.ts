/** Damaged Word files of before 2007. */
import { type Arbitrary, array, constantFrom, nat, oneof, record } from 'fast-check';
import { test } from 'vitest';
import { readDoc } from '../../../src/read/doc.js';
import { compound } from './compound-writer.js';
import {
  bold,
  deleted,
  doc,
  type DocParts,
  docStreams,
  field,
  innerCell,
  inserted,
  inTable,
  listed,
  paragraph,
  rowEnd,
  run,
  special,
  sprm,
  table,
} from './doc-builder.js';
import { oldParagraph, winWord2, word6 } from './old-doc-builder.js';
import { damaged } from '../../support/damage.js';
import { expectRead } from '../../support/fuzzing.js';

const mark = run('\x02', special);
const parts: DocParts = {
  styles: [
    { name: 'Normal', builtIn: 0 },
    { name: 'heading 1', builtIn: 1, base: 0, character: bold, paragraph: sprm(0x46_0b, 1, 0) },
    { name: 'Point', base: 1 },
  ],
  lists: [{ levels: [{ text: '%1.' }, { text: '%1.%2', format: 4 }], styles: [1] }],
  body: [
    paragraph(['Réf.:', mark], { style: 1 }),
    ...table(['a', 'b'], [[run('c', deleted())], 'd']),
    paragraph('e', { properties: [...inTable(2), ...innerCell] }),
    paragraph('', { properties: rowEnd(2) }),
    paragraph('f', { mark: '\x07', properties: inTable() }),
    paragraph('', { mark: '\x07', properties: rowEnd(1, [1, 2]) }),
    paragraph(['Voir ', ...field('HYPERLINK "https://exemple.int"', 'là'), run('\x08', special)], { mark: '\f' }),
    paragraph([run('inséré', inserted()), ' cafe\u0301'], { markProperties: deleted(), properties: listed(1, 1) }),
    paragraph('Circulaire TSB 41'),
    paragraph('Objet: Réunion du 2 au 4 mai 2031'),
    paragraph('ANNEXE 1'),
    paragraph('1 Réponse avant le 2 mai 2031'),
    paragraph('fin\x0b\x0c', { style: 2 }),
  ],
  footnotesAt: [5],
  footnotes: [{ text: [paragraph([mark, ' note'])] }],
  sections: [{ pages: [undefined, [paragraph('en-tête')]] }, { properties: sprm(0x30_0a, 1) }],
  boxes: [{ at: 60, text: [paragraph('boîte')] }],
  bookmarks: [['Début', 0]],
  pieces: [20, 11],
  pieceProperties: { 1: bold },
};
const whole = doc(parts);
/** Marks of paragraphs, cells, fields, notes, and the beginnings of a few sprms. */
const rows = [
  '\r',
  '\x07',
  '\x07\x07',
  '\f',
  '\x13',
  '\x14',
  '\x15',
  '\x02',
  '\x01',
  '\x08',
  '\x16\x24\x01',
  '\x17\x24\x01',
  '\x08\xd6',
  '\x49\x66',
  '\x0b\x46',
  '\x0a\x26\x09',
  '\x55\x08\x01',
];
const streams = docStreams(parts);

test('bits turned, pieces cut out, copied, repeated, numbers written over', () =>
  expectRead('DOC, damaged', damaged(whole, rows), readDoc));

test('numbers of tables and of the head written over', async () => {
  const numbers = [0, 1, 2, 7, 0xff, 0x7f_ff, 0xff_ff, 0x7f_ff_ff_ff, 0xff_ff_ff_ff, 2048, 4096];
  const damage = array(
    record({
      stream: constantFrom('WordDocument', '1Table'),
      at: nat(8192),
      size: constantFrom(1, 2, 4),
      number: constantFrom(...numbers),
      copyFrom: constantFrom(-1, -1, 0, 16, 512, 1024),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const files = damage.map((places) => {
    const copies = Object.fromEntries(Object.entries(streams).map(([name, bytes]) => [name, Buffer.from(bytes)]));
    for (const { stream, at, size, number, copyFrom } of places) {
      const bytes = copies[stream] ?? Buffer.alloc(4);
      const place = at % (bytes.length - 4);
      if (copyFrom >= 0) bytes.copyWithin(place, copyFrom % bytes.length, (copyFrom % bytes.length) + 64);
      else for (let index = 0; index < size; index++) bytes[place + index] = (number >>> (8 * index)) & 0xff;
    }
    return compound(copies);
  });
  await expectRead('DOC, numbers written over', files, readDoc);
});

test('older files damaged', async () => {
  const inTableOf6 = [24, 1];
  const paragraphs = (end: string) => [
    oldParagraph(
      [
        { text: 'Titre', properties: [85, 1] },
        { text: ' caf\xe9', properties: [93, 1, 0] },
      ],
      { style: 1 },
    ),
    oldParagraph('a', { mark: end, properties: inTableOf6 }),
    oldParagraph('', { mark: end, properties: [...inTableOf6, 25, 1] }),
    oldParagraph('fin\x0c', { properties: [12, 52, 0, 0, 1, ...Array.from({ length: 49 }, () => 46), 13, 10] }),
  ];
  const fonts = [['Times', 0] as const, ['Autre', 204] as const];
  // Headings whose numbers stand in their style, and in their section.
  const form = [12, 52, 0, 0, 1, 4, ...Array.from({ length: 48 }, () => 46)];
  const headings = [oldParagraph('Titre', { style: 1 }), oldParagraph('But', { properties: [13, 2] })];
  const outline = [133, 212, ...Array.from({ length: 212 }, (_, at) => at % 5)];
  const numbered = {
    fonts,
    styles: [{ builtIn: 0 }, { builtIn: 1, properties: [13, 1, ...form] }],
    sections: [
      { length: 6, properties: outline },
      { length: 4, properties: outline },
    ],
  };
  const files = [
    word6(paragraphs('\x07'), { fonts }),
    winWord2(paragraphs('\r\x07'), { fonts }),
    word6([...headings, ...paragraphs('\x07')], numbered),
  ];
  const bytesOver = (file: Uint8Array): Arbitrary<Uint8Array> =>
    array(record({ at: nat(16_384), number: constantFrom(0, 1, 2, 0x7f, 0xff, 13, 12) }), {
      minLength: 1,
      maxLength: 6,
    }).map((places) => {
      const bytes = Buffer.from(file);
      for (const { at, number } of places) bytes.writeUInt8(number, at % bytes.length);
      return bytes;
    });
  const marks = [
    '\r',
    '\r\n',
    '\x07',
    '\r\x07',
    '\f',
    '\x13',
    '\x14',
    '\x15',
    '\x18\x01',
    '\x19\x01',
    '\xbe\x05\x01',
    '\x02\x01',
  ];
  await expectRead('Word 6 and WinWord 2, bytes written over', oneof(...files.map(bytesOver)), readDoc);
  await expectRead('Word 6 and WinWord 2, damaged', oneof(...files.map((file) => damaged(file, marks))), readDoc);
});
