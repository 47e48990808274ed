import type { RecordMessage } from '../model/record.js';

/** What `validate` says of one file; messages about records have a JSON Pointer too. */
export interface FileReport {
  readonly file: string;
  readonly messages: readonly (RecordMessage & { readonly pointer?: string })[];
}

/** Where a message stands in the file itself; `null` for the file as a whole. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The places of a report's messages, as people find them in the file. */
export interface PlacedMessage {
  readonly file: string;
  readonly message: FileReport['messages'][number];
  readonly place: FilePlace | null;
  readonly related: FilePlace | null;
}

export interface Tally {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

export function tallyOf(reports: readonly FileReport[]): Tally {
  const count = (severity: RecordMessage['severity']): number =>
    reports.reduce((sum, { messages }) => sum + messages.filter((each) => each.severity === severity).length, 0);
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
