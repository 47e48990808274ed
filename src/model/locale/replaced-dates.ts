import type { Pattern } from '../../text/pattern.js';

/** Headers of columns that set dates beside those they replace, and the cell of a date that stays. */
export interface ReplacedDates {
  /** Over dates that hold no more: `Ancienne date`. The whole cell. */
  readonly former: Pattern;
  /** Over those in their stead: `Nouvelle date`. The whole cell. */
  readonly current: Pattern;
  /** In a cell of the second instead of a date: `inchangee`. The whole cell. */
  readonly unchanged: Pattern;
}
