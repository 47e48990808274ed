/** Pages → runs of text and links, upright: turned pages are turned back. */
import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import type { Message } from '../../model/message.js';
import { say } from '../../model/sentence/index.js';
import { UnreadableFile } from '../unreadable.js';
import type { PdfBounds } from './bounds.js';
import { withAccents } from './accents.js';
import { Fonts } from './fonts.js';
import type { Page, Run } from './geometry.js';
import { hasRaisedMark } from './foot-notes.js';
import { legible } from './legible.js';
import { linksOf } from './links.js';
import { type Matrix, matrixOf, multiplied } from './matrix.js';
import type { PageWork, Work } from './page-work.js';
import { mayBeRuled } from './rows.js';
import { drawingOf, noDrawing } from './rules.js';
import { withStruckWords } from './struck.js';
import { withBullets } from './drawn-bullets.js';
import type { TreeNode } from './structure.js';
import { type TurnedRun, upright } from './upright.js';

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Item = TextContent['items'][number];
type TextItem = Extract<Item, { str: string }>;

export interface ReadPage {
  readonly page: Page;
  /** Its part of the structure tree, where the file has one. */
  readonly tree: TreeNode | undefined;
}

export interface ReadPages {
  readonly pages: readonly ReadPage[];
  /** Some text is missing, as its fonts cannot be loaded. */
  readonly areSomeFontsBroken: boolean;
  /** Fonts whose words lack the letters of some signs. */
  readonly fontsWithoutSomeLetters: readonly string[];
  /** What was left out. */
  readonly messages: readonly Message[];
  /** The program that wrote the file, as it names itself. */
  readonly producer: string;
}

/**
 * All pages of a document, which is closed then.
 *
 * @throws {UnreadableFile} where the document is damaged, or over the bounds as a whole.
 */
export async function readPages(pdf: PDFDocumentProxy, work: Work, bounds: PdfBounds): Promise<ReadPages> {
  const reader = new PageReader(bounds);
  const pages: ReadPage[] = [];
  let operators = 0;
  let producer = '';
  try {
    expectPages(pdf.numPages, bounds);
    if (work.glyphs > bounds.glyphs) throw new UnreadableFile(say('unreadable/heavy-pdf', {}));
    producer = await producerOf(pdf);
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const asked = work.ofPage(page.ref?.num ?? -1);
      operators += Math.min(asked.operators, bounds.operators);
      if (operators > bounds.allOperators) throw new UnreadableFile(say('unreadable/heavy-pdf', {}));
      pages.push(await reader.read(page, asked));
      page.cleanup();
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(say('unreadable/broken-pdf', {}));
  } finally {
    await pdf.destroy();
  }
  const { areSomeFontsBroken, fontsWithoutSomeLetters, messages } = reader;
  return { pages, areSomeFontsBroken, fontsWithoutSomeLetters, messages, producer };
}

function expectPages(pages: number, { pages: most }: PdfBounds): void {
  if (pages <= most) return;
  throw new UnreadableFile(say('unreadable/too-many-pages', { pages: String(pages), most: String(most) }));
}

async function producerOf(pdf: PDFDocumentProxy): Promise<string> {
  try {
    const { info } = await pdf.getMetadata();
    return 'Producer' in info && typeof info.Producer === 'string' ? info.Producer.slice(0, 200) : '';
  } catch {
    return '';
  }
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
  readonly messages: Message[] = [];

  constructor(private readonly bounds: PdfBounds) {}

  get areSomeFontsBroken(): boolean {
    return this.fonts.areSomeBroken;
  }

  get fontsWithoutSomeLetters(): readonly string[] {
    return [...this.fonts.withoutSomeLetters].sort();
  }

  async read(page: PDFPageProxy, asked: PageWork): Promise<ReadPage> {
    const { pageNumber: number } = page;
    const { width, height, transform } = page.getViewport({ scale: 1 });
    if (asked.operators > this.bounds.operators) {
      this.messages.push({ code: 'heavy-page', args: { page: number } });
      return { page: upright({ number, width, height, links: [], rules: [] }, []), tree: undefined };
    }
    // The structure tree asks for all annotations as well.
    const hasLinks = asked.annotations <= this.bounds.annotations;
    if (!hasLinks) this.messages.push({ code: 'unread-links', args: { page: number, count: asked.annotations } });
    const isDrawn = hasLinks && asked.operators <= this.bounds.drawn;
    const tree = hasLinks ? await treeOf(page) : undefined;
    const { items, fonts } = await this.textOf(page);
    if (isDrawn) await this.fonts.learn(page, fonts);
    const viewport = matrixOf(transform);
    const links = hasLinks ? await linksOf(page, viewport) : [];
    const runs = this.runsOf(items, viewport, number);
    const plain = runs.map(({ run }) => run);
    const isRuled = tree === undefined && (mayBeRuled(plain, width) || hasRaisedMark(plain));
    const { rules, dots } = isDrawn && (isRuled || asked.hasLines) ? await drawingOf(page, viewport) : noDrawing;
    const place = { number, width, height, links, rules };
    const read = upright(place, isRuled ? withBullets(runs, dots) : runs);
    const struck = withStruckWords(read);
    return { page: isRuled ? struck : { ...struck, rules: [] }, tree };
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
    return withAccents(runs);
  }

  private runOf(
    { str, transform, width, fontName }: TextItem,
    viewport: Matrix,
    { content, artifact, page, order }: Pick<Run, 'content' | 'artifact' | 'page' | 'order'>,
  ): TurnedRun | undefined {
    const look = this.fonts.look(fontName);
    this.fonts.heed(str, look);
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

  private async textOf(page: PDFPageProxy): Promise<{ items: Item[]; fonts: string[] }> {
    const items: Item[] = [];
    const fonts = new Set<string>();
    const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
    for (;;) {
      const { done, value } = (await reader.read()) as ReadableStreamReadResult<TextContent>;
      if (done) break;
      for (const item of value.items) items.push(item);
      for (const name of Object.keys(value.styles)) fonts.add(name);
      if (items.length > this.bounds.runs) {
        this.messages.push({ code: 'heavy-page', args: { page: page.pageNumber } });
        await reader.cancel(new Error('too much text on one page'));
        break;
      }
    }
    return { items, fonts: [...fonts] };
  }
}
