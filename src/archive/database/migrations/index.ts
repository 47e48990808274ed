import { letters } from './0001-letters.js';
import { acrossLetters } from './0002-across-letters.js';
import { wordsAlone } from './0003-words-alone.js';
import { narrowRows } from './0004-narrow-rows.js';
import { wordsAsTheyAre } from './0005-words-as-they-are.js';

/** A step from one form of the database to the next. One that has been released is never changed. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

export const migrations: readonly Migration[] = [letters, acrossLetters, wordsAlone, narrowRows, wordsAsTheyAre];
