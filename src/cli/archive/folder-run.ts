import { told } from '../telling.js';
import type { Sentence } from '../../model/sentence/index.js';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { extensionOf } from '../layout.js';
import type { Folders } from './folders.js';
import type { Entry, Journal } from './journal.js';
import type { LastReport } from './last-report.js';
import type { ArchiveDocument } from './names.js';
import type { ArchiveOptions } from './options.js';
import type { Row } from './row.js';
import type { Failure, Known, Outcome, Task } from './task.js';
import type { Workers } from './workers.js';

/** What a row says of a document that could be read is what is known of it. */
const knownFrom = ({ sha256, outputSha256 }: Row): Known | null =>
  sha256 === null || outputSha256 === null ? null : { sha256, outputSha256 };

/** One run into a folder: where the line of each document begins, in the report of the last run and in the journal. */
export class FolderRun {
  private readonly extension: string;
  private readonly inReport: Float64Array;
  private readonly inJournal: Float64Array;
  private finished = 0;
  /** Why documents failed in this run, for people: the journal has it in English. */
  private readonly failures = new Map<number, Sentence>();

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

  get total(): number {
    return this.documents.length;
  }

  get done(): number {
    return this.finished;
  }

  get results(): string {
    return this.folders.results;
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
    const error = outcome.result === 'failed' ? await told(outcome.why, 'en') : null;
    if (outcome.result === 'failed') this.failures.set(index, outcome.why);
    this.note(index, { row: rowOf(file, output, outcome, error, before), milliseconds }, outcome);
    this.finished += 1;
    return outcome.result === 'failed' ? outcome : null;
  }

  /** In the order of the documents. */
  *entries(): Generator<Entry> {
    for (const start of this.inJournal) yield this.journal.entryAt(start);
  }

  /** The same, each with why it failed; `null` where that was in a run that was broken off. */
  *told(): Generator<{ readonly row: Row; readonly why: Sentence | null }> {
    let index = 0;
    for (const { row } of this.entries()) yield { row, why: this.failures.get(index++) ?? null };
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

function rowOf(file: string, output: string, outcome: Outcome, error: string | null, before: Row | null): Row {
  if (outcome.result === 'unchanged' && before !== null) return { ...before, file };
  const nothing = { output: null, sha256: null, outputSha256: null, messages: {}, error: null };
  if (outcome.result === 'failed') {
    return { file, result: 'failed', ...nothing, sha256: outcome.sha256, error };
  }
  if (outcome.result !== 'read') throw new Error('a worker handed back what it was to write');
  const { sha256, outputSha256, messages } = outcome;
  return { file, result: 'read', output, sha256, outputSha256, messages, error: null };
}
