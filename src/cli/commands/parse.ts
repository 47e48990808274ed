import { say } from '../../model/sentence/index.js';
import { existsSync } from 'node:fs';
import type { ArchiveOptions } from '../archive/options.js';
import { type Entry, readDocuments, remarksOn } from '../documents.js';
import { type ExitStatus, InputError, UsageError } from '../failure.js';
import { isStandardInput } from '../input.js';
import { interfaceLanguageOf, interfaceLanguageOption } from '../interface-language.js';
import { layoutOf, outputFormats, tableNames } from '../layout.js';
import { type Layout, passOn } from '../layouts/layout.js';
import { meant } from '../nearest.js';
import { openOutput, type Output } from '../output.js';
import { complainOfFile, readingOptions, unreadableFor } from '../reading.js';
import { runOptions } from '../run-options.js';
import { commandNames } from '../arguments/command-names.js';
import { type DeclaredOption, offSwitch } from '../arguments/declared.js';
import { isDirectory, isPattern } from '../walk.js';

/** A call over few files pays for no thread; more are read sooner by several. */
const handful = 16;

/** @returns false where nothing could be written of it; then people have been told */
async function writeDocument(entry: Entry, first: boolean, layout: Layout, output: Output): Promise<boolean> {
  const { name, rendered, fault } = entry;
  if (!rendered) {
    await complainOfFile(name, unreadableFor(fault));
    return false;
  }
  try {
    const piece = layout.document(rendered, first);
    for (const remark of await remarksOn(entry)) await complainOfFile(name, remark);
    passOn(layout, piece, (text) => output.write(text));
    return true;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    await complainOfFile(name, error.sentence);
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
      if (await writeDocument(entry, written === 0, layout, output)) written += 1;
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
  if (near !== '') throw new UsageError(say('command/no-file-no-command', { name: first, near }));
}

function checkUsage(files: readonly string[], options: ArchiveOptions): void {
  if (files.length === 0 && options.filesFrom === undefined) throw new UsageError(say('command/no-file', {}));
  if ([...files, options.filesFrom ?? ''].filter(isStandardInput).length > 1)
    throw new UsageError(say('command/input-twice', {}));
  if (options.outDir !== undefined && options.output !== undefined)
    throw new UsageError(say('command/output-and-folder', {}));
  if (options.outDir === undefined && (options.force || options.report !== undefined))
    throw new UsageError(say('command/goes-with-out-dir', { option: options.force ? '--force' : '--report' }));
  if (options.to !== 'csv' && (options.table !== undefined || options.bom))
    throw new UsageError(say('command/goes-with-csv', { option: options.bom ? '--bom' : '--table' }));
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

/** Reads documents, as `parse` does and a call that names no command. */
export async function parse(files: readonly string[], given: ArchiveOptions, version: string): Promise<ExitStatus> {
  const options = spoken(given);
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

/** The options of `parse`, in the order of its help. */
export const parseOptions: readonly DeclaredOption[] = [
  { flags: '-t, --to <format>', choices: outputFormats, byDefault: 'json' },
  { flags: '-o, --output <file>' },
  { flags: '--no-evidence' },
  offSwitch('-c, --compact'),
  { flags: '--table <name>', choices: tableNames },
  { flags: '--bom' },
  interfaceLanguageOption,
  ...readingOptions,
  { flags: '-d, --out-dir <folder>' },
  { flags: '--report <file>' },
  ...runOptions,
];
