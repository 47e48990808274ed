import { describe, expect, test } from 'vitest';
import { readDoc } from '../../../src/read/doc.js';
import { u16 } from './doc-content.js';
import { oldParagraph, type OldParagraph, winWord2, word6 } from './old-doc-builder.js';

const inTable = [24, 1];
const rowEnd = [...inTable, 25, 1];
const linesOf = async (bytes: Uint8Array): Promise<string[]> => (await readDoc(bytes)).text.trimEnd().split('\n');

describe('Word 6 and 95', () => {
  const cell = (text: string): OldParagraph => oldParagraph(text, { mark: '\x07', properties: inTable });
  const row = oldParagraph('', { mark: '\x07', properties: rowEnd });

  test('text, bold words, tables', async () => {
    const { text, blocks, format } = await readDoc(
      word6([
        oldParagraph([{ text: 'Gen\xe8ve, l\x92\xe9t\xe9', properties: [85, 1] }]),
        cell('Date'),
        cell('3 mai'),
        row,
        oldParagraph('Fin'),
      ]),
    );
    expect(format).toBe('doc');
    expect(text).toBe('Genève, l’été\nDate\t3 mai\nFin\n');
    expect(blocks.map((block) => block.emphasis ?? false)).toEqual([true, false, false, false]);
    expect(blocks.map(({ cell: place }) => place && [place.row, place.column, place.columns])).toEqual([
      undefined,
      [0, 0, 2],
      [0, 1, 2],
      undefined,
    ]);
  });

  test.each<[string, number, string, string]>([
    ['Cyrillic', 204, '\xcf\xf0\xe8\xeb\xee\xe6\xe5\xed\xe8\xe5', 'Приложение'],
    ['Central Europe', 238, '\xb9', 'ą'],
    ['signs', 2, 'a', 'α'],
  ])('a font says which characters its bytes are: %s', async (_, charset, typed, shown) => {
    const name = charset === 2 ? 'Symbol' : 'Autre';
    const options = { fonts: [['Times', 0] as const, [name, charset] as const] };
    expect(
      await linesOf(word6([oldParagraph([{ text: 'é ' }, { text: typed, properties: [93, 1, 0] }])], options)),
    ).toEqual([`é ${shown}`]);
  });

  test('Word for the Macintosh', async () => {
    const encode = (text: string): Uint8Array =>
      Uint8Array.from(text, (each) => ({ é: 0x8e, è: 0x8f, '’': 0xd5 })[each] ?? each.charCodeAt(0));
    expect(await linesOf(word6([oldParagraph('Genève, l’été')], { macintosh: true, encode }))).toEqual([
      'Genève, l’été',
    ]);
  });

  /** ANLD: format, lengths of the texts before and after, start, the texts. */
  const form = (format: number, before: string, after: string, start = 1, font = 0): number[] => [
    12,
    52,
    format,
    before.length,
    after.length,
    0,
    0,
    0,
    ...u16(font),
    0,
    0,
    ...u16(start),
    ...Array.from({ length: 8 }, () => 0),
    ...Buffer.from((before + after).padEnd(32, '\0'), 'latin1'),
  ];

  test('numbers and bullets without lists', async () => {
    const numbered = (text: string): OldParagraph =>
      oldParagraph(text, { properties: [...form(0, '', '.', 3), 13, 10] });
    const bullet = (text: string): OldParagraph => oldParagraph(text, { properties: [...form(5, '\xb7', ''), 13, 11] });
    expect(
      await linesOf(
        word6([numbered('a'), numbered('b'), oldParagraph('Texte'), numbered('c'), bullet('d'), oldParagraph('Fin')]),
      ),
    ).toEqual(['3.\ta', '4.\tb', 'Texte', '3.\tc', '•\td', 'Fin']);
  });

  test('numbers of headings, which stand elsewhere, are told', async () => {
    const { text, messages } = await readDoc(
      word6([oldParagraph('Mandat', { properties: [...form(0, '', '.'), 13, 1] }), oldParagraph('Texte')]),
    );
    expect(text).toBe('Mandat\nTexte\n');
    expect(messages).toEqual([{ code: 'unread-part', args: { part: 'Mandat', why: 'old-numbers' } }]);
  });
});

describe('WinWord 2.0', () => {
  test('text, looks, cells that end with two characters', async () => {
    const bold = [1, 0, 0, 0];
    const struck = [0, 4, 0, 0];
    const cell = (text: string): OldParagraph => oldParagraph(text, { mark: '\r\x07', properties: inTable });
    const { text, blocks, noise } = await readDoc(
      winWord2([
        oldParagraph([{ text: 'Objet', properties: bold }]),
        cell('Date'),
        cell('3 mai'),
        oldParagraph('', { mark: '\r\x07', properties: rowEnd }),
        oldParagraph([{ text: 'le ' }, { text: '3', properties: struck }, { text: ' mai' }], { style: 254 }),
      ]),
    );
    expect(text).toBe('Objet\nDate\t3 mai\nle 3 mai\n');
    expect(blocks.map(({ cell: place }) => place && [place.row, place.column, place.columns])).toEqual([
      undefined,
      [0, 0, 2],
      [0, 1, 2],
      undefined,
    ]);
    expect(blocks.map((block) => block.heading)).toEqual([undefined, undefined, undefined, 1]);
    expect(blocks[0]?.emphasis).toBe(true);
    expect(noise.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([['3', 'struck']]);
  });
});
