import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { type ParsedCircular, parseCircular } from '../../index.js';
import type { ArchiveOptions } from '../archive/options.js';
import { type ExitStatus, UsageError } from '../failure.js';
import { isStandardInput, readInput } from '../input.js';
import { type Layout, layoutOf, outputFormats, tableNames } from '../layout.js';
import { openOutput, type Output } from '../output.js';
import { addReadingOptions, complainOf, parseOptions, unreadableFor } from '../reading.js';
import { byteCount, count, duration } from '../values.js';
import { isDirectory, isPattern } from '../walk.js';

/** A call over few files pays for no thread; more are read sooner by several. */
const handful = 16;

const examples = `
Examples:
  $ itu-parse circular.docx > circular.json
  $ itu-parse parse circular.docx --to summary
  $ itu-parse letters/*.docx --to ndjson --output letters.ndjson
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

/** One document, or `null` where it could not be read; then people have been told. */
async function readDocument(file: string, options: ArchiveOptions): Promise<ParsedCircular | null> {
  try {
    return await parseCircular(await readInput(file, options.maxSize), parseOptions(file, options));
  } catch (error) {
    complainOf(file, unreadableFor(error));
    return null;
  }
}

/** @returns how many documents could be read */
async function writeDocuments(
  files: readonly string[],
  options: ArchiveOptions,
  layout: Layout,
  output: Output,
): Promise<number> {
  let written = 0;
  for (const file of files) {
    const parsed = await readDocument(file, options);
    if (parsed === null) continue;
    output.write(layout.document(parsed, written === 0));
    written += 1;
  }
  if (written > 0 || files.length > 1) output.write(layout.end(written));
  return written;
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

async function parse(files: readonly string[], options: ArchiveOptions, version: string): Promise<ExitStatus> {
  checkUsage(files, options);
  if (!isArchive(files, options)) return parseFew(files, options);
  const { parseArchive } = await import('../archive/index.js');
  return parseArchive(files, options, version);
}

async function parseFew(files: readonly string[], options: ArchiveOptions): Promise<ExitStatus> {
  const output = openOutput(options.output, files);
  let written: number;
  try {
    const layout = await layoutOf(options.to, { ...options, several: files.length > 1 });
    written = await writeDocuments(files, options, layout, output);
  } catch (error) {
    output.discard();
    throw error;
  }
  if (written > 0 || files.length > 1) output.finish();
  else output.discard();
  return written === files.length ? 0 : 1;
}

export function addParseCommand(program: Command, done: (status: ExitStatus) => void, version: string): void {
  const command = program
    .command('parse', { isDefault: true })
    .description('turn circulars, letters and reports (.txt, .md, .docx) into records')
    .argument('[file...]', 'files, folders and patterns to read; - is standard input')
    .addOption(new Option('-t, --to <format>', 'what to write').choices([...outputFormats]).default('json'))
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('--no-evidence', 'leave out where each value was read')
    .option('-c, --compact', 'JSON on one line', false)
    .addOption(new Option('--table <name>', 'which table of --to csv (default: documents)').choices([...tableNames]))
    .option('--bom', 'begin --to csv with a byte order mark, by which Excel knows UTF-8');
  addArchiveOptions(addReadingOptions(command))
    .addHelpText('after', examples)
    .action(async (files: string[], options: ArchiveOptions) => done(await parse(files, options, version)));
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
