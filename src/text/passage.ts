import type { DateMention, GroupMention } from '../model/annotation.js';
import type { AnnotatedDocument } from '../model/detection.js';
import type { SegmentedDocument, ZonedBlock } from '../model/document.js';
import type { Span } from '../model/span.js';
import { clean } from './clean.js';
import { longestGap } from './fold.js';
import { firstMatch, matchesOf, type Pattern } from './pattern.js';
import { type SentenceLocale, sentences } from './sentences.js';
import { within } from './within.js';

/** Only a foot leaves so many spaces: others that part texts have a filler. */
const footGap = new RegExp(` {${longestGap + 1},}`, 'g');

/**
 * A part of a document (a block, a sentence of it, what stands between two dates) with its words and what was found in them.
 * What a detector reads around a place it asks of the passage that it may read in: `before` and `behind` end with the
 * passage, so that no rule sees the words of the next. Places are those of the source throughout.
 */
export class Passage {
  #sentences: readonly Passage[] | undefined;
  #words: string | undefined;

  constructor(
    readonly document: AnnotatedDocument,
    readonly span: Span,
  ) {}

  /** Its folded words; an index in them plus `span.start` is a place in the source. */
  get words(): string {
    return (this.#words ??= this.document.folded.slice(this.span.start, this.span.end));
  }

  /** The whole text that it is part of. */
  get whole(): Passage {
    return new Passage(this.document, { start: 0, end: this.document.folded.length });
  }

  /** The block that it begins in. */
  get block(): ZonedBlock {
    const { blocks } = this.document;
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blocks[middle] as ZonedBlock).span.start <= this.span.start) low = middle;
      else high = middle - 1;
    }
    return blocks[low] as ZonedBlock;
  }

  /** Its words as the record shows them. */
  get printed(): string {
    return clean(this.document.text.slice(this.span.start, this.span.end));
  }

  /** Every date that stands wholly in it, in reading order. */
  get dates(): readonly DateMention[] {
    return within(this.document.dates, this.span);
  }

  /** Every mention of a group that stands wholly in it, in reading order. */
  get groups(): readonly GroupMention[] {
    return within(this.document.groups, this.span);
  }

  /** The part of it that `span` covers. */
  part({ start, end }: Span): Passage {
    const from = Math.min(Math.max(start, this.span.start), this.span.end);
    return new Passage(this.document, { start: from, end: Math.max(from, Math.min(end, this.span.end)) });
  }

  /** So many characters, and as many again as the foot of a page among them takes: it was blanked, and says nothing. */
  #over(from: number, to: number, reach: number): number {
    if (reach === Infinity) return reach;
    const words = this.document.folded.slice(Math.max(0, from), to);
    return words.includes(' '.repeat(longestGap + 1))
      ? reach + words.length - words.replace(footGap, ' ').length
      : reach;
  }

  /** What stands in it before a place; of more than `reach` characters the last. */
  before({ start }: Pick<Span, 'start'>, reach = Infinity): Passage {
    return this.part({ start: Math.max(this.span.start, start - this.#over(start - reach, start, reach)), end: start });
  }

  /** What stands in it behind a place; of more than `reach` characters the first. */
  behind({ end }: Pick<Span, 'end'>, reach = Infinity): Passage {
    return this.part({ start: end, end: end + this.#over(end, end + reach, reach) });
  }

  /** What stands in it between two places; nothing where the second comes first. */
  between({ end }: Pick<Span, 'end'>, { start }: Pick<Span, 'start'>): Passage {
    return this.part({ start: end, end: start });
  }

  /** What stands in it from a place on; of more than `reach` characters the first. */
  from({ start }: Pick<Span, 'start'>, reach = Infinity): Passage {
    return this.part({ start, end: start + reach });
  }

  /** Of more than `reach` characters the first. */
  head(reach: number): Passage {
    return this.from(this.span, reach);
  }

  /** Where the words of a rule stand first in it. */
  find(rule: Pattern): Span | null {
    const match = firstMatch(rule, this.words);
    return match === null ? null : this.place(match.index, match[0].length);
  }

  /** Where the words of a rule stand in it, in reading order. */
  findAll(rule: Pattern): Span[] {
    return Array.from(matchesOf(rule, this.words), (match) => this.place(match.index, match[0].length));
  }

  says(rule: Pattern): boolean {
    return firstMatch(rule, this.words) !== null;
  }

  /** An index in its words, as a place in the source. */
  place(index: number, length: number): Span {
    const start = this.span.start + index;
    return { start, end: start + length };
  }

  /** Its sentences, told apart once. */
  sentences(locale: SentenceLocale): readonly Passage[] {
    this.#sentences ??= sentences(this.words, locale).map(
      ({ start, end }) => new Passage(this.document, this.place(start, end - start)),
    );
    return this.#sentences;
  }
}

/** All of a document, for what may be said in another paragraph. */
export const wholeOf = (document: AnnotatedDocument): Passage =>
  new Passage(document, { start: 0, end: document.folded.length });

/** A document with what was found in all of it, and a passage for each block. */
export function annotated(
  document: SegmentedDocument,
  found: Pick<AnnotatedDocument, 'dates' | 'groups' | 'date'>,
): AnnotatedDocument {
  const passages: Passage[] = [];
  const whole: AnnotatedDocument = { ...document, ...found, passages };
  for (const { span } of whole.blocks) passages.push(new Passage(whole, span));
  return whole;
}

/** The passage of a block. */
export const passageOf = ({ passages }: AnnotatedDocument, { index }: ZonedBlock): Passage =>
  passages[index] as Passage;
