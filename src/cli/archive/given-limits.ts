/** What one document may take. */
export interface Limits {
  /** Milliseconds. */
  readonly timeout: number;
  /** Bytes of V8's heap. */
  readonly maxMemory: number;
}
