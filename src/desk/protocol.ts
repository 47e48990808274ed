/**
 * What the page asks its worker, and what it answers. Files and records go as bytes, which are handed over where one side alone needs
 * them: a blob of each would wait for the browser, milliseconds a letter. What is shown or saved is a blob.
 */
import type { DocumentRecord, RecordMessage } from '../model/record.js';

/** The languages that the page speaks. */
export type DeskLanguage = 'fr' | 'en' | 'es';

export const tables = ['documents', 'deadlines', 'meetings', 'people', 'citations', 'addressees'] as const;
/** What letters are saved as, and what two of them compared are. */
export type Format = 'html' | 'json' | 'ics' | 'akn' | 'markdown' | (typeof tables)[number];
export const letterFormats = ['html', 'json', 'ics', 'akn', 'markdown', ...tables] as const satisfies Format[];
export const comparisonFormats = ['html', 'markdown', 'json'] as const satisfies Format[];
export type ComparisonFormat = (typeof comparisonFormats)[number];

/** A letter as it was read. */
export interface ReadLetter {
  readonly record: DocumentRecord;
  readonly text: string;
  /** What reading noticed and what the rules say, in English, which is told again in every language. */
  readonly messages: readonly RecordMessage[];
}

/** JSON of a {@link ReadLetter}, in UTF-8. */
export type WrittenLetter = ArrayBuffer;

/** What the list of letters shows of one. */
export interface LetterFacts {
  readonly reference: string | null;
  readonly subject: string | null;
  readonly date: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Errors and warnings. */
  readonly messages: number;
}

interface Tasks {
  read: {
    ask: { readonly name: string; readonly bytes: ArrayBuffer };
    answer: { readonly facts: LetterFacts; readonly letter: WrittenLetter };
  };
  /** One letter, or several in a list with an agenda. */
  letters: {
    ask: { readonly format: Format; readonly letters: readonly WrittenLetter[]; readonly language: DeskLanguage };
    answer: Blob;
  };
  compared: {
    ask: {
      readonly how: 'changes' | 'translations';
      readonly format: ComparisonFormat;
      readonly letters: readonly [WrittenLetter, WrittenLetter];
      readonly language: DeskLanguage;
    };
    answer: Blob;
  };
}

export type TaskName = keyof Tasks;
export type Ask<Name extends TaskName> = Tasks[Name]['ask'];
export type Answer<Name extends TaskName> = Tasks[Name]['answer'];
export type Question = {
  readonly [Name in TaskName]: { readonly id: number; readonly task: Name; readonly ask: Ask<Name> };
}[TaskName];

/** Why it was not done, in every language of the page. */
export type Why = Readonly<Record<DeskLanguage, string>>;

type Outcome =
  | { readonly answer: Answer<TaskName> }
  /** A PDF, which takes what the worker was started without. */
  | { readonly wants: 'pdf' }
  | { readonly why: Why };

/** What has another `id` than the question is none: pdf.js sends messages of its own. */
export type Reply = Outcome & { readonly id: number };
