import { say } from '../../model/sentence/index.js';
import { fold } from '../../text/fold.js';
import { firstMatch } from '../../text/pattern.js';
import { partCitations } from '../part-citations.js';
import { amends, nodesOf, paragraphTrees } from '../places.js';
import type { Letter, LetterRule } from '../rule.js';

/** The numbers that stand above or below tables and figures, wherever a converter broke the lines. */
function headed({ document, words }: Letter): Set<string> {
  const labels = document.text.split('\n').flatMap((line) => {
    const label = firstMatch(words.parts.tableHeading, fold(line))?.groups?.label;
    return label === undefined ? [] : [label];
  });
  return new Set(labels);
}

const tablesIn = (letter: Letter): number =>
  paragraphTrees(letter).flatMap((tree) => [...nodesOf(tree)].filter(({ rows }) => rows !== null)).length;

/** A table or figure of the document itself that its text cites, and that is not there. */
export const missingTable: LetterRule = {
  code: 'missing-table',
  severity: 'error',
  *check(letter) {
    if (amends(letter)) return;
    const labels = headed(letter);
    // Readers count tables that are cited by a number and have none.
    const counted = labels.size === 0 ? tablesIn(letter) : 0;
    const told = new Set<string>();
    for (const { label, span, words } of partCitations(letter, letter.words.parts.table)) {
      if (labels.has(label) || told.has(label) || Number(label) <= counted) continue;
      told.add(label);
      yield { span, sentence: say('missing-table', { words, label }) };
    }
  },
};
