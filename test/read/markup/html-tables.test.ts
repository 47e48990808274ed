import { describe, expect, test } from 'vitest';
import { read, words } from './html-pages.js';

describe('tables of a page', () => {
  test('cells, those that span rows and columns, tables in cells', async () => {
    const document = await read(
      '<table><thead><tr><th>Date<th>Objet</thead><tr><td rowspan="2">mai</td><td>un<br>deux</td></tr><tr><td>trois</td></tr><tr><td colspan="2"><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>',
    );
    expect(
      document.blocks.map((block) => [
        words(document, block),
        block.cell?.table,
        block.cell?.row,
        block.cell?.column,
        block.cell?.columns,
      ]),
    ).toEqual([
      ['Date', 0, 0, 0, 2],
      ['Objet', 0, 0, 1, 2],
      ['mai', 0, 1, 0, 2],
      ['un\ndeux', 0, 1, 1, 2],
      ['trois', 0, 2, 1, 2],
      ['x', 1, 0, 0, 2],
      ['y', 1, 0, 1, 2],
    ]);
  });

  test('tables that only lay out a mail are none', async () => {
    const { text, blocks } = await read(
      '<table width="600"><tr><td><table role="presentation"><tr><td><p>Madame,</p><p>Le groupe se réunit.</p></td></tr></table><table><tr><td>Réf.:</td><td>AB/3</td></tr></table></td></tr></table>',
    );
    expect(text).toBe('Madame,\nLe groupe se réunit.\nRéf.:\tAB/3\n');
    expect(blocks.map(({ cell }) => cell?.columns)).toEqual([undefined, undefined, 2, 2]);
  });

  test('divisions that a style makes a table of', async () => {
    const { blocks } = await read(
      '<div class="t"><div class="r"><div class="c">a</div><div class="c">b</div></div></div>',
      '<style>.t{display:table}.t .r{display:table-row}.c{display:table-cell}</style>',
    );
    expect(blocks.map(({ cell }) => cell?.column)).toEqual([0, 1]);
  });
});
