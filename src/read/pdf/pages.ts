/** Pages → runs of text and links, upright: turned pages are turned back. */
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { say } from '../../model/sentence/index.js';
import { UnreadableFile } from '../unreadable.js';
import { Fonts } from './fonts.js';
import type { Page, Run } from './geometry.js';
import { legible } from './legible.js';
import { linksOf } from './links.js';
import { type Matrix, matrixOf, multiplied } from './matrix.js';
import { mayBeRuled } from './rows.js';
import { drawingOf } from './rules.js';
import { withBullets } from './drawn-bullets.js';
import type { TreeNode } from './structure.js';
import { type TurnedRun, upright } from './upright.js';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Item = TextContent['items'][number];
type TextItem = Extract<Item, { str: string }>;

/** Runs of one page: the densest table has some thousands. */
const maxRuns = 200_000;

export interface ReadPage {
  readonly page: Page;
  /** Its part of the structure tree, where the file has one. */
  readonly tree: TreeNode | undefined;
}

export interface ReadPages {
  readonly pages: readonly ReadPage[];
  /** Some text is missing, as its fonts cannot be loaded. */
  readonly areSomeFontsBroken: boolean;
}

/** All pages of a document, which is closed then. */
export async function readPages(pdf: PDFDocumentProxy): Promise<ReadPages> {
  const reader = new PageReader();
  const pages: ReadPage[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const tree = await treeOf(page);
      pages.push({ page: await reader.read(page, tree !== undefined), tree });
      page.cleanup();
    }
  } catch {
    throw new UnreadableFile(say('unreadable/broken-pdf', {}));
  } finally {
    await pdf.destroy();
  }
  return { pages, areSomeFontsBroken: reader.areSomeFontsBroken };
}

async function treeOf(page: PDFPageProxy): Promise<TreeNode | undefined> {
  try {
    return (await page.getStructTree()) ?? undefined;
  } catch {
    return undefined;
  }
}

class PageReader {
  private readonly fonts = new Fonts();

  get areSomeFontsBroken(): boolean {
    return this.fonts.areSomeBroken;
  }

  async read(page: PDFPageProxy, isTagged: boolean): Promise<Page> {
    const { items, fonts } = await textOf(page);
    await this.fonts.learn(page, fonts);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const viewport = matrixOf(transform);
    const links = await linksOf(page, viewport);
    const runs = this.runsOf(items, viewport, page.pageNumber);
    const mayBe =
      !isTagged &&
      mayBeRuled(
        runs.map(({ run }) => run),
        width,
      );
    const { rules, dots } = mayBe ? await drawingOf(page, viewport) : { rules: [], dots: [] };
    return upright({ number: page.pageNumber, width, height, links, rules }, withBullets(runs, dots));
  }

  private runsOf(items: readonly Item[], viewport: Matrix, page: number): TurnedRun[] {
    const runs: TurnedRun[] = [];
    const open: { readonly content: string | undefined; readonly artifact: boolean }[] = [];
    let current = { content: undefined as string | undefined, artifact: false };
    for (const item of items) {
      if ('str' in item) {
        const run = this.runOf(item, viewport, { ...current, page, order: runs.length });
        if (run) runs.push(run);
      } else if (item.type === 'endMarkedContent') current = open.pop() ?? current;
      else {
        open.push(current);
        // Ids come where the file numbers the content; a span inside of it belongs to it.
        const id = item.id ?? undefined;
        current = {
          content: id ?? current.content,
          artifact: current.artifact || ('tag' in item && item.tag === 'Artifact'),
        };
      }
    }
    return runs;
  }

  private runOf(
    { str, transform, width, fontName }: TextItem,
    viewport: Matrix,
    { content, artifact, page, order }: Pick<Run, 'content' | 'artifact' | 'page' | 'order'>,
  ): TurnedRun | undefined {
    const look = this.fonts.look(fontName);
    const text = legible(str, look.name);
    if (text.trim() === '') return undefined;
    const [a, b, c, d, x, y] = multiplied(viewport, matrixOf(transform));
    const size = Math.hypot(c, d);
    if (!Number.isFinite(x + y + size + width) || size === 0) return undefined;
    return {
      run: { page, order, text, x, y, width, size, look, font: fontName, content, artifact },
      angle: Math.atan2(b, a),
    };
  }
}

async function textOf(page: PDFPageProxy): Promise<{ items: Item[]; fonts: string[] }> {
  const items: Item[] = [];
  const fonts = new Set<string>();
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  for (;;) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<TextContent>;
    if (done) break;
    for (const item of value.items) items.push(item);
    for (const name of Object.keys(value.styles)) fonts.add(name);
    if (items.length > maxRuns) {
      await reader.cancel(new Error('too much text on one page'));
      break;
    }
  }
  return { items, fonts: [...fonts] };
}
