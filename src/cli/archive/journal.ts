import { say } from '../../model/sentence/index.js';
import { closeSync, fstatSync, futimesSync, openSync, readdirSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { OutputError, reason, UsageError } from '../failure.js';
import { lineAt, linesOf } from './lines.js';
import { isMadeAlike, type Making, type Row } from './row.js';

/** What is written of a document as it is done. */
export interface Entry {
  readonly row: Row;
  readonly milliseconds: number;
}

/** The run that writes; the last in the file counts. */
interface Header {
  readonly run: Making & { readonly force: boolean };
  readonly host: string;
  readonly process: number;
}

/** A run on another machine, which cannot be asked for, is taken for ended when it has not stirred for so many milliseconds. */
const silence = 60_000;

const isAlive = (process_: number): boolean => {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

function isHeld({ host, process: other }: Header, lastStir: number): boolean {
  if (Date.now() - lastStir > silence || (host === hostname() && other === process.pid)) return false;
  return host !== hostname() || isAlive(other);
}

/** `null` for a line that was cut short when its run was killed. */
function lineOf(text: string): Entry | Header | null {
  try {
    return JSON.parse(text) as Entry | Header;
  } catch {
    return null;
  }
}

/**
 * A line for each document that is done, written at once. It stands beside the results while a run is not finished: the next
 * run goes on from it.
 */
export class Journal {
  private constructor(
    private readonly folder: string,
    private readonly descriptor: number,
    private end: number,
  ) {}

  /**
   * @param folder of what is only there while a run goes on: the journal and results that are being written
   * @returns the journal, and by the name of its result where the line of each document begins that this run had done before it
   * was broken off
   * @throws UsageError where another run writes in it
   */
  static open(folder: string, run: Header['run']): { journal: Journal; done: ReadonlyMap<string, number> } {
    const descriptor = openSync(join(folder, 'journal.ndjson'), 'a+');
    try {
      const header = { run, host: hostname(), process: process.pid };
      const { done, end } = readDone(descriptor, header, fstatSync(descriptor).mtimeMs);
      const journal = new Journal(folder, descriptor, end);
      journal.append(header);
      journal.clear();
      return { journal, done };
    } catch (error) {
      closeSync(descriptor);
      throw error;
    }
  }

  /** @returns where the line begins */
  append(line: Entry | Header): number {
    const start = this.end;
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(this.descriptor, bytes, written);
    } catch (error) {
      throw new OutputError(join(this.folder, 'journal.ndjson'), reason(error));
    }
    this.end += bytes.length;
    return start;
  }

  entryAt(start: number): Entry {
    return JSON.parse(lineAt(this.descriptor, start)) as Entry;
  }

  /** Shows other runs that this one goes on, however long a document takes. */
  stir(): void {
    const now = new Date();
    futimesSync(this.descriptor, now, now);
  }

  /** Removes what threads that were ended have left. */
  clear(): void {
    for (const name of readdirSync(this.folder))
      if (name.endsWith('.tmp')) rmSync(join(this.folder, name), { force: true });
  }

  /** Leaves it for the next run. */
  close(): void {
    closeSync(this.descriptor);
  }

  remove(): void {
    this.close();
    rmSync(this.folder, { recursive: true, force: true });
    try {
      rmdirSync(dirname(this.folder));
    } catch {
      // Another run has its own there.
    }
  }
}

/** The documents that are done, if the run that wrote them is this one, begun earlier. */
function readDone(
  descriptor: number,
  header: Header,
  lastStir: number,
): { done: ReadonlyMap<string, number>; end: number } {
  const done = new Map<string, number>();
  let last: Header | null = null;
  let goesOn = false;
  let end = 0;
  for (const { text, start } of linesOf(descriptor)) {
    end = start + Buffer.byteLength(text) + 1;
    const line = lineOf(text);
    if (line === null) continue;
    if ('run' in line) {
      last = line;
      goesOn = isMadeAlike(last.run, header.run) && (last.run.force || !header.run.force);
      if (!goesOn) done.clear();
    } else if (goesOn && line.row.output !== null) done.set(line.row.output, start);
  }
  if (last !== null && isHeld(last, lastStir)) {
    throw new UsageError(say('command/other-run', { process: String(last.process), host: last.host }));
  }
  const cut = fstatSync(descriptor).size - end;
  if (cut > 0) end += cut + writeSync(descriptor, '\n');
  return { done, end };
}
