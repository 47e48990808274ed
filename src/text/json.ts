import { type Filling, type Sentence, say } from '../model/sentence/index.js';
import type { Span } from '../model/span.js';

/** A JSON value that knows its place. */
export interface JsonNode {
  readonly value: unknown;
  readonly span: Span;
  /** Of an object by key, of an array by index; empty for other values. */
  readonly children: ReadonlyMap<string, JsonNode>;
  /** Keys given twice, with the place of the second. */
  readonly repeated: readonly { readonly key: string; readonly span: Span }[];
}

/** Text that is no JSON. */
export class BrokenJson extends Error {
  constructor(
    readonly span: Span,
    /** What is wrong there. */
    readonly sentence: Sentence,
  ) {
    super(sentence.say);
  }
}

const deepest = 400;
const literals: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const plain = /[^"\\\u0000-\u001f]*/y;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const none: ReadonlyMap<string, JsonNode> = new Map();

class Reader {
  #at: number;

  constructor(
    readonly text: string,
    start: number,
    readonly end: number,
  ) {
    this.#at = start;
  }

  whole(): JsonNode {
    const node = this.#value(0);
    this.#space();
    if (this.#at < this.end) throw this.#broken(say('broken-json/behind', { found: this.#found() }));
    return node;
  }

  #space(): void {
    while (this.#at < this.end && ' \t\r\n'.includes(this.text[this.#at] as string)) this.#at++;
  }

  #found(): Filling {
    if (this.#at >= this.end) return say('term/end-of-text', {});
    const word = /^[\p{L}\p{N}_-]{1,20}/u.exec(this.text.slice(this.#at, this.#at + 20))?.[0];
    return JSON.stringify(word ?? String.fromCodePoint(this.text.codePointAt(this.#at) as number));
  }

  #broken(sentence: Sentence, start = this.#at): BrokenJson {
    return new BrokenJson({ start, end: Math.min(Math.max(start + 1, this.#at), this.end) }, sentence);
  }

  #value(depth: number): JsonNode {
    this.#space();
    const start = this.#at;
    const next = this.text[start];
    if (depth > deepest) throw this.#broken(say('broken-json/deep', { levels: deepest }));
    if (start >= this.end) throw this.#broken(say('broken-json/value', { found: this.#found() }));
    if (next === '{') return this.#object(depth);
    if (next === '[') return this.#array(depth);
    if (next === '"') return this.#leaf(this.#string(), start);
    number.lastIndex = start;
    const digits = number.exec(this.text)?.[0];
    if (digits !== undefined) {
      this.#at += digits.length;
      return this.#leaf(Number(digits), start);
    }
    const word = /^[a-z]+/.exec(this.text.slice(start, start + 8))?.[0] ?? '';
    if (!Object.hasOwn(literals, word)) throw this.#broken(say('broken-json/value', { found: this.#found() }));
    this.#at += word.length;
    return this.#leaf(literals[word], start);
  }

  #leaf(value: unknown, start: number): JsonNode {
    return { value, span: { start, end: this.#at }, children: none, repeated: [] };
  }

  #string(): string {
    const start = this.#at++;
    let value = '';
    for (;;) {
      plain.lastIndex = this.#at;
      const run = plain.exec(this.text)?.[0] ?? '';
      value += run;
      this.#at += run.length;
      const next = this.text[this.#at];
      if (this.#at >= this.end || next === undefined) throw this.#broken(say('broken-json/open-text', {}), start);
      if (next === '"') {
        this.#at++;
        return value;
      }
      if (next !== '\\') throw this.#broken(say('broken-json/control', {}));
      value += this.#escape();
    }
  }

  #escape(): string {
    const letter = this.text[this.#at + 1] ?? '';
    if (letter === 'u') {
      const code = /^[0-9a-fA-F]{4}/.exec(this.text.slice(this.#at + 2, this.#at + 6))?.[0];
      if (code === undefined) throw this.#broken(say('broken-json/code', {}));
      this.#at += 6;
      return String.fromCharCode(Number.parseInt(code, 16));
    }
    const escaped = escapes[letter];
    if (escaped === undefined) throw this.#broken(say('broken-json/escape', { letter }));
    this.#at += 2;
    return escaped;
  }

  #array(depth: number): JsonNode {
    const start = this.#at++;
    const children = new Map<string, JsonNode>();
    const value: unknown[] = [];
    this.#space();
    while (this.text[this.#at] !== ']' || value.length > 0) {
      const child = this.#value(depth + 1);
      children.set(String(value.length), child);
      value.push(child.value);
      if (this.#closes(']')) return { value, span: { start, end: this.#at }, children, repeated: [] };
    }
    this.#at++;
    return { value, span: { start, end: this.#at }, children, repeated: [] };
  }

  /** Behind a value: a comma goes on, the bracket ends. */
  #closes(bracket: ']' | '}'): boolean {
    this.#space();
    const next = this.text[this.#at];
    if (this.#at >= this.end || (next !== ',' && next !== bracket))
      throw this.#broken(say('broken-json/separator', { found: this.#found(), bracket }));
    this.#at++;
    return next === bracket;
  }

  #object(depth: number): JsonNode {
    const start = this.#at++;
    const children = new Map<string, JsonNode>();
    const repeated: { key: string; span: Span }[] = [];
    const done = (): JsonNode => ({
      value: Object.fromEntries([...children].map(([key, { value }]) => [key, value])),
      span: { start, end: this.#at },
      children,
      repeated,
    });
    this.#space();
    if (this.text[this.#at] === '}') {
      this.#at++;
      return done();
    }
    for (;;) {
      this.#space();
      const keyStart = this.#at;
      if (this.text[keyStart] !== '"' || keyStart >= this.end)
        throw this.#broken(say('broken-json/key', { found: this.#found() }));
      const key = this.#string();
      if (children.has(key)) repeated.push({ key, span: { start: keyStart, end: this.#at } });
      this.#space();
      if (this.text[this.#at] !== ':') throw this.#broken(say('broken-json/colon', { found: this.#found() }));
      this.#at++;
      children.set(key, this.#value(depth + 1));
      if (this.#closes('}')) return done();
    }
  }
}

/**
 * Reads JSON and keeps the place of every value.
 * @throws BrokenJson with the place where it is none
 */
export const readJson = (text: string, { start, end }: Span = { start: 0, end: text.length }): JsonNode =>
  new Reader(text, start, end).whole();

export const pointerTo = (keys: readonly (string | number)[]): string =>
  keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The keys of a JSON Pointer. */
export const keysOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The node a pointer leads to, or the last one on the way where it leads nowhere. */
export function nodeAt(root: JsonNode, pointer: string): JsonNode {
  let node = root;
  for (const key of keysOf(pointer)) {
    const child = node.children.get(key);
    if (!child) return node;
    node = child;
  }
  return node;
}
