import type { Database } from '../../archive/database/database.js';
import { writeLetters } from '../../archive/database/write.js';
import type { RowsJson } from '../../archive/rows/index.js';

/** A transaction has its own cost; one that is long keeps others waiting, and what it holds in memory. */
const mostLetters = 32;
const mostBytes = 4e6;

/** Letters on their way into a database, some in each transaction. */
export class Batches {
  added = 0;
  replaced = 0;
  private waiting: RowsJson[] = [];
  private bytes = 0;
  private written: Promise<void> = Promise.resolve();

  constructor(private readonly database: Database) {}

  /** Comes back when there is room for more. */
  async add(rows: RowsJson): Promise<void> {
    this.waiting.push(rows);
    this.bytes += Object.values(rows).reduce((sum, { length }) => sum + length, 0);
    if (this.waiting.length >= mostLetters || this.bytes >= mostBytes) await this.write();
  }

  /** Writes what waits, behind what is being written. */
  async write(): Promise<void> {
    const letters = this.waiting;
    this.waiting = [];
    this.bytes = 0;
    this.written = this.behind(this.written, letters);
    await this.written;
  }

  private async behind(earlier: Promise<void>, letters: readonly RowsJson[]): Promise<void> {
    await earlier;
    if (letters.length === 0) return;
    const { added, replaced } = await writeLetters(this.database, letters);
    this.added += added;
    this.replaced += replaced;
  }
}
