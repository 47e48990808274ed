// How much of what a letter says is still read after changes that a reader would say change nothing.
//
//   npm run robustness                    the table, by kind of change; exit 1 where a kind is under its floor in .ci/floors.json
//   npm run robustness -- --verbose       and every fact that went or came
//   npm run robustness -- --only WORDS    kinds and names of changes that hold these words; floors are not looked at
//   npm run robustness -- --all           on every letter, where else one in two of those in English and Spanish is tried
//   npm run robustness -- --trips         and round trips through the converters that are installed; what these do not print is not
//                                         asked of the reader, but told in the last column
//   npm run robustness -- --raise         and lift the floors to what was reached; they never sink
import { parseArgs } from 'node:util';
import { parseCircular } from '../../src/index.js';
import { fallen, raise, readFloors } from '../score/floors.js';
import { compare, f1, type Tally } from '../score/tally.js';
import type { Change, Letter } from './change.js';
import { changes } from './changes/index.js';
import { type Fact, factsOf } from './facts.js';
import { textLetters, wordLetters } from './letters.js';
import { type Returned, returned } from './trip-facts.js';
import { converted, missing, trips } from './trips.js';

const { values: options } = parseArgs({
  options: {
    verbose: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    all: { type: 'boolean', default: false },
    trips: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
  },
});

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
/** `lost` are facts that a converter does not print. */
const tallies = new Map<string, Tally & { documents: number; lost: number }>();
const faults: string[] = [];
const key = ({ kind, text }: Fact): string => `${kind}: ${text}`;

function tallyOf(kind: string): Tally & { documents: number; lost: number } {
  const tally = tallies.get(kind) ?? { right: 0, wrong: 0, missed: 0, documents: 0, lost: 0 };
  tallies.set(kind, tally);
  tally.documents++;
  return tally;
}

/** Counts a record against the facts that it should hold. */
function count(kind: string, label: string, expected: readonly Fact[], read: readonly Fact[]): void {
  const { right, wrong, missed } = compare(expected.map(key), read.map(key));
  const tally = tallyOf(kind);
  tally.right += right;
  tally.wrong += wrong.length;
  tally.missed += missed.length;
  faults.push(...missed.map((fact) => `${label}: gone: ${fact}`), ...wrong.map((fact) => `${label}: new: ${fact}`));
}

/** Counts what came back of a letter, without what the converter did not print. */
function countTrip(kind: string, label: string, { kept, gone, fresh, lost }: Returned): void {
  const tally = tallyOf(kind);
  tally.right += kept;
  tally.wrong += fresh.length;
  tally.missed += gone.length;
  tally.lost += lost.length;
  for (const [what, facts] of Object.entries({ gone, new: fresh, lost }))
    faults.push(...facts.map((fact) => `${label}: ${what}: ${key(fact)}`));
}

/** What these changes write has no words: they can be done to a letter in any language. The others say whose words they write, or write French ones. */
const wordless: ReadonlySet<string> = new Set(['wrapped lines', 'blank lines', 'white space', 'marks', 'labels']);
const languageOf = ({ record }: Letter): string => record.source.language;
const isFor = ({ kind, language = 'fr' }: Change, letter: Letter): boolean =>
  languageOf(letter) === language || wordless.has(kind);
/** Letters in another language than French count in a row of their own. */
const rowOf = ({ kind }: Change, letter: Letter): string =>
  languageOf(letter) === 'fr' ? kind : `letters in ${languageOf(letter)}`;

async function tryChange(change: Change, letter: Letter): Promise<void> {
  const changed = await change.apply(letter);
  if (changed === null) return;
  const { content, expected = (fact: Fact): Fact => fact } = changed;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { record } = await parseCircular(bytes, { name: letter.name });
  const isCompared = ({ kind }: Fact): boolean => change.compared?.includes(kind) ?? true;
  const wanted = factsOf(letter.record)
    .filter(isCompared)
    .flatMap((fact) => expected(fact) ?? []);
  count(
    rowOf(change, letter),
    `${letter.name}: ${change.kind}: ${change.name}`,
    wanted,
    factsOf(record).filter(isCompared),
  );
}

/** Letters in other languages than French, of which there are several for each change, one in two: those of the other half another change. */
const isTried = (change: number, letter: Letter, at: number): boolean =>
  languageOf(letter) === 'fr' || options.only !== '' || options.all || (change + at) % 2 === 0;

const isAsked = (words: string): boolean => words.includes(options.only);

const letters = await textLetters();
for (const [number, change] of changes.entries()) {
  if (!isAsked(`${change.kind} ${change.name}`)) continue;
  const suited = letters.filter((each) => isFor(change, each));
  for (const letter of suited.filter((each, at) => isTried(number, each, at))) await tryChange(change, letter);
}

const skipped: string[] = [];
for (const trip of options.trips ? trips : []) {
  if (!isAsked(trip.kind)) continue;
  const absent = missing(trip);
  if (absent.length > 0) {
    skipped.push(`${trip.kind}: left out, as there is no ${absent.join(' and no ')}`);
    continue;
  }
  for (const { name, bytes, record } of await wordLetters()) {
    const { content, ending } = converted(trip, bytes);
    const { record: back } = await parseCircular(content, { name: `${name}.${ending}` });
    const text = new TextDecoder().decode(content);
    countTrip(trip.kind, `${name}: ${trip.kind}`, returned(record, text, back));
  }
}

if (options.verbose) for (const fault of faults) say(fault);
say('kind of change         tried   kept  gone   new  share   floor   lost by the converter');
const floors = readFloors('robustness');
const reached = new Map<string, number>();
for (const [kind, tally] of tallies) {
  reached.set(kind, f1(tally));
  const counts = [tally.documents, tally.right, tally.missed, tally.wrong].map((each) => String(each).padStart(5));
  say(
    `${kind.padEnd(22)} ${counts.join(' ')}  ${f1(tally).toFixed(4)}  ${(floors[kind] ?? 0).toFixed(4)}${tally.lost > 0 ? `  ${String(tally.lost).padStart(6)}` : ''}`,
  );
}
for (const line of skipped) say(line);

if (options.only === '') {
  const tried = Object.fromEntries(
    Object.entries(floors).filter(([kind]) => reached.has(kind) || !trips.some((trip) => trip.kind === kind)),
  );
  for (const line of fallen(tried, reached)) {
    say(line);
    process.exitCode = 1;
  }
  if (options.raise) raise('robustness', reached);
}
