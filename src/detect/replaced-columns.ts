import type { ZonedBlock } from '../model/document.js';
import type { ReplacedDates } from '../model/locale/replaced-dates.js';
import { firstMatch } from '../text/pattern.js';

/**
 * The cells of a table without dates that others replace: where a column of old dates stands beside one of new dates, the
 * old one counts only in rows whose new cell says that nothing changes.
 *
 * @param blocks the cells of one table, in reading order, its header in the first row
 */
export function withoutReplaced(blocks: readonly ZonedBlock[], locale: ReplacedDates): readonly ZonedBlock[] {
  const header = blocks.filter(({ cell }) => cell?.row === blocks[0]?.cell?.row);
  const former = header.find(({ text }) => firstMatch(locale.former, text.trim()))?.cell?.column;
  const current = header.find(({ text }) => firstMatch(locale.current, text.trim()))?.cell?.column;
  if (former === undefined || current === undefined) return blocks;
  const unchanged = new Set(
    blocks
      .filter(({ cell, text }) => cell?.column === current && firstMatch(locale.unchanged, text.trim()))
      .map(({ cell }) => cell?.row),
  );
  return blocks.filter(({ cell }) => cell?.column !== (unchanged.has(cell?.row) ? current : former));
}
