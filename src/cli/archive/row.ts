/** What became of one document, as it stands in the report. */
export interface Row {
  /** As it was named. */
  readonly file: string;
  readonly result: 'read' | 'unchanged' | 'failed';
  /** Its result, below the folder of results; `null` where it has none. */
  readonly output: string | null;
  /** Of the document; `null` where it could not be opened. */
  readonly sha256: string | null;
  /** Of the result. */
  readonly outputSha256: string | null;
  /** Of the record, by code: how many there are. */
  readonly messages: Readonly<Record<string, number>>;
  /** Why it failed: one line that says what to do. */
  readonly error: string | null;
}

/** What makes a result what it is, beside the document: another version or option makes another result. */
export interface Making {
  readonly version: string;
  readonly options: Readonly<Record<string, string | number | boolean | null>>;
}

/** All rows begin with it, in the report and in the journal. */
export const rowStart = '{"file":';

export const isMadeAlike = (a: Making, b: Making): boolean =>
  a.version === b.version && JSON.stringify(a.options) === JSON.stringify(b.options);
