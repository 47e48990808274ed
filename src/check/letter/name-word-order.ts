import { say } from '../../model/sentence/index.js';
import type { Span } from '../../model/span.js';
import { matchesOf } from '../../text/pattern.js';
import { type Definition, definitions, stem } from '../definitions.js';
import { quote, shortened, textBlocks } from '../places.js';
import type { Letter, LetterRule, Problem } from '../rule.js';
import { likeness, nameBeside } from '../same-words.js';

interface Phrase {
  readonly order: string;
  readonly span: Span;
}

/** Names explained with an acronym, which stands behind both orders. */
function* explained(letter: Letter): Generator<Problem> {
  const first = new Map<string, Definition[]>();
  for (const definition of definitions(letter)) {
    const known = first.get(definition.acronym) ?? [];
    const other = known.find(({ words }) => likeness(words, definition.words, letter) === 'reordered');
    if (other) {
      yield {
        span: definition.span,
        related: other.span,
        sentence: say('name-word-order', {
          name: shortened(nameBeside(definition.name, other.name, letter)),
          other: shortened(nameBeside(other.name, definition.name, letter)),
        }),
      };
    } else first.set(definition.acronym, [...known, definition]);
  }
}

/** Names of three words of weight, wherever they stand. */
function* bare(letter: Letter): Generator<Problem> {
  const known = new Map<string, Phrase>();
  for (const block of textBlocks(letter)) {
    for (const match of matchesOf(letter.words.threeWordName, block.text)) {
      const { head = '', second = '', third = '' } = match.groups ?? {};
      const words = [second, third].map((word) => stem(word.toLowerCase(), letter.words));
      if (words[0] === words[1]) continue;
      const key = [stem(head.toLowerCase(), letter.words), ...words.toSorted()].join(' ');
      const span = { start: block.span.start + match.index, end: block.span.start + match.index + match[0].length };
      const order = words.join(' ');
      const other = known.get(key);
      if (!other) known.set(key, { order, span });
      else if (other.order !== order) {
        yield {
          span,
          related: other.span,
          sentence: say('name-word-order', { name: quote(letter, span), other: quote(letter, other.span) }),
        };
      }
    }
  }
}

/** One name in two orders of its words. */
export const nameWordOrder: LetterRule = {
  code: 'name-word-order',
  severity: 'warning',
  *check(letter) {
    const found = [...explained(letter)];
    yield* found;
    for (const problem of bare(letter)) {
      const known = found.some(
        ({ span }) => span && problem.span && span.start <= problem.span.start && problem.span.end <= span.end,
      );
      if (!known) yield problem;
    }
  },
};
