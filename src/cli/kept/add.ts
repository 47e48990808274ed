import type { Database } from '../../archive/database/database.js';
import { type KnownLetter, knownLetters } from '../../archive/database/read.js';
import { renewStanding } from '../../archive/database/standing.js';
import { amendingWords } from '../../index.js';
import { say } from '../../model/sentence/index.js';
import { type ArchiveOptions, lanesOf, limitsOf } from '../archive/options.js';
import { keptName } from './kept-name.js';
import type { Archive } from '../archive/names.js';
import { type Progress, progressOf } from '../archive/progress.js';
import { onInterrupt } from '../archive/signals.js';
import { spread } from '../archive/spread.js';
import type { Outcome } from '../archive/task.js';
import { Workers } from '../archive/workers.js';
import { type ExitStatus, UsageError } from '../failure.js';
import { isStandardInput } from '../input.js';
import { complainOfFile } from '../reading.js';
import { complainOf, teller } from '../telling.js';
import { Batches } from './batches.js';
import { makingOf } from './making.js';

/** Documents that wait for each thread: it goes on reading while the database writes. */
const ahead = 4;

/** What the reading of an archive asks for, whatever becomes of the records. */
export type AddOptions = Omit<ArchiveOptions, 'to' | 'evidence' | 'compact'>;

/** Each file once, by the name that it is kept under. */
function filesOf({ documents }: Archive): string[] {
  const files = new Map<string, string>();
  for (const { file } of documents) {
    if (isStandardInput(file)) throw new UsageError(say('command/input-without-name', {}));
    files.set(keptName(file), file);
  }
  return [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}

class Adding {
  unchanged = 0;
  failed = 0;

  constructor(
    private readonly known: ReadonlyMap<string, KnownLetter>,
    private readonly making: string,
    private readonly batches: Batches,
    private readonly progress: Progress,
  ) {}

  /** @param read gives what becomes of the document */
  async process(
    file: string,
    read: (known: { readonly sha256: string; readonly outputSha256: null } | null) => Promise<Outcome>,
  ): Promise<void> {
    const kept = this.known.get(keptName(file));
    const outcome = await read(kept?.making === this.making ? { sha256: kept.sha256, outputSha256: null } : null);
    this.progress.done(outcome.result === 'failed');
    if (outcome.result === 'unchanged') this.unchanged += 1;
    else if (outcome.result === 'failed') {
      this.failed += 1;
      this.progress.clear();
      await complainOfFile(file, outcome.why);
    } else if (outcome.result === 'rows') {
      for (const remark of outcome.remarks) {
        this.progress.clear();
        await complainOfFile(file, remark);
      }
      await this.batches.add(outcome.rows);
    }
  }
}

interface Reading {
  readonly workers: Workers;
  /** So many documents are on their way at once. */
  readonly lanes: number;
}

/** Their threads start while the database is opened. */
function readingOf(documents: number, options: AddOptions, making: string): Reading {
  const threads = lanesOf(options, documents);
  const lanes = Math.min(threads * ahead, documents);
  const layout = { compact: true, evidence: true, several: false, interfaceLanguage: options.interfaceLanguage };
  const work = { to: 'json', layout, reading: options, temporary: '', making } as const;
  return { workers: new Workers({ lanes, threads, limits: limitsOf(options), work }), lanes };
}

/** What has become of the documents, when all are read. */
type Tally = Pick<Batches, 'added' | 'replaced'> & Pick<Adding, 'unchanged' | 'failed'>;

async function addFiles(
  files: readonly string[],
  { workers, lanes }: Reading,
  database: Database,
  options: AddOptions & { readonly making: string },
): Promise<Tally> {
  const { making } = options;
  const known = options.force ? new Map<string, KnownLetter>() : await knownLetters(database, files.map(keptName));
  const batches = new Batches(database);
  const progress = progressOf(files.length, { quiet: options.quiet, resultsOnTerminal: false }, await teller());
  const adding = new Adding(known, making, batches, progress);
  let done = 0;
  const uninterrupt = onInterrupt(async () => {
    progress.stop();
    await workers.end();
    await batches.write();
    await database.close();
    await complainOf(say('command/stopped', { done: String(done), total: String(files.length) }));
  });
  try {
    await spread(files.length, lanes, async (index, lane) => {
      const file = files[index] as string;
      await adding.process(file, (kept) => workers.run({ file, first: true, ...(kept && { known: kept }) }, lane));
      done += 1;
    });
    await batches.write();
    const hasWritten = batches.added + batches.replaced > 0;
    const renewed = await renewStanding(database, await amendingWords(), hasWritten);
    if (renewed || hasWritten) await database.settle(batches.replaced > 0);
  } finally {
    uninterrupt();
    progress.stop();
  }
  const { added, replaced } = batches;
  const { unchanged, failed } = adding;
  return { added, replaced, unchanged, failed };
}

/**
 * Reads documents and keeps what they say; a run that is broken off leaves what it has written, and the next goes on.
 * @param open gives the database, which is to hold so many letters more
 */
export async function addLetters(
  archive: Archive,
  open: (letters: number) => Promise<Database>,
  options: AddOptions,
  version: string,
): Promise<ExitStatus> {
  const files = filesOf(archive);
  const making = makingOf(options, version);
  const reading = readingOf(files.length, options, making);
  let database: Database | null = null;
  let tally: Tally;
  try {
    database = await open(files.length);
    tally = await addFiles(files, reading, database, { ...options, making });
  } finally {
    await reading.workers.end();
    await database?.close();
  }
  const others = [...archive.passedOver.values()].reduce((sum, count) => sum + count, 0);
  if (!options.quiet)
    await complainOf(
      say('archive/add-tally', {
        added: String(tally.added),
        replaced: String(tally.replaced),
        unchanged: String(tally.unchanged),
        failed: String(tally.failed),
        others: others > 0 ? say('command/others', { count: others }) : '',
      }),
    );
  return tally.failed > 0 ? 1 : 0;
}
