import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { needs } from '../support/needed.js';
import { codeBlocks, workFolder } from '../support/shell.js';

/** Runs the examples of the README and of docs/, as they stand there, in order: a line behind `$` is a command, those below it what it prints. */
const pages = [
  'README.md',
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? [join('docs', name)] : [])),
];

interface Example {
  readonly command: string;
  /** What it prints, on either stream; `…` is anything, on a line by itself any lines. */
  readonly shown: readonly string[];
}

function examplesOf(page: string): Example[] {
  const examples: { command: string; shown: string[] }[] = [];
  for (const { code } of codeBlocks(page)) {
    if (!code.startsWith('$ ')) continue;
    // What a command is given on its standard input (`<<'END'`) is part of it.
    let given = false;
    for (const line of code.trimEnd().split('\n')) {
      const last = examples.at(-1);
      if (given && last) examples[examples.length - 1] = { ...last, command: `${last.command}\n${line}` };
      else if (line.startsWith('$ ')) examples.push({ command: line.slice(2), shown: [] });
      else examples.at(-1)?.shown.push(line);
      given = given ? line !== 'END' : line.endsWith(" <<'END'");
    }
  }
  return examples;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What a page shows, as an expression that the output must match whole. */
const shownPattern = (shown: readonly string[]): RegExp =>
  new RegExp(
    `^${shown.map((line) => (line === '…' ? '(?:.*\\n)*?' : `${line.split('…').map(escaped).join('.*')}\\n`)).join('')}$`,
  );

/** In a clone, where `npx` finds the command of the project. */
const asInstalled = (command: string): string => command.replace(/^(?:npm install && )?npx itu-parse/, 'itu-parse');

/** Letters that a page names. */
const lettersOn = (page: string): string[] => [
  ...new Set([...readFileSync(page, 'utf8').matchAll(/fixtures\/([\w-]+)\/input\./g)].map(([, name = '']) => name)),
];

const withExamples = pages
  .map((page) => [page, examplesOf(page)] as const)
  .filter(([, examples]) => examples.length > 0);

test.for(withExamples)('the examples of %s print what the page shows', ([page, examples], context) => {
  needs(context, 'bash');
  const { folder, shell } = workFolder(lettersOn(page));
  try {
    for (const { command, shown } of examples) {
      // 1 is the answer of a comparison that finds differences, and of a check that finds slips
      const printed = shell(`export LC_ALL=C.UTF-8; set +e; { ${asInstalled(command)}\n} 2>&1; test $? -le 1`);
      expect(`$ ${command}\n${printed.replaceAll('\r\n', '\n')}`).toMatch(shownPattern([`$ ${command}`, ...shown]));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each(pages)('the links of %s lead to files of the project', (page) => {
  const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);
  const missing = links.filter((target) => {
    const path = join(dirname(page), target);
    return !readdirSync(dirname(path)).includes(path.split('/').at(-1) ?? '');
  });
  expect(missing).toEqual([]);
});

test('the README is at most two screens of prose', () => {
  expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThan(120);
});
