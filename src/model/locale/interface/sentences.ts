import type { AnswerHoles } from '../../sentence/answer.js';
import type { ArchiveHoles } from '../../sentence/archive.js';
import type { CommandHoles } from '../../sentence/command.js';
import type { LetterHoles } from '../../sentence/letter.js';
import type { LetterCode, ReadingCode, RecordCode, RuleCode, SentenceKey } from '../../sentence/index.js';
import type { ReadingHoles } from '../../sentence/reading.js';
import type { RecordHoles } from '../../sentence/record.js';
import type { SiteHoles } from '../../sentence/site.js';
import type { ScopeHoles, TranslationHoles, UnreadableHoles } from '../../sentence/refusal.js';
import type { Counted } from './counted.js';

/**
 * A plain sentence or two: what is wrong, with its values in `{name}`, and what to do. One that counts has plural forms, chosen by
 * the first count that is filled in.
 */
export type Template = string | Counted;

export type ReadingSentences = Readonly<Record<keyof ReadingHoles, Template>>;
export type LetterSentences = Readonly<Record<keyof LetterHoles, Template>>;
export type RecordSentences = Readonly<Record<keyof RecordHoles, Template>>;
export type RefusalSentences = Readonly<
  Record<keyof UnreadableHoles | keyof ScopeHoles | keyof TranslationHoles, Template>
>;
export type ArchiveSentences = Readonly<Record<keyof ArchiveHoles, Template>>;
export type AnswerSentences = Readonly<Record<keyof AnswerHoles, Template>>;
export type SiteSentences = Readonly<Record<keyof SiteHoles, Template>>;
export type CommandSentences = Readonly<Record<keyof CommandHoles, Template>>;

/** What each rule looks for, in a few words. */
export type ReadingTitles = Readonly<Record<ReadingCode, string>>;
export type LetterTitles = Readonly<Record<LetterCode, string>>;
export type RecordTitles = Readonly<Record<RecordCode, string>>;

/** All that is said by `validate`, by records about themselves, and by the command line. */
export interface SentenceWords {
  readonly sentences: Readonly<Record<SentenceKey, Template>>;
  readonly titles: Readonly<Record<RuleCode, string>>;
}
