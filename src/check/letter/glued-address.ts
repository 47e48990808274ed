import { say } from '../../model/sentence/index.js';
import { overlaps, type Span } from '../../model/span.js';
import { placesOf, quote, textBlocks } from '../places.js';
import type { Letter, LetterRule, Problem } from '../rule.js';

/** A full stop and a capital, or a word, right behind an address that ends before them. */
const gluedBehind = /^(?:[.,;:!?]\p{Lu}|\p{L})\p{L}*/u;
const gluedBefore = /(?<=\p{L}{2})(?:https?:\/\/|www\.)(?=\p{L})/giu;

function* behind(letter: Letter): Generator<Problem> {
  const { text } = letter.document;
  const told: Span[] = [];
  for (const index of letter.record.links.keys()) {
    for (const place of placesOf(letter, `/links/${index}`)) {
      const rest = gluedBehind.exec(text.slice(place.end, place.end + 40));
      // A link that the file sets on some words of a text ends where the file says.
      if (
        !rest ||
        told.some((known) => overlaps(known, place)) ||
        !/[@/]|www\./.test(text.slice(place.start, place.end))
      )
        continue;
      const span = { start: place.start, end: place.end + rest[0].length };
      told.push(span);
      yield {
        span,
        sentence: say('glued-address/behind', { words: quote(letter, span) }),
      };
    }
  }
}

function* before(letter: Letter): Generator<Problem> {
  for (const block of textBlocks(letter)) {
    for (const match of block.text.matchAll(gluedBefore)) {
      const from = block.text.lastIndexOf(' ', match.index) + 1;
      // An address within an address (`…?url=https://…`) stands behind no letter; one that is a path does.
      if (/[/@]/.test(block.text.slice(from, match.index))) continue;
      const to = block.text.indexOf(' ', match.index);
      const span = { start: block.span.start + from, end: block.span.start + (to < 0 ? block.text.length : to) };
      yield {
        span,
        sentence: say('glued-address/before', { words: quote(letter, span) }),
      };
    }
  }
}

/** An address that runs into the sentence beside it: nobody can follow it. */
export const gluedAddress: LetterRule = {
  code: 'glued-address',
  wordless: true,
  severity: 'error',
  *check(letter) {
    yield* behind(letter);
    yield* before(letter);
  },
};
