import type { RowsJson } from '../../archive/rows/index.js';
import type { Sentence } from '../../model/sentence/index.js';
import type { OutputFormat } from '../layout.js';
import type { LayoutOptions } from '../layouts/layout.js';
import type { ReadingOptions } from '../reading.js';
import type { Limits } from './given-limits.js';

/** What all documents of a run have in common. */
export interface WorkSettings {
  readonly to: OutputFormat;
  readonly layout: LayoutOptions;
  readonly reading: ReadingOptions;
  /** Folder of temporary files, on the disk of the results; empty where results are handed back. */
  readonly temporary: string;
  /** Where documents go into a database: what their records are made with. What is handed back are their rows. */
  readonly making?: string;
}

/** Given to each worker as it starts. */
export interface WorkerSettings extends WorkSettings {
  /** By lane: when the worker began its document, in nanoseconds of `process.hrtime`; 0 before it has. */
  readonly begun: BigInt64Array;
}

export interface PoolSettings {
  /** How many documents are under way at once; one lane more is there for a document that has to wait. */
  readonly lanes: number;
  /** How many of them are worked on, the others wait for their turn; all where it is left out. */
  readonly threads?: number;
  readonly limits: Limits;
  readonly work: WorkSettings;
}

/** What is known of a document from an earlier run. */
export interface Known {
  readonly sha256: string;
  /** Of its result; `null` where that is no file. */
  readonly outputSha256: string | null;
}

export interface Task {
  readonly file: string;
  /** What was read of it already: standard input. */
  readonly bytes?: Uint8Array;
  /** Where its result goes; without, the result is handed back. */
  readonly output?: string;
  readonly known?: Known;
  /** Nothing has been written before its result. */
  readonly first: boolean;
}

/** A task on its way to a worker. */
export interface AssignedTask extends Task {
  readonly lane: number;
}

export type Outcome =
  | { readonly result: 'unchanged' }
  | {
      readonly result: 'read';
      readonly sha256: string;
      readonly outputSha256: string;
      /** By code, how many there are. */
      readonly messages: Readonly<Record<string, number>>;
    }
  | LaidOut
  | Rows
  | Failure;

/** What a database keeps of a document. */
export interface Rows {
  readonly result: 'rows';
  readonly rows: RowsJson;
  /** What people are told, in order. */
  readonly remarks: readonly Sentence[];
}

/** What one file gives a stream: a document, or the records in it. */
export interface LaidOut {
  readonly result: 'laidOut';
  /** What the layout made of each. */
  readonly pieces: readonly string[];
  /** What people are told, in order. */
  readonly remarks: readonly Remark[];
}

export interface Remark {
  /** The file, and the place of a record in it. */
  readonly name: string;
  readonly why: Sentence;
  /** True where nothing is written for it. */
  readonly failed: boolean;
}

export interface Failure {
  readonly result: 'failed';
  /** Of its bytes, where they could be read. */
  readonly sha256: string | null;
  /** What is wrong and what to do. */
  readonly why: Sentence;
  /** No result can be written at all: the disk is full or read-only. */
  readonly stop?: true;
}
