import type { DateMention } from '../../model/annotation.js';
import type { AnnotatedDocument } from '../../model/detection.js';
import type { ZonedBlock } from '../../model/document.js';
import type { ReplacedDates } from '../../model/locale/replaced-dates.js';
import { wholeOf } from '../../text/passage.js';
import { firstMatch } from '../../text/pattern.js';
import { within } from '../../text/within.js';
import type { DateChange } from './date-change.js';
import { changeRows } from '../replaced-columns.js';

/** The dates of a column or row `Au lieu de` with those of the column or row `Lire` beside or under it. */
export function columnChanges(document: AnnotatedDocument, locale: ReplacedDates): [DateMention, DateChange][] {
  return tablesOf(document).flatMap((cells) => [
    ...asideChanges(document, cells, locale),
    ...changeRows(cells, locale).flatMap(({ former, current }): [DateMention, DateChange][] => {
      const old = datesIn(document, former);
      const by = datesIn(document, current);
      if (old.length === 0) return [];
      if (by.length === 0) return fallsAway(current, locale) ? old.map((each) => [each, { kind: 'cancelled' }]) : [];
      // `5 mai, puis 12 mai` beside `19 mai`: the last of the new ones stands for the old ones left over
      return old.map((each, at) => [each, { kind: 'replaced', by: by[at] ?? null }]);
    }),
  ]);
}

/** `6 avril 2020 | Contributions (au lieu du 20 mars 2020)`: what a cell says of its row's one date. */
function asideChanges(
  document: AnnotatedDocument,
  cells: readonly ZonedBlock[],
  locale: ReplacedDates,
): [DateMention, DateChange][] {
  return cells.flatMap((cell): [DateMention, DateChange][] => {
    const [old, more] = within(document.dates, cell.span);
    if (old === undefined || more !== undefined) return [];
    const before = wholeOf(document).between({ end: cell.span.start }, old.span);
    if (!before.says(locale.insteadOf) && !before.says(locale.formerly)) return [];
    const others = cells.filter((other) => other !== cell && other.cell?.row === cell.cell?.row);
    const [by, second] = datesIn(document, others);
    return by === undefined || second !== undefined ? [] : [[old, { kind: 'replaced', by }]];
  });
}

const datesIn = (document: AnnotatedDocument, cells: readonly ZonedBlock[]): DateMention[] =>
  cells.flatMap(({ span }) => within(document.dates, span));

const fallsAway = (cells: readonly ZonedBlock[], locale: ReplacedDates): boolean =>
  cells.some(({ text }) => firstMatch(locale.cancelled, text.trim()) !== null);

function tablesOf(document: AnnotatedDocument): ZonedBlock[][] {
  const tables = new Map<number, ZonedBlock[]>();
  for (const block of document.blocks) {
    if (!block.cell || block.zone === 'page') continue;
    const cells = tables.get(block.cell.table);
    if (cells === undefined) tables.set(block.cell.table, [block]);
    else cells.push(block);
  }
  return [...tables.values()];
}
