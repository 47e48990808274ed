import { studyPeriod } from '../../../src/archive/names/study-period.js';
import { circularsOf, type PlannedCircular } from './plan.js';
import { chanceOf } from './random.js';
import { type WrittenLetter, lettersOf } from './letters.js';

/** An archive of invented letters, and what is right about it, known from how it was made. */
export interface GeneratedArchive {
  /** In no order that tells anything. */
  readonly letters: readonly WrittenLetter[];
  /** Each line as `toldEntry` of test/support/told-agenda.ts tells an entry, sorted. */
  readonly agenda: readonly string[];
  readonly contradictions: readonly string[];
  /** By group: `Ilse Velde, from TSB 12, until TSB 40, named in TSB 12 to TSB 33`, in time. */
  readonly chairs: ReadonlyMap<string, readonly string[]>;
  /** `72 2016` → the documents that cite it, sorted. */
  readonly citations: ReadonlyMap<string, readonly string[]>;
}

/** TSB has not sent more in a study period, and its numbers have three digits. */
const mostNumbers = 999;

/**
 * Letters in three languages, some in two, with corrigenda, addenda, revisions, cancellations, circulars that replace others and
 * letters that contradict each other: about `count` of them. The same seed gives the same letters.
 *
 * @param isLong whether they have 2 to 40 thousand characters: else they say what is asked for and little more
 */
export function generateArchive(count: number, seed = 1, isLong = false): GeneratedArchive {
  const chance = chanceOf(seed);
  // About eight letters of five circulars of a group
  const circulars = circularsOf(Math.max(2, Math.round(count / 9)), chance);
  number(circulars);
  const prose = isLong ? chanceOf(seed + 1) : null;
  const written = circulars.map((circular) => lettersOf(circular, chance, prose));
  const letters = written.flatMap((each) => each.letters);
  const chairs = new Map<string, string[]>();
  for (const { group, terms } of circulars.flatMap(({ history }) => (history ? [history] : [])))
    chairs.set(group, terms());
  const citations = new Map<string, Set<string>>();
  for (const { name, cites } of circulars)
    for (const { number: resolution, year } of cites) {
      const key = `${resolution} ${year}`;
      citations.set(key, (citations.get(key) ?? new Set()).add(name()));
    }
  return {
    letters: shuffled(letters, () => chance.share()),
    agenda: written.flatMap(({ agenda }) => agenda).toSorted(),
    contradictions: written.flatMap(({ contradictions }) => contradictions).toSorted(),
    chairs,
    citations: new Map([...citations].map(([key, names]) => [key, [...names].toSorted()])),
  };
}

/** By date: TSB from 1 in each study period, the other on and on. */
function number(circulars: readonly PlannedCircular[]): void {
  const last = new Map<string, number>();
  for (const circular of circulars.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const period = circular.series === 'TSB' ? studyPeriod(circular.date) : circular.series;
    const next = (last.get(period) ?? 0) + 1;
    if (circular.series === 'TSB' && next > mostNumbers)
      throw new Error(`more than ${mostNumbers} circulars in the study period from ${period}`);
    last.set(period, next);
    circular.number = next;
  }
}

function shuffled<Item>(items: readonly Item[], share: () => number): Item[] {
  const order = items.map((item) => ({ item, at: share() }));
  return order.toSorted((a, b) => a.at - b.at).map(({ item }) => item);
}
