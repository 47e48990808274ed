/** Tracked changes (ECMA-376-1 §17.13.5): which side of a change is read, and how many there are. */

/** What to do with tracked changes: read the text as if all were accepted, or rejected, or read no such file. */
export type TrackChanges = 'accept' | 'reject' | 'fail';

export interface RevisionCounts {
  insertions: number;
  deletions: number;
  /** Both halves of a move are one. */
  moves: number;
}

export class Revisions {
  readonly counts: RevisionCounts = { insertions: 0, deletions: 0, moves: 0 };
  private moveRanges = 0;
  private moveRuns = 0;

  constructor(private readonly policy: TrackChanges) {}

  get rejected(): boolean {
    return this.policy === 'reject';
  }

  get total(): number {
    return this.counts.insertions + this.counts.deletions + this.counts.moves;
  }

  /** Counts a change by its element (`w:ins`, `w:del`, `w:moveFrom`, `w:moveTo`); true where its content stays. */
  keeps(element: string): boolean {
    if (element === 'w:ins') this.counts.insertions++;
    else if (element === 'w:del') this.counts.deletions++;
    else if (element === 'w:moveTo') this.moveRuns++;
    this.countMoves();
    const isNew = element === 'w:ins' || element === 'w:moveTo';
    return isNew !== this.rejected;
  }

  moveRange(): void {
    this.moveRanges++;
    this.countMoves();
  }

  /** A file names its moves by ranges; where it does not, every moved run is one. */
  private countMoves(): void {
    this.counts.moves = this.moveRanges > 0 ? this.moveRanges : this.moveRuns;
  }
}
