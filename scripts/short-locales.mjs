// An esbuild plugin that writes each part of a language with its rules as they were written, without the examples that prove them: half
// as long, packed, as what `bake-locales.mjs` writes, for a page that is kept as a file. Its worker works the rules out itself.
import { evaluatedPack, SharingWriter } from './bake-locales.mjs';

/** Writes values as JavaScript. */
class ShortWriter extends SharingWriter {
  nameOfShared(index) {
    return `shared${index}`;
  }

  plain(value) {
    const list = (values) => `[${values.map((each) => this.written(each)).join(',')}]`;
    if (value instanceof this.Rule) return this.rule(value);
    if (value instanceof RegExp) return String(value);
    if (value instanceof Set) return `new Set(${list([...value])})`;
    if (value instanceof Map) return `new Map(${list([...value])})`;
    if (Array.isArray(value)) return list(value);
    if (typeof value === 'function') throw new Error(`a language is data, it cannot hold a function: ${value}`);
    if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : JSON.stringify(value);
    const entries = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}:${this.written(each)}`);
    return `{${entries.join(',')}}`;
  }

  rule({ content }) {
    const { source } = content;
    if (source === undefined) return 'noPattern';
    const flags = source.flags === undefined ? '' : `,${JSON.stringify(source.flags)}`;
    return `rule(${JSON.stringify(source.source)}${flags})`;
  }

  module(values) {
    for (const each of Object.values(values)) this.count(each);
    const exported = Object.entries(values).map(([name, value]) => `export const ${name} = ${this.written(value)};`);
    const shared = this.shared.map((each, index) => `const ${this.nameOfShared(index)} = ${each};`);
    return `import { noPattern, unprovenRule as rule } from '../../text/pattern.js';
${[...shared, ...exported].join('\n')}`;
  }
}

/** The parts of a language that are loaded by themselves (`src/locales/index.ts`). */
const parts = /[\\/]src[\\/]locales[\\/][a-z-]+[\\/](?:index|check|amending|search)\.ts$/;

export const shortLocales = {
  name: 'short-locales',
  setup({ onLoad }) {
    onLoad({ filter: parts }, async ({ path }) => {
      const { pack: values, ...means } = await evaluatedPack(path);
      return { contents: new ShortWriter(means).module(values), loader: 'js' };
    });
  },
};
