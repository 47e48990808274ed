import type { TranslationFactKind, UntranslatedPart } from '../../translation.js';
import type { FactKind } from '../../comparison.js';
import type { Counted } from './counted.js';

/** What `diff --translation` says for people beside the words of the documents; facts that `diff` names too have their names there. */
export interface TranslationWords {
  /** Above all: `{left}` and `{right}` are the languages' codes. */
  readonly title: string;
  readonly noDifference: string;
  readonly facts: Counted;
  readonly parts: Counted;
  /** Paragraphs that were compared. */
  readonly compared: Counted;
  readonly fact: Readonly<Record<Exclude<TranslationFactKind, FactKind>, string>>;
  readonly part: Readonly<Record<UntranslatedPart['part'], string>>;
  /** What one version alone has: `{part}`, `{place}`, `{language}`. */
  readonly only: string;
  /** A place without an address. */
  readonly letterhead: string;
  readonly column: Readonly<Record<'fact' | 'place', string>>;
  readonly heading: Readonly<Record<'parts' | 'facts', string>>;
}
