import type { Item, Question } from './question.js';
import { languageLexeme, quoted, subjectLexeme } from './vector.js';

const itemText = ({ alternatives }: Item, join: string, lexemeOf: (lexeme: string) => string): string =>
  `(${alternatives.map((sequence) => `(${sequence.map(lexemeOf).map(quoted).join(join)})`).join(' | ')})`;

const questionText = (question: Question, join: string, lexemeOf: (lexeme: string) => string): string =>
  question.map((item) => itemText(item, join, lexemeOf)).join(' & ');

const asItIs = (lexeme: string): string => lexeme;

/** A question as PostgreSQL's `tsquery`. */
export const tsquery = (question: Question): string => questionText(question, ' <-> ', asItIs);

/** The same for texts too long for their words to have all their places: the words of a sequence in any order. */
export const looseTsquery = (question: Question): string => questionText(question, ' & ', asItIs);

/** The same of the subjects of letters alone. */
export const subjectTsquery = (question: Question): string => questionText(question, ' & ', subjectLexeme);

/** A question in several languages, each for the letters in it: what is the same in all is asked once. */
export function joinedTsquery(asked: readonly { readonly tag: string; readonly text: string }[]): string {
  const tags = new Map<string, string[]>();
  for (const { tag, text } of asked) tags.set(text, [...(tags.get(text) ?? []), languageLexeme(tag)]);
  if (tags.size === 1) return asked[0]?.text ?? '';
  return [...tags].map(([text, own]) => `((${own.map(quoted).join(' | ')}) & ${text})`).join(' | ');
}
