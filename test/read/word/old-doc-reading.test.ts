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

  /** ANLV: the part of a form that stands in a section too; with the numbers of the levels above. */
  const level = (format: number, before: string, after: string, above = false, start = 1): number[] => [
    format,
    before.length,
    after.length,
    above ? 4 : 0,
    0,
    0,
    ...u16(0),
    0,
    0,
    ...u16(start),
    0,
    0,
    0,
    0,
  ];
  const own = (...[format, before, after, above]: Parameters<typeof level>): number[] => {
    const texts = [...Buffer.from((before + after).padEnd(32, '\0'), 'latin1')];
    return [12, 52, ...level(format, before, after, above), 0, 0, 0, 0, ...texts];
  };

  test('numbers of headings by their styles', async () => {
    const styles = [
      { builtIn: 0 },
      { builtIn: 1, properties: [13, 1, ...own(1, '', '.')] },
      { builtIn: 2, properties: [13, 2, ...own(0, '', '')] },
      { builtIn: 3, properties: [13, 3, ...own(0, '.', '', true)] },
    ];
    const heading = (text: string, style: number): OldParagraph => oldParagraph(text, { style });
    const { text, blocks, messages } = await readDoc(
      word6(
        [
          heading('Scope', 1),
          heading('Terms', 2),
          oldParagraph('Text'),
          heading('Signs', 2),
          heading('Letters', 3),
          heading('Figures', 3),
          heading('Work', 1),
          heading('Plan', 2),
          oldParagraph('No number', { style: 1, properties: [13, 0] }),
        ],
        { styles },
      ),
    );
    expect(text.trimEnd().split('\n')).toEqual([
      'I.\tScope',
      '1\tTerms',
      'Text',
      '2\tSigns',
      '2.1\tLetters',
      '2.2\tFigures',
      'II.\tWork',
      '1\tPlan',
      'No number',
    ]);
    expect(blocks.map(({ heading: depth }) => depth)).toEqual([1, 2, undefined, 2, 3, 3, 1, 2, 1]);
    expect(messages).toEqual([]);
  });

  /** OLST: forms of nine levels, whether the section begins anew, the texts of all forms. */
  const outline = (levels: readonly number[][], texts: string, anew: boolean): number[] => {
    const forms = [...levels, ...Array.from({ length: 9 - levels.length }, () => level(0, '', '', false, 0))].flat();
    return [133, 212, ...forms, anew ? 1 : 0, 0, 0, 0, ...Buffer.from(texts.padEnd(64, '\0'), 'latin1')];
  };

  test('numbers of headings by the form of their section', async () => {
    const numbered = (text: string, depth: number): OldParagraph => oldParagraph(text, { properties: [13, depth] });
    const legal = outline([level(0, 'Article ', '.'), level(0, '', '', true), level(4, '', ')')], 'Article .)', false);
    const anew = outline([level(3, '', '')], '', true);
    const first = [
      numbered('Name', 1),
      numbered('Seat', 2),
      numbered('Rooms', 3),
      numbered('Staff', 2),
      numbered('Aims', 1),
    ];
    const second = [numbered('Annexes', 1), numbered('Forms', 1)];
    const lengthOf = (paragraphs: readonly OldParagraph[]): number =>
      paragraphs.reduce((sum, { runs }) => sum + (runs[0]?.text.length ?? 0) + 1, 0);
    const sections = [
      { length: lengthOf(first), properties: legal },
      { length: lengthOf(second), properties: anew },
    ];
    expect(await linesOf(word6([...first, ...second], { sections }))).toEqual([
      'Article 1.\tName',
      '1.1\tSeat',
      'a)\tRooms',
      '1.2\tStaff',
      'Article 2.\tAims',
      'A\tAnnexes',
      'B\tForms',
    ]);
  });

  test('numbers of headings whose form the file has not are told', async () => {
    const { text, messages } = await readDoc(
      word6([oldParagraph('Mandat', { properties: [13, 1] }), oldParagraph('Texte')]),
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
