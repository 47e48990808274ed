// An esbuild plugin that writes each language pack into the bundle as plain data: its rules ready to run, without the
// examples that prove them and without the work of putting their expressions together, which would be done in every call.
import { build } from 'esbuild';
import { letterClasses } from './letter-classes.mjs';

const pack = /[\\/]src[\\/]locales[\\/]([a-z-]+)[\\/]index\.ts$/;

/** The values a module of a pack exports, and the class of its rules. */
async function evaluate(path) {
  const entry = `
    export * as pack from ${JSON.stringify(path)};
    export { Rule } from './src/text/rule.js';
    export { letterRanges } from './src/text/short-forms.js';
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

/** Writes values as JavaScript; the expressions of the rules among them go into one text, their words into one list. */
class Writer {
  text = '';
  places = [];

  constructor({ Rule, letterRanges, anyLetter }) {
    this.Rule = Rule;
    this.shortened = (source) => source.replaceAll(letterRanges, anyLetter);
  }

  written(value) {
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
    const from = this.places.length;
    this.text += `${lowered ? 'lowered' : ''}\t${flags}\t${this.shortened(source)}`;
    this.places.push(...content.places);
    return `rule(${start},${this.text.length},${from},${this.places.length})`;
  }

  module(values) {
    const exported = Object.entries(values).map(([name, value]) => `export const ${name} = ${this.written(value)};`);
    const places = Buffer.from(Uint16Array.from(this.places).buffer).toString('base64');
    return `import { writtenRules } from '../../text/written-rules.js';
const rule = writtenRules(${JSON.stringify(this.text)}, '${places}');
${exported.join('\n')}`;
  }
}

export const bakeLocales = {
  name: 'bake-locales',
  setup({ onLoad }) {
    onLoad({ filter: pack }, async ({ path }) => {
      const { pack: values, ...parts } = await evaluate(path);
      return { contents: new Writer(parts).module(values), loader: 'js' };
    });
  },
};
