// An esbuild plugin that writes each language pack with its rules as they were written, without the examples that prove them: half
// as long, packed, as what `bake-locales.mjs` writes, for a page that is kept as a file. Its worker works the rules out itself.
import { evaluatedPack, Writer } from './bake-locales.mjs';

class ShortWriter extends Writer {
  rule({ content }) {
    const { source } = content;
    if (source === undefined) return 'noPattern';
    const flags = source.flags === undefined ? '' : `,${JSON.stringify(source.flags)}`;
    return `rule(${JSON.stringify(source.source)}${flags})`;
  }

  module(values) {
    for (const each of Object.values(values)) this.count(each);
    const exported = Object.entries(values).map(([name, value]) => `export const ${name} = ${this.written(value)};`);
    return `import { noPattern, unprovenRule as rule } from '../../text/pattern.js';
${[...this.shared, ...exported].join('\n')}`;
  }
}

export const shortLocales = {
  name: 'short-locales',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]locales[\\/]([a-z-]+)[\\/]index\.ts$/ }, async ({ path }) => {
      const { pack: values, ...parts } = await evaluatedPack(path);
      return { contents: new ShortWriter(parts).module(values), loader: 'js' };
    });
  },
};
