// The figures as tables in Markdown.
import { aheadFrom } from './bounds.mjs';

const rounded = (value) =>
  !Number.isFinite(value) ? '–' : value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);

export const table = (columns, rows) =>
  [columns, columns.map((_, at) => (at ? '---:' : '---')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const verdict = ({ reached }) => (reached === null ? 'not measured' : reached ? 'reached' : 'not reached');

function bounds(lines) {
  return table(
    ['what', 'bound', 'measured', ''],
    lines.map((line) => [line.what, line.bound, line.figure === null ? '–' : rounded(line.figure), verdict(line)]),
  );
}

function calls(rows) {
  return table(
    ['one call', 'ms', '× `node -e 0`'],
    rows.map(({ name, ms, ratio }) => [name, rounded(ms), rounded(ratio)]),
  );
}

function pandoc(rows) {
  const from = aheadFrom(rows);
  const words = Number.isFinite(from)
    ? `Ahead of pandoc from ${from} KB of text on.`
    : 'Ahead of pandoc at none of these lengths.';
  const figures = table(
    ['one call on a .docx', 'itu-parse, ms', '`pandoc -t json`, ms', 'ratio'],
    rows.map(({ kilobytes, ms, pandoc, ratio }) => [
      `${kilobytes} KB of text`,
      rounded(ms),
      rounded(pandoc),
      rounded(ratio),
    ]),
  );
  return `${figures}\n\n${words}`;
}

function rates(rows, letters) {
  const rateOf = (part) => rows.find(({ name }) => name.startsWith(part)).rate;
  const distance = rateOf('inflate') / rateOf('itu-parse, .docx');
  const words = `To inflate a Word file, scan its XML and pass over the text once is the least that a reader can do; the whole parse takes ${rounded(distance)} times as long.`;
  const figures = table(
    [`${letters} letters of 2–40 KB`, 'documents a second', '× mammoth alone'],
    rows.map(({ name, rate, ratio }) => [name, rounded(rate), rounded(ratio)]),
  );
  return `${figures}\n\n${words}`;
}

function program(rows, letters) {
  return table(
    [
      `\`itu-parse parse LETTERS --out-dir RECORDS\`, ${letters} .docx`,
      'documents a second',
      '× 1 worker',
      'CPU-seconds a document',
    ],
    rows.map(({ jobs, rate, ratio, cpu }) => [
      `\`--jobs ${jobs}\``,
      rounded(rate),
      rounded(ratio),
      cpu?.toFixed(4) ?? '–',
    ]),
  );
}

function growth(rows) {
  return table(
    ['one document, warm', 'ms', 'time a KB, × 100 KB', 'peak MB'],
    rows.map(({ format, kilobytes, ms, ratio, megabytes }) => [
      `${kilobytes} KB of text as .${format}`,
      rounded(ms),
      rounded(ratio),
      rounded(megabytes),
    ]),
  );
}

function archive({ machine, count, jobs, seconds, rate, memory }) {
  const head = `${count.toLocaleString('en')} letters of 2–4 KB in one run, \`--jobs ${jobs}\`: ${rounded(seconds)} s, ${rounded(rate)} documents a second (${machine}).`;
  const rows = memory.map(({ document, megabytes }) => [
    document.toLocaleString('en'),
    rounded(megabytes),
    rounded(megabytes / memory[0].megabytes),
  ]);
  return `${head}\n\n${table(['at document', 'MB held', '× the first'], rows)}`;
}

function forms({ machine, pages, rows }) {
  const head = `One letter of ${pages} pages in each form, a call of the program from start to end beside others on the same file (${machine}; LibreOffice with its start).`;
  const figures = table(
    ['form', 'ms', 'CPU ms', 'pages a second', 'peak MB', 'files of code read', 'KB of code', 'others, ms'],
    rows.map(({ form, ms, cpu, megabytes, modules, kilobytes, others }) => [
      form === 'tagged.pdf' ? '.pdf, tagged' : `.${form}`,
      rounded(ms),
      rounded(cpu),
      rounded((1000 * pages) / ms),
      rounded(megabytes),
      String(modules),
      rounded(kilobytes),
      others.map((other) => `${other.program} ${rounded(other.ms)}`).join(', ') || '–',
    ]),
  );
  return `${head}\n\n${figures}`;
}

function browser({ machine, chromium, first, rate }) {
  const rows = [
    [
      'first record of a 10 KB letter, warm, ms',
      rounded(first.page),
      rounded(first.node),
      rounded(first.page / first.node),
    ],
    ['200 letters at once, letters a second', rounded(rate.page), rounded(rate.node), rounded(rate.page / rate.node)],
  ];
  const head = `The page that reads letters, in Chromium ${chromium}, beside one process of Node that reads and checks the same (${machine}).`;
  return `${head}\n\n${table(['text', 'page', 'Node', 'page / Node'], rows)}`;
}

/** All results, in the order of the questions that people ask of them. */
export function pageOf(results) {
  return [
    `${results.machine}; medians of ${results.runs} calls in turn.`,
    bounds(results.bounds),
    calls(results.calls),
    ...(results.pandoc.length > 0 ? [pandoc(results.pandoc)] : []),
    rates(results.rates, results.letters),
    program(results.program.workers, results.letters),
    growth(results.growth),
    ...(results.forms ? [forms(results.forms)] : []),
    ...(results.archive ? [archive(results.archive)] : []),
    ...(results.browser ? [browser(results.browser)] : []),
  ].join('\n\n');
}
