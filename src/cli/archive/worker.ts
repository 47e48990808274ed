import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId, workerData } from 'node:worker_threads';
import { type ParsedCircular, parseCircular } from '../../index.js';
import { reason } from '../failure.js';
import { readInput } from '../input.js';
import { layoutOf } from '../layout.js';
import { parseOptions, unreadableFor } from '../reading.js';
import type { AssignedTask, Known, Outcome, WorkerSettings } from './task.js';

const settings = workerData as WorkerSettings;
const layout = layoutOf(settings.to, settings.layout);

const sha256Of = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/** Whether the result is there as it was written. */
function isUntouched(output: string, { outputSha256 }: Known): boolean {
  try {
    return sha256Of(readFileSync(output)) === outputSha256;
  } catch {
    return false;
  }
}

function countedByCode({ record }: ParsedCircular): Record<string, number> {
  const codes = record.messages.map(({ code }) => code).toSorted((a, b) => (a < b ? -1 : 1));
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Nothing but these keeps every other document from being written too. */
const endsTheRun = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EIO']);

/** Whole or not at all: under a temporary name first, which no other thread and no ended one has. */
function write(output: string, text: string): void {
  const temporary = join(settings.temporary, `${process.pid}-${threadId}.tmp`);
  try {
    writeFileSync(temporary, text);
    mkdirSync(dirname(output), { recursive: true });
    renameSync(temporary, output);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

async function laidOut(parsed: ParsedCircular, task: AssignedTask): Promise<Outcome> {
  const form = await layout;
  const text = form.document(parsed, task.first);
  if (task.output === undefined) return { result: 'laidOut', text };
  const { sha256 } = parsed.record.source;
  const whole = text + form.end(1);
  try {
    write(task.output, whole);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const failure = { result: 'failed', sha256, error: `its result could not be written: ${reason(error)}` } as const;
    return endsTheRun.has(code) ? { ...failure, stop: true } : failure;
  }
  return { result: 'read', sha256, outputSha256: sha256Of(whole), messages: countedByCode(parsed) };
}

/** What a worker does with each document. */
export async function work(task: AssignedTask): Promise<Outcome> {
  Atomics.store(settings.begun, task.lane, process.hrtime.bigint());
  let sha256: string | null = null;
  try {
    const bytes = task.bytes ?? (await readInput(task.file, settings.reading.maxSize));
    if (task.output !== undefined) sha256 = sha256Of(bytes);
    if (task.output !== undefined && task.known?.sha256 === sha256 && isUntouched(task.output, task.known))
      return { result: 'unchanged' };
    return await laidOut(await parseCircular(bytes, parseOptions(task.file, settings.reading)), task);
  } catch (error) {
    return { result: 'failed', sha256, error: unreadableFor(error) };
  }
}
