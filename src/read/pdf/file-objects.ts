/** The objects of a PDF by their numbers: enough of each to count what it asks for. pdf.js itself reads the file. */
import type { Operators } from './operators.js';

/** An object is as far as here; what follows in a longer one is more of the same. */
const mostText = 2_000_000;

const objectStart = /(\d{1,10})\s{1,20}(\d{1,5})\s{1,20}obj\b/g;
const reference = /(\d{1,10})\s{1,20}\d{1,5}\s{1,20}R\b/g;
const leading = /^(\d{1,10})\s{1,20}\d{1,5}\s{1,20}R\b/;

export class FileObjects {
  private readonly texts = new Map<number, string>();
  private readonly twofold = new Set<number>();
  private readonly streams = new Map<number, Operators[]>();

  /** Takes the objects that stand in a text. @returns the text of the last, its number and generation */
  addAll(text: string): { readonly number: number; readonly generation: number; readonly own: string } {
    let [number, generation] = [-1, 0];
    let from = 0;
    for (const match of text.matchAll(objectStart)) {
      if (number >= 0) this.add(number, text.slice(from, match.index));
      [number, generation] = [Number(match[1]), Number(match[2])];
      from = match.index + match[0].length;
    }
    const own = text.slice(from);
    if (number >= 0) this.add(number, own);
    return { number, generation, own };
  }

  /** A later version of an object stands beside the first: which one counts is not asked. */
  add(number: number, text: string): void {
    const known = this.texts.get(number);
    if (known !== undefined) this.twofold.add(number);
    const both = known === undefined ? text : `${known} ${text}`;
    if (both.length <= mostText || known === undefined) this.texts.set(number, both.slice(0, mostText));
  }

  /** Whether the file has several versions of it. */
  isTwofold(number: number): boolean {
    return this.twofold.has(number);
  }

  addStream(number: number, operators: Operators): void {
    this.streams.set(number, [...(this.streams.get(number) ?? []), operators]);
  }

  text(number: number): string {
    return this.texts.get(number) ?? '';
  }

  all(): Iterable<string> {
    return this.texts.values();
  }

  operators(number: number): readonly Operators[] {
    return this.streams.get(number) ?? [];
  }

  /** What stands behind a key of a dictionary, to the end of its object, where references lead; `''` where it has none. */
  value(dictionary: string, key: string): string {
    const own = behind(dictionary, key);
    const leads = leading.exec(own);
    return leads ? this.text(Number(leads[1])).trimStart() : own;
  }

  /** The numbers of the objects behind a key: of the one that stands there, or of all in the array there. */
  references(dictionary: string, key: string): number[] {
    const leads = leading.exec(behind(dictionary, key));
    const value = this.value(dictionary, key);
    if (leads && !value.startsWith('[')) return [Number(leads[1])];
    return Array.from(arrayAt(value).matchAll(reference), (match) => Number(match[1]));
  }
}

function behind(dictionary: string, key: string): string {
  const found = new RegExp(`/${key}(?![A-Za-z0-9])\\s{0,40}`).exec(dictionary);
  return found ? dictionary.slice(found.index + found[0].length) : '';
}

/** An array without arrays in it, where a value begins with one. */
export const arrayAt = (value: string): string => /^\[[^\]]*/.exec(value)?.[0] ?? '';
