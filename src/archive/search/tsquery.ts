import type { Item, Question } from './question.js';
import { quoted } from './vector.js';

const itemText = ({ alternatives }: Item, join: string): string =>
  `(${alternatives.map((sequence) => `(${sequence.map(quoted).join(join)})`).join(' | ')})`;

/** A question as PostgreSQL's `tsquery`. */
export const tsquery = (question: Question): string => question.map((item) => itemText(item, ' <-> ')).join(' & ');

/** The same for texts too long for their words to have all their places: the words of a sequence in any order. */
export const looseTsquery = (question: Question): string => question.map((item) => itemText(item, ' & ')).join(' & ');
