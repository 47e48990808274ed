import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { UsageError } from '../failure.js';
import { writeAll } from '../standard-streams.js';

/** The folder of the rules' pages, in the package that the running program is part of. */
function pagesFolder(): string {
  for (let folder = dirname(realpathSync(process.argv[1] ?? '.')); ; folder = dirname(folder)) {
    const pages = join(folder, 'docs', 'rules');
    if (existsSync(pages)) return pages;
    if (folder === dirname(folder)) throw new Error('the pages of the rules (docs/rules) are missing');
  }
}

async function explain(code: string | undefined): Promise<void> {
  const { catalogue } = await import('../../check/catalogue.js');
  if (code === undefined) {
    const width = Math.max(...catalogue.map((rule) => rule.code.length));
    writeAll(
      1,
      catalogue.map((rule) => `${rule.code.padEnd(width)}  ${rule.severity.padEnd(7)}  ${rule.title}\n`).join(''),
    );
    return;
  }
  if (!catalogue.some((rule) => rule.code === code)) {
    const near = catalogue
      .filter((rule) => rule.code.includes(code) || code.includes(rule.code))
      .map((rule) => rule.code);
    throw new UsageError(
      `no rule "${code}"${near.length > 0 ? `; there is ${near.join(', ')}` : ''}; itu-parse explain lists them`,
    );
  }
  writeAll(1, readFileSync(join(pagesFolder(), `${code}.md`), 'utf8'));
}

export function addExplainCommand(program: Command): void {
  program
    .command('explain')
    .description('say what a rule of validate looks for, and why; without a code, list all rules')
    .argument('[code]', 'code of a rule, as in a message')
    .addHelpText('after', '\nExamples:\n  $ itu-parse explain\n  $ itu-parse explain missing-annex')
    .action(explain);
}
