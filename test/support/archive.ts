import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** Has calls find that a document with "endless" in its name is never read to its end. */
export const endless = { NODE_OPTIONS: `--require ${resolve('test/support/endless-documents.cjs')}` };

/** … and that it takes hours, which pass at once. */
export const overdue = { ...endless, HOURS_PASS: '1' };

export interface ReportedDocument {
  readonly file: string;
  readonly result: string;
  readonly output: string | null;
  readonly sha256: string | null;
  readonly outputSha256: string | null;
  readonly messages: Readonly<Record<string, number>>;
  readonly error: string | null;
}

export interface Report {
  readonly version: string;
  readonly documents: readonly ReportedDocument[];
  readonly outdated: readonly string[];
  readonly totals: Readonly<Record<string, unknown>>;
  readonly timing: { readonly documents: Readonly<Record<string, number>> };
}

export const readReport = (file: string): Report => JSON.parse(readFileSync(file, 'utf8')) as Report;

/**
 * All files below a folder and what is in them; the report without its times. Hidden files too, unless the run was killed: threads
 * live a moment longer and may remove theirs.
 */
export function treeOf(folder: string, { hidden = true } = {}): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((file) => hidden || !file.startsWith('.'));
  return new Map(
    files
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((file) => {
        const content = readFileSync(join(folder, file), 'utf8');
        return [file, file === 'report.json' ? content.slice(0, content.indexOf('"timing": ')) : content];
      }),
  );
}
