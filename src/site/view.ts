import type { Facets } from '../archive/database/facets.js';
import type { Statements } from '../archive/database/database.js';
import type { SearchLanguage } from '../archive/search/lexemes.js';
import type { RecordMessage } from '../model/record.js';
import type { Asked } from './asked.js';
import type { ParameterName } from './parameters.js';
import type { Reader } from './reader.js';
import type { Remembered } from './remembered.js';
import type { Shelf } from './shelf.js';

/** What a view may be given as; `html` is a page for people. */
export const formats = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
} as const;

export type Format = keyof typeof formats;

export const isFormat = (name: string): name is Format => Object.hasOwn(formats, name);

/** Where views find what they tell. */
export interface Sources {
  readonly statements: Statements;
  readonly searched: readonly SearchLanguage[];
  /** All letters, when they have been read. */
  readonly shelf: () => Promise<Shelf>;
  /** `null` while they are being read for the first time. */
  readonly readyShelf: () => Shelf | null;
  /** By what letters can be narrowed down, of a question; the same whichever part of the list is shown. */
  readonly facets: Remembered<Facets>;
  /** `2026-03-01`. */
  readonly today: () => string;
  /** A message of a record in each interface language. */
  readonly told: (message: RecordMessage) => Readonly<Record<string, string>>;
}

/** Something that can be looked at under an address of its own. */
export interface View {
  readonly path: string;
  readonly parameters: readonly ParameterName[];
  readonly formats: readonly Format[];
  /** What it tells, for those who write programs. */
  readonly about: string;
  /**
   * @param key of a letter, where the path ends in one
   * @throws Refused where what is asked for cannot be told
   */
  answer(asked: Asked, sources: Sources, reader: Reader, format: Format, key: string): Promise<string>;
}

/** JSON for programs that stays as it is on a terminal. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
