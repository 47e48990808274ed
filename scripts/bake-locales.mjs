// An esbuild plugin that writes each language pack into the bundle as plain data: its rules ready to run, without the
// examples that prove them and without the work of putting their expressions together, which would be done in every call.
import { build } from 'esbuild';
import { letterClasses } from './letter-classes.mjs';

const pack = /[\\/]src[\\/]locales[\\/]([a-z-]+)[\\/]index\.ts$/;

/** The values a module of a pack exports, and the class of its rules. */
export async function evaluatedPack(path) {
  const entry = `
    export * as pack from ${JSON.stringify(path)};
    export { branchNumbersOf } from './src/text/pattern.js';
    export { callingWords } from './src/text/required-numbers.js';
    export { Rule } from './src/text/rule.js';
    export { anyLetter, letterRanges } from './src/text/short-forms.js';
    export { requiredIndex } from './src/text/word-index.js';`;
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

/** From here on a number of the values stands for a rule, and from there on for what several of them hold (the names of countries). */
const firstRule = 1 << 24;
const firstShared = 1 << 25;

function inBase64(numbers) {
  if (numbers.some((number) => number > 0xffff)) throw new Error('a language pack has a number of more than 16 bits');
  return Buffer.from(Uint16Array.from(numbers).buffer).toString('base64');
}

/** What several slices of a pack hold (the names of countries) is written once, and then named. */
export class SharingWriter {
  /** How often each is held. */
  uses = new Map();
  /** What stands for it, once it was written. */
  names = new Map();
  shared = [];

  constructor({ Rule }) {
    this.Rule = Rule;
  }

  count(value) {
    if (typeof value !== 'object' || value === null || value instanceof this.Rule) return;
    const uses = (this.uses.get(value) ?? 0) + 1;
    this.uses.set(value, uses);
    if (uses === 1) for (const each of value instanceof Set ? value : Object.values(value)) this.count(each);
  }

  written(value) {
    if ((this.uses.get(value) ?? 0) < 2) return this.plain(value);
    if (!this.names.has(value)) {
      const plain = this.plain(value);
      this.names.set(value, this.nameOfShared(this.shared.length));
      this.shared.push(plain);
    }
    return this.names.get(value);
  }
}

/** Writes the values of a pack as JSON; the expressions of its rules go into one text, their words and all numbers into lists. */
class Writer extends SharingWriter {
  text = '';
  rules = [];
  required = [];
  branches = [];

  /** Of each word the rules that it calls. */
  calls = [];

  constructor({ Rule, requiredIndex, letterRanges, anyLetter, branchNumbersOf, callingWords }) {
    super({ Rule });
    this.callingWords = callingWords;
    this.index = requiredIndex;
    this.branchesOf = branchNumbersOf;
    this.shortened = (source) => inLatin1(source.replaceAll(letterRanges, anyLetter));
  }

  nameOfShared(index) {
    return firstShared + index;
  }

  plain(value) {
    const list = (values) => Array.from(values, (each) => this.written(each));
    if (value instanceof this.Rule) return this.rule(value);
    if (value instanceof RegExp) return { $expression: [value.source, value.flags] };
    if (value instanceof Set) return { $set: list(value) };
    if (value instanceof Map) return { $map: Array.from(value, list) };
    if (Array.isArray(value)) return list(value);
    if (typeof value === 'function') throw new Error(`a language pack is data, it cannot hold a function: ${value}`);
    if (typeof value === 'number' && value >= firstRule) throw new Error(`a language pack cannot hold ${value}`);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.written(each)]));
  }

  rule({ content }) {
    const { source, flags, lowered } = content.expression;
    const { characters = '', texts = '' } = content.opening ?? {};
    const short = this.shortened(source);
    const branches = this.branchesOf(short);
    const written = [`${characters}${texts}`, lowered ? 'lowered' : '', flags, short].join('\t');
    this.text += written;
    const rule = this.rules.length / 3;
    const calling = this.callingWords(content.required);
    for (const word of calling) (this.calls[word] ??= []).push(rule);
    const about = content.required.length * 4 + (calling.length > 0 ? 2 : 0) + (content.opening ? 1 : 0);
    this.rules.push(written.length, about, branches.length);
    this.required.push(...content.required);
    this.branches.push(...branches);
    return firstRule + rule;
  }

  module(values) {
    for (const each of Object.values(values)) this.count(each);
    const exported = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.written(value)]));
    const { words, places, heads, previous } = this.index.finished();
    const called = words.map((_, word) => this.calls[word] ?? []);
    const starts = [0];
    for (const { length } of called) starts.push(starts.at(-1) + length);
    const lists = [places, previous, [...heads], starts, called.flat(), this.rules, this.required];
    const written = {
      text: this.text,
      words: words.join('\n'),
      numbers: inBase64(lists.flat()),
      branches: inBase64(this.branches),
      rules: this.rules.length / 3,
      values: inLatin1(JSON.stringify({ shared: this.shared, exported })),
    };
    return `import { writtenPack } from '../../text/written-pack.js';
const pack = writtenPack(${JSON.stringify(written)});
${Object.keys(values)
  .map((name) => `export const ${name} = pack.${name};`)
  .join('\n')}`;
  }
}

async function baked(path) {
  const { pack: values, ...parts } = await evaluatedPack(path);
  return new Writer(parts).module(values);
}

/** The same in each bundle of a build. */
const bakedOf = new Map();

export const bakeLocales = {
  name: 'bake-locales',
  setup({ onLoad }) {
    onLoad({ filter: pack }, async ({ path }) => {
      if (!bakedOf.has(path)) bakedOf.set(path, baked(path));
      return { contents: await bakedOf.get(path), loader: 'js' };
    });
  },
};
