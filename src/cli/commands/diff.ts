import { say } from '../../model/sentence/index.js';
import type { Command } from 'commander';
import { chosen, withOptions } from '../arguments/spoken-command.js';
import type { Compared } from '../../diff/index.js';
import {
  type ComparisonWriter,
  comparisonWriter,
  compareTranslations,
  parseCircular,
  ScopeError,
  TranslationError,
  translationWriter,
} from '../../index.js';
import type { ComparisonInContext } from '../../model/comparison.js';
import type { TranslationComparison } from '../../model/translation.js';
import { type ExitStatus, InputError, OutputError, sentenceOf, UsageError } from '../failure.js';
import { isStandardInput, readInput } from '../input.js';
import { interfaceLanguageOf, interfaceLanguageOption, type SpokenOptions } from '../interface-language.js';
import { pageOf } from '../terminal-page.js';
import { openOutput } from '../output.js';
import { isRecordFile, readRecordFile } from '../record-file.js';
import { complainOfFile, parseOptions, readingOptions, type ReadingOptions, unreadableFor } from '../reading.js';
import { ClosedPipe, complain } from '../standard-streams.js';
import { complainOf } from '../telling.js';

const formats = ['terminal', 'json', 'markdown', 'html'] as const;

interface Options extends ReadingOptions, SpokenOptions {
  readonly to: (typeof formats)[number];
  readonly scope?: string;
  readonly strict: boolean;
  readonly translation: boolean;
  readonly output?: string;
  readonly compact: boolean;
}

/** Most of a fault in a record that is worth a line. */
const faultLength = 120;

/**
 * The record in a file that `parse` wrote.
 * @throws InputError where it holds something else, or several
 */
async function recordIn(file: string, bytes: Uint8Array): Promise<Compared> {
  const [entry, ...others] = readRecordFile(file, bytes).entries;
  if (entry === undefined || others.length > 0)
    throw new InputError(say(others.length === 0 ? 'command/no-record-in' : 'command/several-records', {}));
  if (entry.fault) throw entry.fault;
  const { recordSchema } = await import('../../model/record.js');
  const { data, error } = recordSchema.safeParse(entry.value);
  if (data) return { record: data };
  const [issue] = error.issues;
  const fault = `${issue?.path.join('/') || 'the whole'}: ${issue?.message}`.slice(0, faultLength);
  throw new InputError(say('command/other-version', { fault }));
}

async function readSide(file: string, options: Options): Promise<Compared | null> {
  try {
    const bytes = await readInput(file, options.maxSize);
    return isRecordFile(file, bytes)
      ? await recordIn(file, bytes)
      : await parseCircular(bytes, parseOptions(file, options));
  } catch (error) {
    await complainOfFile(file, unreadableFor(error));
    return null;
  }
}

async function rendered(
  result: ComparisonInContext,
  options: Options,
  writer: ComparisonWriter | null,
): Promise<string> {
  const { comparison } = result;
  if (writer === null) {
    const { comparisonJson } = await import('../../render/json.js');
    return `${comparisonJson(comparison, options)}\n`;
  }
  if (options.to === 'markdown') return writer.markdown(comparison);
  return options.to === 'html' ? writer.html(result) : writer.terminal(comparison, pageOf(options));
}

/** On standard error too, so that a script whose output goes elsewhere is told. */
function tellNotice({ comparison }: ComparisonInContext, writer: ComparisonWriter): void {
  const told = writer.notice(comparison);
  if (told !== null) complain(told);
}

function write(text: string, files: readonly string[], options: Options): void {
  const output = openOutput(options.output, files);
  try {
    output.write(text);
  } catch (error) {
    output.discard();
    // Nobody reads on: what was found still decides the status.
    if (error instanceof ClosedPipe) return;
    throw error;
  }
  output.finish();
}

async function diffVersions(
  left: Compared,
  right: Compared,
  files: readonly string[],
  options: Options,
): Promise<ExitStatus> {
  let result: TranslationComparison;
  try {
    result = await compareTranslations(left, right);
  } catch (error) {
    if (!(error instanceof TranslationError)) throw error;
    await complainOf(error.sentence);
    return 2;
  }
  write(await renderedVersions(result, options), files, options);
  return result.facts.length + result.oneSided.length === 0 ? 0 : 1;
}

async function renderedVersions(result: TranslationComparison, options: Options): Promise<string> {
  if (options.to === 'json') {
    const { comparisonJson } = await import('../../render/json.js');
    return `${comparisonJson(result, options)}\n`;
  }
  const writer = await translationWriter(interfaceLanguageOf(options));
  return options.to === 'terminal' ? writer.terminal(result, pageOf(options)) : writer[options.to](result);
}

async function diff(files: readonly string[], options: Options): Promise<ExitStatus> {
  const { compare, isScope } = await import('../../diff/index.js');
  if (options.scope !== undefined && !isScope(options.scope))
    throw new UsageError(say('command/no-scope', { scope: options.scope }));
  if (options.translation && (options.scope !== undefined || options.strict))
    throw new UsageError(say('command/whole-versions', { option: options.strict ? '--strict' : '--scope' }));
  if (files.every(isStandardInput)) throw new UsageError(say('command/input-twice', {}));
  const sides: Compared[] = [];
  for (const file of files) {
    const side = await readSide(file, options);
    if (side) sides.push(side);
  }
  const [left, right] = sides;
  if (!left || !right) return 2;
  if (options.translation) return diffVersions(left, right, files, options);
  const { scope, strict } = options;
  // For programs there is no writer: they get the codes of the record.
  const writer = options.to === 'json' ? null : await comparisonWriter(interfaceLanguageOf(options));
  let result: ComparisonInContext;
  try {
    result = compare(left, right, {
      strict,
      ...(scope === undefined ? {} : { scope }),
      ...(writer && { words: writer.words }),
    });
  } catch (error) {
    if (!(error instanceof ScopeError)) throw error;
    await complainOf(error.sentence);
    return 2;
  }
  const { facts, changes, oneSided, outside } = result.comparison;
  if (oneSided.length + outside > 0)
    tellNotice(result, writer ?? (await comparisonWriter(interfaceLanguageOf(options))));
  write(await rendered(result, options, writer), files, options);
  return facts.length + changes.length + oneSided.length + outside === 0 ? 0 : 1;
}

/** Any trouble is 2, as diff(1) has it: 1 says that the documents differ. */
async function diffOrTrouble(files: readonly string[], options: Options): Promise<ExitStatus> {
  try {
    return await diff(files, options);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof OutputError) await complainOf(error.file, error.sentence);
    else await complainOf(sentenceOf(error, 'command/fault'));
    return 2;
  }
}

export function addDiffCommand(program: Command, done: (status: ExitStatus) => void): void {
  const command = program
    .command('diff')
    .argument('<left>')
    .argument('<right>')
    .option('-s, --scope <part>')
    .option('--strict', '', false)
    .option('--translation', '', false)
    .addOption(chosen('-t, --to <format>', formats).default('terminal'))
    .option('-o, --output <file>')
    .option('-c, --compact', '', false);
  withOptions(command, [interfaceLanguageOption, ...readingOptions]).action(
    async (left: string, right: string, options: Options) => done(await diffOrTrouble([left, right], options)),
  );
}
