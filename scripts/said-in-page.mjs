// An esbuild plugin that leaves out of a bundle the sentences that only the command line, an archive or its site say.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { transform } from 'esbuild';

/** Who says sentences that no page does. */
const elsewhere = /^src\/(cli|site|archive\/database|render\/answers)\/|^src\/render\/found\.ts$/;
const words = /^src\/(locales|model)\//;

/** All that the sources of a page say, as far as it is written out. */
function sourcesOf(root) {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((path) => !elsewhere.test(path) && !words.test(path))
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
}

async function exportsOf(path) {
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', format: 'esm' });
  return Object.entries(await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`));
}

export const saidInPage = (root) => ({
  name: 'said-in-page',
  setup({ onLoad, onEnd }) {
    const sources = sourcesOf(root);
    const isSaid = (key) => sources.includes(`'${key}'`) || sources.includes(`\`${key.split('/')[0]}/\${`);
    const concerned = /[\\/]locales[\\/]\w+[\\/]interface[\\/](command-line|site|archive|answers)\.ts$/;
    onLoad({ filter: concerned }, async ({ path }) => {
      const exported = (await exportsOf(path)).map(([name, sentences]) => {
        const said = Object.entries(sentences).filter(([key]) => isSaid(key));
        return `export const ${name} = ${JSON.stringify(Object.fromEntries(said))};`;
      });
      return { contents: exported.join('\n'), loader: 'js' };
    });
    onEnd(({ metafile }) => ({
      errors: Object.values(metafile.outputs)
        .flatMap(({ inputs }) => Object.entries(inputs))
        .filter(([path, { bytesInOutput }]) => elsewhere.test(path) && bytesInOutput > 0)
        .map(([path]) => ({ text: `${path} is in the page, whose sentences were left out of it` })),
    }));
  },
});
