// Precision, recall and F1 of every field over the fixtures, against the floors in .ci/floors.json.
//
//   npm run score                 the table; exit 1 where a field is under its floor
//   npm run score -- --verbose    and every key that was missed or wrong
//   npm run score -- --raise      and lift the floors to what was reached; they never sink
import { parseArgs } from 'node:util';
import { parseCircular } from '../../src/index.js';
import { readFixtures } from '../../test/support/fixtures.js';
import { fields } from './fields.js';
import { fallen, raise, readFloors } from './floors.js';
import { compare, f1, precision, recall, type Tally } from './tally.js';

const { values: options } = parseArgs({
  options: { verbose: { type: 'boolean', default: false }, raise: { type: 'boolean', default: false } },
});

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const tallies = new Map<string, Tally>(fields.map(({ name }) => [name, { right: 0, wrong: 0, missed: 0 }]));
const fixtures = readFixtures();
const faults: string[] = [];

for (const { name, file, bytes, expected } of fixtures) {
  const { record } = await parseCircular(bytes, { name: file });
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
}

say('field            right wrong missed  precision recall F1     floor');
const floors = readFloors('fixtures');
const reached = new Map<string, number>();
for (const [name, tally] of tallies) {
  reached.set(name, f1(tally));
  const counts = [tally.right, tally.wrong, tally.missed].map((count) => String(count).padStart(5)).join(' ');
  const shares = [precision(tally), recall(tally), f1(tally), floors[name] ?? 0]
    .map((value) => value.toFixed(4))
    .join('  ');
  say(`${name.padEnd(16)} ${counts}    ${shares}`);
}
if (options.verbose) for (const fault of faults) say(fault);
const macro = [...reached.values()].reduce((sum, value) => sum + value, 0) / reached.size;
say(`${fixtures.length} documents; macro F1 ${macro.toFixed(4)}`);

for (const line of fallen(floors, reached)) {
  say(line);
  process.exitCode = 1;
}
if (options.raise) raise('fixtures', reached);
