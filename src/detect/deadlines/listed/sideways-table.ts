import type { DeadlineLocale } from '../../../model/locale/deadlines.js';
import { type Cell, datesOf, isDated, passagesOf, textOf } from './cell.js';
import { kindsIn } from '../kind.js';
import { holds, type Row } from './rows.js';

/** `Échéance | 3 mai | 20 mai` over `Mesure | Inscription | Contributions`, or things due over a row of their dates. */
export function sidewaysRows(rows: readonly (readonly Cell[])[], strong: boolean, locale: DeadlineLocale): Row[] {
  const [first, second] = rows;
  if (rows.length !== 2 || first === undefined || second === undefined || first.length !== second.length) return [];
  const dated = [first, second].find((row) => row.filter((cell) => isDated(cell, locale)).length > 1);
  if (dated === undefined) return [];
  const due = dated === first ? second : first;
  const label = textOf(dated[0] ?? []).trim();
  const labelled = !isDated(dated[0] ?? [], locale);
  const columns = dated.flatMap((cell, at) => (at === 0 && labelled ? [] : [{ cell, thing: due[at] ?? [] }]));
  const named = columns.every(({ thing }) => kindsIn(textOf(thing), locale).length > 0);
  const headed = labelled && (holds(locale.dateHeader, label) || holds(locale.dateHeaderWeak, label));
  if (!(strong || headed || named) || !columns.every(({ cell }) => isDated(cell, locale))) return [];
  return columns.map(({ cell, thing }) => ({
    dates: datesOf(cell),
    actions: passagesOf(thing),
    words: `${labelled ? label : ''} | ${textOf(thing)}`,
  }));
}
