// Builds dist/: the library (ESM), the same for browsers (dist/browser), the program (dist/program), and the library's declarations.
//
//   node scripts/build.mjs               build
//   node scripts/build.mjs --if-stale    build where a source is newer than the bundle
//   node scripts/build.mjs --on-install  build, or leave a bundle that is there where the tools are not (--omit=dev)
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programChunks } from './program-chunks.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const program = join(dist, 'program/main.cjs');
/** Takes the place of dist/ when it is complete: a failed build leaves what was there. */
const draft = join(root, `dist.${process.pid}.tmp`);

function newestSource() {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
  const files = sources.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Math.max(...[...files, fileURLToPath(import.meta.url)].map((file) => statSync(file).mtimeMs));
}

const common = {
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  // 1.6 MB that only a PDF needs: once in the package that brings it, not in each bundle. Databases are there where they are installed.
  external: ['unpdf', '@electric-sql/pglite', 'pg'],
};

async function buildLibrary({ build }, plugins) {
  await build({
    ...common,
    plugins,
    entryPoints: { index: 'src/index.ts', schema: 'src/model/record.ts' },
    outdir: draft,
    // Packages in CommonJS ask for node's own modules with `require`.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  });
}

/** The same for browsers: nothing of it asks for Node. */
async function buildForBrowsers({ build }, plugins) {
  const { browserFiles, forBrowsers } = await import('./browser-files.mjs');
  await build({
    ...common,
    ...forBrowsers,
    plugins: [browserFiles, ...plugins],
    entryPoints: { index: 'src/index.ts', schema: 'src/model/record.ts' },
    outdir: join(draft, 'browser'),
  });
}

/** The page that reads letters in a browser. */
async function buildPage(esbuild) {
  const { makePage } = await import('./page.mjs');
  const { page } = await makePage(esbuild);
  writeFileSync(join(draft, 'itu-parse.html'), page);
}

/** commander loads it at once for programs that start others by their names; this one does not, and saves 3 ms. */
const noChildProcess = {
  name: 'no-child-process',
  setup({ onResolve }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: join(root, 'scripts/no-child-process.cjs') } : undefined,
    );
  },
};

/** pdf.js is a module, and what its chunks ask start.cjs for with this prefix is imported as one. */
const nativeImport = {
  name: 'native-import',
  setup({ onResolve }) {
    onResolve({ filter: /\/load-pdfjs\.js$/ }, () => ({ path: join(root, 'scripts/load-pdfjs.cjs') }));
    onResolve({ filter: /^import:/ }, ({ path }) => ({ path, external: true }));
  },
};

/** The program is split like the library, and its chunks are made what `start.cjs` reads. */
async function buildProgram(esbuild, plugins) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const built = await esbuild.build({
    ...common,
    plugins: [...plugins, noChildProcess, nativeImport],
    entryPoints: {
      main: 'src/cli/main.ts',
      host: 'src/cli/archive/host.ts',
      worker: 'src/cli/archive/worker.ts',
      'database-thread': 'src/cli/kept/database-thread.ts',
    },
    // It starts threads from a file of its own.
    external: [...common.external, 'piscina'],
    outdir: 'dist/program',
    write: false,
    metafile: true,
    define: {
      ITU_PARSE_VERSION: JSON.stringify(version),
      'import.meta.dirname': 'module.path',
      // createRequire, which packages give it to, takes a path too.
      'import.meta.url': 'module.filename',
    },
  });
  const folder = join(draft, 'program');
  mkdirSync(folder);
  for (const { name, code } of await programChunks(esbuild, built)) writeFileSync(join(folder, name), code);
  writeFileSync(join(folder, 'contents.json'), JSON.stringify(built.metafile.outputs));
  for (const name of ['start.cjs', 'start-host.cjs', 'start-worker.cjs', 'start-database.cjs'])
    copyFileSync(join(root, 'scripts', name), join(folder, name));
  const keptCode = readFileSync(join(root, 'scripts/kept-code.cjs'), 'utf8');
  writeFileSync(join(folder, 'kept-code.cjs'), keptCode.replace("'BUILD'", JSON.stringify(buildOf(folder))));
}

/** What tells a build from all others: its chunks. */
function buildOf(folder) {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 16);
}

/** What is built in and installed by nobody who installs the program. */
const builtIn = ['hono', '@hono/node-server'];

function licences() {
  for (const name of builtIn)
    copyFileSync(join(root, 'node_modules', name, 'LICENSE'), join(draft, 'program', `LICENSE.${basename(name)}`));
  // Maps of characters that all forms of the package have in them.
  copyFileSync(join(root, 'scripts/licences/LICENSE.cmap-resources'), join(draft, 'LICENSE.cmap-resources'));
}

/** What an archive in a folder begins with. */
async function databases(esbuild) {
  const { emptyDatabase } = await import('./empty-database.mjs');
  copyFileSync(await emptyDatabase(esbuild), join(draft, 'program/empty-database.br'));
}

/** A letter of each format, and of each language: what the program runs for them is what most calls run. */
const letters = [
  'fixtures/tsb-circular-consultation/input.txt',
  'fixtures/tsb-change-of-chair-md/input.md',
  'fixtures/tsb-collective-letter/input.docx',
  'fixtures/renditions/doc/tsb-change-of-chair-docx.doc',
  ...['en', 'es']
    .filter((language) => existsSync(join(root, 'src/locales', language, 'index.ts')))
    .map((language) => `scripts/letters/${language}.txt`),
];

/** Has V8's code of the program kept beside it. */
function compiledCode() {
  const files = letters.map((letter) => join(root, letter)).filter((file) => existsSync(file));
  const args = [join(root, 'scripts/compile-program.cjs'), join(draft, 'program'), ...files];
  // Of the letters alone, whatever calls of the same build have kept.
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' };
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status !== 0) throw new Error('the program could not be compiled');
}

function declarations() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', join(root, 'tsconfig.build.json'), '--outDir', join(draft, 'types')];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Error('the declarations could not be made');
  // Under moduleResolution node16, what `require` gives has declarations of its own: the same, in a folder of another type.
  const ofRequire = join(draft, 'types-of-require');
  cpSync(join(draft, 'types'), ofRequire, { recursive: true });
  writeFileSync(join(ofRequire, 'package.json'), '{ "type": "commonjs" }\n');
}

const [mode] = process.argv.slice(2);
const stale = () => !existsSync(program) || statSync(program).mtimeMs < newestSource();
if (mode !== '--if-stale' || stale()) {
  try {
    const esbuild = await import('esbuild');
    const { bakeLocales } = await import('./bake-locales.mjs');
    const { letterClasses } = await import('./letter-classes.mjs');
    const { bundledText } = await import('./bundled-text.mjs');
    // The first takes modules that are no files: the others look at paths alone.
    const plugins = [bundledText, bakeLocales, letterClasses];
    await buildLibrary(esbuild, plugins);
    await buildForBrowsers(esbuild, plugins);
    await buildProgram(esbuild, plugins);
    await buildPage(esbuild);
    licences();
    await databases(esbuild);
    compiledCode();
    declarations();
    if (existsSync(dist)) renameSync(dist, join(draft, 'replaced'));
    renameSync(draft, dist);
    rmSync(join(dist, 'replaced'), { recursive: true, force: true });
  } catch (error) {
    if (mode !== '--on-install' || error.code !== 'ERR_MODULE_NOT_FOUND' || !existsSync(program)) {
      process.stderr.write(`build: ${error.message}\n`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}
