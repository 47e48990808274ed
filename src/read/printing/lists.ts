/** Lists as word processors number them: the terms are those of ECMA-376-1 §17.9, which MS-DOC and RTF share. */

export interface Level {
  start: number;
  /** numFmt: `decimal`, `lowerLetter`, `bullet` … */
  format: string;
  /** The pattern of a custom format: `001, 002, 003, ...`. */
  custom: string | undefined;
  /** lvlText: `%1.%2)`. */
  text: string;
  suffix: 'tab' | 'space' | 'nothing';
  /** isLgl: all its numbers are decimal. */
  legal: boolean;
  /** lvlRestart: it starts anew after this level (from 1); 0: never. */
  restart: number | undefined;
  /** The paragraph style bound to the level. */
  style: string | undefined;
  hidden: boolean;
  /** How far its text stands in, in twentieths of a point; `undefined` where nothing is said. */
  left: number | undefined;
}

/** A list that paragraphs name by numId. */
export interface List {
  readonly id: string;
  /** Lists of one abstract list count on together. */
  readonly abstract: string;
  readonly levels: readonly (Level | undefined)[];
  /** startOverride by level. */
  readonly starts: ReadonlyMap<number, number>;
}

/** A level of which the file says nothing but that it is there. */
export const plainLevel: Readonly<Level> = {
  start: 1,
  format: 'decimal',
  custom: undefined,
  text: '',
  suffix: 'tab',
  legal: false,
  restart: undefined,
  style: undefined,
  hidden: false,
  left: undefined,
};
