import { say } from '../../model/sentence/index.js';
import type { Span } from '../../model/span.js';
import { firstMatch, matchesOf } from '../../text/pattern.js';
import { amends, placeOf, quote, textBlocks } from '../places.js';
import type { Letter, LetterRule, Problem } from '../rule.js';

/** An annex that the text cites by its label (`l'Annexe A`), each place once. */
export interface AnnexCitation {
  readonly label: string;
  readonly span: Span;
}

/** The document's own annexes that its text cites; those of other documents are left out. */
export function* annexCitations(letter: Letter): Generator<AnnexCitation> {
  const { words, findings } = letter;
  const headings = findings.annexes.flatMap(({ finding }) => finding.clues.map(({ span }) => span));
  for (const block of textBlocks(letter)) {
    if (block.zone === 'letterhead' && block.index === 0) continue;
    for (const match of matchesOf(words.annexCitation, block.text)) {
      const start = block.span.start + match.index;
      const end = start + match[0].length;
      if (headings.some((heading) => heading.start <= start && start < heading.end)) continue;
      const behind = block.text.slice(match.index + match[0].length, match.index + match[0].length + 80);
      if (firstMatch(words.annexElsewhere, behind) && !firstMatch(words.annexHere, behind)) continue;
      const labels = match.groups?.labels ?? '';
      const parts = labels.split(/[ ,]+/).filter((part) => /^(?:\d{1,2}|\p{Lu}|[IVX]+)$/u.test(part));
      for (const label of parts) yield { label, span: { start, end } };
    }
  }
}

const roman: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4', V: '5', VI: '6' };

export const sameLabel = (a: string, b: string): boolean =>
  a.toUpperCase() === b.toUpperCase() || (roman[a.toUpperCase()] ?? a) === (roman[b.toUpperCase()] ?? b);

function* cited(letter: Letter): Generator<Problem> {
  const labels = letter.record.annexes.map(({ label }) => label);
  const told = new Set<string>();
  for (const { label, span } of annexCitations(letter)) {
    // One annex without a label is the annex, whatever the text calls it.
    if (labels.some((known) => known === null || sameLabel(known, label)) || told.has(label)) continue;
    told.add(label);
    yield { span, sentence: say('missing-annex/cited', { words: quote(letter, span), label }) };
  }
}

function* unlabelled(letter: Letter): Generator<Problem> {
  if (letter.record.annexes.length > 0 || letter.record.enclosures !== null) return;
  for (const block of textBlocks(letter)) {
    const match = firstMatch(letter.words.annexUnlabelled, block.text);
    if (!match || block.zone === 'annex') continue;
    const start = block.span.start + match.index;
    const span = { start, end: start + match[0].length };
    yield { span, sentence: say('missing-annex/unlabelled', { words: quote(letter, span) }) };
    return;
  }
}

/** A conversion may have run an annex's heading into a line of text; then nobody can count. */
const hasBuriedHeading = ({ document, words }: Letter): boolean =>
  document.blocks.some(({ text, annex }) => annex === null && firstMatch(words.buriedAnnexHeading, text) !== null);

/** An annex that is announced or cited, and is not there. */
export const missingAnnex: LetterRule = {
  code: 'missing-annex',
  severity: 'error',
  *check(letter) {
    const { enclosures, annexes } = letter.record;
    if (!amends(letter)) {
      const problems = [...cited(letter)];
      yield* problems;
      if (problems.length === 0) yield* unlabelled(letter);
    }
    if (enclosures !== null && enclosures > annexes.length && !hasBuriedHeading(letter)) {
      yield {
        span: placeOf(letter, '/enclosures'),
        sentence: say('missing-annex/count', { announced: enclosures, there: annexes.length }),
      };
    }
  },
};
