import { availableParallelism } from 'node:os';
import type { OutputFormat } from '../layout.js';
import type { LayoutOptions } from '../layouts/layout.js';
import type { ReadingOptions } from '../reading.js';
import type { Limits } from './given-limits.js';

/** What a call of `parse` says about a run over many documents. */
export interface ArchiveOptions extends ReadingOptions {
  readonly to: OutputFormat;
  readonly output?: string;
  readonly evidence: boolean;
  readonly compact: boolean;
  readonly table?: LayoutOptions['table'];
  readonly bom?: boolean;
  readonly interfaceLanguage?: string;
  readonly outDir?: string;
  readonly report?: string;
  readonly filesFrom?: string;
  readonly force: boolean;
  readonly jobs?: number;
  readonly timeout?: number;
  readonly maxMemory?: number;
  readonly quiet: boolean;
}

export const limitsOf = ({
  timeout = 60_000,
  maxMemory = 1e9,
}: Pick<ArchiveOptions, 'timeout' | 'maxMemory'>): Limits => ({ timeout, maxMemory });

/** How each document is laid out, whatever stands before and behind it. */
export const formOf = ({ compact, evidence, table, bom, interfaceLanguage }: ArchiveOptions): Form => ({
  compact,
  evidence,
  table,
  bom,
  interfaceLanguage,
});

type Form = Pick<LayoutOptions, 'compact' | 'evidence' | 'table' | 'bom' | 'interfaceLanguage'>;

/** How many documents are worked on at once; a worker without a document would start for nothing. */
export const lanesOf = ({ jobs = availableParallelism() }: Pick<ArchiveOptions, 'jobs'>, documents: number): number =>
  Math.max(1, Math.min(jobs, documents));
