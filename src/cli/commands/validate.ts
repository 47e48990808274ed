import { type Command, InvalidArgumentError, Option } from 'commander';
import type { RuleInfo } from '../../check/rule.js';
import {
  checkCircular,
  checkRecords,
  languages,
  reportWriter,
  sentenceTeller,
  type Setting,
  type Settings,
  UnreadableFile,
} from '../../index.js';
import { say } from '../../model/sentence/index.js';
import type { FileReport, PlacedMessage } from '../../render/report.js';
import { checkSetting, readConfig } from '../config.js';
import { type ExitStatus, InputError, UsageError } from '../failure.js';
import { isStandardInput, readInput, sourceName } from '../input.js';
import { addInterfaceLanguage, interfaceLanguageOf, type SpokenOptions } from '../interface-language.js';
import { openOutput } from '../output.js';
import { isLines, isRecordFile, jsonText } from '../record-file.js';
import { complain } from '../standard-streams.js';
import { byteCount } from '../values.js';
import { walk } from '../walk.js';

const formats = ['text', 'json', 'sarif', 'github'] as const;

interface Options extends SpokenOptions {
  readonly to: (typeof formats)[number];
  readonly output?: string;
  readonly source?: string;
  readonly language?: string;
  readonly rule: Readonly<Record<string, string>>;
  readonly maxWarnings?: number;
  readonly maxSize: number;
}

/** What was found in one file, and the text that its places count in. */
interface Checked {
  readonly report: FileReport;
  readonly text: string;
  /** The file itself, where that is another text people read (Markdown). */
  readonly printed: string | null;
}

const examples = `
Examples:
  $ itu-parse validate letter.docx
  $ itu-parse validate records/ letters/ --to sarif --output findings.sarif
  $ itu-parse validate circular.json --source circular.docx
  $ itu-parse validate letters/ --rule unexplained-acronym=off --max-warnings 0
  $ itu-parse explain missing-annex

Settings of rules may stand in itu-parse.config.json too: { "rules": { "CODE": "off" }, "maxWarnings": 0 }.

Exit status: 0 nothing at or above error; 1 an error, or more warnings than allowed; 2 could not run.`;

function ruleSetting(value: string, before: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [, code, setting] = /^([a-z-]+)=(\w+)$/.exec(value) ?? [];
  if (code === undefined || setting === undefined)
    throw new InvalidArgumentError('Expected CODE=off, info, warning or error.');
  return { ...before, [code]: setting };
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(value);
}

/** JSON is for programs: its sentences are English. */
const languageOf = (options: Options): string => (options.to === 'json' ? 'en' : interfaceLanguageOf(options));

async function checkFile(file: string, options: Options, rules: Settings, source: Uint8Array | null): Promise<Checked> {
  const shown = isStandardInput(file) ? 'standard input' : file;
  const bytes = await readInput(file, options.maxSize);
  if (isRecordFile(file, bytes)) {
    const text = jsonText(bytes);
    const messages = await checkRecords(text, {
      rules,
      lines: isLines(file, text),
      interfaceLanguage: languageOf(options),
      ...(source ? { source } : {}),
    });
    return { report: { file: shown, messages }, text, printed: null };
  }
  const name = sourceName(file);
  const { record, text, messages } = await checkCircular(bytes, {
    rules,
    interfaceLanguage: languageOf(options),
    ...(name === null ? {} : { name }),
    ...(options.language === undefined ? {} : { language: options.language }),
    limits: { maxSize: options.maxSize },
  });
  const printed =
    record.source.format === 'md' ? new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').normalize('NFC') : null;
  return { report: { file: shown, messages }, text, printed };
}

async function unreadable(file: string, error: unknown, options: Options): Promise<Checked> {
  const known = error instanceof UnreadableFile || error instanceof InputError;
  const tell = await sentenceTeller(languageOf(options));
  const message = tell(say(known ? 'unreadable-file' : 'unreadable-file/fault', { why: (error as Error).message }));
  const place = { start: null, end: null, line: null, column: null };
  return {
    report: { file, messages: [{ code: 'unreadable-file', severity: 'error', message, ...place, related: null }] },
    text: '',
    printed: null,
  };
}

