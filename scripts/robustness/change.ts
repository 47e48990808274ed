import type { DocumentRecord } from '../../src/model/record.js';
import type { Fact, FactKind } from './facts.js';

/** Those that changes have words of. */
export type Language = 'fr' | 'en' | 'es';

/** A letter as it stands, and what is read in it. */
export interface Letter {
  readonly name: string;
  /** The source text, which all places of the record's evidence count in. */
  readonly text: string;
  readonly record: DocumentRecord;
}

/** The same letter in another print. */
export interface Changed {
  readonly content: string | Uint8Array;
  /** What a fact is after the change, where the change says another thing on purpose; `null` leaves it out. */
  readonly expected?: (fact: Fact) => Fact | null;
}

/** Something done to a letter of which a reader would say that it changes nothing. */
export interface Change {
  /** The row of the table that it counts in. */
  readonly kind: string;
  readonly name: string;
  /** The kinds of fact that it leaves comparable; all where none are named. */
  readonly compared?: readonly FactKind[];
  /** The language of the words that it writes, for letters in that alone; none where it writes no words. */
  readonly language?: Language;
  /** The letter after the change; `null` where there is nothing in it to change. */
  apply(letter: Letter): Changed | null | Promise<Changed | null>;
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a value was read, in reading order. */
export const placesOf = ({ record }: Letter, pointer: string): readonly Place[] => record.evidence[pointer] ?? [];

/** The text with other words at some places, which do not overlap. */
export function replaced(text: string, replacements: readonly (Place & { readonly by: string })[]): string {
  let at = 0;
  let made = '';
  for (const { start, end, by } of replacements.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    made += text.slice(at, start) + by;
    at = end;
  }
  return made + text.slice(at);
}

/** What there is in each language, with the language beside it. */
export const inEach = <T, U>(
  words: Readonly<Record<Language, T>>,
  of: (words: T, language: Language) => readonly U[],
): U[] => (['fr', 'en', 'es'] as const).flatMap((language) => of(words[language], language));

/** A change of the text alone; one that leaves it as it is does not count. */
export const textChange = (kind: string, name: string, change: (letter: Letter) => string | null): Change => ({
  kind,
  name,
  apply(letter) {
    const content = change(letter);
    return content === null || content === letter.text ? null : { content };
  },
});

/** Where the letter itself begins, behind its letterhead: at its salutation, else at its first paragraph. */
export const bodyStart = (letter: Letter): number =>
  (placesOf(letter, '/salutation')[0] ?? placesOf(letter, '/paragraphs/0')[0])?.start ?? letter.text.length;

/** True of a letter whose lines are paragraphs and cells, as Word has them: no wrapped lines, no columns of spaces. */
export const isByParagraphs = ({ text, record }: Letter): boolean =>
  !/\S {3,}\S/.test(text) &&
  Object.entries(record.evidence).every(
    ([pointer, places]) =>
      !/paragraphs\/\d+$/.test(pointer) ||
      places.every(({ start, end }) => !/[^\t]\n[^\t]/.test(text.slice(start, end))),
  );
