import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../src/model/document.js';
import { readDoc } from '../../../src/read/doc.js';
import { defaultReadOptions } from '../../../src/read/options.js';
import type { TrackChanges } from '../../../src/read/printing/revisions.js';
import {
  deleted,
  doc,
  type DocParts,
  innerCell,
  inTable,
  listed,
  paragraph,
  rowEnd,
  run,
  sprm,
  table,
} from './doc-builder.js';

const read = (parts: DocParts, trackChanges: TrackChanges = 'accept'): Promise<SourceDocument> =>
  readDoc(doc(parts), { ...defaultReadOptions, trackChanges });
const textOf = async (parts: DocParts, trackChanges?: TrackChanges): Promise<string> =>
  (await read(parts, trackChanges)).text;
const body = (...paragraphs: DocParts['body'][number][]): DocParts => ({ body: paragraphs });
const linesOf = async (parts: DocParts, trackChanges?: TrackChanges): Promise<string[]> =>
  (await textOf(parts, trackChanges)).trimEnd().split('\n');
const normal = { name: 'Normal', builtIn: 0 };

describe('lists', () => {
  const lists = [
    {
      levels: [{ text: '%1.' }, { text: '%1.%2', format: 0 }, { text: '%3)', format: 4 }, { text: '–', format: 23 }],
    },
  ];
  const item = (text: string, level = 0, list = 1) => paragraph(text, { properties: listed(list, level) });

  test('levels count on and start anew', async () => {
    expect(
      await linesOf({
        lists,
        body: [
          item('a'),
          item('b', 1),
          item('c', 2),
          item('d', 2),
          item('e', 1),
          item('f', 2),
          item('g', 3),
          item('h'),
        ],
      }),
    ).toEqual(['1.\ta', '1.1\tb', 'a)\tc', 'b)\td', '1.2\te', 'a)\tf', '–\tg', '2.\th']);
  });

  test('another start, and a list that counts on in the same list', async () => {
    const overrides = [{ list: 0 }, { list: 0 }, { list: 0, starts: [[0, 7] as const] }];
    expect(
      await linesOf({ lists, overrides, body: [item('a'), item('b', 0, 2), item('c', 0, 3), item('d', 0, 3)] }),
    ).toEqual(['1.\ta', '2.\tb', '7.\tc', '8.\td']);
  });

  test('a level that goes on behind a higher one, one in decimals alone, one in Roman numbers and a space behind it', async () => {
    const special = [
      {
        levels: [
          { text: '%1', format: 1, suffix: 1 },
          { text: '(%2)', format: 0, noRestart: 0 },
          { text: '%1.%3', format: 0, legal: true },
        ],
      },
    ];
    expect(
      await linesOf({ lists: special, body: [item('a'), item('b', 1), item('c'), item('d', 1), item('e', 2)] }),
    ).toEqual(['I a', '(1)\tb', 'II c', '(2)\td', '2.1\te']);
  });

  test('words of a number are composed like those of the text', async () => {
    const composed = [{ levels: [{ text: 'Pre\u0301cision %1:' }] }];
    expect(await linesOf({ lists: composed, body: [item('a')] })).toEqual(['Pr\u00e9cision 1:\ta']);
  });

  test('styles bring their list and level, and a paragraph can take it away', async () => {
    const bound = [{ levels: [{ text: '%1' }, { text: '%1.%2' }], styles: [1, 2] }];
    const styles = [
      normal,
      { name: 'heading 1', builtIn: 1, base: 0, paragraph: sprm(0x46_0b, 1, 0) },
      { name: 'heading 2', builtIn: 2, base: 0, paragraph: [...sprm(0x46_0b, 1, 0), ...sprm(0x26_0a, 1)] },
    ];
    const { text, blocks } = await read({
      lists: bound,
      styles,
      body: [
        paragraph('Objet', { style: 1 }),
        paragraph('Portée', { style: 2 }),
        paragraph('Sans numéro', { style: 1, properties: sprm(0x46_0b, 0, 0) }),
        paragraph('Membres', { style: 1 }),
      ],
    });
    expect(text.trimEnd().split('\n')).toEqual(['1\tObjet', '1.1\tPortée', 'Sans numéro', '2\tMembres']);
    expect(blocks.map((block) => block.number && text.slice(block.number.start, block.number.end))).toEqual([
      '1',
      '1.1',
      undefined,
      '2',
    ]);
  });
});

