// One long letter in each form, as LibreOffice writes it: a call of the program beside those that people would take instead.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { paragraphs } from './letters.mjs';
import { environment, median, timeOfCall, versionOf } from './measures.mjs';
import { wordOf } from './word.mjs';

/** What makes about 124 pages. */
const bytesOfText = 545e3;

/** Filters of LibreOffice by the form, and what else reads it. */
const forms = {
  docx: { filter: undefined, others: ['pandoc'] },
  doc: { filter: 'doc:MS Word 97', others: ['antiword', 'soffice'] },
  pdf: { filter: 'pdf', others: ['pdftotext'] },
  'tagged.pdf': {
    filter: 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
    others: ['pdftotext'],
  },
  html: { filter: 'html', others: ['pandoc'] },
  rtf: { filter: 'rtf', others: ['pandoc', 'soffice'] },
  odt: { filter: 'odt', others: ['pandoc', 'soffice'] },
};

/** The same with other programs, to text. */
const callOf = {
  antiword: (file) => ['antiword', file],
  pandoc: (file) => ['pandoc', '-t', 'plain', file],
  pdftotext: (file) => ['pdftotext', '-layout', file, '-'],
  soffice: (file, folder) => office(folder, file, 'txt:Text', join(folder, 'office-text')),
};
const versionArgument = { antiword: '-h', pdftotext: '-v', pandoc: '--version', soffice: '--version' };
const isInstalled = (program) => !spawnSync(program, [versionArgument[program]], { stdio: 'ignore' }).error;

const office = (folder, file, filter, out) => [
  'soffice',
  '--headless',
  `-env:UserInstallation=file://${join(folder, 'office')}`,
  '--convert-to',
  filter,
  '--outdir',
  out,
  file,
];

/** A call of the program with `at-exit.cjs`: milliseconds, peak of memory, files of code that it loaded. */
function ownCall(file) {
  const started = performance.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--require', './scripts/bench/at-exit.cjs', 'bin/itu-parse.js', file],
    { env: environment, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  if (status !== 0) throw new Error(`${file}: ${stderr.toString()}`);
  return { ms: performance.now() - started, ...JSON.parse(output[3].toString()) };
}

/** The letter in each form that can be made here. */
function render(fileOf, folder) {
  const word = fileOf('forms.docx', wordOf(paragraphs(1, bytesOfText)));
  const files = { docx: word };
  if (!isInstalled('soffice')) return files;
  for (const [form, { filter }] of Object.entries(forms)) {
    if (!filter) continue;
    const out = join(folder, form);
    const [program, ...args] = office(folder, word, filter, out);
    spawnSync(program, args, { stdio: 'ignore' });
    const file = join(out, `forms.${form.split('.').at(-1)}`);
    if (existsSync(file)) files[form] = file;
  }
  return files;
}

function pagesOf(file) {
  const { stdout } = spawnSync('pdfinfo', [file], { encoding: 'utf8' });
  return Number(/^Pages:\s+(\d+)/m.exec(stdout ?? '')?.[1] ?? 124);
}

/** @returns of each form the figures of the program, and the milliseconds of others on the same file, in turn */
export function measureForms(fileOf, folder, runs) {
  const files = render(fileOf, folder);
  const pages = files.pdf ? pagesOf(files.pdf) : 124;
  const programs = new Set(Object.keys(callOf).filter(isInstalled));
  const rows = Object.entries(files).map(([form, file]) => {
    const others = forms[form].others.filter((program) => programs.has(program));
    const own = [];
    const theirs = others.map(() => []);
    for (let run = -1; run < runs; run++) {
      const call = ownCall(file);
      const times = others.map((program) => timeOfCall(callOf[program](file, folder)));
      // the first round only warms the disk
      if (run < 0) continue;
      own.push(call);
      times.forEach((ms, at) => theirs[at].push(ms));
    }
    const of = (key) => median(own.map((call) => call[key]));
    return {
      form,
      ms: of('ms'),
      cpu: of('cpu'),
      megabytes: of('megabytes'),
      modules: of('modules'),
      kilobytes: of('kilobytes'),
      others: others.map((program, at) => ({ program, ms: median(theirs[at]) })),
    };
  });
  const office = versionOf('soffice');
  return { pages, office, rows };
}
