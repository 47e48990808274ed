import { say } from '../../model/sentence/index.js';
import { partCitations } from '../part-citations.js';
import { amends, nodesOf, paragraphTrees } from '../places.js';
import type { Letter, LetterRule } from '../rule.js';

/** The numbers of the document's paragraphs, without what stands around them. */
function numbersOf(letter: Letter): Set<string> {
  const nodes = paragraphTrees(letter).flatMap((tree) => [...nodesOf(tree)]);
  return new Set(nodes.flatMap(({ label }) => label?.text.match(/\d{1,2}(?:\.\d{1,2})*/)?.slice(0, 1) ?? []));
}

const depthOf = (label: string): number => label.split('.').length;

/** At the head of a line, though it was not read as a number. */
const opensLine = (letter: Letter, label: string): boolean =>
  new RegExp(String.raw`(?:^|[\n\t|])[ \t(]*(?:§ ?)?${label.replaceAll('.', String.raw`\.`)}(?![\d/]|\.\d)`).test(
    letter.document.text,
  );

/** Fewer numbers than these do not say that a document numbers its paragraphs. */
const fewest = 2;

/** A paragraph or section of the document itself that its text cites, and that is not there. */
export const missingParagraph: LetterRule = {
  code: 'missing-paragraph',
  severity: 'error',
  *check(letter) {
    if (amends(letter)) return;
    const numbers = numbersOf(letter);
    const told = new Set<string>();
    for (const { label, span, words } of partCitations(letter, letter.words.parts.paragraph)) {
      const alike = [...numbers].filter((number) => depthOf(number) === depthOf(label)).length;
      if (alike < fewest || numbers.has(label) || told.has(label) || opensLine(letter, label)) continue;
      told.add(label);
      yield { span, sentence: say('missing-paragraph', { words, label }) };
    }
  },
};
