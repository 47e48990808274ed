import type { Answer, ComparisonFormat, DeskLanguage, Format, LetterFacts, Why, WrittenLetter } from '../protocol.js';
import { Cancelled, Refusal } from './asked-worker.js';
import { Reader } from './reader.js';
import { deskLanguages, speaking } from './words.js';

export type LetterState =
  | { readonly is: 'waiting' | 'reading' | 'cancelled' }
  | { readonly is: 'read'; readonly facts: LetterFacts; readonly letter: WrittenLetter }
  | { readonly is: 'refused'; readonly why: Why };

export interface OpenLetter {
  readonly id: number;
  readonly name: string;
  readonly file: Blob;
  readonly state: LetterState;
}

/** What is shown beside the list of letters. */
export type View =
  | { readonly of: 'letter'; readonly id: number }
  | { readonly of: 'list' }
  | { readonly of: 'changes' | 'translations'; readonly ids: readonly [number, number] };

/** What has happened, for who does not see it. */
export type Happening =
  | { readonly what: 'opened' | 'saved'; readonly name: string }
  | { readonly what: 'failed'; readonly name: string; readonly why: Why }
  | { readonly what: 'progress'; readonly done: number; readonly all: number };

export interface Shown {
  readonly letters: readonly OpenLetter[];
  readonly chosen: ReadonlySet<number>;
  readonly view: View | null;
  /** The page of the view; `null` while it is made. */
  readonly page: Blob | null;
  /** Why there is none. */
  readonly why: Why | null;
  readonly happened: Happening | null;
}

const nothing: Shown = { letters: [], chosen: new Set(), view: null, page: null, why: null, happened: null };

export interface NamedFile {
  readonly name: string;
  readonly file: Blob;
}

const faultOf = (error: unknown): Why => {
  if (error instanceof Refusal) return error.why;
  const why = error instanceof Error ? error.message : String(error);
  const [fr, en, es] = deskLanguages.map((language) => speaking(language).say('fault', { why }));
  return { fr: fr ?? why, en: en ?? why, es: es ?? why };
};

/** The letters of the page: what is known of each, and what is shown of them. */
export class Letters {
  #shown = nothing;
  #language: DeskLanguage;
  #next = 1;
  readonly #reader = new Reader();
  readonly #cancels = new Map<number, () => void>();
  #cancelPage = (): void => {};

  constructor(
    language: DeskLanguage,
    private readonly changed: (shown: Shown) => void,
  ) {
    this.#language = language;
  }

  get shown(): Shown {
    return this.#shown;
  }

  /** Is called when the page has come up. */
  prepare(): void {
    this.#reader.prepare();
  }

