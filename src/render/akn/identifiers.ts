/**
 * eIds (OASIS Naming Convention 1.0): the parent's, two underscores, the element's short name, one underscore, its number.
 * Each is given once in a file, attachments and components of a collection included.
 */

/** Divisions that letters number; one without a number counts among those of its parent, behind `nn`. */
const numbered: ReadonlySet<string> = new Set(['sec', 'subsec', 'para', 'point']);

/** A number longer than this is a line of text that stands in its place. */
const longestNumber = 24;

/** `a)` is `a`, `1.1` is `1-1`, `1bis` is `1bis`; empty where nothing of it may stand in an identifier. */
const numberPart = (label: string): string =>
  label
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestNumber);

export class Identifiers {
  readonly #prefix: string;
  readonly #given = new Set<string>();
  readonly #counts = new Map<string, number>();

  /** @param within the eId of what stands around the document in its file, `''` for a document of its own */
  constructor(within: string) {
    this.#prefix = within === '' ? '' : `${within}__`;
  }

  /** The eId of a part of the body: `para_1`, and within it `para_1__list_1`. */
  division(parent: string | null, kind: string, label: string | null = null): string {
    const base = parent === null ? `${this.#prefix}${kind}` : `${parent}__${kind}`;
    const number = numberPart(label ?? '');
    if (number !== '') return this.#unique(`${base}_${number}`);
    return this.#unique(`${base}_${numbered.has(kind) ? 'nn_' : ''}${this.#next(base)}`);
  }

  /** The only one of its kind in its parent: `para_1__list_1__intro`. */
  only = (parent: string, kind: string): string => this.#unique(`${parent}__${kind}`);

  /** The eId of a reference: `itu-tsb`, `heung-youl-youm`, `deadline_1`. */
  reference = (name: string): string => this.#unique(`${this.#prefix}${name}`);

  #unique(wanted: string): string {
    let id = wanted;
    while (this.#given.has(id)) id = `${wanted}-${this.#next(`${wanted}-`) + 1}`;
    this.#given.add(id);
    return id;
  }

  #next(base: string): number {
    const count = (this.#counts.get(base) ?? 0) + 1;
    this.#counts.set(base, count);
    return count;
  }
}

/** Longer than any name of a group: two that begin alike are not one. */
const longestSlug = 200;

/** Letters that have no accent to lay aside: those of Northern and Central European names, and ligatures. */
const spelt: Readonly<Record<string, string>> = {
  '\u00df': 'ss',
  '\u00e6': 'ae',
  '\u00f0': 'd',
  '\u00f8': 'o',
  '\u00fe': 'th',
  '\u0111': 'd',
  '\u0131': 'i',
  '\u0142': 'l',
  '\u0153': 'oe',
};

/** A name in the letters that IRIs and identifiers share. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u00df-\u0153]/g, (letter) => spelt[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '');
