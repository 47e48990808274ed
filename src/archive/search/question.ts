import { fold } from '../../text/fold.js';
import type { SearchLanguage } from './lexemes.js';
import { tokensOf } from './tokens.js';
import {
  groupEnd,
  isOfSign,
  isYear,
  keptWords,
  nameAt,
  nameLexeme,
  numberLexeme,
  tiedLexeme,
  type Word,
} from './words.js';

/** Lexemes that stand one behind the other. */
export type Sequence = readonly string[];

/** What a letter must hold: one of several sequences. */
export interface Item {
  readonly alternatives: readonly Sequence[];
}

/** What is asked, in the words of one language: a letter must hold all of it. */
export type Question = readonly Item[];

/** Whether anything is asked for that only signs tell: a number with its name, words that are tied. */
export const asksForSigns = (question: Question): boolean =>
  question.some(({ alternatives }) => alternatives.some((sequence) => sequence.some(isOfSign)));

/** A stretch of words that are tied to each other, such as `A.1`, `UIT-T` and any word alone. */
interface Unit {
  readonly first: number;
  readonly end: number;
}

function unitsOf(kept: readonly Word[]): Unit[] {
  const units: Unit[] = [];
  for (let first = 0; first < kept.length; ) {
    const end = groupEnd(kept, first);
    units.push({ first, end });
    first = end;
  }
  return units;
}

const lexemesIn = (kept: readonly Word[], { first, end }: Unit): string[] =>
  kept.slice(first, end).map(({ lexeme }) => lexeme);

/** Whether a unit is the number of the one before it. */
function isNumberOf(kept: readonly Word[], unit: Unit, number: Unit | undefined): number is Unit {
  if (number === undefined || isYear(lexemesIn(kept, number))) return false;
  const { token } = kept[number.first] as Word;
  return token.isDesignation && token.isNear && kept[unit.end - 1]?.token.isNumber === false;
}

class Asking {
  readonly items: (Item & { readonly first: number })[] = [];

  constructor(
    private readonly kept: readonly Word[],
    private readonly language: SearchLanguage,
  ) {}

  /** A word, or several that are tied: `A.1`; `CE17` is `CE 17`. */
  add(unit: Unit): void {
    const lexemes = lexemesIn(this.kept, unit);
    const isNumbered = lexemes.length > 1 && this.kept[unit.first]?.token.isDesignation === true;
    const named = isNumbered ? nameAt(this.kept, unit.first, this.language, true) : null;
    const names = named ? [[numberLexeme(nameLexeme(named.name), lexemes.slice(1))]] : [];
    this.items.push({
      first: unit.first,
      alternatives: [[tiedLexeme(this.kept.slice(unit.first, unit.end))], ...names],
    });
  }

  /** A word with its number; the words of a name that it ends (`Commission d'études 17`) are not asked for by themselves. */
  addNumbered(unit: Unit, number: Unit): void {
    const group = lexemesIn(this.kept, number);
    const head = lexemesIn(this.kept, unit).at(-1) ?? '';
    const named = nameAt(this.kept, unit.end - 1, this.language, true);
    const begins = Math.min(named?.first ?? unit.first, unit.first);
    while ((this.items.at(-1)?.first ?? -1) >= begins) this.items.pop();
    const names = named ? [[numberLexeme(nameLexeme(named.name), group)]] : [];
    const own = named && named.first < unit.first ? [] : [[numberLexeme(head, group)]];
    this.items.push({ first: begins, alternatives: [...own, ...names] });
  }
}

function looseItems(text: string, language: SearchLanguage): Item[] {
  const kept = keptWords(tokensOf(text), language, true);
  const units = unitsOf(kept);
  const asking = new Asking(kept, language);
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] as Unit;
    const next = units[at + 1];
    if (isNumberOf(kept, unit, next)) {
      asking.addNumbered(unit, next);
      at += 1;
    } else asking.add(unit);
  }
  return asking.items.map(({ alternatives }) => ({ alternatives }));
}

function phraseItem(text: string, language: SearchLanguage): Item[] {
  const lexemes = keptWords(tokensOf(text), language, true).map(({ lexeme }) => lexeme);
  return lexemes.length === 0 ? [] : [{ alternatives: [lexemes] }];
}

/** What is asked with a text, in the words of a language; what stands in quotation marks is a phrase. */
export function questionIn(text: string, language: SearchLanguage): Question {
  const parts = fold(text).split('"');
  return parts.flatMap((_, index) => {
    // The same stretch as it was typed: folding keeps every place.
    const start = parts.slice(0, index).reduce((sum, part) => sum + part.length + 1, 0);
    const typed = text.slice(start, start + (parts[index] as string).length);
    // A mark that is not closed quotes nothing.
    const isPhrase = index % 2 === 1 && index < parts.length - 1;
    return isPhrase ? phraseItem(typed, language) : looseItems(typed, language);
  });
}
