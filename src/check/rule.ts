import type { AnnotatedDocument } from '../model/detection.js';
import type { CheckLocale } from '../model/locale/check.js';
import type { LocalePack } from '../model/locale/index.js';
import type { Severity } from '../model/message.js';
import type { DocumentRecord, RecordMessage } from '../model/record.js';
import type { LetterCode, RuleCode, Sentence } from '../model/sentence/index.js';
import type { Span } from '../model/span.js';
import type { Findings } from '../detect/findings.js';

/** A parsed document with everything a rule may look at. */
export interface Letter {
  readonly record: DocumentRecord;
  readonly document: AnnotatedDocument;
  readonly findings: Findings;
  readonly pack: LocalePack;
  readonly words: CheckLocale;
}

/** A breach of a rule. */
export interface Problem {
  /** Where it stands in the source text; `null` where something is not there at all. */
  readonly span: Span | null;
  /** The other half of a contradiction. */
  readonly related?: Span | null;
  /** What is wrong with the values, and what to do. */
  readonly sentence: Sentence;
}

/** What is known of a rule without running it; each language has its title. */
export interface RuleInfo {
  /** Also the name of its page, `docs/rules/<code>.md`. */
  readonly code: RuleCode;
  readonly severity: Severity;
}

/** What is said to people, in one language. */
export interface Voice {
  readonly speak: (sentence: Sentence) => string;
  /** The sentence of a message that a record holds. */
  readonly retell: (message: RecordMessage) => string;
}

/** One rule that a letter must satisfy. Pure: same letter in, same problems out, in any order. */
export interface LetterRule extends RuleInfo {
  readonly code: LetterCode;
  /** It needs no words of a language, and runs on texts in an unknown one too. */
  readonly wordless?: true;
  check(letter: Letter): Iterable<Problem>;
}
