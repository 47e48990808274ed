// Measures the program, keeps the figures in bench/results.json and writes the tables of bench/README.md and docs/scale.md.
//
//   npm run bench              everything but the large archive: some five minutes
//   npm run bench -- --archive the large archive alone: 100,000 letters
//   npm run bench -- --forms   one long letter in each form alone (LibreOffice makes them)
//   npm run bench -- --page    the page that reads letters alone, in Chromium
//   … --quick                  fewer letters and runs, nothing larger than 1 MB, nothing written
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { measureArchive } from './archive.mjs';
import { arithmetic } from './arithmetic.mjs';
import { judge } from './bounds.mjs';
import { measureBrowser } from './browser.mjs';
import { comparePandoc, measureCalls, pandocVersion } from './calls.mjs';
import { measureForms } from './forms.mjs';
import { measureGrowth } from './growth.mjs';
import { paragraphs, sizeOf, textOf } from './letters.mjs';
import { wordOf } from './word.mjs';
import { pageOf } from './page.mjs';
import { measureProgram } from './program.mjs';
import { measureRates } from './rates.mjs';

const quick = process.argv.includes('--quick');
const runs = quick ? 5 : 20;
const letters = quick ? 200 : 2000;
const sizes = [10e3, 100e3, 1e6, ...(quick ? [] : [10e6, 20e6])];
const folder = mkdtempSync(join(tmpdir(), 'itu-parse-bench-'));
const kept = 'bench/results.json';

function fileOf(name, bytes) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

function machineOf() {
  const { version } = JSON.parse(readFileSync('node_modules/mammoth/package.json', 'utf8'));
  return [
    new Date().toISOString().slice(0, 10),
    `${type()} ${release()}`,
    `${availableParallelism()} × ${cpus()[0].model.trim()}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `node ${process.versions.node}`,
    `mammoth ${version}`,
    pandocVersion ?? 'no pandoc',
    `load ${loadavg()[0].toFixed(1)} before`,
  ].join(', ');
}

/** The same letters as text and as Word, each format in a folder of its own. */
function writeLetters() {
  const files = { txt: [], docx: [] };
  for (const format of Object.keys(files)) mkdirSync(join(folder, format));
  for (let number = 0; number < letters; number++) {
    const letter = paragraphs(number, sizeOf(number));
    files.txt.push(fileOf(`txt/${number}.txt`, textOf(letter)));
    files.docx.push(fileOf(`docx/${number}.docx`, wordOf(letter)));
  }
  return files;
}

const told = (what) => process.stderr.write(`bench: ${what}\n`);

async function measureAll() {
  const machine = machineOf();
  told('single calls');
  const calls = measureCalls(fileOf, runs);
  const pandoc = comparePandoc(fileOf, Math.ceil(runs / 2));
  told(`${letters} letters`);
  const files = writeLetters();
  const rates = await measureRates(files, letters / 100);
  const program = measureProgram(folder, letters, quick ? 1 : 3);
  told('long documents');
  const growth = measureGrowth(fileOf, sizes);
  return { machine, runs, letters, calls, pandoc, rates, program, growth, ...formsAlone() };
}

function formsAlone() {
  const machine = machineOf();
  told('forms');
  return { forms: { machine, ...measureForms(fileOf, folder, quick ? 1 : 5) } };
}

/** What the call asks for: one part, or all but the archive and the page. */
async function measured() {
  if (process.argv.includes('--forms')) return formsAlone();
  if (process.argv.includes('--page')) return { browser: { machine: machineOf(), ...(await measureBrowser(runs)) } };
  if (!process.argv.includes('--archive')) return measureAll();
  const count = quick ? 1e4 : 1e5;
  return { archive: { machine: machineOf(), ...(await measureArchive(folder, count, availableParallelism())) } };
}

/** Puts a text between `<!-- mark -->` and `<!-- /mark -->` of a page. */
function rewrite(file, mark, text) {
  const parts = readFileSync(file, 'utf8').split(new RegExp(`(<!-- /?${mark} -->)`));
  if (parts.length !== 5) throw new Error(`${file}: no <!-- ${mark} --> … <!-- /${mark} -->`);
  parts[2] = `\n\n${text}\n\n`;
  writeFileSync(file, parts.join(''));
}

function keep(results) {
  writeFileSync(kept, `${JSON.stringify(results, null, 2)}\n`);
  rewrite('bench/README.md', 'results', pageOf(results));
  rewrite('docs/scale.md', 'arithmetic', arithmetic(results));
}

try {
  const before = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
  const isPart = process.argv.some((argument) => ['--archive', '--forms', '--page'].includes(argument));
  if (!before.calls && isPart) throw new Error('run npm run bench first, once');
  const results = { ...before, ...(await measured()) };
  results.bounds = judge(results);
  process.stdout.write(`${pageOf(results)}\n`);
  if (!quick) keep(results);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
