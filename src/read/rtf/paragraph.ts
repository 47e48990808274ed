/** How paragraphs are set, from one control word to the next (RTF 1.9.1, "Paragraph Formatting Properties", "Table Definitions"). */
import type { ParagraphFormat } from '../printing/style-sheet.js';
import { levelOf, styleId } from './styles.js';

export interface ParagraphState {
  readonly style: string;
  readonly format: Readonly<ParagraphFormat>;
  /** It stands in a table. */
  readonly inTable: boolean;
  /** How deep tables nest where it stands; 1 is no table in another. */
  readonly depth: number | undefined;
}

export const plainParagraph: ParagraphState = {
  style: styleId(0),
  // A file names the list of each paragraph, also where its style has one.
  format: { list: '0' },
  inTable: false,
  depth: undefined,
};

/** Tables in tables; nobody nests as many. */
const deepest = 100;

/** Takes one control word; `undefined` where it says nothing of paragraphs. */
export function paragraphWith(
  before: ParagraphState,
  word: string,
  parameter: number | undefined,
): ParagraphState | undefined {
  const withFormat = (format: ParagraphFormat): ParagraphState => ({
    ...before,
    format: { ...before.format, ...format },
  });
  switch (word) {
    case 'pard':
      return plainParagraph;
    case 's':
      return { ...before, style: styleId(parameter ?? 0) };
    case 'ls':
      return withFormat({ list: String(parameter ?? 0) });
    case 'ilvl':
      return withFormat({ level: levelOf(parameter) });
    case 'outlinelevel':
      return withFormat({ outline: Math.min(Math.max(parameter ?? 0, 0), 9) });
    case 'li':
    case 'lin':
      return withFormat({ left: parameter ?? 0 });
    case 'pagebb':
      return withFormat({ pageBreakBefore: parameter !== 0 });
    case 'intbl':
      return { ...before, inTable: parameter !== 0 };
    case 'itap':
      return { ...before, depth: Math.min(Math.max(parameter ?? 1, 0), deepest) };
    default:
      return undefined;
  }
}

/** How many tables the paragraph stands in. */
export const depthOf = ({ inTable, depth }: ParagraphState): number => depth ?? (inTable ? 1 : 0);
