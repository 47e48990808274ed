import { type Sentence, say } from '../../model/sentence/index.js';
import { resolve } from 'node:path';
import { unknownLanguage } from '../documents.js';
import { type ExitStatus, OutputError } from '../failure.js';
import { extensionOf } from '../layout.js';
import { complainOfFile } from '../reading.js';
import { ClosedPipe } from '../standard-streams.js';
import { complainOf, teller } from '../telling.js';
import { FolderRun } from './folder-run.js';
import { foldersOf, makeFolders } from './folders.js';
import { Journal } from './journal.js';
import { LastReport } from './last-report.js';
import type { Archive } from './names.js';
import { type ArchiveOptions, formOf, lanesOf, limitsOf } from './options.js';
import { withOwnResults } from './places.js';
import { progressOf } from './progress.js';
import { type Totals, writeReport } from './report.js';
import type { Making } from './row.js';
import { onInterrupt } from './signals.js';
import { spread } from './spread.js';
import { Workers } from './workers.js';

/** Well within what another machine takes for silence. */
const betweenStirs = 10_000;

/** A limit of time or memory breaks or does not by chance: it is no part of what makes a result. */
const makingOf = (options: ArchiveOptions, version: string): Making => ({
  version,
  options: {
    to: options.to,
    compact: options.compact,
    evidence: options.evidence,
    table: options.table ?? null,
    bom: options.bom ?? false,
    interfaceLanguage: options.interfaceLanguage ?? null,
    language: options.language ?? null,
    trackChanges: options.trackChanges,
    maxSize: options.maxSize,
    maxXml: options.maxXml ?? null,
  },
});

function tallyOf(totals: Totals, outdated: number, report: string): Sentence {
  const others = Object.values(totals.passedOver).reduce((sum, count) => sum + count, 0);
  return say('command/folder-tally', {
    read: String(totals.read),
    unchanged: String(totals.unchanged),
    failed: String(totals.failed),
    others: others > 0 ? say('command/others', { count: others }) : '',
    outdated: outdated > 0 ? say('command/outdated', { count: outdated }) : '',
    report,
  });
}

/** For people: the results are written, whether they can be told or not. */
async function telling(tell: () => Promise<void>): Promise<void> {
  try {
    await tell();
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error;
  }
}

/**
 * Reads what is to be read, until all is done or the process is told to stop.
 * @throws OutputError where no result can be written any more
 */
async function readAll(
  run: FolderRun,
  journal: Journal,
  workers: Workers,
  lanes: number,
  quiet: boolean,
): Promise<void> {
  const progress = progressOf(run.total, { quiet, resultsOnTerminal: false }, await teller());
  const stir = setInterval(() => journal.stir(), betweenStirs).unref();
  const end = async (): Promise<void> => {
    clearInterval(stir);
    progress.stop();
    await workers.end();
    journal.clear();
  };
  const uninterrupt = onInterrupt(async () => {
    await end();
    await telling(() => complainOf(say('command/stopped', { done: String(run.done), total: String(run.total) })));
  });
  try {
    await spread(run.total, lanes, async (index, lane) => {
      const failure = await run.process(index, lane, workers);
      progress.done(failure !== null);
      if (failure?.stop) throw new OutputError(run.results, failure.why);
    });
  } finally {
    uninterrupt();
    await end();
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
  const work = { to: options.to, layout, reading: options, temporary: resolve(folders.unfinished) };
  await readAll(run, journal, new Workers({ lanes, limits: limitsOf(options), work }), lanes, options.quiet);
  const outdated = run.outdated();
  const totals = writeReport(folders.report, {
    making,
    entries: () => run.entries(),
    outdated,
    passedOver: Object.fromEntries(archive.passedOver),
    timing: { started: started.toISOString(), milliseconds: Date.now() - started.getTime(), jobs: lanes },
  });
  await telling(async () => {
    for (const { row, why } of run.told()) {
      if (row.error !== null) await complainOfFile(row.file, why ?? row.error);
      if (row.messages['unknown-language']) await complainOfFile(row.file, unknownLanguage);
    }
    if (!options.quiet) await complainOf(tallyOf(totals, outdated.length, folders.report));
  });
  last.close();
  journal.remove();
  return totals.failed > 0 ? 1 : 0;
}
