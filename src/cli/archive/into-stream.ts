import { say } from '../../model/sentence/index.js';
import type { ExitStatus } from '../failure.js';
import { isStandardInput, readInput } from '../input.js';
import { layoutOf } from '../layout.js';
import { type Layout, passOn } from '../layouts/layout.js';
import { pageOf } from '../terminal-page.js';
import { openOutput, type Output } from '../output.js';
import { complainOfFile, unreadableFor } from '../reading.js';
import { complainOf, teller } from '../telling.js';
import type { ArchiveDocument } from './names.js';
import { type ArchiveOptions, formOf, lanesOf, limitsOf } from './options.js';
import { type Progress, progressOf } from './progress.js';
import { spreadInOrder } from './spread.js';
import type { Outcome } from './task.js';
import { Workers } from './workers.js';

/** Reads documents; standard input belongs to this thread, and can be read once. */
function readerOf(workers: Workers, maxSize: number): (file: string, first: boolean, lane: number) => Promise<Outcome> {
  let standardInput: Promise<Uint8Array> | null = null;
  return async (file, first, lane) => {
    if (!isStandardInput(file)) return workers.run({ file, first }, lane);
    try {
      standardInput ??= readInput(file, maxSize);
      return await workers.run({ file, first, bytes: await standardInput }, lane);
    } catch (error) {
      return { result: 'failed', sha256: null, why: unreadableFor(error) };
    }
  };
}

interface Tally {
  written: number;
  failed: number;
}

/** Where what is read goes, in order. */
class Stream {
  readonly tally: Tally = { written: 0, failed: 0 };

  constructor(
    private readonly layout: Layout,
    private readonly output: Output,
    private readonly progress: Progress,
  ) {}

  async add(file: string, outcome: Outcome): Promise<void> {
    const remarks =
      outcome.result === 'failed'
        ? [{ name: file, why: outcome.why, failed: true }]
        : outcome.result === 'laidOut'
          ? outcome.remarks
          : [];
    this.progress.done(remarks.some(({ failed }) => failed));
    for (const { name, why, failed } of remarks) {
      this.progress.clear();
      await complainOfFile(name, why);
      if (failed) this.tally.failed += 1;
    }
    if (outcome.result !== 'laidOut') return;
    for (const piece of outcome.pieces) this.put(piece);
  }

  private put(piece: string): void {
    passOn(this.layout, piece, (text) => this.output.write(text));
    this.tally.written += 1;
  }
}

async function readInOrder(
  documents: readonly ArchiveDocument[],
  options: ArchiveOptions,
  workers: Workers,
  stream: Stream,
): Promise<void> {
  const lanes = lanesOf(options, documents.length);
  const fileAt = (index: number): string => (documents[index] as ArchiveDocument).file;
  const reader = readerOf(workers, options.maxSize);
  const read = (index: number, lane: number, first: boolean): Promise<Outcome> => reader(fileAt(index), first, lane);
  await spreadInOrder(
    documents.length,
    lanes,
    (index, lane) => read(index, lane, index === 0),
    async (outcome, index) => {
      // All before it failed: only now is it known to be the first. The last lane is kept for this.
      const isLateFirst = stream.tally.written === 0 && index > 0 && outcome.result === 'laidOut';
      await stream.add(fileAt(index), isLateFirst ? await read(index, lanes, true) : outcome);
    },
  );
}

/** Reads all documents into one stream, in their order. */
export async function parseIntoStream(
  documents: readonly ArchiveDocument[],
  options: ArchiveOptions,
  several: boolean,
): Promise<ExitStatus> {
  const output = openOutput(
    options.output,
    documents.map(({ file }) => file),
  );
  const page = pageOf(options);
  const settings = { ...formOf(options), several, page };
  const workers = new Workers({
    lanes: lanesOf(options, documents.length),
    limits: limitsOf(options),
    work: { to: options.to, layout: settings, reading: options, temporary: '' },
  });
  const progress = progressOf(
    documents.length,
    { quiet: options.quiet, resultsOnTerminal: page.terminal },
    await teller(),
  );
  const layout = await layoutOf(options.to, settings);
  const stream = new Stream(layout, output, progress);
  const { tally } = stream;
  try {
    await readInOrder(documents, options, workers, stream);
    if (tally.written > 0 || several) output.write(layout.end(tally.written));
  } catch (error) {
    output.discard();
    throw error;
  } finally {
    progress.stop();
    await workers.end();
  }
  if (tally.written > 0 || several) output.finish();
  else output.discard();
  if (!options.quiet)
    await complainOf(say('command/stream-tally', { read: String(tally.written), failed: String(tally.failed) }));
  return tally.failed > 0 ? 1 : 0;
}
