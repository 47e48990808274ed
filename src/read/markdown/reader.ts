/** The tree of a Markdown document → source text and blocks. */
import type { Definition, FootnoteDefinition, List, ListItem, Root, RootContent, Table } from 'mdast';
import type { Block, CellPlace, LinkTarget, SourceDocument } from '../../model/document.js';
import { htmlLines, type HtmlCell } from './html.js';
import {
  type InlineContext,
  type InlineText,
  inlineText,
  partsOfInline,
  plainInline,
  prefixInline,
  sliceInline,
} from './inline.js';
import { isSafeMarkdown } from './limits.js';
import { descendants, processor } from './processor.js';
import { raisedNotesOf } from './raised-notes.js';
import { type BlockFacts, SourceWriter } from './source-writer.js';
import type { SourceTable } from './tables.js';
import { countedItems, typedLabel } from './typed-labels.js';
import { typedLevels } from './typed-levels.js';

/** Where in lists and tables the reader is: the level of the item around it, `undefined` outside lists. */
interface Surroundings {
  readonly role: Block['role'];
  readonly listLevel: number | undefined;
  readonly cell?: CellPlace;
}

/** Walks the tree and writes it. */
export class MarkdownReader {
  private readonly writer = new SourceWriter();
  private readonly targets = new Map<string, string>();
  private context: InlineContext;
  private readonly notes: FootnoteDefinition[] = [];
  private readonly noteIdentifiers = new Set<string>();
  private readonly used = new Set<string>();
  private tables = 0;
  /** Items with a bare number behind their bullet. */
  private counted: ReadonlySet<ListItem> = new Set();

  constructor(
    source: string,
    private readonly tablesApart: ReadonlyMap<string, SourceTable>,
  ) {
    this.context = { source, definitions: this.targets, raisedNotes: raisedNotesOf(source) };
  }

  read(root: Root): SourceDocument {
    const definitions: Definition[] = [];
    for (const node of descendants(root)) {
      if (node.type === 'definition') definitions.push(node);
      else if (node.type === 'footnoteDefinition') this.noteIdentifiers.add(node.identifier);
      else if (node.type === 'linkReference' || node.type === 'imageReference') this.used.add(node.identifier);
    }
    // Of two definitions of one identifier the first counts (CommonMark 4.7).
    for (const { identifier, url } of definitions.toReversed()) this.targets.set(identifier, url);
    this.counted = countedItems(root, this.context.source);
    this.nodes(root.children, { role: 'text', listLevel: undefined });
    for (const note of this.notes) this.note(note);
    for (const definition of definitions) if (!this.used.has(definition.identifier)) this.unusedDefinition(definition);
    const { text, blocks, noise, links } = this.writer;
    return { format: 'md', text, blocks, noise, links: sortedLinks(links), messages: [] };
  }

  private nodes(nodes: readonly RootContent[], around: Surroundings): void {
    for (const node of nodes) this.node(node, around);
  }

  private node(node: RootContent, around: Surroundings, number?: string): void {
    const facts = { ...around, number };
    switch (node.type) {
      case 'paragraph':
        return this.paragraph(inlineText(node.children, this.context), facts);
      case 'heading':
        return this.writer.block(inlineText(node.children, this.context), { ...facts, heading: node.depth });
      case 'thematicBreak':
        return this.writer.block(plainInline(this.sliceOf(node)), facts);
      case 'blockquote':
        return this.nodes(node.children, around);
      case 'list':
        return this.list(node, { ...around, listLevel: around.listLevel === undefined ? 0 : around.listLevel + 1 });
      case 'code':
        return this.lines(this.withTables(node.value), facts);
      case 'html':
        if (!this.tableApart(node.value)) this.html(this.withTables(node.value), around);
        return;
      case 'table':
        return this.table(node, around.cell);
      case 'footnoteDefinition':
        this.notes.push(node);
        return;
      // Targets print nothing; the other kinds stand inside those above.
      case 'definition':
      case 'yaml':
      case 'listItem':
      case 'tableRow':
      case 'tableCell':
      case 'break':
      case 'delete':
      case 'emphasis':
      case 'footnoteReference':
      case 'image':
      case 'imageReference':
      case 'inlineCode':
      case 'link':
      case 'linkReference':
      case 'strong':
      case 'text':
    }
  }

