/** The structure tree of a tagged PDF (ISO 32000-1 §14.8.4) → paragraphs, tables and notes, page by page. */
import type { Run } from './geometry.js';
import { beginsApart } from './loose-text.js';

/** A node as pdf.js gives it. */
export interface TreeNode {
  readonly role: string;
  readonly children: readonly TreeChild[];
}

export type TreeChild = TreeNode | { readonly type: string; readonly id: string };

export interface TaggedParagraph {
  readonly kind: 'paragraph';
  readonly page: number;
  readonly runs: Run[];
  /** What stands in the label of a list item or a note. */
  readonly label: Run[];
  readonly heading: number | undefined;
  /** Depth in lists, from 0. */
  readonly listLevel: number | undefined;
  /** An item of a list begins with it. */
  readonly beginsItem: boolean;
  /** A link begins it. */
  readonly beginsInLink: boolean;
  /** The elements it stands in: over the end of a page, one paragraph goes on in the same. */
  readonly path: string;
}

export interface TaggedTable {
  readonly kind: 'table';
  readonly rows: TaggedBlock[][][];
}

export type TaggedBlock = TaggedParagraph | TaggedTable;

export interface TaggedPage {
  readonly body: TaggedBlock[];
  readonly notes: TaggedParagraph[];
}

const inline = new Set(
  'Span Quote Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Em Strong Sub Figure Formula Form NonStruct Private'.split(
    ' ',
  ),
);
const notes = new Set(['Note', 'FENote']);

/** pdf.js cuts trees at forty; a hostile one shall not depend on it. */
const maxDepth = 200;

/** Reads the tree of one page; `contentOf` takes marked content, once. */
export class StructureReader {
  private readonly body: TaggedBlock[] = [];
  private readonly notes: TaggedParagraph[] = [];
  /** Where blocks go: the body, or the cell that is open. */
  private target: TaggedBlock[] = this.body;
  private open: TaggedParagraph | undefined;
  private heading: number | undefined;
  private lists = 0;
  private itemBegins = false;
  private inLabel = false;
  private inNote = false;
  private inLink = false;

  constructor(
    private readonly page: number,
    private readonly contentOf: (id: string) => readonly Run[],
    /** Where the lines of the page end. */
    private readonly right: number,
  ) {}

  read(root: TreeNode): TaggedPage {
    this.children(root, '', 0);
    this.flush();
    return { body: this.body, notes: this.notes };
  }

  private children(node: TreeNode, path: string, depth: number): void {
    if (depth > maxDepth) return;
    for (const child of node.children) {
      if ('role' in child) this.element(child, path, depth + 1);
      else if (child.type === 'content') this.content(child.id, path);
    }
  }

  private content(id: string, path: string): void {
    const runs = this.contentOf(id);
    if (runs.length === 0) return;
    if (this.open && isLoose(path) && beginsApart(this.open.runs, runs, this.right)) this.flush();
    this.open ??= {
      kind: 'paragraph',
      page: this.page,
      runs: [],
      label: [],
      heading: this.heading,
      listLevel: this.lists > 0 ? this.lists - 1 : undefined,
      beginsItem: this.itemBegins,
      beginsInLink: this.inLink,
      path,
    };
    this.itemBegins = false;
    const into = this.inLabel ? this.open.label : this.open.runs;
    for (const run of runs) into.push(run);
  }

  private element(node: TreeNode, path: string, depth: number): void {
    const { role } = node;
    if (role === 'Link') this.link(node, path, depth);
    else if (inline.has(role)) this.children(node, path, depth);
    else if (notes.has(role)) this.note(node, path, depth);
    else if (role === 'Table') this.table(node, depth);
    else if (role === 'Lbl') this.label(node, path, depth);
    else if (role === 'L') this.list(node, path, depth);
    else this.block(node, path, depth);
  }

  private block(node: TreeNode, path: string, depth: number): void {
    this.flushBefore(node.role);
    if (node.role === 'LI') this.itemBegins = true;
    const heading = this.heading;
    const level = /^H([1-6])?$/.exec(node.role);
    if (level) this.heading = Number(level[1] ?? 1);
    this.children(node, `${path}/${node.role}`, depth);
    this.heading = heading;
    this.flush();
  }

  /** A label belongs to what follows it: the body of its item, the first paragraph there. */
  private flushBefore(role: string): void {
    const waits = this.open && this.open.runs.length === 0 && this.open.label.length > 0;
    if (!waits || role === 'LI') this.flush();
  }

  private label(node: TreeNode, path: string, depth: number): void {
    const outer = this.inLabel;
    this.inLabel = this.lists > 0 || this.inNote;
    this.children(node, path, depth);
    this.inLabel = outer;
  }

  private link(node: TreeNode, path: string, depth: number): void {
    const outer = this.inLink;
    this.inLink = true;
    this.children(node, path, depth);
    this.inLink = outer;
  }

  private list(node: TreeNode, path: string, depth: number): void {
    this.flush();
    this.lists++;
    this.children(node, `${path}/L`, depth);
    this.lists--;
    this.flush();
  }

  /** A note may stand in the middle of the paragraph that refers to it. */
  private note(node: TreeNode, path: string, depth: number): void {
    const { open, target, lists, heading, inNote } = this;
    const texts: TaggedBlock[] = [];
    Object.assign(this, { open: undefined, target: texts, lists: 0, heading: undefined, inNote: true });
    this.children(node, `${path}/Note`, depth);
    this.flush();
    Object.assign(this, { open, target, lists, heading, inNote });
    for (const paragraph of paragraphsIn(texts)) this.notes.push(paragraph);
  }

  private table(node: TreeNode, depth: number): void {
    this.flush();
    const table: TaggedTable = { kind: 'table', rows: [] };
    this.target.push(table);
    const { target, lists, heading } = this;
    Object.assign(this, { lists: 0, heading: undefined });
    this.rows(node, table, depth);
    this.flush();
    Object.assign(this, { target, lists, heading });
  }

  private rows(node: TreeNode, table: TaggedTable, depth: number): void {
    if (depth > maxDepth) return;
    for (const child of node.children) {
      if (!('role' in child)) this.content(child.id, '/Table');
      else if (child.role === 'TR') this.row(child, table, depth + 1);
      else if (/^T(?:Head|Body|Foot)$/.test(child.role) || inline.has(child.role)) this.rows(child, table, depth + 1);
      else this.row({ role: 'TR', children: [child] }, table, depth + 1);
    }
  }

  private row(node: TreeNode, table: TaggedTable, depth: number): void {
    const cells: TaggedBlock[][] = [];
    table.rows.push(cells);
    for (const child of node.children) {
      const cell: TaggedBlock[] = [];
      cells.push(cell);
      this.target = cell;
      if ('role' in child)
        this.children({ role: 'TD', children: isCell(child) ? child.children : [child] }, '/TD', depth);
      else this.content(child.id, '/TD');
      this.flush();
    }
  }

  private flush(): void {
    if (this.open) this.target.push(this.open);
    this.open = undefined;
  }
}

/** In no paragraph, item or cell of its own. */
const isLoose = (path: string): boolean => /(?:^|\/(?:Document|Part|Art|Sect))$/.test(path);

const isCell = ({ role }: TreeNode): boolean => role === 'TD' || role === 'TH';

/** All paragraphs of blocks, those in tables among them. */
export function paragraphsIn(blocks: readonly TaggedBlock[]): TaggedParagraph[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : paragraphsIn(block.rows.flat(2))));
}
