// Makes the page that reads letters (`src/desk/`): one HTML file with all that it needs.
//
//   node scripts/page.mjs    writes dist/itu-parse.html, and says how large it is
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
// What the package leaves to choose when it packs stands in no part that it exports.
import { Encoder } from '../node_modules/lzma1/lib/encoder.js';
import { InputBuffer, OutputBuffer } from '../node_modules/lzma1/lib/streams.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The worker asks for the part that reads PDFs when one comes; it may import nothing. */
const pdfApart = {
  name: 'pdf-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/pdf\.js$/ }, ({ importer }) =>
      basename(importer) === 'readers.ts' ? { path: join(root, 'src/desk/worker/pdf.ts') } : undefined,
    );
    onResolve({ filter: /^\.\/pdf\/placed-text\.js$/ }, ({ importer }) =>
      basename(importer) === 'html.ts' ? { path: join(root, 'src/desk/worker/placed-text.ts') } : undefined,
    );
  },
};

/** Two packages bring the names of HTML's characters; one list is enough for a page. */
const namesOnce = {
  name: 'names-once',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^decode-named-character-reference$/ }, () => ({ path: 'names', namespace: 'names-once' }));
    onLoad({ filter: /./, namespace: 'names-once' }, () => ({
      contents: `import { decodeHTMLStrict } from 'entities';
export function decodeNamedCharacterReference(name) {
  const text = '&' + name + ';';
  const decoded = decodeHTMLStrict(text);
  return decoded === text ? false : decoded;
}`,
      resolveDir: join(root, 'node_modules/parse5'),
    }));
  },
};

/** What only a command line says. */
const withoutHelp = {
  name: 'without-help',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]locales[\\/]\w+[\\/]interface[\\/]help\.ts$/ }, () => ({
      contents: 'export const help = {};',
    }));
  },
};

async function bundled({ build }, entryPoint, options) {
  const { forBrowsers } = await import('./browser-files.mjs');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    ...forBrowsers,
    entryPoints: [entryPoint],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    // All stand in the page's notices, at the foot of its first screen.
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    ...options,
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {
    text: outputFiles[0].text.trim(),
    inputs: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
  };
}

/** The page unpacks, and packs nothing. */
const unpackingAlone = {
  name: 'unpacking-alone',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lzma1[\\/]lib[\\/]encoder\.js$/ }, () => ({ contents: 'export class Encoder {}' }));
  },
};

/** As mode 9 of the package has it. */
const thorough = { searchDepth: 25, filterStrength: 255, modeIndex: 1 };

/** Tells a byte by as many bits of the one before as are named, and not by its place among four: text has no such places. */
class EncoderOfText extends Encoder {
  constructor(bitsBefore) {
    super();
    this.bitsBefore = bitsBefore;
  }

  configure(mode) {
    super.configure(mode);
    Object.assign(this, { _numLiteralContextBits: this.bitsBefore, _posStateBits: 0, _posStateMask: 0 });
  }
}

/**
 * LZMA sees the whole script at once: three packs of rules that are much alike cost a fifth less than with gzip, which looks back 32 KB. Three
 * bits before, the package's own choice, are best for most scripts; the whole byte before is best for the packs, half a percent of them.
 */
function packed(script, bitsBefore) {
  const bytes = Buffer.from(script);
  const output = new OutputBuffer(bytes.length);
  new EncoderOfText(bitsBefore).compress(new InputBuffer(bytes), output, thorough);
  return Uint8Array.from(output.toArray());
}

/** Puts the parts into the page as `src/desk/document.ts` says. */
async function documentOf({ build }, plugins, parts) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/desk/document.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins,
  });
  const url = `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`;
  const { deskDocument } = await import(url);
  return deskDocument(parts);
}

/** @returns the page, and the size of its parts in bytes */
export async function makePage(esbuild) {
  const { browserFiles } = await import('./browser-files.mjs');
  const { shortLocales } = await import('./short-locales.mjs');
  const { letterClasses } = await import('./letter-classes.mjs');
  const { bundledText } = await import('./bundled-text.mjs');
  const { saidInPage } = await import('./said-in-page.mjs');
  const { noticesOf } = await import('./notices.mjs');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const bundles = await Promise.all([
    bundled(esbuild, 'src/desk/desk.css', {}),
    bundled(esbuild, 'src/desk/window/main.tsx', {
      loader: { '.txt': 'text' },
      define: { ITU_PARSE_VERSION: JSON.stringify(version) },
    }),
    bundled(esbuild, 'src/desk/unpack.ts', { plugins: [unpackingAlone] }),
    bundled(esbuild, 'src/desk/worker/main.ts', {
      plugins: [
        browserFiles,
        pdfApart,
        namesOnce,
        bundledText,
        shortLocales,
        withoutHelp,
        saidInPage(root),
        letterClasses,
      ],
    }),
    bundled(esbuild, 'src/desk/worker/pdf-part.ts', { plugins: [browserFiles, letterClasses] }),
  ]);
  const [style, window, unpackingPart, worker, pdf] = bundles.map(({ text }) => text);
  const notices = await noticesOf(
    root,
    bundles.flatMap(({ inputs }) => inputs),
  );
  // Packed they take a third; all parts must be made before it is known whose they are.
  const script = `const ITU_PARSE_NOTICES=${JSON.stringify(notices)};${window}`;
  const [windowPart, workerPart, pdfPart] = [packed(script, 3), packed(worker, 8), packed(pdf, 3)];
  const parts = { style, script, unpackingPart, windowPart, workerPart, pdfPart };
  const page = await documentOf(esbuild, [bundledText], parts);
  return { page, sizes: { page: Buffer.byteLength(page), worker: worker.length } };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { page, sizes } = await makePage(await import('esbuild'));
  writeFileSync(join(root, 'dist/itu-parse.html'), page);
  const withoutPdf = page.replace(/(?<=id="pdf-part">)[^<]+/, '');
  const kilobytes = (bytes) => `${Math.round(bytes / 1000)} KB`;
  process.stdout.write(
    `dist/itu-parse.html: ${kilobytes(sizes.page)}; without the part for PDFs ${kilobytes(withoutPdf.length)}, compressed ${kilobytes(gzipSync(withoutPdf, { level: 9 }).length)}\n`,
  );
}
