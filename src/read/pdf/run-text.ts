/** The text of runs that stand beside each other. */
import { type Run, rightOf } from './geometry.js';

/** A narrower gap, as a part of the size of the type, parts no words: a hyphen that a typesetter adds at the end of a line is a run of its own. */
const spaceGap = 0.14;

export function textOfRuns(runs: readonly Run[]): string {
  let text = '';
  let end = -Infinity;
  for (const run of runs) {
    text += text !== '' && run.x - end >= spaceGap * run.size ? ` ${run.text}` : run.text;
    end = rightOf(run);
  }
  return text.trim();
}
