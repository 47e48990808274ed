import { say } from '../../model/sentence/index.js';
import { nodesOf, paragraphTrees } from '../places.js';
import type { Letter, LetterRule, Problem } from '../rule.js';
import type { ParagraphNode } from '../../model/paragraph-node.js';

const decimal = /^(\d{1,3}(?:\.\d{1,3}){0,5})\.?$/;

function* skipped(nodes: readonly ParagraphNode[]): Generator<Problem> {
  const seen = new Set<string>();
  let last: ParagraphNode['label'] = null;
  for (const { label } of nodesOf(nodes)) {
    const numbers = decimal.exec(label?.text ?? '')?.[1];
    if (!label || numbers === undefined) continue;
    const parent = numbers.split('.').slice(0, -1).join('.');
    const grandparent = parent.split('.').slice(0, -1).join('.');
    // `1.1.1` under `1`, which has no `1.1`; a list that has no level above at all is numbered in its own way.
    if (grandparent !== '' && !seen.has(parent) && seen.has(grandparent)) {
      yield {
        span: label.span,
        related: last?.span ?? null,
        sentence: say('level-skipped', { number: label.text, parent }),
      };
      seen.add(parent);
    }
    seen.add(numbers);
    last = label;
  }
}

/** A level of numbers that is left out. */
export const levelSkipped: LetterRule = {
  code: 'level-skipped',
  wordless: true,
  severity: 'warning',
  *check(letter: Letter) {
    for (const tree of paragraphTrees(letter)) yield* skipped(tree);
  },
};
