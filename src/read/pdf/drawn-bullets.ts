/** Dots that are drawn before a line are its bullets. */
import type { Box, Run } from './geometry.js';
import type { TurnedRun } from './upright.js';

/** Parts of the size of the type: how far a dot stands before its line, and from the middle of it. */
const farthest = 3;
const offMiddle = 0.3;

export function withBullets(runs: readonly TurnedRun[], dots: readonly Box[]): TurnedRun[] {
  const bullets = dots.flatMap((dot): TurnedRun[] => {
    const run = lineAfter(runs, dot);
    if (!run) return [];
    const bullet = { ...run, text: '•', x: dot.left, width: dot.right - dot.left };
    return [{ run: bullet, angle: 0 }];
  });
  return bullets.length === 0 ? [...runs] : [...runs, ...bullets];
}

/** The run that begins right behind a dot, with nothing nearer before it. */
function lineAfter(runs: readonly TurnedRun[], dot: Box): Run | undefined {
  const middle = (dot.top + dot.bottom) / 2;
  let nearest: Run | undefined;
  for (const { run, angle } of runs) {
    const isLevel = Math.abs(angle) < 0.1 && Math.abs(run.y - run.size / 3 - middle) < offMiddle * run.size;
    if (!isLevel || run.x + run.width < dot.left - farthest * run.size) continue;
    // Text before it makes it a full stop, or a sign in a drawing.
    if (run.x < dot.right) return undefined;
    if (run.x - dot.right < farthest * run.size && (!nearest || run.x < nearest.x)) nearest = run;
  }
  return nearest;
}
