/** Bullets of several lists, told apart by their indent alone, as `List Bullet` and `List Bullet 2` are. */
import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../src/model/document.js';
import { readOdt } from '../../src/read/odt.js';
import { BulletLevels } from '../../src/read/printing/bullet-levels.js';
import { readRtf } from '../../src/read/rtf.js';
import { item, list as listOf, odt, p } from './markup/odt-builder.js';
import { abstractList, docx, item as wordItem, level, list, numbered, paragraph, style } from './word/docx-builder.js';
import { readDocx } from '../../src/read/docx.js';

const levelsIn = ({ blocks }: SourceDocument): (number | undefined)[] => blocks.map(({ listLevel }) => listLevel);

const bullets = (id: number, left: number): string =>
  abstractList(
    id,
    level(0, '•', { format: 'bullet' }).replace('</w:lvl>', `<w:pPr><w:ind w:left="${left}"/></w:pPr></w:lvl>`),
  ) + list(id, id);

describe('Word', () => {
  const numbering = bullets(1, 360) + bullets(2, 720) + bullets(3, 1080) + bullets(4, 400);

  test('a list further in hangs below the one before it, and the outer goes on', async () => {
    const body = [1, 2, 2, 3, 1, 2].map((id) => wordItem(`Bouée ${id}`, id)).join('');
    expect(levelsIn(await readDocx(docx({ numbering, body })))).toEqual([0, 1, 1, 2, 0, 1]);
  });

  test('lists by their styles', async () => {
    const styles = style('Puces', `<w:pPr>${numbered(1)}</w:pPr>`) + style('Puces2', `<w:pPr>${numbered(2)}</w:pPr>`);
    const body = ['Puces', 'Puces2', 'Puces'].map((id) => paragraph('Phare', `<w:pStyle w:val="${id}"/>`)).join('');
    expect(levelsIn(await readDocx(docx({ numbering, styles, body })))).toEqual([0, 1, 0]);
  });

  test('a list that begins nearly at the same place is beside the other, and so is one behind a paragraph', async () => {
    const near = wordItem('Quai', 1) + wordItem('Digue', 4);
    const apart = wordItem('Quai', 1) + paragraph('Le port est fermé.') + wordItem('Digue', 3);
    expect(levelsIn(await readDocx(docx({ numbering, body: near })))).toEqual([0, 0]);
    expect(levelsIn(await readDocx(docx({ numbering, body: apart })))).toEqual([0, undefined, 0]);
  });

  test("the paragraph's own indent comes first", async () => {
    const own = (left: number): string => `${numbered(2, 0)}<w:ind w:left="${left}"/>`;
    const body =
      wordItem('Quai', 1) + paragraph('Digue', own(360)) + wordItem('Jetée', 1) + paragraph('Môle', own(900));
    expect(levelsIn(await readDocx(docx({ numbering, body })))).toEqual([0, 0, 0, 1]);
  });
});

test('RTF', async () => {
  const one = (id: number): string =>
    `{\\list{\\listlevel\\levelnfc23{\\leveltext\\'01\\u8226 ?;}{\\levelnumbers;}\\li${360 * id}}\\listid${id}}`;
  const head = `{\\*\\listtable${one(1)}${one(2)}}{\\*\\listoverridetable{\\listoverride\\listid1\\ls1}{\\listoverride\\listid2\\ls2}}`;
  const file = `{\\rtf1\\ansi${head}\\pard\\ls1 Quai\\par\\pard\\ls2 Digue\\par\\pard\\ls1\\li360 Phare\\par\\pard\\ls2\\li360 Bac\\par}`;
  expect(levelsIn(await readRtf(Buffer.from(file)))).toEqual([0, 1, 0, 0]);
});

test('OpenDocument', async () => {
  const bulletStyle = (name: string, left: string): string =>
    `<text:list-style style:name="${name}"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:margin-left="${left}"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>`;
  const styles = bulletStyle('L1', '0.635cm') + bulletStyle('L2', '0.5in');
  const text = ['L1', 'L2', 'L1'].map((name) => listOf(name, [item(p('Quai'))])).join('');
  expect(levelsIn(await readOdt(odt({ styles, text })))).toEqual([0, 1, 0]);
});

test('levels of one list stay as the file gives them', () => {
  const levels = new BulletLevels();
  expect([
    levels.next('a', 0, 360),
    levels.next('a', 2, 360),
    levels.next('b', 0, 2000),
    levels.next('a', 1, 360),
  ]).toEqual([0, 2, 3, 1]);
});