  private sliceOf(node: RootContent): string {
    return this.context.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).trim();
  }

  /** One block, or several where lines of it begin with a letter or a bullet of their own. */
  private paragraph(inline: InlineText, facts: BlockFacts): void {
    const { number, ...others } = facts;
    const parts = inline.breaks.length === 0 ? [inline] : partsOfInline(inline, inline.breaks);
    parts.forEach((part, index) => {
      if (!this.raisedNote(part, facts)) this.writer.block(part, index === 0 ? facts : others);
    });
  }

  /** A paragraph that begins with the raised mark of a note is the note, where the page ends or the document. */
  private raisedNote(inline: InlineText, { cell, number }: BlockFacts): boolean {
    const [mark] = inline.noise;
    const isNote = mark?.kind === 'note-mark' && mark.start === 0 && inline.text.length > mark.end;
    if (!isNote || cell || number !== undefined || !this.context.raisedNotes.has(inline.text.slice(0, mark.end)))
      return false;
    const text = sliceInline(inline, mark.end, inline.text.length);
    this.writer.block(text, { role: 'note', number: inline.text.slice(0, mark.end) });
    return true;
  }

  private lines(value: string, facts: BlockFacts): void {
    for (const line of value.split(/\r\n?|\n/)) this.writer.block(plainInline(line.normalize('NFC').trim()), facts);
  }

  private list(list: List, around: Surroundings, before = ''): void {
    const levels = typedLevels(list, around.listLevel);
    list.children.forEach((item, index) => {
      this.item(item, { ...around, listLevel: levels[index] }, index === 0 ? before : '');
    });
  }

  /** `before` is the number of an item around this one that has no text before it: `1. a)`. */
  private item(item: ListItem, around: Surroundings, before: string): void {
    const [marker, digits] = /^(?:(\d{1,9})[.)]|[-+*])/.exec(this.itemSource(item)) ?? ['-'];
    const isBullet = digits === undefined;
    const printed = before + (marker === '*' || marker === '+' ? '\u2022' : marker);
    const [first, ...rest] = item.children;
    if (first?.type === 'list' && first.position?.start.line === item.position?.start.line) {
      // `- 1) text`: the bullet is Markdown's, the number is the letter's.
      this.list(first, around, isBullet ? before : `${printed} `);
    } else if (first?.type === 'paragraph') {
      this.itemText(item, inlineText(first.children, this.context), { ...around, number: printed }, isBullet);
    } else if (first?.type === 'heading') {
      this.node(first, around, printed);
    } else {
      this.writer.block(plainInline(''), { ...around, number: printed });
      if (first) this.node(first, around);
    }
    this.nodes(rest, around);
  }

  private itemSource(item: ListItem): string {
    const at = item.position?.start.offset ?? 0;
    return this.context.source.slice(at, at + 12);
  }

  private itemText(item: ListItem, inline: InlineText, facts: BlockFacts, isBullet: boolean): void {
    const label = isBullet ? typedLabel(inline.text, this.counted.has(item)) : undefined;
    if (label !== undefined) {
      const { number: _, ...others } = facts;
      return this.paragraph(sliceInline(inline, label.length, inline.text.length), { ...others, number: label.trim() });
    }
    if (typeof item.checked === 'boolean') {
      return this.paragraph(prefixInline(item.checked ? '[x] ' : '[ ] ', inline), facts);
    }
    this.paragraph(inline, facts);
  }

  /** A row is a line, its cells parted by tabs; the lines of a cell are blocks of it. */
  private table(table: Table, around: CellPlace | undefined): void {
    const rows = table.children.map(({ children }) => children);
    this.rows(rows, ({ children }, place) => {
      const inline = inlineText(children, this.context);
      const lines = partsOfInline(inline, lineStarts(inline.text));
      for (const line of lines) this.writer.block(line, { cell: around ?? place });
    });
  }

  private rows<Cell>(rows: readonly (readonly Cell[])[], write: (cell: Cell, place: CellPlace) => void): void {
    const table = this.tables++;
    for (const [row, cells] of rows.entries()) {
      this.writer.newLine();
      for (const [column, cell] of cells.entries()) {
        if (column > 0) this.writer.tab();
        write(cell, { table, row, column, columns: cells.length });
      }
    }
    this.writer.newLine();
  }

  /** The table that a comment stands for, if it is one of those taken apart: its cells are Markdown of their own. */
  private tableApart(comment: string): boolean {
    const table = this.tablesApart.get(comment.trim());
    if (table) this.rows(table.rows, (cell, place) => this.fragment(cell, place));
    return table !== undefined;
  }

  /** Code and HTML, where what looked like a table is none. */
  private withTables(value: string): string {
    return value.replace(/<!-- table-x* \d+ -->/g, (comment) => this.tablesApart.get(comment)?.lines ?? comment);
  }

  private fragment(markdown: string, cell: CellPlace): void {
    const around = this.context;
    const source = markdown + this.definitionsFor(markdown);
    this.context = { ...around, source };
    for (const node of processor.parse(source).children) {
      if (node.type !== 'footnoteDefinition') this.node(node, { role: 'text', listLevel: undefined, cell });
    }
    this.context = around;
  }

  /** What a part of the document names of the rest: without a definition, Markdown takes a reference for words. */
  private definitionsFor(markdown: string): string {
    let definitions = '';
    for (const [, caret, label] of markdown.matchAll(/\[(\^?)([^[\]\n]{1,200})\]/g)) {
      const identifier = (label as string).toLowerCase();
      if (caret === '' ? !this.targets.has(identifier) : !this.noteIdentifiers.has(identifier)) continue;
      if (caret === '') this.used.add(identifier);
      definitions += `\n\n[${caret}${label}]: x`;
    }
    return definitions;
  }

  private note(note: FootnoteDefinition): void {
    const label = note.label ?? note.identifier;
    const [first, ...rest] = note.children;
    const around: Surroundings = { role: 'note', listLevel: undefined };
    if (first?.type === 'paragraph') this.node(first, around, label);
    else {
      this.writer.block(plainInline(''), { ...around, number: label });
      if (first) this.node(first, around);
    }
    this.nodes(rest, around);
  }

  /** A target that no link of the text names: words in brackets that look like one. */
  private unusedDefinition({ label, identifier, url, title }: Definition): void {
    const words = `[${label ?? identifier}]: ${url}${title ? ` ${title}` : ''}`;
    this.writer.block(plainInline(words.normalize('NFC')), { role: 'text' });
  }

  private html(value: string, around: Surroundings): void {
    const lines = htmlLines(value);
    const rowOf = ({ table, row }: HtmlCell): string => `${table} ${row}`;
    const columns = new Map<string, number>();
    for (const { cell } of lines) if (cell) columns.set(rowOf(cell), cell.column + 1);
    const firstTable = this.tables;
    let before: HtmlCell | undefined;
    for (const { text, cell, comment } of lines) {
      const inline = this.htmlText(text);
      if (cell) {
        if (!before || rowOf(before) !== rowOf(cell)) this.writer.newLine();
        const from = before && rowOf(before) === rowOf(cell) ? before.column : 0;
        for (let column = from; column < cell.column; column++) this.writer.tab();
        const { row, column } = cell;
        const place = { table: firstTable + cell.table, row, column, columns: columns.get(rowOf(cell)) ?? 1 };
        this.writer.block(inline, { cell: place });
        this.tables = place.table + 1;
      } else {
        if (before) this.writer.newLine();
        this.writer.block(inline, comment ? { role: 'page-footer' } : around);
      }
      before = cell;
    }
    if (before) this.writer.newLine();
  }

  /** Text between tags: Markdown knows its entities. */
  private htmlText(text: string): InlineText {
    if (!/&|<s>/.test(text) || !isSafeMarkdown(text)) return plainInline(text.normalize('NFC'));
    const [paragraph, ...others] = processor.parse(text).children;
    return paragraph?.type === 'paragraph' && others.length === 0
      ? inlineText(paragraph.children, { ...this.context, source: text, definitions: new Map() })
      : plainInline(text.normalize('NFC'));
  }
}

function lineStarts(text: string): number[] {
  return Array.from(text.matchAll(/\n/g), ({ index }) => index + 1);
}

const sortedLinks = (links: readonly LinkTarget[]): LinkTarget[] =>
  links.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
