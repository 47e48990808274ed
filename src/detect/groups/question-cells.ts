import type { ZonedBlock } from '../../model/document.js';
import type { GroupLocale } from '../../model/locale/groups.js';
import { readQuestions } from './numbered.js';
import type { GroupReading } from './reading.js';

/** The words above each column of a table, by table and column. */
export type ColumnHeads = ReadonlyMap<string, string>;

const keyOf = ({ table, column }: NonNullable<ZonedBlock['cell']>): string => `${table}/${column}`;

const longestHead = 40;

/** What stands in the first row of each table, cell by cell. */
export function columnHeads(blocks: readonly ZonedBlock[]): ColumnHeads {
  const heads = new Map<string, string>();
  for (const { cell, text } of blocks)
    if (cell && text.length <= longestHead && !heads.has(keyOf(cell))) heads.set(keyOf(cell), text.trim());
  return heads;
}

/** A cell with one number, or several: `4/17`, `2/17 and 4/17`. */
const numbersAlone =
  /^ *\d{1,2}(?:[-.]\d{1,2})?\/\d{1,2}(?: *(?:,|;|\p{L}{1,3}) *\d{1,2}(?:[-.]\d{1,2})?\/\d{1,2})* *$/u;

/** `4/17` in a column headed `Question`: read as if the head stood before it. */
export function readQuestionCell({ cell, text }: ZonedBlock, heads: ColumnHeads, locale: GroupLocale): GroupReading[] {
  const head = cell && heads.get(keyOf(cell));
  if (!head || !numbersAlone.test(text)) return [];
  const lead = `${head} `;
  const found: GroupReading[] = [];
  readQuestions(lead + text, locale, found);
  return found.flatMap((reading) =>
    reading.end > lead.length
      ? [{ ...reading, start: Math.max(0, reading.start - lead.length), end: reading.end - lead.length }]
      : [],
  );
}
