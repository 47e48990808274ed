import { renderToString } from 'preact-render-to-string';
import { CircularView, type PageDocument } from '../circular.js';
import { type Interface, InterfaceProvider, Say } from '../interface.js';
import { type PageParts, shell, SkipLinks, Toolbar, ViewSwitch } from '../shell.js';
import { type Facts, factsOf } from './facts.js';
import { ListView } from './list.js';

/** Letters stand in the page as long as they are no more than this together, in characters: some 150 of them. */
const mostInside = 12_000_000;

/** Many documents that become one page; only what the page needs of each is kept. */
export class Collection {
  readonly #facts: Facts[] = [];
  /** Each document as it is shown when it is opened; `null` where they are too many for one page. */
  #views: string[] | null = [];
  #size = 0;
  #page: Interface | null = null;

  constructor(private readonly interfaceFor: (documentLanguage: string | null) => Interface) {}

  add(document: PageDocument): void {
    this.#page ??= this.interfaceFor(document.record.source.language);
    this.#facts.push(factsOf(document.record, this.#facts.length));
    if (this.#views === null) return;
    const view = renderToString(
      <InterfaceProvider value={this.#page}>
        <CircularView document={document} />
      </InterfaceProvider>,
    );
    this.#size += view.length;
    if (this.#size > mostInside) this.#views = null;
    else this.#views.push(view);
  }

  page(): string {
    const page = this.#page ?? this.interfaceFor(null);
    return shell(page, collectionPage(this.#facts, this.#views, page));
  }
}

/** Newest first; documents without a date last, in the order they came. */
const byDate = (a: Facts, b: Facts): number =>
  a.date === b.date ? a.number - b.number : (a.date ?? '') < (b.date ?? '') ? 1 : -1;

function collectionPage(facts: readonly Facts[], views: readonly string[] | null, page: Interface): PageParts {
  const { words, language } = page;
  return {
    title: `${words[language]?.page.documents} (${facts.length})`,
    listing: true,
    body: (
      <>
        <SkipLinks to={['list']} />
        <Toolbar page={page}>
          <a class="back" href="#list">
            <Say said="page.backToList" />
          </a>
          <ViewSwitch />
        </Toolbar>
        <main>
          <ListView facts={[...facts].sort(byDate)} inside={views !== null} />
          <div id="opened" hidden />
        </main>
        {views?.map((view, number) => (
          <template id={`view-${number}`} dangerouslySetInnerHTML={{ __html: view }} />
        ))}
      </>
    ),
  };
}
