import { closeSync, openSync } from 'node:fs';
import { lineAt, linesOf } from './lines.js';
import { isMadeAlike, type Making, type Row, rowStart } from './row.js';

const rowOf = (line: string): Row => JSON.parse(line.replace(/,$/, '')) as Row;

/** The value on a line of the report such as `"version": "0.1.0",`. */
const valueOf = (line: string): unknown => JSON.parse(line.replace(/^"\w+": /, '').replace(/,$/, ''));

/**
 * The report of the last run, which says what has been done. Its rows are not held, but where they begin: an archive may have
 * many. A report that was changed into another form says nothing, and all is done anew.
 */
export class LastReport {
  private constructor(
    private readonly descriptor: number | null,
    /** By name: where the row of each result begins; none where another version or other options made them. */
    readonly results: ReadonlyMap<string, number>,
    /** Names of all results that it tells of. */
    readonly names: readonly string[],
  ) {}

  static open(file: string, making: Making): LastReport {
    let descriptor: number;
    try {
      descriptor = openSync(file, 'r');
    } catch {
      return new LastReport(null, new Map(), []);
    }
    const results = new Map<string, number>();
    const names: string[] = [];
    try {
      const made: { version?: unknown; options?: unknown } = {};
      for (const { text, start } of linesOf(descriptor)) {
        if (text.startsWith('"version": ')) made.version = valueOf(text);
        else if (text.startsWith('"options": ')) made.options = valueOf(text);
        else if (text.startsWith('"totals": ')) break;
        else if (text.startsWith(rowStart)) {
          const { output } = rowOf(text);
          if (output === null) continue;
          names.push(output);
          if (isMadeAlike(made as Making, making)) results.set(output, start);
        } else if (/^".*",?$/.test(text)) names.push(JSON.parse(text.replace(/,$/, '')) as string);
      }
    } catch {
      // Not a report of ours: nothing is known.
      return new LastReport(descriptor, new Map(), []);
    }
    return new LastReport(descriptor, results, names);
  }

  rowAt(start: number): Row {
    if (this.descriptor === null) throw new Error('no report was read');
    return rowOf(lineAt(this.descriptor, start));
  }

  close(): void {
    if (this.descriptor !== null) closeSync(this.descriptor);
  }
}
