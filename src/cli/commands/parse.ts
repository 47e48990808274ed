import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { interfaceLanguages } from '../../index.js';
import type { ArchiveOptions } from '../archive/options.js';
import { type Entry, readDocuments, remarksOn } from '../documents.js';
import { type ExitStatus, InputError, UsageError } from '../failure.js';
import { isStandardInput } from '../input.js';
import { interfaceLanguageOf } from '../interface-language.js';
import { layoutOf, outputFormats, tableNames } from '../layout.js';
import { type Layout, passOn } from '../layouts/layout.js';
import { meant } from '../nearest.js';
import { openOutput, type Output } from '../output.js';
import { addReadingOptions, complainOf, unreadableFor } from '../reading.js';
import { byteCount, count, duration } from '../values.js';
import { isDirectory, isPattern } from '../walk.js';

/** A call over few files pays for no thread; more are read sooner by several. */
const handful = 16;

/** Those beside this one, which is meant where a file is named alone. */
const commandNames = ['parse', 'diff', 'validate', 'explain', 'schema', 'help'];

const examples = `
Examples:
  $ itu-parse circular.docx > circular.json
  $ itu-parse parse circular.docx --to summary
  $ itu-parse letters/*.docx --to ndjson --output letters.ndjson
  $ itu-parse circular.docx --to html --output circular.html
  $ itu-parse letters/*.docx --to html --interface-language en --output letters.html
  $ itu-parse letters/*.docx --to ics --output itu.ics
  $ itu-parse circular.json --to markdown
  $ itu-parse circular.docx --to akn --output circular.xml
  $ itu-parse letters/*.docx --to csv --table deadlines --output deadlines.csv
  $ curl -s https://example.org/circular.docx | itu-parse - --compact

Archives:
  $ itu-parse parse letters/ --out-dir records/
  $ itu-parse parse 'letters/**/*.docx' --to ndjson | gzip > letters.ndjson.gz
  $ find letters -newer records/report.json -print0 | itu-parse parse --files-from - --out-dir new/

Folders are searched for .txt, .md and .docx files; hidden files and links to folders are passed over. With --out-dir,
letters/2024/a.docx becomes records/2024/a.docx.json: the folders below a folder that is named and below the fixed part of a
pattern are kept, a file that is named gives its name alone, a name in a list its whole path. Each result is written whole or not
at all, and records/report.json says what became of each document. Run again, it reads what is new or changed, or whose result
was changed; a run that was broken off goes on. Results whose document is gone are left and named in the report.

Exit status: 0 done; 1 a document could not be read (the others are still written); 2 wrong usage; 130 and 143 stopped by a
signal.`;

/** @returns false where nothing could be written of it; then people have been told */
function writeDocument(entry: Entry, first: boolean, layout: Layout, output: Output): boolean {
  const { name, rendered, fault } = entry;
  if (!rendered) {
    complainOf(name, unreadableFor(fault));
    return false;
  }
  try {
    const piece = layout.document(rendered, first);
    for (const remark of remarksOn(entry)) complainOf(name, remark);
    passOn(layout, piece, (text) => output.write(text));
    return true;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    complainOf(name, error.message);
    return false;
  }
}

interface Tally {
  readonly written: number;
  readonly failed: number;
  /** More than one document was asked for: a list, be it empty, is a result. */
  readonly several: boolean;
}

async function writeDocuments(files: readonly string[], options: ArchiveOptions, output: Output): Promise<Tally> {
  let layout: Layout | null = null;
  let several = files.length > 1;
  let written = 0;
  let failed = 0;
  for (const file of files) {
    const documents = await readDocuments(file, options);
    several ||= documents.several;
    layout ??= await layoutOf(options.to, { ...options, several });
    for await (const entry of documents.entries) {
      if (writeDocument(entry, written === 0, layout, output)) written += 1;
      else failed += 1;
    }
  }
  if (layout && (written > 0 || several)) output.write(layout.end(written));
  return { written, failed, several };
}

/** A name alone that is no file and nearly that of a command was meant as one. */
async function refuseMistypedCommand([first = '']: readonly string[]): Promise<void> {
  if (!/^[a-z]+$/i.test(first) || existsSync(first)) return;
  const near = await meant(first, commandNames);
  if (near !== '') throw new UsageError(`no file and no command "${first}"${near}`);
}

