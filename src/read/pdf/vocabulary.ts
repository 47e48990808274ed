/** The words of a document, which tell whether a hyphen at the end of a line belongs to its word. */
import type { Run } from './geometry.js';
import { textOfRuns } from './run-text.js';

const word = /[\p{L}\p{M}\d]+(?:-[\p{L}\p{M}\d]+)*/gu;

/** Words of a file that nobody could have written. */
const mostWords = 500_000;

/** Documents that hyphenate end one line in twenty so; one that does not ends a line after a hyphen now and then. */
const hyphenatedShare = 0.02;

export class Vocabulary {
  private readonly words = new Set<string>();
  private lines = 0;
  private torn = 0;

  /** The words of a line; what its end cuts is no word. */
  addLine(runs: readonly Run[]): void {
    const text = textOfRuns(runs);
    this.lines++;
    if (/\p{L}-\s*$/u.test(text)) this.torn++;
    if (this.words.size > mostWords) return;
    for (const [found] of text.replace(/\S*-\s*$/, '').matchAll(word)) this.words.add(found.toLowerCase());
  }

  /**
   * Whether the hyphen between the end of a line and the beginning of the next goes.
   *
   * @param isAdded whether the file prints it apart from its word, as typesetters do that add it
   */
  joins(before: string, after: string, isAdded = false): boolean {
    const head = /[\p{L}\p{M}\d-]*$/u.exec(before.slice(-80, -1))?.[0] ?? '';
    const tail = /^[\p{L}\p{M}\d]*/u.exec(after.slice(0, 80))?.[0] ?? '';
    // A name, a number or a code goes on after its hyphen: UIT-T, 2012-2016.
    if (!/\p{Ll}$/u.test(head) || !/^\p{Ll}/u.test(tail)) return false;
    if (this.words.has(`${head}-${tail}`.toLowerCase())) return false;
    const last = head.slice(head.lastIndexOf('-') + 1);
    if (this.words.has((last + tail).toLowerCase())) return true;
    return isAdded || (this.torn > 2 && this.torn > hyphenatedShare * this.lines);
  }
}
