import { day, say } from '../../model/sentence/index.js';
import type { Evidence } from '../../model/record.js';
import { blockAt } from '../places.js';
import { isDay } from '../meeting-served.js';
import type { Letter, LetterRule } from '../rule.js';

interface KeyDate {
  readonly date: string;
  readonly piece: Evidence;
  readonly block: number;
  readonly table: number | null;
  readonly row: number | null;
}

/** Blocks between two entries of one list of key dates, at most: what is due, on a line or two of its own. */
const nearest = 4;

/** The dates of lists and tables of key dates, in reading order. */
function keyDates(letter: Letter): KeyDate[] {
  const { deadlines, evidence } = letter.record;
  const found = deadlines.flatMap(({ date }, index) =>
    (evidence[`/deadlines/${index}`] ?? []).flatMap((piece): KeyDate[] => {
      const block = blockAt(letter, piece.start);
      if (piece.basis !== 'labelled' || !block || !isDay(date)) return [];
      return [{ date, piece, block: block.index, table: block.cell?.table ?? null, row: block.cell?.row ?? null }];
    }),
  );
  return found.toSorted((a, b) => a.piece.start - b.piece.start);
}

/** A list of key dates that does not run from the first to the last. */
export const keyDatesOrder: LetterRule = {
  code: 'key-dates-order',
  severity: 'warning',
  *check(letter) {
    let last: KeyDate | null = null;
    for (const next of keyDates(letter)) {
      const together =
        last !== null &&
        last.table === next.table &&
        (last.table === null ? next.block - last.block <= nearest && next.block > last.block : next.row !== last.row);
      if (last && together && next.date < last.date) {
        yield {
          span: next.piece,
          related: last.piece,
          sentence: say('key-dates-order', { date: day(next.date), before: day(last.date) }),
        };
      }
      last = next;
    }
  },
};
