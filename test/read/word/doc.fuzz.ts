/**
 * Damaged Word files of before 2007: whatever the bytes, there is a text whose blocks hold together, or one line of refusal.
 * DOCX_FUZZ_RUNS sets how many of each kind.
 */
import { array, assert, asyncProperty, constantFrom, nat, record } from 'fast-check';
import { test } from 'vitest';
import { readDoc } from '../../../src/read/doc.js';
import { defaultReadOptions } from '../../../src/read/options.js';
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
import { expectTextOrRefusal } from '../../support/sound-documents.js';

const runs = Number(process.env['DOCX_FUZZ_RUNS'] ?? 500);

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
const streams = docStreams(parts);

async function expectRead(bytes: Uint8Array): Promise<void> {
  for (const trackChanges of ['accept', 'reject'] as const)
    await expectTextOrRefusal(() => readDoc(bytes, { ...defaultReadOptions, trackChanges }));
}

test('bits turned, pieces cut out or written over', async () => {
  const damage = array(
    record({ at: nat(whole.length - 1), bit: nat(7), cut: constantFrom(0, 0, 0, 1, 20, 512, 5000) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  await assert(
    asyncProperty(damage, async (places) => {
      let bytes = Buffer.from(whole);
      for (const { at, bit, cut } of places) {
        const place = at % Math.max(bytes.length, 1);
        if (cut > 0) bytes = Buffer.concat([bytes.subarray(0, place), bytes.subarray(place + cut)]);
        else if (bytes.length > 0) bytes.writeUInt8((bytes[place] ?? 0) ^ (1 << bit), place);
      }
      await expectRead(bytes);
    }),
    { numRuns: runs },
  );
});

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
  await assert(
    asyncProperty(damage, async (places) => {
      const copies = Object.fromEntries(Object.entries(streams).map(([name, bytes]) => [name, Buffer.from(bytes)]));
      for (const { stream, at, size, number, copyFrom } of places) {
        const bytes = copies[stream] ?? Buffer.alloc(4);
        const place = at % (bytes.length - 4);
        if (copyFrom >= 0) bytes.copyWithin(place, copyFrom % bytes.length, (copyFrom % bytes.length) + 64);
        else for (let index = 0; index < size; index++) bytes[place + index] = (number >>> (8 * index)) & 0xff;
      }
      await expectRead(compound(copies));
    }),
    { numRuns: runs },
  );
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
  const damage = array(record({ at: nat(16_384), number: constantFrom(0, 1, 2, 0x7f, 0xff, 13, 12) }), {
    minLength: 1,
    maxLength: 6,
  });
  await assert(
    asyncProperty(constantFrom(...files), damage, async (file, places) => {
      const bytes = Buffer.from(file);
      for (const { at, number } of places) bytes.writeUInt8(number, at % bytes.length);
      await expectRead(bytes);
    }),
    { numRuns: runs },
  );
});