function checkUsage(files: readonly string[], options: ArchiveOptions): void {
  if (files.length === 0 && options.filesFrom === undefined)
    throw new UsageError('no file given; name files or folders, or - for standard input');
  if ([...files, options.filesFrom ?? ''].filter(isStandardInput).length > 1)
    throw new UsageError('standard input named twice; name it once');
  if (options.outDir !== undefined && options.output !== undefined)
    throw new UsageError('--output is one file and --out-dir a folder of files; give one of them');
  if (options.outDir === undefined && (options.force || options.report !== undefined))
    throw new UsageError(`${options.force ? '--force' : '--report'} goes with --out-dir`);
  if (options.to !== 'csv' && (options.table !== undefined || options.bom))
    throw new UsageError(`${options.bom ? '--bom' : '--table'} goes with --to csv; add it, or leave the other out`);
}

/** Names that only stand for files: folders, and patterns that no shell has spelled out. */
const standsForSeveral = (name: string): boolean => isDirectory(name) || (isPattern(name) && !existsSync(name));

const isArchive = (files: readonly string[], options: ArchiveOptions): boolean =>
  [options.outDir, options.filesFrom, options.jobs, options.timeout, options.maxMemory].some(
    (option) => option !== undefined,
  ) ||
  files.length > handful ||
  files.some(standsForSeveral);

/** A summary speaks the language of the terminal; a page that of its document, and its reader can change it. */
const spoken = (options: ArchiveOptions): ArchiveOptions =>
  options.to === 'summary' ? { ...options, interfaceLanguage: interfaceLanguageOf(options) } : options;

async function parse(files: readonly string[], options: ArchiveOptions, version: string): Promise<ExitStatus> {
  await refuseMistypedCommand(files);
  checkUsage(files, options);
  if (!isArchive(files, options)) return parseFew(files, options);
  const { parseArchive } = await import('../archive/index.js');
  return parseArchive(files, options, version);
}

async function parseFew(files: readonly string[], options: ArchiveOptions): Promise<ExitStatus> {
  const output = openOutput(options.output, files);
  let tally: Tally;
  try {
    tally = await writeDocuments(files, options, output);
  } catch (error) {
    output.discard();
    throw error;
  }
  if (tally.written > 0 || tally.several) output.finish();
  else output.discard();
  return tally.failed === 0 ? 0 : 1;
}

export function addParseCommand(program: Command, done: (status: ExitStatus) => void, version: string): void {
  const command = program
    .command('parse', { isDefault: true })
    .description(
      'turn circulars, letters and reports (.txt, .md, .docx) into records, or records (.json, .ndjson) into pages',
    )
    .argument('[file...]', 'files, folders and patterns to read; - is standard input')
    .addOption(new Option('-t, --to <format>', 'what to write').choices([...outputFormats]).default('json'))
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('--no-evidence', 'leave out where each value was read')
    .option('-c, --compact', 'JSON on one line', false)
    .addOption(new Option('--table <name>', 'which table of --to csv (default: documents)').choices([...tableNames]))
    .option('--bom', 'begin --to csv with a byte order mark, by which Excel knows UTF-8')
    .addOption(
      new Option(
        '--interface-language <tag>',
        "language of what is written for people (default: the terminal's, of pages in HTML the document's; else en)",
      ).choices([...interfaceLanguages]),
    );
  addArchiveOptions(addReadingOptions(command))
    .addHelpText('after', examples)
    .action(async (files: string[], options: ArchiveOptions) => done(await parse(files, spoken(options), version)));
}

const addArchiveOptions = (command: Command): Command =>
  command
    .option('-d, --out-dir <folder>', 'write each result to a file of its own in this folder')
    .option('--report <file>', 'what became of each document (default: report.json in the folder)')
    .option(
      '--files-from <file>',
      'read the names in this list too, one a line or NUL between them; - is standard input',
    )
    .option('--force', 'read documents again that have not changed', false)
    .option('-j, --jobs <number>', 'documents to read at once (default: cores of the machine)', count)
    .option('--timeout <time>', 'longest time for a document: 500ms, 60s, 5m (default: 60s)', duration)
    .option('--max-memory <bytes>', 'most memory for a document (default: 1G)', byteCount)
    .option('-q, --quiet', 'no progress and no totals; failures are still told', false);
