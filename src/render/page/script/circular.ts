import { readData, required } from './data.js';
import { evidencePanel } from './evidence-panel.js';
import type { Speaker } from './language.js';
import { reveal } from './reveal.js';
import { chooser } from './chooser.js';
import type { ValueData } from './values.js';

/** A document that is open: ties each value of its record to the words it was read from, both ways. */
export class OpenCircular {
  readonly #values: readonly ValueData[];
  readonly #letter: HTMLElement;
  readonly #record: HTMLElement;
  readonly #marks: HTMLAnchorElement[];
  #chosen: number | null = null;
  #place = 0;
  #panel: HTMLElement | null = null;
  #chooser: HTMLElement | null = null;
  /** Where the reader came from, to go back to. */
  #origin: HTMLElement | null = null;

  /** @param prefix what stands before a JSON Pointer in the page's address */
  constructor(
    readonly root: HTMLElement,
    private readonly speaker: Speaker,
    private readonly prefix: string,
  ) {
    this.#values = (readData(root, 'values') as readonly ValueData[] | null) ?? [];
    this.#letter = required(root, '.letter', HTMLElement);
    this.#record = required(root, '.record', HTMLElement);
    this.#marks = [...this.#letter.querySelectorAll<HTMLAnchorElement>('a.mark')];
    for (const [index, mark] of this.#marks.entries()) mark.tabIndex = index === 0 ? 0 : -1;
    root.addEventListener('click', (event) => this.#clicked(event));
    root.addEventListener('keydown', (event) => this.#pressed(event));
    this.#letter.addEventListener('focusin', ({ target }) => this.#rove(target));
  }

  /** Chooses the value that an address names. */
  follow(pointer: string): boolean {
    const number = this.#values.findIndex(([each]) => each === pointer);
    if (number < 0) return false;
    this.choose(number);
    const button = this.#buttonOf(number);
    if (button) reveal(button);
    this.#show(0);
    return true;
  }

  /** Marks a value's places in the letter and shows them below the value. */
  choose(number: number): void {
    this.release();
    this.#chosen = number;
    for (const element of this.root.querySelectorAll(`[data-v~="${number}"]`)) {
      if (element instanceof HTMLButtonElement) element.setAttribute('aria-pressed', 'true');
      else element.classList.add('chosen');
    }
    history.replaceState(null, '', `#${this.prefix}${this.#values[number]?.[0] ?? ''}`);
    this.#openPanel();
  }

  release(): void {
    this.#chosen = null;
    this.#panel?.remove();
    this.#panel = null;
    this.#closeChooser();
    for (const element of this.root.querySelectorAll('.chosen, .here')) element.classList.remove('chosen', 'here');
    for (const button of this.root.querySelectorAll('button[aria-pressed="true"][data-v]'))
      button.setAttribute('aria-pressed', 'false');
  }

  /** The page speaks another language now. */
  refresh(): void {
    this.#closeChooser();
    if (this.#chosen !== null) this.#openPanel();
  }

  #openPanel(): void {
    const number = this.#chosen as number;
    this.#panel?.remove();
    const button = this.#buttonOf(number);
    if (!button) return;
    this.#panel = evidencePanel(button, this.#valueOf(number), this.speaker, {
      go: (place) => this.#show(place),
      announce,
    });
    const item = button.closest('li') ?? button;
    const last = item.querySelector(':scope > .open') ?? item.querySelector(':scope > .value') ?? button;
    last.after(this.#panel);
  }

  /** A value with the words of its places; those of whole blocks are read from the letter. */
  #valueOf(number: number): ValueData {
    const [pointer, places] = this.#values[number] ?? ['', []];
    return [pointer, places.map(([text, ...rest], place) => [text ?? this.#wordsAt(number, place), ...rest] as const)];
  }

  #wordsAt(number: number, place: number): string | null {
    const element = this.#letter.querySelectorAll(`.body[data-v="${number}"], table[data-v="${number}"]`)[place];
    return element?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
  }

  #buttonOf(number: number): HTMLElement | null {
    return this.#record.querySelector(`button.value[data-v="${number}"]`);
  }

  /** Goes to a place of the chosen value in the letter. */
  #show(place: number): void {
    const number = this.#chosen;
    const count = number === null ? 0 : (this.#values[number]?.[1].length ?? 0);
    if (number === null || count === 0) return;
    this.#place = (place + count) % count;
    for (const element of this.root.querySelectorAll('.here')) element.classList.remove('here');
    const target = this.#elementAt(number, this.#place);
    if (!target) return announce(this.speaker.say('page.noPlace'));
    target.classList.add('here');
    reveal(target);
    const said = this.speaker.say({ word: 'page.pieceOf', with: { at: this.#place + 1, n: count } });
    announce(`${said}: ${this.#valueOf(number)[1][this.#place]?.[0] ?? ''}`);
  }

  #elementAt(number: number, place: number): Element | null {
    const marked = this.#letter.querySelectorAll(`[data-v~="${number}"]`);
    const note = this.#letter.querySelector(`[data-note="${number}"]`);
    return this.#letter.querySelector(`[data-p~="${number}.${place}"]`) ?? marked[place] ?? marked[0] ?? note;
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as Element;
    // With a modifier a link is opened elsewhere, as any link.
    if (target.closest('.evidence, .chooser') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const mark = target.closest<HTMLElement>('.letter [data-v]');
    const note = target.closest<HTMLElement>('.letter [data-note]');
    const button = target.closest<HTMLElement>('.record button[data-v]');
    const drawn = target.closest<SVGElement>('svg [data-v]');
    if (note && target.closest('a')) {
      event.preventDefault();
      this.#fromLetter([Number(note.dataset['note'])], note);
    } else if (mark && (mark.classList.contains('mark') || mark.tagName === 'A')) {
      event.preventDefault();
      if (!document.getSelection()?.isCollapsed) return;
      this.#fromLetter(numbersOf(mark), mark);
    } else if (button) this.#fromRecord(Number(button.dataset['v']), button);
    else if (drawn) this.#fromRecord(Number(drawn.getAttribute('data-v')), null);
  }

  #fromRecord(number: number, origin: HTMLElement | null): void {
    if (this.#chosen === number && origin) return this.release();
    this.choose(number);
    this.#origin = origin;
    this.#show(0);
  }

  /** One value is chosen at once; of several the reader says which. */
  #fromLetter(numbers: readonly number[], origin: HTMLElement): void {
    const [only] = numbers;
    if (only === undefined) return;
    if (numbers.length === 1) return this.#showValue(only, origin);
    this.#closeChooser();
    this.#origin = origin;
    const options = numbers.map((number) => ({ number, button: this.#buttonOf(number) }));
    this.#chooser = chooser(options, this.speaker, (number) => this.#showValue(number, origin));
    (origin.closest('.block') ?? origin).after(this.#chooser);
    this.#chooser.querySelector('button')?.focus();
  }

  #showValue(number: number, origin: HTMLElement): void {
    this.choose(number);
    this.#origin = origin;
    this.#place = Math.max(0, this.#placeAt(number, origin));
    origin.classList.add('here');
    const button = this.#buttonOf(number);
    if (!button) return;
    reveal(button);
    button.focus({ preventScroll: true });
  }

  #placeAt(number: number, origin: HTMLElement): number {
    const begun = (origin.dataset['p'] ?? '').split(' ').find((each) => each.startsWith(`${number}.`));
    return begun === undefined ? 0 : Number(begun.split('.')[1]);
  }

  #closeChooser(): void {
    this.#chooser?.remove();
    this.#chooser = null;
  }

  #pressed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const mark = (event.target as Element).closest<HTMLAnchorElement>('a.mark');
    if (event.key === 'Escape') this.#escape();
    else if (event.key === 'n' && this.#chosen !== null) this.#show(this.#place + 1);
    else if (event.key === 'p' && this.#chosen !== null) this.#show(this.#place - 1);
    else if (mark && this.#step(mark, event.key)) event.preventDefault();
  }

  #escape(): void {
    if (this.#chosen === null && !this.#chooser) return;
    this.release();
    const origin = this.#origin;
    if (!origin?.isConnected) return;
    reveal(origin);
    // What is no link begins in one that can be reached.
    (origin.matches('a, button') ? origin : origin.closest('.block')?.querySelector<HTMLElement>('a.mark'))?.focus();
  }

  /** Moves from mark to mark; the letter is one stop of the Tab key. */
  #step(mark: HTMLAnchorElement, key: string): boolean {
    const at = this.#marks.indexOf(mark);
    const last = this.#marks.length - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: last,
    };
    const target = targets[key];
    if (target === undefined) return false;
    const next = this.#marks[Math.min(Math.max(target, 0), last)];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
    return true;
  }

  #rove(target: EventTarget | null): void {
    if (!(target instanceof HTMLAnchorElement) || !target.classList.contains('mark')) return;
    for (const mark of this.#marks) if (mark.tabIndex === 0) mark.tabIndex = -1;
    target.tabIndex = 0;
  }
}

const numbersOf = (element: HTMLElement): number[] => (element.dataset['v'] ?? '').split(' ').map(Number);

function announce(text: string): void {
  required(document, '#status', HTMLElement).textContent = text;
}
