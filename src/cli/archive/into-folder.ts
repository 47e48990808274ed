import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type ExitStatus, OutputError, reason, UsageError } from '../failure.js';
import { extensionOf } from '../layout.js';
import { isDirectory } from '../walk.js';
import { complainOf } from '../reading.js';
import { ClosedPipe, complain } from '../standard-streams.js';
import { type Entry, Journal } from './journal.js';
import { LastReport } from './last-report.js';
import type { Archive, ArchiveDocument } from './names.js';
import { type ArchiveOptions, formOf, lanesOf, limitsOf } from './options.js';
import { withOwnResults } from './places.js';
import { progressOf } from './progress.js';
import { type Totals, writeReport } from './report.js';
import type { Making, Row } from './row.js';
import { onInterrupt } from './signals.js';
import { spread } from './spread.js';
import type { Failure, Known, Outcome, Task } from './task.js';
import { Workers } from './workers.js';

/** Where it writes: the folder of results, the report, and what is only there while a run is not finished. */
interface Folders {
  readonly results: string;
  readonly report: string;
  readonly unfinished: string;
}

const unfinishedFolder = '.itu-parse';

function foldersOf({ outDir, report }: ArchiveOptions): Folders {
  const results = outDir as string;
  if (existsSync(results) && !isDirectory(results))
    throw new UsageError(`--out-dir ${results}: a file, not a folder; name a folder`);
  const file = report ?? join(results, 'report.json');
  return { results, report: file, unfinished: join(results, unfinishedFolder, basename(file)) };
}

function makeFolders({ results, report, unfinished }: Folders): void {
  for (const folder of [unfinished, dirname(report)]) {
    try {
      mkdirSync(folder, { recursive: true });
    } catch (error) {
      throw new UsageError(`--out-dir ${results}: ${folder}: ${reason(error)}`);
    }
  }
}

/** A limit of time or memory breaks or does not by chance: it is no part of what makes a result. */
const makingOf = (options: ArchiveOptions, version: string): Making => ({
  version,
  options: {
    to: options.to,
    compact: options.compact,
    evidence: options.evidence,
    table: options.table ?? null,
    bom: options.bom ?? false,
    language: options.language ?? null,
    trackChanges: options.trackChanges,
    maxSize: options.maxSize,
    maxXml: options.maxXml ?? null,
  },
});

/** What a row says of a document that could be read is what is known of it. */
const knownFrom = ({ sha256, outputSha256 }: Row): Known | null =>
  sha256 === null || outputSha256 === null ? null : { sha256, outputSha256 };

/** One run into a folder: where the line of each document begins, in the report of the last run and in the journal. */
class FolderRun {
  private readonly extension: string;
  private readonly inReport: Float64Array;
  private readonly inJournal: Float64Array;
  private finished = 0;

  constructor(
    private readonly documents: readonly ArchiveDocument[],
    private readonly folders: Folders,
    private readonly journal: Journal,
    private readonly last: LastReport,
    options: ArchiveOptions,
    done: ReadonlyMap<string, number>,
  ) {
    this.extension = extensionOf(options.to);
    const places = (lines: ReadonlyMap<string, number>): Float64Array =>
      Float64Array.from(documents, ({ place }) => lines.get(place + this.extension) ?? -1);
    this.inReport = places(options.force ? new Map() : last.results);
    this.inJournal = places(done);
  }

  get count(): number {
    return this.finished;
  }

  /** @returns whether it failed */
  async process(index: number, lane: number, workers: Workers): Promise<Failure | null> {
    const { file, place } = this.documents[index] as ArchiveDocument;
    const output = place + this.extension;
    const before = this.before(index);
    const known = before === null ? null : knownFrom(before);
    const task: Task = {
      file,
      output: resolve(this.folders.results, output),
      first: true,
      ...(known === null ? {} : { known }),
    };
    const started = performance.now();
    const outcome = await workers.run(task, lane);
    const milliseconds = Math.round(performance.now() - started);
    this.note(index, { row: rowOf(file, output, outcome, before), milliseconds }, outcome);
    this.finished += 1;
    return outcome.result === 'failed' ? outcome : null;
  }

  /** In the order of the documents. */
  *entries(): Generator<Entry> {
    for (const start of this.inJournal) yield this.journal.entryAt(start);
  }

  /** Results of earlier runs that none of these documents gave now: theirs is gone, was renamed, or fails. */
  outdated(): string[] {
    const given = new Set<string>();
    for (const { row } of this.entries()) if (row.output !== null) given.add(row.output);
    const candidates = [...new Set(this.last.names)].filter((name) => !given.has(name));
    return candidates
      .filter((name) => existsSync(join(this.folders.results, name)))
      .toSorted((a, b) => (a < b ? -1 : 1));
  }

