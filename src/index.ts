import { french } from './locales/fr/index.js';
import type { DocumentRecord } from './model/record.js';
import { runPipeline } from './pipeline.js';
import { defaultLimits } from './read/docx/limits.js';
import { sentence } from './render/sentences.js';

export type * from './model/record.js';
export { defaultLimits } from './read/docx/limits.js';
export { UnreadableFile } from './read/unreadable.js';

const packs = [french] as const;

/** The languages that documents are read in, BCP 47. */
export const languages: readonly string[] = packs.map(({ language }) => language);

export interface ParseOptions {
  /** The file's name, for `source.name` alone: the format is told by content. */
  readonly name?: string;
  /** BCP 47; by default the language is recognised. */
  readonly language?: string;
  /** Word's tracked changes: taken as made (`accept`, the default), as not made, or a reason to refuse the file. */
  readonly trackChanges?: 'accept' | 'reject' | 'fail';
  readonly limits?: {
    /** Largest file, in bytes. */
    readonly maxSize?: number;
    /** Most XML that a Word file may unpack to, in bytes. */
    readonly maxXml?: number;
  };
}

export interface ParsedCircular {
  readonly record: DocumentRecord;
  /** The source text that `evidence` points into. */
  readonly text: string;
}

/**
 * Reads a circular, letter or report of the ITU.
 *
 * @param bytes the file: UTF-8, UTF-16 or Windows-1252 text, Markdown, or Word (.docx), told apart by content
 * @returns the record and the source text; the same bytes and options give the same result
 * @throws UnreadableFile where no record can be made of the file; its message is one line for people
 */
export async function parseCircular(bytes: Uint8Array, options: ParseOptions = {}): Promise<ParsedCircular> {
  const { maxSize = defaultLimits.maxSize, maxXml = defaultLimits.maxXml } = options.limits ?? {};
  return runPipeline(
    bytes,
    {
      name: options.name ?? null,
      language: options.language ?? null,
      maxSize,
      docx: { limits: { maxSize, maxXml }, trackChanges: options.trackChanges ?? 'accept' },
    },
    packs,
    sentence,
  );
}
