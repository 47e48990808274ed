import type { PageWords } from '../../../model/locale/interface/page.js';
import { readSaid, type Said, say, type Word } from '../phrases.js';

/** The languages of the page, and the one it was written in. */
export interface Interface {
  readonly language: string;
  readonly words: Readonly<Record<string, PageWords>>;
}

const attributes = ['aria-label', 'label', 'placeholder', 'title'] as const;
const spoken = ['[data-say]', ...attributes.map((name) => `[data-${name}]`)].join();

/** Says the page's own words in the language that its reader has chosen. */
export class Speaker {
  #language: string;
  readonly #listeners: (() => void)[] = [];

  constructor(private readonly page: Interface) {
    this.#language = page.language;
  }

  say(said: Said | Word): string {
    const full = typeof said === 'string' ? { word: said } : said;
    return say(this.page.words[this.#language] as PageWords, this.#language, full);
  }

  /** Something that is to be said anew when the language changes. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  speak(language: string): void {
    this.#language = language;
    document.documentElement.lang = language;
    this.translate(document);
    for (const listener of this.#listeners) listener();
  }

  /** Says everything below an element in the language that is spoken now. */
  translate(root: ParentNode): void {
    for (const element of root.querySelectorAll(spoken)) {
      const text = element.getAttribute('data-say');
      if (text !== null) element.textContent = this.say(readSaid(text));
      for (const name of attributes) {
        const said = element.getAttribute(`data-${name}`);
        if (said !== null) element.setAttribute(name, this.say(readSaid(said)));
      }
    }
  }
}

/** The buttons that choose the language of the page. */
export function startLanguages(speaker: Speaker): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.languages button')];
  for (const button of buttons)
    button.addEventListener('click', () => {
      for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
      speaker.speak(button.dataset['language'] ?? 'en');
    });
}
