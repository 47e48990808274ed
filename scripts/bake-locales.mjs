// An esbuild plugin that writes each language pack into the bundle as plain data: its rules ready to run, without the
// examples that prove them and without the work of putting their expressions together, which would be done in every call.
import { build } from 'esbuild';
import { letterClasses } from './letter-classes.mjs';

const pack = /[\\/]src[\\/]locales[\\/]([a-z-]+)[\\/]index\.ts$/;

/** The values a module of a pack exports, and the class of its rules. */
export async function evaluatedPack(path) {
  const entry = `
    export * as pack from ${JSON.stringify(path)};
    export { Rule } from './src/text/rule.js';
    export { letterRanges } from './src/text/short-forms.js';
    export { requiredIndex } from './src/text/word-index.js';
    export { anyLetter } from './src/text/written-rules.js';`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins: [letterClasses],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** A character beyond Latin-1 as an escape: V8 keeps, and reads, a text without them in half the space. */
const inLatin1 = (source) =>
  source.replace(/\\?([^\0-\xff])/g, (_, each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Writes values as JavaScript; the expressions of the rules among them go into one text, their words into one list. */
export class Writer {
  text = '';
  required = [];
  /** What several slices of a pack hold (the names of countries), by how often, and once written, by its name. */
  uses = new Map();
  names = new Map();
  shared = [];

  constructor({ Rule, requiredIndex, letterRanges, anyLetter }) {
    this.Rule = Rule;
    this.index = requiredIndex;
    this.shortened = (source) => inLatin1(source.replaceAll(letterRanges, anyLetter));
  }

  count(value) {
    if (typeof value !== 'object' || value === null || value instanceof this.Rule) return;
    const uses = (this.uses.get(value) ?? 0) + 1;
    this.uses.set(value, uses);
    if (uses === 1) for (const each of value instanceof Set ? value : Object.values(value)) this.count(each);
  }

  written(value) {
    if ((this.uses.get(value) ?? 0) < 2) return this.literal(value);
    if (!this.names.has(value)) {
      const literal = this.literal(value);
      this.names.set(value, `shared${this.shared.length}`);
      this.shared.push(`const ${this.names.get(value)} = ${literal};`);
    }
    return this.names.get(value);
  }

  literal(value) {
    const list = (values) => `[${values.map((each) => this.written(each)).join(',')}]`;
    if (value instanceof this.Rule) return this.rule(value);
    if (value instanceof RegExp) return String(value);
    if (value instanceof Set) return `new Set(${list([...value])})`;
    if (value instanceof Map) return `new Map(${list([...value])})`;
    if (Array.isArray(value)) return list(value);
    if (typeof value === 'function') throw new Error(`a language pack is data, it cannot hold a function: ${value}`);
    if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : JSON.stringify(value);
    const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${this.written(each)}`);
    return `{${entries.join(',')}}`;
  }

  rule({ content }) {
    const { source, flags, lowered } = content.expression;
    const start = this.text.length;
    const from = this.required.length;
    const { characters = '', texts = '' } = content.opening ?? {};
    this.text += [`${characters}${texts}`, lowered ? 'lowered' : '', flags, this.shortened(source)].join('\t');
    this.required.push(...content.required);
    return `rule(${start},${this.text.length},${from},${this.required.length}${content.opening ? ',1' : ''})`;
  }

  module(values) {
    for (const each of Object.values(values)) this.count(each);
    const exported = Object.entries(values).map(([name, value]) => `export const ${name} = ${this.written(value)};`);
    const { words } = this.index;
    const places = this.index.tellingPlaces();
    const numbers = Buffer.from(Uint16Array.from([...places, ...this.required]).buffer).toString('base64');
    const written = { text: this.text, words: words.join('\n'), numbers };
    return `import { writtenRules } from '../../text/written-rules.js';
const rule = writtenRules(${JSON.stringify(written)});
${[...this.shared, ...exported].join('\n')}`;
  }
}

export const bakeLocales = {
  name: 'bake-locales',
  setup({ onLoad }) {
    onLoad({ filter: pack }, async ({ path }) => {
      const { pack: values, ...parts } = await evaluatedPack(path);
      return { contents: new Writer(parts).module(values), loader: 'js' };
    });
  },
};
