/** Kinds of page (ODF 1.3 part 3, §16.9): which of them are printed, and what stands at their head and foot. */
import type { Namespaces } from '../xml/namespaces.js';
import type { Attributes, XmlHandler } from '../xml/xml.js';
import type { OpenStory } from './story.js';
import type { MasterPage } from './styles.js';

export type PageSide = 'page-header' | 'page-footer';

/** The kinds of page that paragraphs begin (`''`: the usual one), each with those that follow it. */
export function printedPages(
  masterPages: ReadonlyMap<string, MasterPage>,
  begun: readonly string[],
): readonly MasterPage[] {
  const printed = new Set<MasterPage>();
  for (const name of begun.length === 0 ? [''] : begun) {
    let page = masterPages.get(name) ?? masterPages.get('Standard') ?? masterPages.values().next().value;
    while (page && !printed.has(page)) {
      printed.add(page);
      page = page.next === undefined ? undefined : masterPages.get(page.next);
    }
  }
  return [...printed];
}

/** In the order in which pages come: the first, the others, left ones. */
const elements: Readonly<Record<string, { readonly side: PageSide; readonly order: number } | undefined>> = {
  'style:header-first': { side: 'page-header', order: 0 },
  'style:header': { side: 'page-header', order: 1 },
  'style:header-left': { side: 'page-header', order: 2 },
  'style:footer-first': { side: 'page-footer', order: 0 },
  'style:footer': { side: 'page-footer', order: 1 },
  'style:footer-left': { side: 'page-footer', order: 2 },
};

/** Begins the story of a header or footer; `page`: the name of its kind of page. */
type BeginStory = (page: string, side: PageSide, order: number) => OpenStory;

export class PagesHandler implements XmlHandler {
  private page: string | undefined;
  private story: OpenStory | undefined;

  constructor(private readonly begin: BeginStory) {}

  get listening(): boolean {
    return this.story?.listening ?? false;
  }

  open(name: string, attributes: Attributes, parent: string, namespaces: Namespaces): boolean {
    if (this.story) return this.story.open(name, attributes, parent, namespaces);
    if (name === 'style:master-page') {
      this.page = attributes.get('style:name') ?? '';
      return true;
    }
    if (this.page === undefined) return name.startsWith('office:document') || name === 'office:master-styles';
    const element = elements[name];
    if (!element || attributes.get('style:display') === 'false') return false;
    this.story = this.begin(this.page, element.side, element.order);
    return this.story.open(name, attributes, parent, namespaces);
  }

  close(name: string, parent: string): void {
    if (this.story) {
      this.story.close(name, parent);
      if (parent === 'style:master-page') this.story = undefined;
    } else if (name === 'style:master-page') this.page = undefined;
  }

  text(text: string): void {
    this.story?.text(text);
  }
}
