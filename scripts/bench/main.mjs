// Measures the program and writes the tables of bench/README.md.
//
//   npm run bench            everything: some minutes
//   npm run bench -- --quick fewer runs, nothing larger than 1 MB, nothing written
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { paragraphs, textOf, wordOf } from './letters.mjs';
import { compareCalls, outputOf } from './measures.mjs';

const quick = process.argv.includes('--quick');
const runs = quick ? 5 : 20;
const count = quick ? 200 : 1000;
const sizes = [10e3, 100e3, 1e6, ...(quick ? [] : [10e6, 20e6])];
const folder = mkdtempSync(join(tmpdir(), 'itu-parse-bench-'));
const mammoth = 'node_modules/mammoth/bin/mammoth';
const rate = 'scripts/bench/rate.mjs';

const table = (columns, rows) =>
  [columns, columns.map((_, at) => (at ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const rounded = (value) => (value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0));

function fileOf(name, bytes) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

function calls() {
  const letter = paragraphs(1, 10e3);
  const word = fileOf('call.docx', wordOf(letter));
  const compared = [
    ['`node -e 0`', ['-e', '0']],
    ['`itu-parse --version`', ['bin/itu-parse.js', '--version']],
    ['.txt, 10 KB', ['bin/itu-parse.js', fileOf('call.txt', textOf(letter))]],
    [
      '.md, 10 KB',
      [
        'bin/itu-parse.js',
        fileOf('call.md', textOf(['# Circulaire TSB 1', '**Réf.:** [Circulaire](https://example.org)', ...letter])),
      ],
    ],
    ['.docx, 10 KB of text', ['bin/itu-parse.js', word]],
    ...(existsSync(mammoth) ? [['mammoth on the same .docx', [mammoth, word]]] : []),
  ];
  const measured = compareCalls(
    compared.map(([, args]) => args),
    runs,
  );
  return table(
    ['one call', 'ms', '× `node -e 0`'],
    measured.map(({ ms, ratio }, at) => [compared[at][0], rounded(ms), rounded(ratio)]),
  );
}

function rates() {
  const letters = Array.from({ length: count }, (_, number) => paragraphs(number, 10e3));
  const texts = letters.map((letter, at) => fileOf(`${at}.txt`, textOf(letter)));
  const words = letters.map((letter, at) => fileOf(`${at}.docx`, wordOf(letter)));
  const rows = [
    ['itu-parse, .txt', ['itu-parse', ...texts]],
    ['itu-parse, .docx', ['itu-parse', ...words]],
    ...(existsSync(mammoth) ? [['mammoth `convertToHtml` alone, .docx', ['mammoth', ...words]]] : []),
  ].map(([name, args]) => [name, rounded(outputOf([rate, ...args]).rate)]);
  return table([`${count} letters of 10 KB, one process`, 'documents a second'], rows);
}

/** Each document is read several times, as the first times compile what later ones run. */
function growth() {
  const rows = [];
  for (const size of sizes) {
    const letter = paragraphs(1, size);
    for (const [format, bytes] of Object.entries({ txt: textOf(letter), docx: wordOf(letter) })) {
      const times = Math.max(2, Math.min(200, Math.round(10e6 / size)));
      const file = fileOf(`large.${format}`, bytes);
      const { shortest, peak } = outputOf([rate, 'itu-parse', ...Array.from({ length: times }, () => file)]);
      const perKilobyte = shortest / (size / 1000);
      rows.push([
        `${size / 1000} KB of text as .${format}`,
        rounded(shortest),
        rounded(perKilobyte),
        rounded(peak / 2 ** 20),
      ]);
    }
  }
  return table(['one document, warm', 'ms', 'ms a KB', 'peak MB'], rows);
}

try {
  const [{ model }] = cpus();
  const machine = `${new Date().toISOString().slice(0, 10)}, node ${process.versions.node}, ${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB; medians of ${runs} calls in turn.`;
  const results = [machine, calls(), rates(), growth()].join('\n\n');
  process.stdout.write(`${results}\n`);
  const page = 'bench/README.md';
  if (!quick) {
    const [before, , after] = readFileSync(page, 'utf8').split(/<!-- \/?results -->/);
    writeFileSync(page, `${before}<!-- results -->\n\n${results}\n\n<!-- /results -->${after}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
