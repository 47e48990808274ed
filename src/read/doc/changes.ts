/** Tracked changes of runs and of paragraph marks: which stay, and how many there are. */
import type { Revisions } from '../printing/revisions.js';
import type { Character } from './character.js';

export class Changes {
  /** The change that the run before is part of. */
  private insertion: string | undefined;
  private deletion: string | undefined;

  constructor(private readonly revisions: Revisions) {}

  beginParagraph(): void {
    this.insertion = undefined;
    this.deletion = undefined;
  }

  /** Counts the change that the characters begin; true where they are part of one. */
  counts({ inserted, deleted, change = '' }: Character): boolean {
    const [insertion, deletion] = [inserted ? change : undefined, deleted ? change : undefined];
    if (insertion !== undefined && insertion !== this.insertion) this.revisions.keeps('w:ins');
    if (deletion !== undefined && deletion !== this.deletion) this.revisions.keeps('w:del');
    this.insertion = insertion;
    this.deletion = deletion;
    return insertion !== undefined || deletion !== undefined;
  }

  isGone({ inserted, deleted }: Character): boolean {
    return this.revisions.rejected ? inserted === true : deleted === true;
  }
}