  /** What this run, before it was broken off, or else the last run had made of it. */
  private before(index: number): Row | null {
    const inJournal = this.inJournal[index] as number;
    if (inJournal >= 0) return this.journal.entryAt(inJournal).row;
    const inReport = this.inReport[index] as number;
    return inReport >= 0 ? { ...this.last.rowAt(inReport), result: 'unchanged' } : null;
  }

  /** A line that the journal has already stays: a run that went on reports what one that was not broken off would. */
  private note(index: number, entry: Entry, { result }: Outcome): void {
    const start = this.inJournal[index] as number;
    if (result === 'unchanged' && start >= 0 && this.journal.entryAt(start).row.file === entry.row.file) return;
    this.inJournal[index] = this.journal.append(entry);
  }
}

function rowOf(file: string, output: string, outcome: Outcome, before: Row | null): Row {
  if (outcome.result === 'unchanged' && before !== null) return { ...before, file };
  const nothing = { output: null, sha256: null, outputSha256: null, messages: {}, error: null };
  if (outcome.result === 'failed') {
    const { sha256, error } = outcome;
    return { file, result: 'failed', ...nothing, sha256, error };
  }
  if (outcome.result !== 'read') throw new Error('a worker handed back what it was to write');
  const { sha256, outputSha256, messages } = outcome;
  return { file, result: 'read', output, sha256, outputSha256, messages, error: null };
}

function summaryOf(totals: Totals, outdated: number, report: string): string {
  const others = Object.values(totals.passedOver).reduce((sum, count) => sum + count, 0);
  const parts = [`${totals.read} read, ${totals.unchanged} unchanged, ${totals.failed} failed`];
  if (others > 0) parts.push(`${others} other ${others === 1 ? 'file' : 'files'} passed over`);
  if (outdated > 0) parts.push(`${outdated} ${outdated === 1 ? 'result' : 'results'} of earlier runs outdated`);
  return `${parts.join('; ')}; see ${report}`;
}

/** For people: the results are written, whether they can be told or not. */
function told(tell: () => void): void {
  try {
    tell();
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error;
  }
}

/** Reads each document into a file of its own, and writes the report. */
export async function parseIntoFolder(archive: Archive, options: ArchiveOptions, version: string): Promise<ExitStatus> {
  const started = new Date();
  const folders = foldersOf(options);
  const documents = withOwnResults(archive.documents, folders.results, extensionOf(options.to), [folders.report]);
  makeFolders(folders);
  const making = makingOf(options, version);
  const { journal, done } = Journal.open(folders.unfinished, { ...making, force: options.force });
  const last = LastReport.open(folders.report, making);
  const run = new FolderRun(documents, folders, journal, last, options, done);
  const lanes = lanesOf(options, documents.length);
  const layout = { ...formOf(options), several: false, output: folders.results };
  const workers = new Workers({
    lanes,
    limits: limitsOf(options),
    work: { to: options.to, layout, reading: options, temporary: resolve(folders.unfinished) },
  });
  const progress = progressOf(documents.length, { quiet: options.quiet, resultsOnTerminal: false });
  const stir = setInterval(() => journal.stir(), 10_000).unref();
  const end = async (): Promise<void> => {
    clearInterval(stir);
    progress.stop();
    await workers.end();
    journal.clear();
  };
  const uninterrupt = onInterrupt(async () => {
    await end();
    told(() =>
      complain(`stopped at ${run.count} of ${documents.length} documents; the same command goes on from there`),
    );
  });
  try {
    await spread(documents.length, lanes, async (index, lane) => {
      const failure = await run.process(index, lane, workers);
      progress.done(failure !== null);
      if (failure?.stop) throw new OutputError(folders.results, failure.error);
    });
  } finally {
    uninterrupt();
    await end();
  }
  const outdated = run.outdated();
  const totals = writeReport(folders.report, {
    making,
    entries: () => run.entries(),
    outdated,
    passedOver: Object.fromEntries(archive.passedOver),
    timing: { started: started.toISOString(), milliseconds: Date.now() - started.getTime(), jobs: lanes },
  });
  told(() => {
    for (const { row } of run.entries()) if (row.error !== null) complainOf(row.file, row.error);
    if (!options.quiet) complain(summaryOf(totals, outdated.length, folders.report));
  });
  last.close();
  journal.remove();
  return totals.failed > 0 ? 1 : 0;
}
