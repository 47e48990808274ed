import type { PeopleColumn, PeopleLocale } from '../../../model/locale/people.js';
import { firstMatch } from '../../../text/pattern.js';
import type { Cell, Columns } from './cells.js';
import { emailIn } from '../naming/details.js';
import { nameKey } from '../naming/same-person.js';

/**
 * What stands in the columns of a table, by its headers and by what is beneath: a column of addresses is one however it is
 * headed (`Adresse`, `Coordonnées`), and `Contact` heads addresses, or the names of those to ask.
 */
export function headedColumns(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  locale: PeopleLocale,
): Columns {
  const columns = new Map<PeopleColumn, number[]>();
  const put = (kind: PeopleColumn, column: number): unknown =>
    columns.set(kind, [...(columns.get(kind) ?? []), column]);
  const asking: number[] = [];
  for (const { column, context } of header) {
    const words = context.place.text.trim();
    const said =
      locale.columns.find(({ pattern }) => firstMatch(pattern, words))?.column ??
      (firstMatch(locale.candidateColumn, words) ? 'name' : undefined);
    if ((said === undefined || said === 'contact') && isOfAddresses(column, rows)) put('email', column);
    else if (said === 'contact') asking.push(column);
    else if (said !== undefined) put(said, column);
  }
  for (const column of columns.has('name') ? [] : asking) {
    if (!rows.some((row) => namesPerson(row, column, locale))) continue;
    put('name', column);
    put('contact', column);
  }
  return columns;
}

const cellText = (row: readonly Cell[], column: number): string =>
  row.find((cell) => cell.column === column)?.context.place.text.trim() ?? '';

/** An address, with or without a label or a telephone number beside it. */
const onlyAddress = /^[^@]{0,40}@[^@]{1,80}$/;

function isOfAddresses(column: number, rows: readonly (readonly Cell[])[]): boolean {
  const texts = rows.map((row) => cellText(row, column)).filter(Boolean);
  return texts.length > 0 && texts.every((text) => onlyAddress.test(text) && text.indexOf('@') < longestLabel);
}

/** Before an address there may be a label and its own first part; a name with its address in brackets is longer. */
const longestLabel = 40;

/** A cell is a person's where it has an honorific, or the address of its row the name's last word. */
function namesPerson(row: readonly Cell[], column: number, locale: PeopleLocale): boolean {
  const text = cellText(row, column);
  if (firstMatch(locale.honorific, text)?.index === 0) return true;
  const family = nameKey(text.split(/[(,;]/)[0]?.trim().split(' ').at(-1) ?? '');
  return (
    family.length > 2 &&
    row.some(({ context }) => nameKey(emailIn(context.place.text)?.split('@')[0] ?? '').includes(family))
  );
}
