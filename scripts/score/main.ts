// Precision, recall and F1 of every field over the fixtures, and macro F1 of every form of file over the renditions of six of them,
// against the floors in .ci/floors.json.
//
//   npm run score                 the table; exit 1 where a field is under its floor
//   npm run score -- --verbose    and every key that was missed or wrong
//   npm run score -- --raise      and lift the floors to what was reached; they never sink
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseCircular } from '../../src/index.js';
import { readFixtures } from '../../test/support/fixtures.js';
import { expectedOf, renditionForms, renditionOf, wordFixtures } from '../../test/support/renditions.js';
import { fallen, raise, readFloors } from './floors.js';
import { count, macroF1, newTallies } from './counting.js';
import { f1, precision, recall } from './tally.js';

const { values: options } = parseArgs({
  options: { verbose: { type: 'boolean', default: false }, raise: { type: 'boolean', default: false } },
});

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const faults: string[] = [];

const fixtures = readFixtures();
const overall = newTallies();
for (const { name, file, bytes, expected } of fixtures) {
  const { record } = await parseCircular(bytes, { name: file });
  faults.push(...count(overall, name, record, expected));
}

say('field            right wrong missed  precision recall F1     floor');
const floors = readFloors('fixtures');
const reached = new Map<string, number>();
for (const [name, tally] of overall) {
  reached.set(name, f1(tally));
  const counts = [tally.right, tally.wrong, tally.missed].map((count) => String(count).padStart(5)).join(' ');
  const shares = [precision(tally), recall(tally), f1(tally), floors[name] ?? 0]
    .map((value) => value.toFixed(4))
    .join('  ');
  say(`${name.padEnd(16)} ${counts}    ${shares}`);
}
const macro = macroF1(overall);
say(`${fixtures.length} documents; macro F1 ${macro.toFixed(4)}\n`);

say('form             macro F1  floor');
const formFloors = readFloors('renditions');
const byForm = new Map<string, number>();
for (const form of renditionForms) {
  const tallies = newTallies();
  for (const [name, word] of Object.entries(wordFixtures)) {
    const { record } = await parseCircular(readFileSync(renditionOf(form, name)));
    const expected = expectedOf(name) ?? (await parseCircular(readFileSync(word))).record;
    faults.push(...count(tallies, `${name}, ${form.folder}`, record, expected));
  }
  byForm.set(form.folder, macroF1(tallies));
  say(`${form.folder.padEnd(16)} ${macroF1(tallies).toFixed(4)}    ${(formFloors[form.folder] ?? 0).toFixed(4)}`);
}
if (options.verbose) for (const fault of faults) say(fault);

for (const line of [...fallen(floors, reached), ...fallen(formFloors, byForm)]) {
  say(line);
  process.exitCode = 1;
}
if (options.raise) {
  raise('fixtures', reached);
  raise('renditions', byForm);
}
