/** Tracked changes (RTF 1.9.1, "Track Changes (Revision Marks)"): text that is inserted or deleted, stretch by stretch. */
import type { Revisions } from '../printing/revisions.js';
import type { Character } from './character.js';

export class TrackedText {
  private inserted = false;
  private deleted = false;
  private kept = true;

  constructor(private readonly revisions: Revisions) {}

  /** True where the text stays; text of one stretch is one change. */
  keeps({ inserted, deleted }: Character): boolean {
    if (inserted === this.inserted && deleted === this.deleted) return this.kept;
    this.kept = true;
    if (inserted) this.kept = (this.inserted ? !this.revisions.rejected : this.revisions.keeps('w:ins')) && this.kept;
    if (deleted) this.kept = (this.deleted ? this.revisions.rejected : this.revisions.keeps('w:del')) && this.kept;
    this.inserted = inserted;
    this.deleted = deleted;
    return this.kept;
  }
}
