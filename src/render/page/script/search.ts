import { required } from './data.js';
import type { Speaker } from './language.js';
import { folded, occurrences } from './matching.js';
import { reveal } from './reveal.js';

/** The text of the page as it is searched; each character knows its node. */
interface SearchText {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Index in `nodes`, and offset there, of each character of `text`; -1 between blocks. */
  readonly node: readonly number[];
  readonly offset: readonly number[];
}

const blocks = 'p, h1, h2, h3, h4, td, th, li, button, summary';

function searchText(root: HTMLElement): SearchText {
  const nodes: Text[] = [];
  const node: number[] = [];
  const offset: number[] = [];
  let text = '';
  let block: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const current = walker.currentNode as Text;
    const parent = current.parentElement;
    if (!parent || parent.tagName === 'SCRIPT') continue;
    const own = parent.closest(blocks);
    if (own !== block) {
      text += '\n';
      node.push(-1);
      offset.push(0);
      block = own;
    }
    const { text: plain, offsets } = folded(current.data);
    text += plain;
    for (const at of offsets) {
      node.push(nodes.length);
      offset.push(at);
    }
    nodes.push(current);
  }
  return { text, nodes, node, offset };
}

function rangeOf({ nodes, node, offset }: SearchText, start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(nodes[node[start] ?? 0] as Text, offset[start] ?? 0);
  const last = nodes[node[end - 1] ?? 0] as Text;
  range.setEnd(last, Math.min(last.length, (offset[end - 1] ?? 0) + 1));
  return range;
}

/** More matches than this are counted and not coloured. */
const mostColoured = 2000;

/** Searches the page that is open: counts the matches, colours them, and goes from one to the next. */
export class Search {
  readonly #input = required(document, '#search', HTMLInputElement);
  readonly #counter = required(document, '#matches', HTMLElement);
  #text: SearchText | null = null;
  #ranges: Range[] = [];
  #at = -1;
  #wanted = '';

  constructor(
    private readonly speaker: Speaker,
    private readonly root: () => HTMLElement | null,
  ) {
    this.#input.addEventListener('input', () => this.#find());
    this.#input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.shiftKey) {
        event.preventDefault();
        this.#go(-1);
      }
    });
    required(document, '#search-form', HTMLElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(1);
    });
    required(document, '#match-previous', HTMLElement).addEventListener('click', () => this.#go(-1));
    speaker.onChange(() => this.refresh());
  }

  /** To be called when what the page shows has changed. */
  refresh(): void {
    this.#text = null;
    if (this.#wanted !== '') this.#find();
  }

  #find(): void {
    const root = this.root();
    this.#wanted = folded(this.#input.value).text.trim();
    this.#at = -1;
    this.#ranges = [];
    if (root && this.#wanted !== '') {
      this.#text ??= searchText(root);
      const text = this.#text;
      this.#ranges = occurrences(text.text, this.#wanted).map((at) => rangeOf(text, at, at + this.#wanted.length));
    }
    this.#colour();
    this.#count();
  }

  #go(step: number): void {
    const count = this.#ranges.length;
    if (count === 0) return this.#count();
    this.#at = this.#at < 0 && step < 0 ? count - 1 : (this.#at + step + count) % count;
    const range = this.#ranges[this.#at];
    const element = range?.startContainer.parentElement;
    if (element) reveal(element);
    this.#colour();
    this.#count();
  }

  #count(): void {
    const n = this.#ranges.length;
    if (this.#wanted === '') this.#counter.textContent = '';
    else if (n === 0) this.#counter.textContent = this.speaker.say('page.noMatch');
    else if (this.#at < 0) this.#counter.textContent = this.speaker.say({ word: 'counted.matches', with: { n } });
    else this.#counter.textContent = this.speaker.say({ word: 'page.matchOf', with: { at: this.#at + 1, n } });
  }

  /** Older browsers, which cannot colour ranges, select the match. */
  #colour(): void {
    const current = this.#ranges[this.#at];
    if (!('highlights' in CSS)) {
      if (current)
        document
          .getSelection()
          ?.setBaseAndExtent(current.startContainer, current.startOffset, current.endContainer, current.endOffset);
      return;
    }
    CSS.highlights.set('found', new Highlight(...this.#ranges.slice(0, mostColoured)));
    CSS.highlights.set('found-current', new Highlight(...(current ? [current] : [])));
  }
}
