import { expect } from 'vitest';

/**
 * Characters that regular expressions pass over while `work` is done: from where each is set to the end of its match, or to the
 * end of the text. The number says how work grows with a text, and is the same on every machine.
 */
// What every expression is asked by, however it is asked, is counted where it stands.
/* oxlint-disable no-extend-native, typescript/unbound-method */
async function charactersPassed(work: () => unknown): Promise<number> {
  const { exec } = RegExp.prototype;
  let passed = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    if (match) passed += match.index + match[0].length - from;
    else passed += this.sticky ? 1 : Math.max(text.length - from, 0);
    return match;
  };
  try {
    await work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return passed;
}
/* oxlint-enable no-extend-native, typescript/unbound-method */

/** Fails where a text twice as long takes much more than twice the work. */
export async function expectLinear(work: (times: number) => unknown, times: number): Promise<void> {
  const once = await charactersPassed(() => work(times));
  const twice = await charactersPassed(() => work(2 * times));
  expect(once).toBeGreaterThan(0);
  expect(twice / once).toBeLessThan(2.2);
}
