import type { ReferencePattern } from './letter.js';

/** The commonest words of a language, folded, lower case; by its tag (BCP 47). */
export type CommonWords = Readonly<Record<string, readonly string[]>>;

/** What is known of documents before their language is, and of those in a language without a pack. */
export interface AnyLanguage {
  readonly commonWords: CommonWords;
  /** A language that a script alone tells. */
  readonly scripts: readonly { readonly language: string; readonly letters: RegExp }[];
  /** Words that letters of the Union have in any language, lower case, folded: `corrigendum`, `tel`. */
  readonly sharedWords: readonly string[];
  /** Numbers of documents, whatever the words around the code. */
  readonly references: readonly ReferencePattern[];
}
