import type { AnswerHoles } from './answer.js';
import type { ArchiveHoles } from './archive.js';
import type { CommandHoles } from './command.js';
import type { LetterHoles } from './letter.js';
import type { ReadingHoles } from './reading.js';
import type { RecordHoles } from './record.js';
import type { SiteHoles } from './site.js';
import type { ScopeHoles, TranslationHoles, UnreadableHoles } from './refusal.js';

/** A day, month or year in ISO 8601, which each language writes in its own way. */
export interface Day {
  readonly day: string;
}

/** What is filled into a sentence: words as they stand, a count, a day, or a sentence of its own. */
export type Filling = string | number | Day | Sentence;

/** What is filled into each sentence by name. Its key is the code of a rule or message, and a variant behind a stroke. */
export interface Holes
  extends ReadingHoles,
    LetterHoles,
    RecordHoles,
    UnreadableHoles,
    ScopeHoles,
    TranslationHoles,
    CommandHoles,
    ArchiveHoles,
    AnswerHoles,
    SiteHoles {}

export type SentenceKey = keyof Holes;

/** Something to say to people, in whatever language: each has its words for it (`src/locales/xx/interface/`). */
export interface Sentence {
  readonly say: SentenceKey;
  readonly with: Readonly<Record<string, Filling>>;
}

/** The code before the stroke. */
type CodeOf<Key> = Key extends `${infer Code}/${string}` ? Code : Key;

/** Codes of rules for letters. */
export type LetterCode = CodeOf<keyof LetterHoles>;
/** Codes of what reading a document notices by itself. */
export type ReadingCode = CodeOf<keyof ReadingHoles>;
/** Codes of what is said of files and records; what those sentences are put together from is none. */
export type RecordCode = Exclude<CodeOf<keyof RecordHoles>, 'term' | 'mended'>;
/** Every code that `validate` may give. */
export type RuleCode = LetterCode | ReadingCode | RecordCode;

/** Says something with all that it needs. */
export const say = <Key extends SentenceKey>(key: Key, fillings: Readonly<Record<Holes[Key], Filling>>): Sentence => ({
  say: key,
  with: fillings,
});

export const day = (date: string): Day => ({ day: date });
