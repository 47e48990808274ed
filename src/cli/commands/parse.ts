import { type Command, Option } from 'commander';
import { type Entry, readDocuments } from '../documents.js';
import { type ExitStatus, InputError, UsageError } from '../failure.js';
import { isStandardInput } from '../input.js';
import { type Layout, layoutOf, type OutputFormat, outputFormats } from '../layout.js';
import { openOutput, type Output } from '../output.js';
import { addReadingOptions, complainOf, type ReadingOptions } from '../reading.js';
import { complain } from '../standard-streams.js';

interface Options extends ReadingOptions {
  readonly to: OutputFormat;
  readonly output?: string;
  readonly evidence: boolean;
  readonly compact: boolean;
}

const examples = `
Examples:
  $ itu-parse circular.docx > circular.json
  $ itu-parse parse circular.docx --to summary
  $ itu-parse letters/*.docx --to ndjson --output letters.ndjson
  $ itu-parse letters/*.docx --to ics --output itu.ics
  $ itu-parse circular.json --to markdown
  $ itu-parse circular.docx --to akn --output circular.xml
  $ curl -s https://example.org/circular.docx | itu-parse - --compact

Exit status: 0 done; 1 a document could not be read (the others are still written); 2 wrong usage.`;

function tellLeftOut(name: string, [first, ...others]: readonly string[]): void {
  if (first === undefined) return;
  const more = others.length > 0 ? `, and ${others.length} more` : '';
  complain(name, `left out what could not be used: ${first}${more}; itu-parse validate tells all`);
}

/** @returns false where nothing could be written of it; then people have been told */
function writeDocument(
  { name, rendered, fault, leftOut = [] }: Entry,
  index: number,
  layout: Layout,
  to: Output,
): boolean {
  if (!rendered) {
    complainOf(name, fault);
    return false;
  }
  try {
    const text = layout.document(rendered, index);
    tellLeftOut(name, leftOut);
    to.write(text);
    return true;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    complainOf(name, error);
    return false;
  }
}

interface Tally {
  readonly written: number;
  readonly failed: number;
  /** More than one document was asked for: a list, be it empty, is a result. */
  readonly several: boolean;
}

async function writeDocuments(files: readonly string[], options: Options, output: Output): Promise<Tally> {
  let layout: Layout | null = null;
  let several = files.length > 1;
  let written = 0;
  let failed = 0;
  for (const file of files) {
    const documents = await readDocuments(file, options);
    several ||= documents.several;
    layout ??= await layoutOf(options.to, { ...options, several });
    for await (const entry of documents.entries) {
      if (writeDocument(entry, written, layout, output)) written += 1;
      else failed += 1;
    }
  }
  if (layout && (written > 0 || several)) output.write(layout.end(written));
  return { written, failed, several };
}

async function parse(files: readonly string[], options: Options): Promise<ExitStatus> {
  if (files.length === 0) throw new UsageError('no file given; name one, or - for standard input');
  if (files.filter(isStandardInput).length > 1) throw new UsageError('standard input named twice; name it once');
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

export function addParseCommand(program: Command, done: (status: ExitStatus) => void): void {
  const command = program
    .command('parse', { isDefault: true })
    .description(
      'turn circulars, letters and reports (.txt, .md, .docx) into records, or records (.json, .ndjson) into pages',
    )
    .argument('[file...]', 'files to read; - is standard input')
    .addOption(new Option('-t, --to <format>', 'what to write').choices([...outputFormats]).default('json'))
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('--no-evidence', 'leave out where each value was read')
    .option('-c, --compact', 'JSON on one line', false);
  addReadingOptions(command)
    .addHelpText('after', examples)
    .action(async (files: string[], options: Options) => done(await parse(files, options)));
}
