import type { ExitStatus } from '../failure.js';
import { isStandardInput, readInput } from '../input.js';
import { layoutOf, pageOf } from '../layout.js';
import { openOutput, type Output } from '../output.js';
import { complainOf, unreadableFor } from '../reading.js';
import { complain } from '../standard-streams.js';
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
      return { result: 'failed', sha256: null, error: unreadableFor(error) };
    }
  };
}

/** @returns how many documents could be read */
async function writeInOrder(
  documents: readonly ArchiveDocument[],
  options: ArchiveOptions,
  workers: Workers,
  output: Output,
  progress: Progress,
): Promise<number> {
  const lanes = lanesOf(options, documents.length);
  const fileAt = (index: number): string => (documents[index] as ArchiveDocument).file;
  let written = 0;
  const reader = readerOf(workers, options.maxSize);
  const read = (index: number, lane: number, first: boolean): Promise<Outcome> => reader(fileAt(index), first, lane);
  await spreadInOrder(
    documents.length,
    lanes,
    (index, lane) => read(index, lane, index === 0),
    async (outcome, index) => {
      // All before it failed: only now is it known to be the first. The last lane is kept for this.
      const isLateFirst = written === 0 && index > 0 && outcome.result === 'laidOut';
      const final = isLateFirst ? await read(index, lanes, true) : outcome;
      progress.done(final.result === 'failed');
      if (final.result === 'laidOut') {
        output.write(final.text);
        written += 1;
      } else if (final.result === 'failed') {
        progress.clear();
        complainOf(fileAt(index), final.error);
      }
    },
  );
  return written;
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
  const progress = progressOf(documents.length, { quiet: options.quiet, resultsOnTerminal: page.terminal });
  let written: number;
  try {
    written = await writeInOrder(documents, options, workers, output, progress);
    if (written > 0 || several) output.write((await layoutOf(options.to, settings)).end(written));
  } catch (error) {
    output.discard();
    throw error;
  } finally {
    progress.stop();
    await workers.end();
  }
  if (written > 0 || several) output.finish();
  else output.discard();
  const failed = documents.length - written;
  if (!options.quiet) complain(`${written} read, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}
