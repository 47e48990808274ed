import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId, workerData } from 'node:worker_threads';
import type { DocumentRecord } from '../../model/record.js';
import { type Documents, documentsIn, type Entry, remarksOn } from '../documents.js';
import { InputError, reason } from '../failure.js';
import { readInput } from '../input.js';
import { layoutOf } from '../layout.js';
import { passOn } from '../layouts/layout.js';
import { unreadableFor } from '../reading.js';
import { keptRows } from './worker-rows.js';
import { tellIn } from '../telling.js';
import { type Sentence, say } from '../../model/sentence/index.js';
import type { AssignedTask, Known, LaidOut, Outcome, Remark, WorkerSettings } from './task.js';

const settings = workerData as WorkerSettings;
tellIn(settings.layout.interfaceLanguage ?? null);
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

function countedByCode(records: readonly DocumentRecord[]): Record<string, number> {
  const codes = records.flatMap(({ messages }) => messages.map(({ code }) => code)).toSorted();
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

async function pieceOf(entry: Entry, first: boolean): Promise<LaidOut> {
  const { name, rendered, fault } = entry;
  const remark = (why: Sentence, failed: boolean): Remark[] => [{ name, why, failed }];
  if (!rendered) return { result: 'laidOut', pieces: [], remarks: remark(unreadableFor(fault), true) };
  try {
    const piece = (await layout).document(rendered, first);
    return {
      result: 'laidOut',
      pieces: [piece],
      remarks: (await remarksOn(entry)).flatMap((why) => remark(why, false)),
    };
  } catch (error) {
    return { result: 'laidOut', pieces: [], remarks: remark(unreadableFor(error), true) };
  }
}

/** For a stream: what the layout makes of each document of a file. */
async function laidOut({ entries }: Documents, first: boolean): Promise<LaidOut> {
  const pieces: string[] = [];
  const remarks: Remark[] = [];
  for await (const entry of entries) {
    const one = await pieceOf(entry, first && pieces.length === 0);
    pieces.push(...one.pieces);
    remarks.push(...one.remarks);
  }
  return { result: 'laidOut', pieces, remarks };
}

/** For a folder: the whole result of a file. What cannot be read of it is a fault of the file. */
async function whole({ several, entries }: Documents): Promise<{ text: string; records: DocumentRecord[] }> {
  const own = await layoutOf(settings.to, { ...settings.layout, several });
  const records: DocumentRecord[] = [];
  let text = '';
  for await (const { name, rendered, fault } of entries) {
    if (!rendered)
      throw several ? new InputError(say('command/at', { place: name, told: unreadableFor(fault) })) : fault;
    const piece = own.document(rendered, records.length === 0);
    passOn(own, piece, (part) => (text += part));
    records.push(rendered.record);
  }
  return { text: text + own.end(records.length), records };
}

async function written(documents: Documents, output: string, sha256: string): Promise<Outcome> {
  const { text, records } = await whole(documents);
  try {
    write(output, text);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    const why = say('command/result-not-written', { told: reason(error) });
    const failure = { result: 'failed', sha256, why } as const;
    return endsTheRun.has(code) ? { ...failure, stop: true } : failure;
  }
  return { result: 'read', sha256, outputSha256: sha256Of(text), messages: countedByCode(records) };
}

/** What a worker does with each file. */
export async function work(task: AssignedTask): Promise<Outcome> {
  Atomics.store(settings.begun, task.lane, process.hrtime.bigint());
  const { file, output, known, first } = task;
  const options = { ...settings.reading, to: settings.to };
  let sha256: string | null = null;
  try {
    const bytes = task.bytes ?? (await readInput(file, settings.reading.maxSize));
    if (settings.making !== undefined) return await keptRows(task, bytes, { ...settings, making: settings.making });
    if (output === undefined) return await laidOut(await documentsIn(file, bytes, options), first);
    sha256 = sha256Of(bytes);
    if (known?.sha256 === sha256 && isUntouched(output, known)) return { result: 'unchanged' };
    return await written(await documentsIn(file, bytes, options), output, sha256);
  } catch (error) {
    return { result: 'failed', sha256, why: unreadableFor(error) };
  }
}
