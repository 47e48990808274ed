import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '../../../src/model/document.js';
import { p, row, style, table } from './odt-builder.js';
import { read, textOf, noiseIn } from './odt-read.js';

describe('tables', () => {
  const places = ({ blocks, text }: SourceDocument): string[] =>
    blocks.map(({ cell, span }) =>
      cell ? `${cell.table}.${cell.row}.${cell.column}/${cell.columns} ${text.slice(span.start, span.end)}` : 'none',
    );

  test('cells know their place; a cell over columns is one, one over rows leaves an empty one below', async () => {
    const covered = '<table:covered-table-cell/>';
    const wide = (columns: number, rows: number, text: string): string =>
      `<table:table-cell table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}">${p(text)}</table:table-cell>`;
    const document = await read({
      text: table(
        `<table:table-header-rows>${row(wide(2, 1, 'a'), covered, p('b'))}</table:table-header-rows>`,
        row(wide(2, 2, 'c'), covered, p('d')),
        row(covered, covered, p('e')),
      ),
    });
    expect(places(document)).toEqual(['0.0.0/2 a', '0.0.1/2 b', '0.1.0/2 c', '0.1.1/2 d', '0.2.1/2 e']);
  });

  test('a table in a table, and the cell goes on behind it', async () => {
    const document = await read({
      text: table(row(p('a') + table(row(p('b'))) + p('c'), p('d'))),
    });
    expect(places(document)).toEqual(['0.0.0/2 a', '1.0.0/1 b', '0.0.0/2 c', '0.0.1/2 d']);
  });

  test('cells and rows that stand for several are that many', async () => {
    const document = await read({
      text: table(
        `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2">${p('x')}</table:table-cell></table:table-row>`,
      ),
    });
    expect(places(document)).toEqual(['0.0.0/2 x', '0.0.1/2 x', '0.1.0/2 x', '0.1.1/2 x']);
  });
});

describe('notes, headers and footers', () => {
  const note = (kind: string, mark: string, text: string): string =>
    `<text:note text:note-class="${kind}"><text:note-citation>${mark}</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;

  test('footnotes are printed before endnotes, each behind its mark, which is no part of the text', async () => {
    const document = await read({
      text: p(
        `un${note('endnote', 'i', 'fin')} deux${note('footnote', '1', 'pied')} trois${note('footnote', '*', 'étoile')}`,
      ),
    });
    expect(document.text).toBe('uni deux1 trois*\n1\tpied\n*\tétoile\ni\tfin\n');
    expect(document.blocks.map(({ role }) => role)).toEqual(['text', 'note', 'note', 'note']);
    expect(noiseIn(document)).toEqual(['note-mark: i', 'note-mark: 1', 'note-mark: *']);
  });

  test('a mark that the file does not write is counted in the format it tells', async () => {
    const styles = '<text:notes-configuration text:note-class="footnote" style:num-format="a" text:start-value="1"/>';
    expect(await textOf(p(`x${note('footnote', '', 'pied')}`), { styles })).toBe('xb\nb\tpied\n');
  });

  const page = (name: string, content: string, attributes = ''): string =>
    `<style:master-page style:name="${name}" ${attributes}>${content}</style:master-page>`;
  const header = (text: string, kind = 'header'): string => `<style:${kind}>${p(text)}</style:${kind}>`;

  test('of the kinds of page those are read that the text begins, in their order, equal ones once', async () => {
    const number = '<text:page-number>1</text:page-number>';
    const document = await read({
      styles: '',
      automatic: style('P1', 'paragraph', {
        attributes: 'style:master-page-name="Premiere"',
      }),
      pages:
        page(
          'Standard',
          header(`page ${number}`) + header(`page <text:page-number>2</text:page-number>`, 'header-left'),
        ) +
        page('Premiere', header('UNION') + header('Genève', 'footer'), 'style:next-style-name="Standard"') +
        page('Autre', header('brouillon'), 'style:display-name="Autre page"'),
      text: p('texte', 'P1'),
    });
    expect(document.text).toBe('UNION\npage 1\ntexte\nGenève\n');
    expect(document.blocks.map(({ role }) => role)).toEqual(['page-header', 'page-header', 'text', 'page-footer']);
    expect(document.messages).toMatchObject([
      {
        code: 'unread-part',
        args: { part: 'Autre page', why: 'never-printed' },
      },
    ]);
  });

  test('headers of first pages come first; those that are switched off are not read', async () => {
    const pages = page(
      'Standard',
      `${header('suite')}${header('tête', 'header-first')}<style:footer style:display="false">${p('pied')}</style:footer>`,
    );
    expect(await textOf(p('texte'), { pages })).toBe('tête\nsuite\ntexte\n');
  });

  test('a style of a header is not the one of the same name in the text', async () => {
    const document = await read({
      automatic: style('P1', 'paragraph', { text: 'fo:font-weight="bold"' }),
      ofPages: style('P1', 'paragraph', {}),
      pages: page('Standard', `<style:header>${p('tête', 'P1')}</style:header>`),
      text: p('texte', 'P1'),
    });
    expect(document.blocks.map(({ emphasis }) => emphasis ?? false)).toEqual([false, true]);
  });
});

test('the mark of a note is written in normal form, as its text is', async () => {
  const mark = '<text:note-citation text:label="e\u0301">e\u0301</text:note-citation>';
  const note = `<text:note text:note-class="footnote">${mark}<text:note-body>${p('Voir la de\u0301cision 3.')}</text:note-body></text:note>`;
  expect(await textOf(p(`Le Groupe${note} a conclu.`))).toBe(
    'Le Groupe\u00e9 a conclu.\n\u00e9\tVoir la d\u00e9cision 3.\n',
  );
});
