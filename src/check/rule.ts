import type { AnnotatedDocument } from '../model/detection.js';
import type { CheckLocale } from '../model/locale/check.js';
import type { LocalePack } from '../model/locale/index.js';
import type { Severity } from '../model/message.js';
import type { DocumentRecord } from '../model/record.js';
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

/** A breach of a rule. Its sentence is `Unexpected <unexpected>, expected <expected>`. */
export interface Problem {
  /** Where it stands in the source text; `null` where something is not there at all. */
  readonly span: Span | null;
  /** The other half of a contradiction. */
  readonly related?: Span | null;
  readonly unexpected: string;
  readonly expected: string;
}

/** What is known of a rule without running it. */
export interface RuleInfo {
  /** Also the name of its page, `docs/rules/<code>.md`. */
  readonly code: string;
  readonly severity: Severity;
  /** What it looks for, in a few words. */
  readonly title: string;
}

/** One rule that a letter must satisfy. Pure: same letter in, same problems out, in any order. */
export interface LetterRule extends RuleInfo {
  /** It needs no words of a language, and runs on texts in an unknown one too. */
  readonly wordless?: true;
  check(letter: Letter): Iterable<Problem>;
}

export const sentenceOf = ({ unexpected, expected }: Pick<Problem, 'unexpected' | 'expected'>): string =>
  `Unexpected ${unexpected}, expected ${expected}`;