/** The messages of a file with their places in it, as people see them in an editor. */
async function placed({ report, text, printed }: Checked): Promise<PlacedMessage[]> {
  if (report.messages.length === 0) return [];
  const { offsetInFile, placesIn } = await import('../../render/file-places.js');
  const offset = printed === null ? (at: number): number => at : offsetInFile(text, printed);
  const place = placesIn(printed ?? text);
  return report.messages.map((message) => ({
    file: report.file,
    message,
    place: message.start === null || message.end === null ? null : place(offset(message.start), offset(message.end)),
    related: message.related ? place(offset(message.related.start), offset(message.related.end)) : null,
  }));
}

async function rendered(
  checked: readonly Checked[],
  options: Options,
  version: string,
  catalogue: readonly RuleInfo[],
): Promise<string> {
  const reports = checked.map(({ report }) => report);
  const { to } = options;
  if (to === 'json') return (await import('../../render/report-json.js')).reportJson(reports);
  const messages = (await Promise.all(checked.map(placed))).flat();
  const writer = await reportWriter(languageOf(options));
  if (to === 'sarif') return writer.sarif(messages, catalogue, version);
  return to === 'github' ? writer.github(messages) : writer.text(messages, reports);
}

async function readSource(options: Options, files: readonly string[]): Promise<Uint8Array | null> {
  if (options.source === undefined) return null;
  if (files.length !== 1) throw new UsageError('--source is the document of one record; name one record');
  try {
    return await readInput(options.source, options.maxSize);
  } catch (error) {
    throw new UsageError(`--source ${options.source}: ${(error as Error).message}`);
  }
}

async function validate(names: readonly string[], options: Options, version: string): Promise<ExitStatus> {
  if (names.length === 0) throw new UsageError('no file given; name files or directories, or - for standard input');
  if (names.filter(isStandardInput).length > 1) throw new UsageError('standard input named twice; name it once');
  const { catalogue } = await import('../../check/catalogue.js');
  const codes = new Set(catalogue.map(({ code }) => code));
  const config = await readConfig(codes);
  const own = await Promise.all(
    Object.entries(options.rule).map(
      async ([code, setting]): Promise<[string, Setting]> => [code, await checkSetting(code, setting, codes, '--rule')],
    ),
  );
  const rules: Settings = { ...config.rules, ...Object.fromEntries(own) };
  const files = walk(names, (folder) => complain(folder, 'no .json, .ndjson, .txt, .md or .docx file in this folder'));
  if (files.length === 0) throw new UsageError('no .json, .ndjson, .txt, .md or .docx file in the directories named');
  const source = await readSource(options, files);
  const output = openOutput(options.output, files);
  const checked: Checked[] = [];
  try {
    for (const file of files) {
      try {
        checked.push(await checkFile(file, options, rules, source));
      } catch (error) {
        if (rules['unreadable-file'] === 'off') continue;
        checked.push(await unreadable(isStandardInput(file) ? 'standard input' : file, error, options));
      }
    }
    output.write(await rendered(checked, options, version, catalogue));
  } catch (error) {
    output.discard();
    throw error;
  }
  output.finish();
  const { tallyOf } = await import('../../render/report.js');
  const tally = tallyOf(checked.map(({ report }) => report));
  const most = options.maxWarnings ?? config.maxWarnings;
  return tally.error > 0 || (most !== null && tally.warning > most) ? 1 : 0;
}

export function addValidateCommand(program: Command, done: (status: ExitStatus) => void, version: string): void {
  addInterfaceLanguage(program.command('validate'))
    .description('check records (.json, .ndjson) and documents (.txt, .md, .docx)')
    .argument('[file...]', 'files and directories to check; - is standard input')
    .addOption(new Option('-t, --to <format>', 'what to write').choices([...formats]).default('text'))
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('-s, --source <document>', 'the document that the record was made of')
    .addOption(
      new Option('-l, --language <tag>', 'language of the documents (default: auto, recognised)').choices([
        ...languages,
        'auto',
      ]),
    )
    .addOption(
      new Option('-r, --rule <code=severity>', 'off, info, warning or error for one rule; may be given again')
        .argParser(ruleSetting)
        .default({}, 'as in itu-parse explain'),
    )
    .option('--max-warnings <number>', 'exit with 1 where there are more warnings', wholeNumber)
    .addOption(
      new Option('--max-size <bytes>', 'largest file to read; k, M, G may follow')
        .argParser(byteCount)
        .default(100e6, '100M'),
    )
    .addHelpText('after', examples)
    .action(async (files: string[], options: Options) => done(await validate(files, options, version)));
}
