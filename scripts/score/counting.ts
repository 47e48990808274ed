/** What is right, wrong and missed in records, by field. */
import type { DocumentRecord } from '../../src/model/record.js';
import type { ExpectedRecord } from '../../test/support/fixtures.js';
import { fields } from './fields.js';
import { compare, f1, type Tally } from './tally.js';

export type Tallies = ReadonlyMap<string, Tally>;

export const newTallies = (): Tallies => new Map(fields.map(({ name }) => [name, { right: 0, wrong: 0, missed: 0 }]));

/** Adds the counts of a document; gives a line for each key that was missed or wrong. */
export function count(tallies: Tallies, name: string, record: DocumentRecord, expected: ExpectedRecord): string[] {
  const faults: string[] = [];
  for (const field of fields) {
    const { right, wrong, missed } = compare(field.keys(expected, record), field.keys(record, expected));
    const tally = tallies.get(field.name);
    if (!tally) continue;
    tally.right += right;
    tally.wrong += wrong.length;
    tally.missed += missed.length;
    faults.push(...missed.map((key) => `${name}: ${field.name}: missed ${key}`));
    faults.push(...wrong.map((key) => `${name}: ${field.name}: wrong ${key}`));
  }
  return faults;
}

/** The mean of the fields. */
export const macroF1 = (tallies: Tallies): number =>
  [...tallies.values()].reduce((sum, tally) => sum + f1(tally), 0) / tallies.size;
