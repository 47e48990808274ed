import { say } from '../../model/sentence/index.js';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { ruleTitles } from '../../index.js';
import { UsageError } from '../failure.js';
import { withOptions } from '../arguments/spoken-command.js';
import { interfaceLanguageOf, interfaceLanguageOption, type SpokenOptions } from '../interface-language.js';
import { meant } from '../nearest.js';
import { writeAll } from '../standard-streams.js';

/** The folder of the rules' pages, in the package that the running program is part of. */
function pagesFolder(): string {
  for (let folder = dirname(realpathSync(process.argv[1] ?? '.')); ; folder = dirname(folder)) {
    const pages = join(folder, 'docs', 'rules');
    if (existsSync(pages)) return pages;
    if (folder === dirname(folder)) throw new Error('the pages of the rules (docs/rules) are missing');
  }
}

/** What stands below a heading of a page, up to the next. */
function sectionOf(page: string, heading: string): string {
  const [, ...sections] = page.split(/^## /m);
  const section = sections.find((each) => each.toLowerCase().startsWith(`${heading}\n`)) ?? '';
  return section.slice(heading.length).trim();
}

/**
 * The page of a rule in a language; those of English stand above the folders of the others, which link to their examples: here those
 * stand in the place of the links.
 */
function pageOf(code: string, language: string): string {
  const folder = pagesFolder();
  const english = readFileSync(join(folder, `${code}.md`), 'utf8');
  const own = join(folder, language, `${code}.md`);
  if (!existsSync(own)) return english;
  return readFileSync(own, 'utf8').replace(/^\[[^\]]*\]\(\.\.\/[\w-]+\.md#(\w+)\)$/gm, (_, heading: string) =>
    sectionOf(english, heading),
  );
}

async function explain(code: string | undefined, options: SpokenOptions): Promise<void> {
  const { catalogue } = await import('../../check/catalogue.js');
  const language = interfaceLanguageOf(options);
  if (code === undefined) {
    const titles = await ruleTitles(language);
    const width = Math.max(...catalogue.map((rule) => rule.code.length));
    writeAll(
      1,
      catalogue
        .map((rule) => `${rule.code.padEnd(width)}  ${rule.severity.padEnd(7)}  ${titles[rule.code]}\n`)
        .join(''),
    );
    return;
  }
  const codes = catalogue.map((rule) => rule.code);
  if (!codes.some((each) => each === code)) {
    throw new UsageError(say('command/no-such-rule', { code, near: await meant(code, codes) }));
  }
  writeAll(1, pageOf(code, language));
}

export function addExplainCommand(program: Command): void {
  withOptions(program.command('explain'), [interfaceLanguageOption]).argument('[code]').action(explain);
}