  /** Reads files; the page of a single letter opens by itself, that of several when all are read. */
  add(files: readonly NamedFile[]): void {
    const added = files.map(
      ({ name, file }): OpenLetter => ({ id: this.#next++, name, file, state: { is: 'waiting' } }),
    );
    this.#show({ letters: [...this.#shown.letters, ...added] });
    for (const letter of added) this.#read(letter, added.length === 1);
  }

  readAgain(id: number): void {
    const letter = this.#letter(id);
    if (letter) this.#read(letter, false);
  }

  cancel(id: number): void {
    this.#cancels.get(id)?.();
  }

  cancelAll(): void {
    for (const cancel of [...this.#cancels.values()].toReversed()) cancel();
  }

  remove(id: number): void {
    this.cancel(id);
    const letters = this.#shown.letters.filter((each) => each.id !== id);
    const chosen = new Set([...this.#shown.chosen].filter((each) => each !== id));
    this.#show({ letters, chosen });
    const { view } = this.#shown;
    const isGone =
      view !== null && (view.of === 'letter' ? view.id === id : view.of !== 'list' && view.ids.includes(id));
    if (isGone || letters.length === 0) this.open(null);
    else if (view?.of === 'list') this.open(this.#readLetters().length > 0 ? view : null);
  }

  removeAll(): void {
    this.cancelAll();
    this.#cancelPage();
    this.#show({ ...nothing });
  }

  choose(id: number, isChosen: boolean): void {
    const chosen = new Set(this.#shown.chosen);
    if (isChosen) chosen.add(id);
    else chosen.delete(id);
    this.#show({ chosen });
  }

  speak(language: DeskLanguage): void {
    this.#language = language;
    if (this.#shown.view !== null) this.open(this.#shown.view);
  }

  open(view: View | null): void {
    this.#cancelPage();
    this.#show({ view, page: null, why: null });
    if (view !== null) void this.#makePage(view);
  }

  /** The file that the view is saved as. */
  async save(format: Format): Promise<Blob | null> {
    const { view } = this.#shown;
    if (view === null) return null;
    try {
      return await this.#made(view, format).answer;
    } catch (error) {
      if (!(error instanceof Cancelled))
        this.#show({ happened: { what: 'failed', name: format, why: faultOf(error) } });
      return null;
    }
  }

  tell(happened: Happening): void {
    this.#show({ happened });
  }

  #read(letter: OpenLetter, opens: boolean): void {
    this.#become(letter.id, { is: 'waiting' });
    const { answer, cancel } = this.#reader.ask(
      'read',
      async () => ({ name: letter.name, bytes: await letter.file.arrayBuffer() }),
      { begin: () => this.#become(letter.id, { is: 'reading' }) },
    );
    this.#cancels.set(letter.id, cancel);
    void answer
      .then(
        (read) => this.#become(letter.id, { is: 'read', ...read }),
        (error: unknown) => {
          if (error instanceof Cancelled) this.#become(letter.id, { is: 'cancelled' });
          else this.#refuse(letter, faultOf(error));
        },
      )
      .then(() => this.#settled(letter.id, opens));
  }

  #refuse({ id, name }: OpenLetter, why: Why): void {
    this.#become(id, { is: 'refused', why });
    this.#show({ happened: { what: 'failed', name, why } });
  }

  #settled(id: number, opens: boolean): void {
    this.#cancels.delete(id);
    const { letters, view } = this.#shown;
    const left = letters.filter(({ state }) => state.is === 'waiting' || state.is === 'reading').length;
    if (letters.length > 1)
      this.#show({ happened: { what: 'progress', done: letters.length - left, all: letters.length } });
    if (this.#letter(id)?.state.is === 'read' && opens) this.open({ of: 'letter', id });
    else if (left === 0 && (view === null || view.of === 'list') && this.#readLetters().length > 1)
      this.open({ of: 'list' });
  }

  #readLetters(): Extract<LetterState, { is: 'read' }>[] {
    return this.#shown.letters.flatMap(({ state }) => (state.is === 'read' ? [state] : []));
  }

  #written(id: number): WrittenLetter | null {
    const state = this.#letter(id)?.state;
    return state?.is === 'read' ? state.letter : null;
  }

  #made(view: View, format: Format): { readonly answer: Promise<Answer<'letters'>>; readonly cancel: () => void } {
    const language = this.#language;
    if (view.of === 'letter' || view.of === 'list') {
      const letters = view.of === 'list' ? this.#readLetters().map(({ letter }) => letter) : [this.#written(view.id)];
      const there = letters.filter((each) => each !== null);
      return this.#reader.ask('letters', async () => ({ format, letters: there, language }), { first: true });
    }
    const [left, right] = view.ids.map((id) => this.#written(id));
    if (!left || !right) throw new Cancelled();
    return this.#reader.ask(
      'compared',
      async () => ({ how: view.of, format: format as ComparisonFormat, letters: [left, right], language }),
      { first: true },
    );
  }

  async #makePage(view: View): Promise<void> {
    try {
      const { answer, cancel } = this.#made(view, 'html');
      this.#cancelPage = cancel;
      const page = await answer;
      if (this.#shown.view === view) this.#show({ page, happened: { what: 'opened', name: this.nameOf(view) } });
    } catch (error) {
      if (error instanceof Cancelled || this.#shown.view !== view) return;
      const why = faultOf(error);
      this.#show({ why, happened: { what: 'failed', name: this.nameOf(view), why } });
    }
  }

  /** The names of the files that a view is about. */
  nameOf(view: View): string {
    if (view.of === 'list') return '';
    const ids = view.of === 'letter' ? [view.id] : view.ids;
    return ids.map((id) => this.#letter(id)?.name ?? '').join(' \u2013 ');
  }

  #letter(id: number): OpenLetter | undefined {
    return this.#shown.letters.find((each) => each.id === id);
  }

  #become(id: number, state: LetterState): void {
    this.#show({ letters: this.#shown.letters.map((each) => (each.id === id ? { ...each, state } : each)) });
  }

  #show(part: Partial<Shown>): void {
    this.#shown = { ...this.#shown, ...part };
    this.changed(this.#shown);
  }
}
