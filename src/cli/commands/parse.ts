import { type Command, Option } from 'commander';
import { interfaceLanguages, type ParsedCircular, parseCircular } from '../../index.js';
import { type ExitStatus, UsageError } from '../failure.js';
import { isStandardInput, readInput } from '../input.js';
import { type Layout, layoutOf, type OutputFormat, outputFormats } from '../layout.js';
import { openOutput, type Output } from '../output.js';
import { addReadingOptions, complainOf, parseOptions, type ReadingOptions } from '../reading.js';

interface Options extends ReadingOptions {
  readonly to: OutputFormat;
  readonly output?: string;
  readonly evidence: boolean;
  readonly compact: boolean;
  readonly interfaceLanguage?: string;
}

const examples = `
Examples:
  $ itu-parse circular.docx > circular.json
  $ itu-parse parse circular.docx --to summary
  $ itu-parse circular.docx --to html --output circular.html
  $ itu-parse letters/*.docx --to html --interface-language en --output letters.html
  $ itu-parse letters/*.docx --to ndjson --output letters.ndjson
  $ curl -s https://example.org/circular.docx | itu-parse - --compact

Exit status: 0 done; 1 a document could not be read (the others are still written); 2 wrong usage.`;

/** One document, or `null` where it could not be read; then people have been told. */
async function readDocument(file: string, options: Options): Promise<ParsedCircular | null> {
  try {
    return await parseCircular(await readInput(file, options.maxSize), parseOptions(file, options));
  } catch (error) {
    complainOf(file, error);
    return null;
  }
}

/** @returns how many documents could be read */
async function writeDocuments(
  files: readonly string[],
  options: Options,
  layout: Layout,
  output: Output,
): Promise<number> {
  let written = 0;
  for (const file of files) {
    const parsed = await readDocument(file, options);
    if (parsed === null) continue;
    output.write(layout.document(parsed, written));
    written += 1;
  }
  if (written > 0 || files.length > 1) output.write(layout.end(written));
  return written;
}

async function parse(files: readonly string[], options: Options): Promise<ExitStatus> {
  if (files.length === 0) throw new UsageError('no file given; name one, or - for standard input');
  if (files.filter(isStandardInput).length > 1) throw new UsageError('standard input named twice; name it once');
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

export function addParseCommand(program: Command, done: (status: ExitStatus) => void): void {
  const command = program
    .command('parse', { isDefault: true })
    .description('turn circulars, letters and reports (.txt, .md, .docx) into records')
    .argument('[file...]', 'files to read; - is standard input')
    .addOption(new Option('-t, --to <format>', 'what to write').choices([...outputFormats]).default('json'))
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('--no-evidence', 'leave out where each value was read')
    .option('-c, --compact', 'JSON on one line', false)
    .addOption(
      new Option(
        '--interface-language <tag>',
        "language that pages in HTML open in (default: the document's, else en)",
      ).choices([...interfaceLanguages]),
    );
  addReadingOptions(command)
    .addHelpText('after', examples)
    .action(async (files: string[], options: Options) => done(await parse(files, options)));
}
