// A plugin for esbuild and for vitest: `import text from 'bundle:./script/main.ts'` is the script or style with all it
// imports, bundled for browsers and minified, as a text. So what runs in a page is checked and tested like all other source.
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const name = 'bundled-text';
const prefix = 'bundle:';

async function bundled(path) {
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome105', 'firefox115', 'safari16'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  return { text: outputFiles[0].text.trim(), files: Object.keys(metafile.inputs) };
}

const moduleOf = (text) => `export default ${JSON.stringify(text)};`;

export const bundledText = {
  name,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^bundle:/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice(prefix.length)),
      namespace: name,
    }));
    onLoad({ filter: /./, namespace: name }, async ({ path }) => ({
      contents: moduleOf((await bundled(path)).text),
      loader: 'js',
    }));
  },
};

/** What comes before the path keeps other plugins from taking the module for a style. */
const mark = `\0${name}:`;

export const bundledTextInTests = {
  name,
  enforce: 'pre',
  resolveId: (id, importer) =>
    id.startsWith(prefix) ? `${mark}${join(dirname(importer), id.slice(prefix.length))}.text` : null,
  async load(id) {
    if (!id.startsWith(mark)) return null;
    const { text, files } = await bundled(id.slice(mark.length, -'.text'.length));
    for (const file of files) this.addWatchFile(file);
    return moduleOf(text);
  },
};
