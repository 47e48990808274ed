/** Runs: what a piece of text takes from its own format, its character style and its paragraph's style. */
import type { RunFormat, StyleSheet } from './style-sheet.js';

export interface Run {
  readonly format: RunFormat;
  style: string | undefined;
  resolved: RunLooks | undefined;
  /** The run it stands in (ruby). */
  readonly outer: Run | undefined;
}

export interface RunLooks {
  readonly strong: boolean;
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly font: string | undefined;
}

export const newRun = (outer?: Run): Run => ({ format: {}, style: undefined, resolved: undefined, outer });

/** What the styles alone make of a run; a toggle set in the paragraph's and in the character's takes itself back (ECMA-376-1 §17.7.3). */
export function styledFormat(styles: StyleSheet, paragraph: string | undefined, style: string | undefined): RunFormat {
  const character = styles.character(style).run;
  const inherited = styles.paragraph(paragraph).run;
  const toggle = (key: 'bold' | 'hidden' | 'struck'): boolean =>
    styles.defaults[key] || (character[key] ?? false) !== (inherited[key] ?? false);
  return {
    ...styles.defaults,
    ...inherited,
    ...character,
    bold: toggle('bold'),
    hidden: toggle('hidden'),
    struck: toggle('struck'),
  };
}

export function runLooks(styled: RunFormat, own: RunFormat): RunLooks {
  const { bold, underlined, hidden, struck, struckTwice, font } = { ...styled, ...own };
  return {
    strong: bold === true || underlined === true,
    hidden: hidden === true,
    struck: struck === true || struckTwice === true,
    font,
  };
}
