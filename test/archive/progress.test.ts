import { describe, expect, test } from 'vitest';
import { sentenceTeller } from '../../src/index.js';
import { progressOf, type Surroundings } from '../../src/cli/archive/progress.js';

/** A clock that goes on when a test says so, and what is told meanwhile. */
class Surrounding implements Surroundings {
  readonly told: string[] = [];
  private time = 0;
  private readonly timers = new Set<{ readonly milliseconds: number; readonly what: () => void }>();

  constructor(readonly isTerminal = false) {}

  readonly now = (): number => this.time;

  readonly every = (milliseconds: number, what: () => void): (() => void) => {
    const timer = { milliseconds, what };
    this.timers.add(timer);
    return () => this.timers.delete(timer);
  };

  readonly tell = (line: string): void => void this.told.push(line);

  pass(seconds: number): void {
    for (let passed = 0; passed < seconds; passed += 1) {
      this.time += 1000;
      for (const { milliseconds, what } of this.timers) if (this.time % milliseconds === 0) what();
    }
  }
}

const english = await sentenceTeller('en');

const options = { quiet: false, resultsOnTerminal: false };

describe('how far a run is, where there is no terminal', () => {
  test('is told every five seconds, with the pace and the time left', () => {
    const around = new Surrounding();
    const progress = progressOf(1000, options, english, around);
    around.pass(4);
    expect(around.told).toEqual([]);
    for (let at = 0; at < 100; at += 1) progress.done(at < 2);
    around.pass(1);
    expect(around.told).toEqual(['itu-parse: 100 of 1000 (10 %), 20 a second, 45 s left, 2 failed\n']);
    around.pass(5);
    expect(around.told[1]).toBe('itu-parse: 100 of 1000 (10 %), 10 a second, 1 min 30 s left, 2 failed\n');
    progress.stop();
    around.pass(60);
    expect(around.told).toHaveLength(2);
  });

  test('goes by the last half minute: what was done before says nothing', () => {
    const around = new Surrounding();
    const progress = progressOf(10_000, options, english, around);
    for (let at = 0; at < 1000; at += 1) progress.done(false);
    around.pass(60);
    for (let at = 0; at < 75; at += 1) progress.done(false);
    around.pass(5);
    const [first, last] = [around.told[0], around.told.at(-1)];
    expect(first).toBe('itu-parse: 1000 of 10000 (10 %), 200 a second, 45 s left, 0 failed\n');
    expect(last).toBe('itu-parse: 1075 of 10000 (10 %), 2.5 a second, 59 min 30 s left, 0 failed\n');
  });

  test('has no time left to tell while nothing is done, and hours where there are some', () => {
    const around = new Surrounding();
    const progress = progressOf(36_011, options, english, around);
    around.pass(5);
    expect(around.told).toEqual(['itu-parse: 0 of 36011 (0 %), 0.0 a second, time left unknown, 0 failed\n']);
    for (let at = 0; at < 10; at += 1) progress.done(true);
    around.pass(5);
    expect(around.told[1]).toBe('itu-parse: 10 of 36011 (0 %), 1.0 a second, 10 h 00 min left, 10 failed\n');
  });
});

test.each([
  ['with --quiet', 10, { quiet: true, resultsOnTerminal: false }, false],
  ['where there is nothing to read', 0, options, false],
  ['where results stand on the terminal', 10, { quiet: false, resultsOnTerminal: true }, true],
])('nothing is told %s', (_, total, given, isTerminal) => {
  const around = new Surrounding(isTerminal);
  const progress = progressOf(total, given, english, around);
  progress.done(false);
  around.pass(60);
  progress.clear();
  progress.stop();
  expect(around.told).toEqual([]);
});
