import { OpenCircular } from './circular.js';
import { readData, required } from './data.js';
import { type Interface, Speaker, startLanguages } from './language.js';
import { DocumentList } from './list.js';
import { startPrinting } from './printing.js';
import { startViews } from './reveal.js';
import { Search } from './search.js';

const speaker = new Speaker(readData(document, 'interface') as Interface);
startLanguages(speaker);
startViews();
startPrinting();

let circular: OpenCircular | null = null;
const search = new Search(speaker, () => circular?.root ?? null);
speaker.onChange(() => circular?.refresh());

const single = document.querySelector<HTMLElement>('main > .circular');
if (single) startSingle(single);
else startCollection();

/** A page about one document: its address is a JSON Pointer. */
function startSingle(root: HTMLElement): void {
  const open = (circular = new OpenCircular(root, speaker, ''));
  const follow = (): void => {
    open.follow(location.hash.slice(1));
  };
  addEventListener('hashchange', follow);
  follow();
}

/** A page about many: `#d3` is a document, `#d3/deadlines/0` a value of it, anything else the list. */
function startCollection(): void {
  const documents = new DocumentList(speaker);
  documents.start();
  const list = required(document, '#list', HTMLElement);
  const place = required(document, '#opened', HTMLElement);
  const { title } = document;
  let opened = '';
  let scrolled = 0;

  const close = (): void => {
    if (opened === '') return;
    const link = list.querySelector<HTMLElement>(`a[href="#d${opened}"]`);
    opened = '';
    circular = null;
    place.replaceChildren();
    toggle(false);
    document.title = title;
    scrollTo(0, scrolled);
    link?.focus({ preventScroll: true });
  };
  const toggle = (isOpen: boolean): void => {
    list.hidden = isOpen;
    place.hidden = !isOpen;
    document.body.classList.toggle('listing', !isOpen);
    search.refresh();
  };
  const open = (number: string, template: HTMLTemplateElement): void => {
    if (opened === '') scrolled = scrollY;
    opened = number;
    place.replaceChildren(template.content.cloneNode(true));
    speaker.translate(place);
    circular = new OpenCircular(required(place, '.circular', HTMLElement), speaker, `d${number}`);
    toggle(true);
    const heading = required(place, 'h1', HTMLElement);
    document.title = heading.textContent ?? title;
    heading.tabIndex = -1;
    heading.focus();
  };
  const follow = (): void => {
    const [, number, pointer] = /^#d(\d+)(\/.*)?$/.exec(location.hash) ?? [];
    const template = number === undefined ? null : document.querySelector<HTMLTemplateElement>(`#view-${number}`);
    if (number === undefined || !template) return close();
    if (number !== opened) open(number, template);
    if (pointer !== undefined) circular?.follow(pointer);
  };
  addEventListener('hashchange', follow);
  follow();
}
