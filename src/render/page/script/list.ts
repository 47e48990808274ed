import { required } from './data.js';
import { type Asked, dateMatches, documentMatches, type Listed } from './filtering.js';
import type { Speaker } from './language.js';
import { folded } from './matching.js';

interface ListedItem extends Listed {
  readonly element: HTMLElement;
  readonly dateElements: readonly HTMLElement[];
}

function readItem(element: HTMLElement): ListedItem {
  const dateElements = [...element.querySelectorAll<HTMLElement>('.dates > li')];
  return {
    element,
    dateElements,
    type: element.dataset['type'] ?? '',
    month: element.dataset['date'] ?? '',
    groups: new Set(element.dataset['groups']?.split(' ')),
    dates: dateElements.map(({ dataset }) => ({
      kind: dataset['kind'] ?? '',
      months: dataset['months']?.split(' ') ?? [],
    })),
  };
}

/** So many documents are laid out at first, and as many again each time the end of the list comes near. */
const step = 60;

/** The list of documents: filters, the calendar that counts what is shown, and the search. */
export class DocumentList {
  readonly #items = [...document.querySelectorAll<HTMLElement>('.documents > .document')].map(readItem);
  readonly #form = required(document, '#filters', HTMLFormElement);
  readonly #text = required(document, '#filter-text', HTMLInputElement);
  readonly #kind = required(document, '#filter-kind', HTMLSelectElement);
  readonly #group = required(document, '#filter-group', HTMLSelectElement);
  readonly #month = required(document, '#filter-month', HTMLSelectElement);
  readonly #cells = [...document.querySelectorAll<HTMLButtonElement>('.calendar button')];
  readonly #more = required(document, '#more', HTMLButtonElement);
  /** Items that have all that is asked for, and how many of them are laid out. */
  #matching: readonly ListedItem[] = [];
  #laidOut = 0;
  /** Folded words of each item, of its letter too where that is in the page; made when they are first searched. */
  #words: string[] | null = null;

  constructor(private readonly speaker: Speaker) {}

  start(): void {
    this.#form.addEventListener('input', () => this.#filter());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    // The event comes before the fields are empty.
    this.#form.addEventListener('reset', (event) => {
      event.preventDefault();
      for (const field of [this.#text, this.#kind, this.#group, this.#month]) field.value = '';
      this.#filter();
    });
    for (const cell of this.#cells)
      cell.addEventListener('click', () => {
        const month = cell.dataset['month'] ?? '';
        this.#month.value = this.#month.value === month ? '' : month;
        this.#filter();
      });
    this.speaker.onChange(() => {
      this.#words = null;
      this.#filter();
    });
    this.#more.addEventListener('click', () => this.#showMore()?.focus({ preventScroll: true }));
    new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#showMore();
      },
      { rootMargin: '800px' },
    ).observe(this.#more);
    // Paper has no end to come near.
    addEventListener('beforeprint', () => this.#showUpTo(this.#matching.length));
    this.#filter();
  }

  #filter(): void {
    const asked: Asked = { kind: this.#kind.value, group: this.#group.value, month: this.#month.value };
    const wanted = folded(this.#text.value).text.trim().split(' ').filter(Boolean);
    const words = wanted.length > 0 ? this.#allWords() : [];
    const counts = new Map<string, number>();
    const matching: ListedItem[] = [];
    for (const [index, item] of this.#items.entries()) {
      const found = wanted.every((word) => words[index]?.includes(word));
      const matches = found && documentMatches(item, asked);
      if (matches) matching.push(item);
      else if (!item.element.hidden) item.element.hidden = true;
      if (found) this.#showDates(item, asked, matches, counts);
    }
    required(document, '#count', HTMLElement).textContent = this.speaker.say({
      word: 'counted.documents',
      with: { n: matching.length },
    });
    required(document, '#none', HTMLElement).hidden = matching.length > 0;
    this.#matching = matching;
    this.#showUpTo(step);
    this.#colour(counts, asked.month);
  }

  /** @returns the first of what is shown now: the button that was pressed moves away below it */
  #showMore(): HTMLElement | undefined {
    const next = this.#matching[this.#laidOut]?.element;
    this.#showUpTo(this.#laidOut + step);
    if (next) next.tabIndex = -1;
    return next;
  }

  #showUpTo(count: number): void {
    this.#laidOut = Math.min(count, this.#matching.length);
    for (const [index, { element }] of this.#matching.entries()) {
      const hidden = index >= this.#laidOut;
      if (element.hidden !== hidden) element.hidden = hidden;
    }
    const left = this.#matching.length - this.#laidOut;
    this.#more.hidden = left === 0;
    this.#more.textContent = this.speaker.say({ word: 'counted.more', with: { n: left } });
  }

  /** Hides dates that are not asked for, and counts by month those that would be if any month were. */
  #showDates(item: ListedItem, asked: Asked, matches: boolean, counts: Map<string, number>): void {
    const anyMonth = { ...asked, month: '' };
    const counted = documentMatches(item, anyMonth);
    // A letter of the month asked for shows all its dates.
    const all = item.month === asked.month && !asked.kind.startsWith('date:');
    for (const [index, date] of item.dates.entries()) {
      const element = item.dateElements[index];
      const hidden = matches && !all && !dateMatches(date, asked);
      if (element && element.hidden !== hidden) element.hidden = hidden;
      if (counted && dateMatches(date, anyMonth))
        for (const month of date.months) counts.set(month, (counts.get(month) ?? 0) + 1);
    }
  }

  #colour(counts: ReadonlyMap<string, number>, chosen: string): void {
    const most = Math.max(1, ...counts.values());
    for (const cell of this.#cells) {
      const month = cell.dataset['month'] ?? '';
      const count = counts.get(month) ?? 0;
      cell.textContent = String(count);
      cell.disabled = count === 0 && month !== chosen;
      cell.dataset['level'] = String(count === 0 ? 0 : Math.ceil((count / most) * 4));
      cell.setAttribute('aria-pressed', String(month === chosen));
    }
  }

  #allWords(): readonly string[] {
    this.#words ??= this.#items.map(({ element }) => {
      const number = /^#d(\d+)/.exec(element.querySelector('a')?.getAttribute('href') ?? '')?.[1];
      const view = number === undefined ? null : document.querySelector<HTMLTemplateElement>(`#view-${number}`);
      const letter = view?.content.querySelector('.sheet')?.textContent ?? '';
      return folded(`${element.textContent} ${letter}`).text;
    });
    return this.#words;
  }
}
