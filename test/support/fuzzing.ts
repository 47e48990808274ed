/**
 * Damaged files read, with tracked changes taken as made or as not made: whatever the bytes, there is a text whose blocks hold together and a
 * record whose evidence does, or one line of refusal, within bounds of time and memory that no file of this size comes near.
 * DOCX_FUZZ_RUNS sets how many files of each kind, FUZZ_SEED which: a run with the same seed damages the same files in the same way. FUZZ_KEEP names
 * a folder where the first file of each fault is kept.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Arbitrary, assert, asyncProperty, constantFrom, nat, record } from 'fast-check';
import { expect } from 'vitest';
import { parseCircular } from '../../src/index.js';
import type { SourceDocument } from '../../src/model/document.js';
import { defaultReadOptions, type ReadOptions } from '../../src/read/options.js';
import { breaches } from './invariants.js';
import { refusalFaults, unsound } from './sound-documents.js';

type Read = (bytes: Uint8Array, options: ReadOptions) => Promise<SourceDocument>;

const numRuns = Number(process.env['DOCX_FUZZ_RUNS'] ?? 500);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const keptIn = process.env['FUZZ_KEEP'];

/** Of this process, its own work and not the clock: against what never ends, and what a few bytes let grow. */
const most = { seconds: 10, megabytes: 400 };

/** How a file is read: with tracked changes as made or as not made; some wholly, to their records, which takes four times as long. */
const ways = record({
  trackChanges: constantFrom('accept' as const, 'reject' as const),
  wholly: nat(99).map((drawn) => drawn % 12 === 11),
});

/** What became of the files of a kind. */
class Run {
  #files = 0;
  #records = 0;
  #refused = 0;
  #slowest = 0;
  readonly #started = spentSoFar();
  /** By what is wrong, whatever the numbers in it: the first file's fault. */
  readonly #faults = new Map<string, string>();

  constructor(
    readonly kind: string,
    readonly read: Read,
  ) {}

  async add(bytes: Uint8Array, trackChanges: 'accept' | 'reject', wholly: boolean): Promise<void> {
    const before = spentSoFar();
    await this.#expectNoFault(bytes, async () => {
      const document = await this.read(bytes, { ...defaultReadOptions, trackChanges });
      if (!wholly) return unsound(document);
      const parsed = await parseCircular(bytes, { trackChanges });
      this.#records += 1;
      return [...unsound(document), ...breaches(parsed.record, parsed.text)];
    });
    const { seconds, megabytes } = spentSoFar();
    this.#slowest = Math.max(this.#slowest, seconds - before.seconds);
    if (seconds - before.seconds > most.seconds) this.#note(bytes, 'takes too long');
    if (megabytes - before.megabytes > most.megabytes) this.#note(bytes, 'takes too much memory');
    this.#files += 1;
    if (this.#files % 10_000 === 0) this.print();
  }

  async #expectNoFault(bytes: Uint8Array, faults: () => Promise<readonly string[]>): Promise<void> {
    try {
      for (const fault of await faults()) this.#note(bytes, fault);
    } catch (error) {
      this.#refused += 1;
      for (const fault of refusalFaults(error)) this.#note(bytes, fault);
    }
  }

  #note(bytes: Uint8Array, fault: string): void {
    const kind = fault.replace(/\d+|: .*/g, '');
    if (this.#faults.has(kind)) return;
    this.#faults.set(kind, `file ${this.#files}: ${fault}`);
    if (keptIn !== undefined)
      writeFileSync(join(keptIn, `${this.kind}-${this.#faults.size}`.replaceAll(' ', '-')), bytes);
  }

  print(): void {
    const { seconds, megabytes } = spentSoFar();
    const each = (1000 * (seconds - this.#started.seconds)) / Math.max(this.#files, 1);
    process.stdout.write(
      `${this.kind}, seed ${seed}: ${this.#files} files, ${this.#refused} refused, ${this.#records} records, ${this.#faults.size} faults, ` +
        `${each.toFixed(1)} ms each, ${(1000 * this.#slowest).toFixed(0)} at most, ${megabytes.toFixed(0)} MB\n`,
    );
  }

  get faults(): string[] {
    return [...this.#faults.values()];
  }
}

interface Spent {
  readonly seconds: number;
  readonly megabytes: number;
}

function spentSoFar(): Spent {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}

/** Reads the files; prints how many, what became of them, and what they took. */
export async function expectRead(kind: string, files: Arbitrary<Uint8Array>, read: Read): Promise<void> {
  const run = new Run(kind, read);
  await assert(
    asyncProperty(files, ways, (bytes, { trackChanges, wholly }) => run.add(bytes, trackChanges, wholly)),
    { numRuns, seed },
  );
  run.print();
  expect(run.faults).toEqual([]);
}
