import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/read/printing/assemble.js';
import { Printer } from '../../src/read/printing/printer.js';
import { TableStack } from '../../src/read/printing/tables.js';
import { asSet, SetParagraph } from '../../src/read/printing/typesetting.js';

function set(text: string, label?: string): SetParagraph {
  const paragraph = new SetParagraph(undefined);
  paragraph.append(text);
  if (label !== undefined) paragraph.numbered = { label: { text: label, suffix: '\t' }, level: 0 };
  return paragraph;
}

describe('paragraphs that any word processor gives', () => {
  it('are printed one a line, their numbers before them, the cells of a row parted by tabs', () => {
    const printer = new Printer('text', asSet);
    printer.print(set('Le Directeur convoque une réunion.', '1'));
    const tables = new TableStack();
    tables.openTable();
    for (const row of [
      ['Lieu', 'Montreux'],
      ['Salle', 'B'],
    ]) {
      tables.openRow();
      for (const text of row) {
        const cell = new SetParagraph(tables.openCell());
        cell.append(text);
        printer.print(cell);
      }
    }
    tables.closeTable();
    const { text, blocks } = assemble([printer.finish()]);
    expect(text).toBe('1\tLe Directeur convoque une réunion.\nLieu\tMontreux\nSalle\tB\n');
    expect(blocks.map(({ span, number }) => [text.slice(span.start, span.end), number])).toEqual([
      ['1\tLe Directeur convoque une réunion.', { start: 0, end: 1 }],
      ['Lieu', undefined],
      ['Montreux', undefined],
      ['Salle', undefined],
      ['B', undefined],
    ]);
    expect(blocks[4]?.cell).toEqual({ table: 0, row: 1, column: 1, columns: 2 });
  });

  it('stand in rows of as many cells as came, where a file ends amid one', () => {
    const printer = new Printer('text', asSet);
    const tables = new TableStack();
    tables.openTable();
    tables.openRow();
    for (const text of ['Lieu', 'Montreux']) {
      const cell = new SetParagraph(tables.openCell());
      cell.append(text);
      printer.print(cell);
    }
    const { blocks } = assemble([printer.finish()]);
    expect(blocks.map(({ cell }) => cell?.columns)).toEqual([2, 2]);
  });

  it('keep the places of links, struck words and note marks when stories follow one another', () => {
    const header = new Printer('page-header', asSet);
    header.print(set('Page courante'));
    const body = new Printer('text', asSet);
    const paragraph = set('Voir ');
    paragraph.linkTo('https://www.itu.int/fr');
    paragraph.append('le site');
    paragraph.linkTo(undefined);
    paragraph.appendAside(' le 3 mai', 'struck');
    body.print(paragraph);
    const { text, links, noise } = assemble([header.finish(), body.finish()]);
    expect(links.map(({ span, url }) => [text.slice(span.start, span.end), url])).toEqual([
      ['le site', 'https://www.itu.int/fr'],
    ]);
    expect(noise.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['struck', ' le 3 mai']]);
  });
});
