import type { Command } from 'commander';
import type { RuleInfo } from '../../check/rule.js';
import { checkCircular, checkRecords, reportWriter, type Setting, type Settings } from '../../index.js';
import { say } from '../../model/sentence/index.js';
import { SaidError } from '../../model/sentence/said-error.js';
import type { FileReport, PlacedMessage } from '../../render/report.js';
import { checkSetting, readConfig } from '../config.js';
import { type ExitStatus, sentenceOf, UsageError } from '../failure.js';
import { isStandardInput, readInput, sourceName } from '../input.js';
import { interfaceLanguageOf, interfaceLanguageOption, type SpokenOptions } from '../interface-language.js';
import { openOutput } from '../output.js';
import { isLines, isRecordFile, jsonText } from '../record-file.js';
import { complainOf, told } from '../telling.js';
import { languageOption, sizeOption } from '../reading.js';
import { chosen, valued, withOptions } from '../arguments/spoken-command.js';
import { wholeNumber } from '../arguments/values.js';
import { walk } from '../walk.js';
import { documentAndRecordEndings } from '../document-names.js';

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

function ruleSetting(value: string, before: Readonly<Record<string, string>>): Readonly<Record<string, string>> | null {
  const [, code, setting] = /^([a-z-]+)=(\w+)$/.exec(value) ?? [];
  return code === undefined || setting === undefined ? null : { ...before, [code]: setting };
}

/** JSON is for programs: its sentences are English. */
const languageOf = (options: Options): string => (options.to === 'json' ? 'en' : interfaceLanguageOf(options));

const shownIn = async (file: string, options: Options): Promise<string> =>
  isStandardInput(file) ? told(say('command/standard-input', {}), languageOf(options)) : file;

async function checkFile(file: string, options: Options, rules: Settings, source: Uint8Array | null): Promise<Checked> {
  const shown = await shownIn(file, options);
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
  const sentence =
    error instanceof SaidError
      ? say('unreadable-file', { why: error.sentence })
      : say('unreadable-file/fault', { why: (error as Error).message });
  const message = await told(sentence, languageOf(options));
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
  if (files.length !== 1) throw new UsageError(say('command/source-of-one', {}));
  try {
    return await readInput(options.source, options.maxSize);
  } catch (error) {
    throw new UsageError(
      say('command/source', { file: options.source, told: sentenceOf(error, 'command/reading-fault') }),
    );
  }
}

async function validate(names: readonly string[], options: Options, version: string): Promise<ExitStatus> {
  if (names.length === 0) throw new UsageError(say('command/no-file-to-check', {}));
  if (names.filter(isStandardInput).length > 1) throw new UsageError(say('command/input-twice', {}));
  const { catalogue } = await import('../../check/catalogue.js');
  const codes = new Set(catalogue.map(({ code }) => code));
  const config = await readConfig(codes);
  const own = await Promise.all(
    Object.entries(options.rule).map(
      async ([code, setting]): Promise<[string, Setting]> => [code, await checkSetting(code, setting, codes, '--rule')],
    ),
  );
  const rules: Settings = { ...config.rules, ...Object.fromEntries(own) };
  const empty: string[] = [];
  const files = walk(names, (folder) => empty.push(folder));
  if (files.length === 0)
    throw new UsageError(say('command/nothing-in-folders', { endings: documentAndRecordEndings }));
  for (const folder of empty)
    await complainOf(folder, say('command/nothing-to-check', { endings: documentAndRecordEndings }));
  const source = await readSource(options, files);
  const output = openOutput(options.output, files);
  const checked: Checked[] = [];
  try {
    for (const file of files) {
      try {
        checked.push(await checkFile(file, options, rules, source));
      } catch (error) {
        if (rules['unreadable-file'] === 'off') continue;
        checked.push(await unreadable(await shownIn(file, options), error, options));
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
  const command = withOptions(program.command('validate'), [interfaceLanguageOption])
    .argument('[file...]')
    .addOption(chosen('-t, --to <format>', formats).default('text'))
    .option('-o, --output <file>')
    .option('-s, --source <document>');
  withOptions(command, [languageOption])
    .addOption(valued('-r, --rule <code=severity>', ruleSetting, say('command/want-rule', {})).default({}))
    .addOption(valued<number>('--max-warnings <number>', wholeNumber, say('command/want-whole', {})));
  withOptions(command, [sizeOption]).action(async (files: string[], options: Options) =>
    done(await validate(files, options, version)),
  );
}
