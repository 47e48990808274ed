import type { Reporter, SerializedError, TestCase, TestModule, Vitest } from 'vitest/node';

/**
 * Prints what was left out and why, then `N passed, N failed` as the last line of a run, with `, N skipped` where something was. A
 * module that could not be loaded counts as one failure. In CI nothing may be left out.
 */
export default class CountReporter implements Reporter {
  private vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    const skipped: TestCase[] = [];
    for (const module of modules) {
      failed += module.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        if (state === 'failed') failed += 1;
        if (state === 'skipped' && this.isWanted(test)) skipped.push(test);
      }
    }
    for (const test of skipped)
      process.stdout.write(`skipped: ${test.module.relativeModuleId} > ${test.fullName}: ${noteOf(test)}\n`);
    process.stdout.write(
      `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}\n`,
    );
    if (skipped.length > 0 && process.env['CI']) process.exitCode = 1;
  }

  /** All tests of other names are skipped too with `-t`, and those of a file whose preparation failed. */
  private isWanted(test: TestCase): boolean {
    return noteOf(test) !== unsaid || (this.vitest?.config.testNamePattern === undefined && test.module.ok());
  }
}

const unsaid = 'without a reason';

function noteOf(test: TestCase): string {
  const result = test.result();
  return (result.state === 'skipped' && result.note) || unsaid;
}
