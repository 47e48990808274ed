import type { Fact, FactKind } from '../model/comparison.js';
import type { Evidence } from '../model/record.js';

/** A value as it is told, and what to hold it against. */
export interface Statement {
  readonly fact: FactKind;
  readonly value: string;
  /** Equal for statements that say the same. */
  readonly key: string;
  /** What it is a statement about, nearest first: a value with the same slot replaces it. */
  readonly slots: readonly string[];
  readonly evidence: Evidence | null;
  /** How many places say it. */
  readonly places: number;
  /** False for what the record says outside the scope: no fact by itself, but a reason to tell none. */
  readonly within: boolean;
}

/** What one side says and the other does not, or otherwise: values with the same slot against each other. */
export function differing(fact: FactKind, lefts: readonly Statement[], rights: readonly Statement[]): Fact[] {
  const rightKeys = keysOf(rights);
  const leftKeys = keysOf(lefts);
  let open = rights.filter(({ key, within }) => within && !leftKeys.has(key));
  const pairs = new Map<Statement, Statement>();
  const gone = lefts.filter(({ key, within }) => within && !rightKeys.has(key));
  const levels = Math.max(0, ...gone.map(({ slots }) => slots.length));
  for (let level = 0; level < levels; level++) {
    for (const left of gone) {
      const slot = left.slots[level];
      const right = slot === undefined || pairs.has(left) ? undefined : open.find(({ slots }) => slots[level] === slot);
      if (!right) continue;
      pairs.set(left, right);
      open = open.filter((one) => one !== right);
    }
  }
  const told = (left: Statement | null, right: Statement | null): Fact => ({
    fact,
    left: left?.value ?? null,
    right: right?.value ?? null,
    absence: null,
    evidence: { left: left?.evidence ?? null, right: right?.evidence ?? null },
  });
  return [
    ...gone.map((left) => told(left, pairs.get(left) ?? stayedElsewhere(rights, lefts, left))),
    ...open.map((right) => told(stayedElsewhere(lefts, rights, right), right)),
  ];
}

/**
 * What a dated thing was on the other side, where it was changed in one of its places alone and stands as it was in another: it
 * moved, and is nothing new. There it has more places than on the side where one of them was changed.
 */
function stayedElsewhere(
  side: readonly Statement[],
  changed: readonly Statement[],
  { fact, slots: [slot] }: Statement,
): Statement | null {
  if (!sameAnywhere.has(fact) || fact === 'citation') return null;
  const alike = side.filter((one) => one.slots[0] === slot);
  const [former] = alike;
  const same = changed.find(({ key }) => key === former?.key);
  return alike.length === 1 && former && same && former.places > same.places ? former : null;
}

const keysOf = (statements: readonly Statement[]): Set<string> => new Set(statements.map(({ key }) => key));

/** Dated and cited things are the same wherever they are named; who holds an office now, only its own text says. */
export const sameAnywhere = new Set<FactKind>(['meeting', 'deadline', 'citation']);
