/**
 * A letter with an accent that a browser prints twice: the line that begins a page is drawn at the foot of the page before as well, as much of it as
 * reaches over the edge.
 */
import { type Page, type Run, rightOf } from './geometry.js';
import { linesOf } from './lines.js';

/** More than a letter or two is text. */
const mostLetters = 2;

export const withoutStrayLetters = (pages: readonly Page[]): Page[] =>
  pages.map((page, index) => {
    const next = pages[index + 1];
    const stray = next && strayOf(page, next);
    return stray ? { ...page, runs: page.runs.filter((run) => !stray.includes(run)) } : page;
  });

function strayOf(page: Page, next: Page): readonly Run[] | undefined {
  const last = linesOf(page.runs).at(-1);
  const first = linesOf(next.runs)[0];
  if (!last || !first || page.runs.length === last.runs.length) return undefined;
  const letters = last.runs.map(({ text }) => text.trim()).join('');
  const isAgain = (run: Run): boolean =>
    first.runs.some(
      (other) =>
        other.text.includes(run.text.trim()) && run.x > other.x - run.size && rightOf(run) < rightOf(other) + run.size,
    );
  return letters.length <= mostLetters && /^\P{ASCII}+$/u.test(letters) && last.runs.every(isAgain)
    ? last.runs
    : undefined;
}
