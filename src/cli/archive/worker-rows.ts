import { createHash } from 'node:crypto';
import { letterRows } from '../../archive/rows/index.js';
import { amendingWords, searchLanguageOf } from '../../index.js';
import { say } from '../../model/sentence/index.js';
import { documentsIn, remarksOn } from '../documents.js';
import { InputError } from '../failure.js';
import { isRecordFile } from '../record-file.js';
import { keptName } from '../kept/kept-name.js';
import type { Outcome, Task, WorkSettings } from './task.js';

type Settings = Pick<WorkSettings, 'reading'> & { readonly making: string };

/**
 * What a database is to keep of a document; nothing where it has it already.
 * @throws InputError, UnreadableFile where it cannot be read
 */
export async function keptRows({ file, known }: Task, bytes: Uint8Array, settings: Settings): Promise<Outcome> {
  const { making, reading } = settings;
  if (known?.sha256 === createHash('sha256').update(bytes).digest('hex')) return { result: 'unchanged' };
  // A record does not hold the text that is searched and pointed into.
  if (isRecordFile(file, bytes)) throw new InputError(say('archive/record-not-document', {}));
  const { entries } = await documentsIn(file, bytes, { ...reading, to: 'json' });
  for await (const entry of entries) {
    const { rendered, fault } = entry;
    if (!rendered) throw fault;
    const { record, text } = rendered;
    if (text === null) break;
    const language = await searchLanguageOf(record.source.language);
    const rows = letterRows({ file: keptName(file), making, record, text }, language, await amendingWords());
    return { result: 'rows', rows, remarks: await remarksOn(entry) };
  }
  throw new InputError(say('archive/record-not-document', {}));
}
