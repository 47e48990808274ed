import { coreOf, withOuterEdges } from './word-forms.js';

/**
 * What a text must hold for an expression to match in it, as RE2 works it out: of each set one stands, in lower case, in
 * every match; a word, or all that one branch of the expression requires. So a rule is tried, and compiled, only where its words are.
 */
export type RequiredWords = readonly RequiredSet[];
export type RequiredSet = readonly (string | RequiredWords)[];

/** A set with more words than these is not looked for. */
const mostWords = 400;

/** A figure stands in every other text. */
const costOfFigure = 0.5;
/** An edge tells less than a letter. */
const costOfEdge = 0.9;

function costOfWord(word: string): number {
  const { length } = coreOf(word);
  if (length === 0) return 2;
  if (word === '0') return costOfFigure;
  return 4 ** -(Math.min(length, 9) - 1) * costOfEdge ** (word.length - length);
}

/** The share of texts that are let through in vain, roughly: each letter of a word counts. */
const costOfItem = (item: string | RequiredWords): number => {
  if (typeof item === 'string') return costOfWord(item);
  return item.reduce((product, set) => product * Math.min(cost(set), 1), 1);
};

const cost = (set: RequiredSet): number => set.reduce<number>((sum, item) => sum + costOfItem(item), 0);

const size = (set: RequiredSet): number =>
  set.reduce<number>(
    (sum, item) => sum + (typeof item === 'string' ? 1 : item.reduce((all, each) => all + size(each), 0)),
    0,
  );

/** Words, each once. */
export const distinct = (words: readonly string[]): string[] => [...new Set(words)];

/** The same, each once. */
const different = <Sets extends RequiredSet | RequiredWords>(sets: readonly Sets[]): Sets[] =>
  sets.length < 2 ? [...sets] : [...new Map(sets.map((each) => [JSON.stringify(each), each])).values()];

/** A word that another of its set stands in need not be looked for, nor anything twice. */
function withoutLonger(set: RequiredSet): RequiredSet {
  const words = distinct(set.filter((item) => typeof item === 'string').map(withOuterEdges));
  const shortest = words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
  const together = set.filter((item) => typeof item !== 'string');
  return [...shortest, ...different(together)];
}

/** Sets worth looking for, the one that is found most seldom first. */
export function best(sets: RequiredWords, most: number): RequiredWords {
  const worthwhile = sets.map(withoutLonger).filter((set) => size(set) <= mostWords && cost(set) < 1);
  if (worthwhile.length < 2) return worthwhile;
  const costs = new Map(worthwhile.map((set) => [set, cost(set)]));
  const costOf = (set: RequiredSet): number => costs.get(set) ?? 0;
  return different(worthwhile)
    .sort((a, b) => costOf(a) - costOf(b))
    .slice(0, most);
}

/** Words of which one stands wherever the sets are met; none where nothing can be said. */
export function oneOf(sets: RequiredWords): readonly string[] {
  const [set = []] = best(sets, 1);
  const words = set.map((item) => (typeof item === 'string' ? [item] : oneOf(item)));
  return words.every(({ length }) => length > 0) ? words.flat() : [];
}
