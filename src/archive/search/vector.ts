import { utf8Length } from '../../platform/bytes.js';
import type { Word } from './words.js';

/** A stretch of the text whose words weigh more: what the letter is about, headings. */
export interface Weighty {
  readonly start: number;
  readonly end: number;
  /** As PostgreSQL has it: `A` weighs most. */
  readonly weight: 'A' | 'B';
}

/** PostgreSQL's own bounds: it holds no position beyond, no more of one word, and no more bytes in all. */
const lastPosition = 16_383;
const mostPositions = 255;
const mostBytes = 1_000_000;

/** A text as a `tsvector`. */
export interface SearchVector {
  readonly text: string;
  /** Every word has all its positions: phrases can be looked for. */
  readonly isWhole: boolean;
}

/** `==fr`: the language whose rules a letter is searched by. No word has the signs. */
export const languageLexeme = (tag: string): string => `==${tag}`;

/** `.certificat`: a word of what the letter is about, which can be looked up by itself. */
export const subjectLexeme = (lexeme: string): string => `.${lexeme}`;

type Positions = ReadonlyMap<string, readonly string[]>;

/** Bytes that PostgreSQL needs for it, at most. */
function sizeOf(positions: Positions, most: number): number {
  let bytes = 0;
  for (const [lexeme, places] of positions) bytes += utf8Length(lexeme) + 4 + 2 * Math.min(places.length, most);
  return bytes;
}

function positionsOf(words: readonly Word[], weighty: readonly Weighty[], tag: string): Map<string, string[]> {
  const positions = new Map<string, string[]>([[languageLexeme(tag), []]]);
  const stretches = weighty.toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const [index, word] of words.entries()) {
    while ((stretches[next]?.end ?? Infinity) <= word.start) next += 1;
    const stretch = stretches[next];
    const weight = stretch && stretch.start <= word.start ? stretch.weight : '';
    const position = `${Math.min(index + 1, lastPosition)}${weight}`;
    for (const { lexeme } of [word, ...word.signs]) {
      const known = positions.get(lexeme);
      if (known) known.push(position);
      else positions.set(lexeme, [position]);
      if (weight === 'A') positions.set(subjectLexeme(lexeme), []);
    }
  }
  return positions;
}

/** Lexemes are letters, digits, `=` and `.`: nothing in them has to be escaped. */
export const quoted = (lexeme: string): string => `'${lexeme}'`;

/**
 * What PostgreSQL is to look in. A text that goes beyond its bounds keeps all its words, not all their positions.
 * @param tag the language whose rules the words follow
 */
export function searchVector(words: readonly Word[], weighty: readonly Weighty[], tag: string): SearchVector {
  const positions = positionsOf(words, weighty, tag);
  let most = mostPositions;
  while (most > 0 && sizeOf(positions, most) > mostBytes) most >>= 1;
  const parts: string[] = [];
  let isWhole = words.length < lastPosition;
  let bytes = 0;
  for (const [lexeme, places] of positions) {
    if (places.length > most) isWhole = false;
    bytes += utf8Length(lexeme) + 4;
    // A file of nothing but different words: beyond this, the database would refuse it.
    if (bytes > mostBytes) break;
    parts.push(
      most === 0 || places.length === 0 ? quoted(lexeme) : `${quoted(lexeme)}:${places.slice(0, most).join(',')}`,
    );
  }
  return { text: parts.join(' '), isWhole };
}
