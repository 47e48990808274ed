import type { Deadline, Meeting } from '../../model/record.js';
import type { Saying } from '../letters/saying.js';

/** Days as a letter gives them: a deadline's `end` is `null`. */
export interface Days {
  readonly start: string;
  readonly end: string | null;
}

export interface Move {
  readonly by: Saying;
  /** The days before. */
  readonly former: Days;
}

/**
 * `standing`: nobody has said otherwise. `cancelled`: a letter says that it falls away. `withdrawn`: the letter that said it was
 * cancelled, replaced or issued anew as a whole, and what took its place does not say it again.
 */
export type Standing = 'standing' | 'cancelled' | 'withdrawn';

interface Entry<Type, Value> {
  readonly type: Type;
  /** As it stands, after all that changed it. */
  readonly value: Value;
  readonly status: Standing;
  /** The letter that first said it; `null` where the archive does not hold it, as where a corrigendum alone is there. */
  readonly setBy: Saying | null;
  /** Those that moved it, in time. */
  readonly movedBy: readonly Move[];
  /** The letter that cancelled or withdrew it. */
  readonly endedBy: Saying | null;
  /** Others that say the same: other languages, repetitions. */
  readonly alsoIn: readonly Saying[];
}

export type AgendaEntry = Entry<'deadline', Deadline> | Entry<'meeting', Meeting>;

/**
 * `languages`: two languages of one letter. `two-dates`: two letters of which neither amends the other. `former-date`: a letter
 * moves a thing from a day that it did not have. `after-move`, `after-cancellation`: a later letter repeats what had been moved
 * or cancelled.
 */
export type ContradictionKind = 'languages' | 'two-dates' | 'former-date' | 'after-move' | 'after-cancellation';

/** What two letters say of one thing and cannot both be right. It is told, not settled. */
export interface Contradiction {
  readonly kind: ContradictionKind;
  /** The entries of the agenda that it concerns: their places in `entries`. */
  readonly entries: readonly number[];
  readonly said: readonly { readonly days: Days; readonly by: Saying }[];
}

/** Deadlines and meetings as they stand when all letters are read, by their days. */
export interface Agenda {
  readonly entries: readonly AgendaEntry[];
  readonly contradictions: readonly Contradiction[];
}
