/** Targets of links, which a program has put down behind the text of their page, a line each (Tika, from a PDF): no page prints `mailto:`. */
import type { Block } from '../../model/document.js';

const target = /^(?:mailto:[^\s@]{1,64}@\S{1,120}|https?:\/\/\S{1,300})$/i;

/** The blocks with such lines at the foot of a page: all that stand together, one of them with `mailto:`. */
export function withoutTargets(text: string, blocks: readonly Block[]): readonly Block[] {
  if (!/^mailto:/im.test(text)) return blocks;
  const words = ({ span }: Block): string => text.slice(span.start, span.end);
  const isTarget = (block: Block | undefined): boolean =>
    block !== undefined &&
    !block.cell &&
    words(block)
      .split('\n')
      .every((line) => target.test(line.trim()));
  const runs: Block[][] = [];
  for (const [at, block] of blocks.entries()) {
    if (!isTarget(block)) continue;
    if (isTarget(blocks[at - 1])) runs.at(-1)?.push(block);
    else runs.push([block]);
  }
  const targets = new Set(runs.filter((run) => run.some((block) => /^mailto:/im.test(words(block)))).flat());
  return blocks.map((block) => (targets.has(block) ? { ...block, role: 'page-footer' } : block));
}
