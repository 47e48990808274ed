import { describe, expect, test } from 'vitest';
import { readDoc } from '../../../src/read/doc.js';
import { defaultReadOptions } from '../../../src/read/options.js';
import { compound } from './compound-writer.js';
import { doc, type DocParts, docStreams, field, inTable, paragraph, run, special, sprm } from './doc-builder.js';
import { refusalOf } from '../../support/refusals.js';
import { expectTextOrRefusal } from '../../support/sound-documents.js';

const letter: DocParts = { body: [paragraph('Madame, Monsieur,'), paragraph('La réunion se tiendra le 3 mai.')] };
const text = 'Madame, Monsieur,\nLa réunion se tiendra le 3 mai.\n';
const refusal = async (bytes: Uint8Array): Promise<string> =>
  refusalOf(await readDoc(bytes).catch((error: unknown) => error));
const changed = (bytes: Uint8Array, change: (copy: Buffer) => void): Uint8Array => {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
};

describe('the container', () => {
  const file = doc({ ...letter, scattered: true });

  test('is read', async () => {
    expect((await readDoc(file)).text).toBe(text);
  });

  test('sectors that lead back to themselves end', async () => {
    // The table of sectors stands last.
    const looped = changed(file, (copy) => {
      for (let at = copy.length - 512; at < copy.length - 400; at += 4) copy.writeUInt32LE(1, at);
    });
    await expectTextOrRefusal(() => readDoc(looped));
  });

  test('a chain of tables that leads back to itself ends', async () => {
    const looped = changed(file, (copy) => {
      copy.writeUInt32LE(0, 0x44);
      copy.writeUInt32LE(0xff_ff, 0x48);
      copy.writeUInt32LE(0, 512 + 508);
    });
    await expectTextOrRefusal(() => readDoc(looped));
  });

  test('entries of the directory that are their own neighbours are read once', async () => {
    const directory = (file[0x30] ?? 0) * 512 + 512;
    const looped = changed(file, (copy) => {
      for (const entry of [1, 2]) {
        copy.writeUInt32LE(1, directory + 128 * entry + 68);
        copy.writeUInt32LE(entry === 1 ? 2 : 1, directory + 128 * entry + 72);
      }
    });
    expect((await readDoc(looped)).text).toBe(text);
  });

  test('a file that is cut gives what there is, or one line', async () => {
    for (let length = 0; length < file.length; length += 97)
      await expectTextOrRefusal(() => readDoc(file.subarray(0, length)));
  });

  test('a stream of a document that is embedded is not that of the letter', async () => {
    const workbook = compound({ Workbook: Buffer.alloc(5000), Other: Buffer.from('WordDocument', 'utf16le') });
    expect(await refusal(workbook)).toMatch(/Excel/);
  });

  test('a Word file whose kind is not known is refused', async () => {
    expect(await refusal(compound({ WordDocument: Buffer.alloc(5000, 1) }))).toMatch(/damaged or of a kind not known/);
  });

  test('a file over the limit is refused', async () => {
    const limits = { ...defaultReadOptions.limits, maxSize: 1000 };
    const refused: unknown = await readDoc(file, { ...defaultReadOptions, limits }).catch((error: unknown) => error);
    expect(refusalOf(refused)).toMatch(/over the limit/);
  });
});

describe('tables of the file', () => {
  const streams = docStreams(letter);
  const { WordDocument: main = new Uint8Array(0), '1Table': table = new Uint8Array(0) } = streams;
  const withHead = (change: (copy: Buffer) => void): Uint8Array =>
    compound({ ...streams, WordDocument: changed(main, change) });

  test('pieces that name the same text again and again are read only so often', async () => {
    const count = 5000;
    const plc = Buffer.alloc(5 + 4 * (count + 1) + 8 * count);
    plc.writeUInt8(2, 0);
    plc.writeUInt32LE(plc.length - 5, 1);
    for (let index = 0; index <= count; index++) plc.writeUInt32LE(index * 50_000, 5 + 4 * index);
    for (let index = 0; index < count; index++)
      plc.writeUInt32LE((2048 * 2) | 0x40_00_00_00, 5 + 4 * (count + 1) + 8 * index + 2);
    const bomb = compound({
      '1Table': Buffer.concat([table, plc]),
      WordDocument: changed(main, (copy) => {
        copy.writeUInt32LE(table.length, 0x9a + 8 * 33);
        copy.writeUInt32LE(plc.length, 0x9a + 8 * 33 + 4);
        copy.writeUInt32LE(0x7f_ff_ff_ff, 0x4c);
      }),
    });
    const document = await readDoc(bomb);
    expect(document.text.length).toBeLessThan(20 * main.length);
  });

  test.each([
    ['styles', 1],
    ['pages of runs', 12],
    ['pages of paragraphs', 13],
    ['fonts', 15],
  ])('%s out of bounds are none', async (_, index) => {
    const lost = withHead((copy) => {
      copy.writeUInt32LE(0x7f_ff_ff_00, 0x9a + 8 * index);
      copy.writeUInt32LE(0x7f_ff_ff_ff, 0x9a + 8 * index + 4);
    });
    expect((await readDoc(lost)).text).toBe(text);
  });

  test('more text than there is ends where it ends', async () => {
    expect((await readDoc(withHead((copy) => copy.writeUInt32LE(0x7f_ff_ff_ff, 0x4c)))).text).toBe(text);
  });
});

describe('what is nested', () => {
  test('styles that are based on each other', async () => {
    const styles = [
      { name: 'Un', base: 1 },
      { name: 'Deux', base: 0 },
    ];
    expect((await readDoc(doc({ ...letter, styles }))).text).toBe(text);
  });

  test('ten thousand fields in one another', async () => {
    const opened = Array.from({ length: 10_000 }, () => run('\x13', special));
    const closed = Array.from({ length: 10_000 }, () => run('\x15', special));
    const { text: read } = await readDoc(doc({ body: [paragraph(['avant ', ...opened, ...closed, 'après'])] }));
    expect(read).toBe('avant après\n');
  });

  test('tables deeper than any', async () => {
    const body = Array.from({ length: 200 }, (_, index) =>
      paragraph(String(index), { properties: index % 2 === 0 ? inTable(0x7f_ff_ff_ff) : [] }),
    );
    const document = await readDoc(doc({ body }));
    expect(document.text.match(/\d+/g)).toEqual(body.map((_, index) => String(index)));
  });

  test('a box that is anchored in itself is read once', async () => {
    const anchor = run('\x08', special);
    const boxes = [{ at: 1, text: [paragraph(['dedans', anchor])] }];
    expect((await readDoc(doc({ body: [paragraph(['a', anchor])], boxes }))).text).toBe('a\ndedans\n');
  });

  test('ends of fields that never began, and of rows without tables', async () => {
    const body = [
      paragraph([run('\x15', special), 'a', run('\x14', special)]),
      paragraph('b', { mark: '\x07', properties: sprm(0x24_17, 1) }),
      paragraph(field('PAGE')),
    ];
    await expectTextOrRefusal(() => readDoc(doc({ body })));
  });
});
