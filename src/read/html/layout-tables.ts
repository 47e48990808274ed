/**
 * Tables that only lay a page out: mails and old web pages stand in tables of one cell in tables of one cell. A letter's own
 * tables, its letterhead among them, are told by what stands side by side in them.
 */
import { attribute, type HtmlElement, type HtmlParent, isElement, walk } from './tree.js';

interface Measured {
  readonly element: HtmlElement;
  /** Most cells with text in one of its rows. */
  widest: number;
  row: number;
  nested: boolean;
  readonly before: number;
  characters: number;
  /** Of the cell with most text: its characters and paragraphs. */
  main: { characters: number; blocks: number };
}

const paragraphs = new Set(['p', 'div', 'li', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** A cell with this share of a page's text, and this many paragraphs, is the page. */
const mainShare = 0.7;
const mainBlocks = 8;

export function layoutTables(root: HtmlParent): Set<HtmlElement> {
  const done: Measured[] = [];
  const open: Measured[] = [];
  const cells: { characters: number; blocks: number }[] = [];
  let [characters, blocks] = [0, 0];
  walk(root, {
    enter(node) {
      if (!isElement(node)) {
        if ('value' in node) characters += node.value.replaceAll(/\s+/gu, '').length;
        return false;
      }
      const { tagName } = node;
      const table = open.at(-1);
      if (tagName === 'script' || tagName === 'style' || tagName === 'head') return false;
      if (paragraphs.has(tagName)) blocks++;
      else if (tagName === 'tr' && table) table.row = 0;
      else if (tagName === 'td' || tagName === 'th') cells.push({ characters, blocks });
      else if (tagName === 'table') {
        if (table) table.nested = true;
        const main = { characters: 0, blocks: 0 };
        open.push({ element: node, widest: 0, row: 0, nested: false, before: characters, characters: 0, main });
      }
      return true;
    },
    leave({ tagName }) {
      const table = open.at(-1);
      if (tagName === 'td' || tagName === 'th') {
        const before = cells.pop();
        if (!table || !before || before.characters === characters) return;
        table.widest = Math.max(table.widest, ++table.row);
        const cell = { characters: characters - before.characters, blocks: blocks - before.blocks };
        if (cell.characters > table.main.characters) table.main = cell;
      } else if (tagName === 'table' && table) {
        table.characters = characters - table.before;
        done.push(table);
        open.pop();
      }
    },
  });
  return new Set(done.filter((table) => isLayout(table, characters)).map(({ element }) => element));
}

function isLayout({ element, widest, nested, characters, main }: Measured, all: number): boolean {
  const isMain = main.characters >= mainShare * all && main.blocks >= mainBlocks;
  if (widest > 1) return isMain;
  const saysSo = /^(?:presentation|none)$/i.test(attribute(element, 'role') ?? '');
  return saysSo || nested || isMain || (characters > all / 2 && main.blocks > 1);
}
