import type { DateMention } from '../../model/annotation.js';

/** What the document says of a date that does not hold as it was planned. */
export type DateChange =
  /** Another date takes its place; `by` is `null` where the text names none. */
  | { readonly kind: 'replaced'; readonly by: DateMention | null }
  /** What was to be on that day is put off to one that is not known yet. */
  | { readonly kind: 'postponed' }
  /** What was to be on that day falls away. */
  | {
      readonly kind: 'cancelled';
      /** The words in front name it as a limit (`Sont annulées les bourses et l'échéance du`). */
      readonly limit?: boolean;
    }
  /** The mention's first day is the old date, its last the new one (`est reportee du 12 mai au 19 mai`). */
  | { readonly kind: 'shifted' };