describe('tables', () => {
  const places = ({ text, blocks }: SourceDocument): unknown[] =>
    blocks.map(({ cell, span }) => [
      text.slice(span.start, span.end),
      cell && [cell.table, cell.row, cell.column, cell.columns],
    ]);

  test('rows and cells', async () => {
    const document = await read(body(...table(['Date', 'Objet'], ['3 mai', 'Réunion']), paragraph('Fin')));
    expect(document.text).toBe('Date\tObjet\n3 mai\tRéunion\nFin\n');
    expect(places(document)).toEqual([
      ['Date', [0, 0, 0, 2]],
      ['Objet', [0, 0, 1, 2]],
      ['3 mai', [0, 1, 0, 2]],
      ['Réunion', [0, 1, 1, 2]],
      ['Fin', undefined],
    ]);
  });

  test('a cell of several paragraphs', async () => {
    const inCell = { properties: inTable() };
    const document = await read(
      body(
        paragraph('Contact:', { ...inCell, mark: '\x07' }),
        paragraph('M. Un', inCell),
        paragraph('Mme Deux', { ...inCell, mark: '\x07' }),
        paragraph('', { mark: '\x07', properties: rowEnd() }),
      ),
    );
    expect(places(document)).toEqual([
      ['Contact:', [0, 0, 0, 2]],
      ['M. Un', [0, 0, 1, 2]],
      ['Mme Deux', [0, 0, 1, 2]],
    ]);
  });

  test('a table in a cell', async () => {
    const inner = (text: string) => paragraph(text, { properties: [...inTable(2), ...innerCell] });
    const document = await read(
      body(
        paragraph('dehors', { mark: '\x07', properties: inTable() }),
        inner('a'),
        inner('b'),
        paragraph('', { properties: rowEnd(2) }),
        paragraph('derrière', { mark: '\x07', properties: inTable() }),
        paragraph('', { mark: '\x07', properties: rowEnd() }),
      ),
    );
    expect(places(document)).toEqual([
      ['dehors', [0, 0, 0, 2]],
      ['a', [1, 0, 0, 2]],
      ['b', [1, 0, 1, 2]],
      ['derrière', [0, 0, 1, 2]],
    ]);
  });

  test.each([
    ['bits as Word writes them', [1, 2, 0]],
    ['bits the other way round', [2, 1, 0]],
  ])('cells merged in their row are one: %s', async (_, merged) => {
    const cell = (text: string) => paragraph(text, { mark: '\x07', properties: inTable() });
    const document = await read(
      body(cell('large'), cell(''), cell('fin'), paragraph('', { mark: '\x07', properties: rowEnd(1, merged) })),
    );
    expect(places(document)).toEqual([
      ['large', [0, 0, 0, 2]],
      ['fin', [0, 0, 1, 2]],
    ]);
  });

  test('a deleted row is gone', async () => {
    const cell = (text: string) => paragraph(run(text, deleted()), { mark: '\x07', properties: inTable() });
    const end = paragraph('', { mark: '\x07', properties: rowEnd(), markProperties: deleted() });
    const parts = body(...table(['a', 'b']), cell('c'), cell('d'), end, ...table(['e', 'f']));
    expect(await linesOf(parts)).toEqual(['a\tb', 'e\tf']);
    expect(await linesOf(parts, 'reject')).toEqual(['a\tb', 'c\td', 'e\tf']);
  });
});
