// The conformance runs of ../shared, where it is there: every figure against its floor in .ci/floors.json.
//
//   npm run conformance              exit 1 where a figure is under its floor, a document failed or an invariant broke
//   npm run conformance -- --raise   and lift the floors to what was reached; they never sink
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readOnce } from './read-once.js';
import { fallen, raise, readFloors } from './score/floors.js';

const { values: options } = parseArgs({ options: { raise: { type: 'boolean', default: false } } });
const conformance = '../shared/conformance';
const renditions = '../shared/renditions';
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

interface Run {
  /** Figures by field or document. */
  readonly reached: ReadonlyMap<string, number>;
  /** What no floor forgives. */
  readonly faults: readonly string[];
}

const output = (script: string, args: readonly string[]): string =>
  spawnSync(process.execPath, [join(conformance, script), ...args], { encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout;

interface Score {
  readonly rows: readonly { readonly field: string; readonly f1: number }[];
  readonly failed: number;
  readonly broken: number;
  readonly worstKept: number;
}

/** Records held against hand-made ones, field by field. */
function records(gold: string): Run {
  const score = JSON.parse(output('score.mjs', ['--gold', join(conformance, gold), '--json'])) as Score;
  const faults = [
    score.failed > 0 ? `documents failed: ${score.failed}` : '',
    score.broken > 0 ? `invariants broken: ${score.broken}` : '',
    score.worstKept < 1 ? `share of words kept: ${score.worstKept.toFixed(4)}` : '',
  ];
  return { reached: new Map(score.rows.map(({ field, f1 }) => [field, f1])), faults: faults.filter(Boolean) };
}

/** Source texts held against another reader's: its table has a line a file, with recall and share of numbers. */
function words(): Run {
  const lines = output('word.mjs', []).split('\n');
  const figures = lines.flatMap((line) => {
    const [, file, recall, numbers] = /^(\S+\.docx) +\d+ +([\d.]+) +[\d.]+ +([\d.]+) of/.exec(line) ?? [];
    if (file === undefined) return [];
    return [
      [`${file} words`, Number(recall)],
      [`${file} numbers`, Number(numbers)],
    ] as const;
  });
  return { reached: new Map(figures), faults: lines.filter((line) => line.includes(' FAILED ')) };
}

/**
 * The samples in further forms: a line a form. The program has read the samples above; here it is the forms that count, and each is
 * read once. Held are the forms that have a floor; `--raise` takes up those of which every document
 * is read.
 */
async function forms(): Promise<Run> {
  const held = Object.keys(readFloors('forms'));
  const asked = options.raise ? readdirSync(renditions) : held;
  const { cli, remove } = await readOnce(asked.map((form) => join(renditions, form)));
  const lines = output('forms.mjs', ['--cli', cli, '--only', asked.join(',')]).split('\n');
  remove();
  const reached = new Map<string, number>();
  const faults = lines.filter((line) => line.includes('source.format:'));
  for (const line of lines) {
    const [, form = '', macro, failed, broken, kept] =
      /^(\S+) +\d+ documents +macro F1 ([\d.]+) +failed (\d+) +broken invariants (\d+) +words kept ([\d.]+)/.exec(
        line,
      ) ?? [];
    const isWhole = failed === '0' && broken === '0' && Number(kept) === 1;
    if (isWhole) reached.set(form, Number(macro));
    else if (held.includes(form)) faults.push(line);
  }
  return { reached, faults };
}

const runs: Readonly<Record<string, () => Run | Promise<Run>>> = {
  gold: () => records('gold'),
  'gold-docx': () => records('gold-docx'),
  word: words,
  forms,
};

if (!existsSync(conformance)) say(`no ${conformance} here: nothing to hold this against`);
else
  for (const [set, run] of Object.entries(runs)) {
    const { reached, faults } = await run();
    const low = [...fallen(readFloors(set), reached), ...faults];
    const mean = [...reached.values()].reduce((sum, value) => sum + value, 0) / (reached.size || 1);
    say(`${set}: ${reached.size} figures, mean ${mean.toFixed(4)}, lowest ${Math.min(...reached.values()).toFixed(4)}`);
    for (const line of low) say(`  ${line}`);
    if (low.length > 0) process.exitCode = 1;
    if (options.raise) raise(set, reached);
  }
