import type { Command } from 'commander';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandNames } from '../../src/cli/arguments/command-names.js';
import { plainCall } from '../../src/cli/arguments/plain.js';
import { commands } from '../../src/cli/commands/index.js';
import { parseOptions } from '../../src/cli/commands/parse.js';

interface Call {
  readonly command: string;
  readonly files: unknown;
  readonly options: unknown;
}

const withAll = (command: Command): Command[] => [command, ...command.commands.flatMap((each) => withAll(each))];

/** What the parser of all commands makes of a call; `null` where it refuses it or writes a help. */
function parsed(args: readonly string[]): Call | null {
  let call: Call | null = null;
  const program = commands(() => {}, '0.0.0').configureOutput({ writeOut: () => {}, writeErr: () => {} });
  for (const each of withAll(program).slice(1))
    each.action((files: unknown, options: unknown) => {
      call = { command: each.name(), files, options };
    });
  try {
    program.parse([...args], { from: 'user' });
    return call;
  } catch {
    return null;
  }
}

const plain = (args: readonly string[]): Call | null => {
  const call = plainCall<unknown>(args, parseOptions);
  return call && { command: 'parse', ...call };
};

const split = (call: string): string[] => call.split(' ');

describe('a call that names files and options written out is plain, and read as the parser of commands reads it', () => {
  test.each([
    'letter.txt',
    '-',
    'a.txt b.docx c.md',
    '--compact letter.txt',
    'letter.txt -c --no-evidence',
    '-t csv --table people --bom letter.txt',
    '--to=html --interface-language fr letter.txt',
    '-o out.json letter.txt',
    '--output= letter.txt',
    '-o - letter.txt',
    'letter.txt -l auto --track-changes=reject --max-size 2M --max-xml 1.5G',
    '-d out --report r.csv --files-from list --force -j 2 --timeout 5m --max-memory 1G -q letters',
    '--to csv --to json letter.txt',
    '-o --compact letter.txt',
  ])('%s', (call) => {
    expect(plain(split(call))).not.toBeNull();
    expect(plain(split(call))).toEqual(parsed(split(call)));
  });

  test('with what was not given as it is without it', () => {
    expect(plain(['letter.txt'])?.options).toEqual({
      to: 'json',
      evidence: true,
      compact: false,
      trackChanges: 'accept',
      maxSize: 100_000_000,
      force: false,
      quiet: false,
    });
  });
});

describe('whatever asks for more goes to the parser of commands', () => {
  test.each([
    '',
    '--compact',
    'parse letter.txt',
    'letter.txt help',
    '-h',
    '--help',
    '-V',
    'letter.txt --version',
    '-cq letter.txt',
    '-tjson letter.txt',
    '--to xml letter.txt',
    'letter.txt --to',
    '--jobs many letter.txt',
    '--compact=yes letter.txt',
    '--evidence letter.txt',
    '--wait letter.txt',
    '-- letter.txt',
    '--tO json letter.txt',
    ...commandNames.map((name) => `${name} letter.txt`),
  ])('%s', (call) => {
    expect(plain(call === '' ? [] : split(call))).toBeNull();
  });

  test('all commands are known by their names', () => {
    const names = commands(() => {}, '0.0.0').commands.map((each) => each.name());
    expect([...names, 'help'].toSorted()).toEqual([...commandNames].toSorted());
  });
});

const options = parseOptions.flatMap(({ flags }) => flags.split(' <')[0]?.split(', ') ?? []);
const words = ['a.txt', '-', '', 'json', 'csv', 'people', 'fr', 'fail', '2', '5m', '-3', 'x=y', '--', '-x', '--no-bom'];
const argument = fc.oneof(
  fc.constantFrom(...options),
  fc.constantFrom(...words, ...commandNames),
  fc.tuple(fc.constantFrom(...options), fc.constantFrom(...words)).map(([option, word]) => `${option}=${word}`),
  fc.tuple(fc.constantFrom(...options), fc.constantFrom(...words)).map(([option, word]) => option + word),
);

test('no call is read in two ways', () => {
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
      const call = plain(args);
      if (call !== null) expect(call).toEqual(parsed(args));
    }),
    { numRuns: 3000 },
  );
});
