/** A tagged PDF: what its structure tree says → drafts of the body, notes, and what stands at the edges of pages. */
import { type Page, type Run, rightOf } from './geometry.js';
import { type Line, lineOf } from './lines.js';
import { goesOnOverPage } from './page-ends.js';
import {
  StructureReader,
  type TaggedBlock,
  type TaggedPage,
  type TaggedParagraph,
  type TreeNode,
} from './structure.js';

/** Characters of the page's text, and those that the tree does not name. */
interface Coverage {
  readonly characters: number;
  readonly untagged: number;
}

/** The text of a page in the order of its tree; what the tree forgets comes last. */
export function readTagged(page: Page, tree: TreeNode): TaggedPage & Coverage {
  const contents = new Map<string, Run[]>();
  const outside: Run[] = [];
  let characters = 0;
  for (const run of [...page.runs, ...page.turned]) {
    if (run.artifact) continue;
    characters += run.text.length;
    if (run.content === undefined) outside.push(run);
    else {
      const known = contents.get(run.content);
      if (known) known.push(run);
      else contents.set(run.content, [run]);
    }
  }
  const right = page.runs.reduce((most, run) => Math.max(most, rightOf(run)), 0);
  const take = (id: string): Run[] => {
    const runs = contents.get(id) ?? [];
    contents.delete(id);
    return runs;
  };
  const reader = new StructureReader(page.number, take, right);
  const read = reader.read(tree);
  for (const runs of contents.values()) for (const run of runs) outside.push(run);
  const untagged = outside.reduce((sum, run) => sum + run.text.length, 0);
  for (const line of readingLines(outside)) {
    const runs = [...line.runs];
    read.body.push({
      kind: 'paragraph',
      page: page.number,
      runs,
      label: [],
      heading: undefined,
      listLevel: undefined,
      beginsItem: false,
      beginsInLink: false,
      path: '',
    });
  }
  return { ...read, untagged, characters };
}

/** Runs in reading order → lines: a new one begins where the baseline moves on or the text goes back. */
export function readingLines(runs: readonly Run[]): Line[] {
  const lines: Run[][] = [];
  let end = 0;
  let base: Run | undefined;
  for (const run of runs) {
    const line = lines.at(-1);
    const isSame = line && base && run.x > end - 0.5 * base.size && onOneLine(run, base);
    if (isSame) line.push(run);
    else lines.push([run]);
    if (!isSame || !base || run.size > base.size) base = run;
    end = rightOf(run);
  }
  return lines.map(lineOf);
}

/** What is raised beside larger type is on its line, and so is larger type beside it. */
const onOneLine = (a: Run, b: Run): boolean =>
  Math.abs(a.y - b.y) < (a.size < 0.85 * b.size || b.size < 0.85 * a.size ? 0.6 : 0.4) * Math.max(a.size, b.size);

/** Pages → one text: a table whose rows stand on two pages is one, and so is a paragraph. */
export function joinedPages(pages: readonly TaggedPage[], right: (page: number) => number): TaggedBlock[] {
  const body: TaggedBlock[] = [];
  for (const page of pages) {
    for (const [index, block] of page.body.entries()) {
      const last = body.at(-1);
      if (index > 0 || !last) body.push(block);
      else if (last.kind === 'table' && block.kind === 'table') {
        if (!mergeTables(last, block.rows)) body.push(block);
      } else if (!(last.kind === 'paragraph' && block.kind === 'paragraph' && mergeParagraphs(last, block, right)))
        body.push(block);
    }
  }
  return body;
}

/** pdf.js gives a table whole on each of its pages, with the text of that page alone. */
function mergeTables(table: Extract<TaggedBlock, { kind: 'table' }>, rows: readonly TaggedBlock[][][]): boolean {
  const isSame =
    rows.length === table.rows.length && rows.every((row, index) => row.length === table.rows[index]?.length);
  if (!isSame) return false;
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      for (const block of cell) table.rows[index]?.[column]?.push(block);
    }
  }
  return true;
}

function mergeParagraphs(last: TaggedParagraph, next: TaggedParagraph, right: (page: number) => number): boolean {
  if (last.path !== next.path || next.label.length > 0 || last.heading !== undefined) return false;
  const [before, after] = [readingLines(last.runs).at(-1), readingLines(next.runs)[0]];
  if (!before || !after || !goesOnOverPage(before, after, right(last.page))) return false;
  for (const run of next.runs) last.runs.push(run);
  return true;
}
