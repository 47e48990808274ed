/** Counts of one field over all documents. */
export interface Tally {
  /** Keys that are expected and read. */
  right: number;
  /** Keys that are read but not expected. */
  wrong: number;
  /** Keys that are expected but not read. */
  missed: number;
}

export interface Comparison {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Compares two multisets of keys. */
export function compare(expected: readonly string[], read: readonly string[]): Comparison {
  const open = new Map<string, number>();
  for (const key of expected) open.set(key, (open.get(key) ?? 0) + 1);
  const wrong: string[] = [];
  for (const key of read) {
    const left = open.get(key) ?? 0;
    if (left > 0) open.set(key, left - 1);
    else wrong.push(key);
  }
  const missed = [...open].flatMap(([key, left]) => Array<string>(left).fill(key));
  return { right: expected.length - missed.length, wrong, missed };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export const precision = ({ right, wrong }: Tally): number => share(right, right + wrong);
export const recall = ({ right, missed }: Tally): number => share(right, right + missed);
/** The harmonic mean of the two; 1 where nothing is expected and nothing read. */
export const f1 = ({ right, wrong, missed }: Tally): number => share(2 * right, 2 * right + wrong + missed);
