import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare } from '../../src/diff/index.js';
import {
  comparisonWriter,
  compareCirculars,
  interfaceLanguages,
  type ParsedCircular,
  parseCircular,
} from '../../src/index.js';
import { comparisonSchema } from '../../src/model/comparison.js';
import { comparisonJsonSchema } from '../../src/render/schema.js';
import { once } from '../../src/text/once.js';
import { letter, mandate, revised, withLines } from '../support/diff-letters.js';
import { pairs } from '../support/diff-pairs.js';
import { askProgram } from '../support/asked-program.js';
import type { Result } from '../support/program.js';

const program = resolve('bin/itu-parse.js');
const { left: older, right: newer } = pairs.find(({ name }) => name.startsWith('mixed: inserted')) ?? {
  left: '',
  right: '',
};
const english = await comparisonWriter('en');
const french = await comparisonWriter('fr');
const read = (text: string): Promise<ParsedCircular> => parseCircular(new TextEncoder().encode(text));

/** Every pair, compared: the same in whatever language it is written. */
const comparedPairs = once(() =>
  Promise.all(pairs.map(async ({ left, right }) => compare(await read(left), await read(right)))),
);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-parse-diff-'));
  writeFileSync(join(folder, 'old.txt'), older);
  writeFileSync(join(folder, 'new.txt'), newer);
  writeFileSync(join(folder, 'note.txt'), 'Une note sans annexe ni mandat, pour mémoire.\n');
  writeFileSync(join(folder, 'other.json'), '{"schemaVersion": "1"}');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}, input = ''): Result =>
  askProgram(['diff', ...args], { cwd: folder, env, input });

describe('the command', () => {
  test('ends as diff(1) does', () => {
    expect(run(['old.txt', 'old.txt'])).toMatchObject({ status: 0, stderr: '' });
    expect(run(['old.txt', 'new.txt'])).toMatchObject({
      status: 1,
      stderr: 'itu-parse: Only on the right: section 4 Sécurité\n',
    });
    expect(run(['old.txt', 'nowhere.txt'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'itu-parse: nowhere.txt: no such file; check the name\n',
    });
    expect(run(['old.txt', 'new.txt', '-o', '/dev/full']).status).toBe(2);
    expect(run(['old.txt'])).toMatchObject({ status: 2, stdout: '' });
    expect(run(['-', '-'])).toMatchObject({
      status: 2,
      stderr: 'itu-parse: standard input named twice; name it once (see itu-parse --help)\n',
    });
  });

  test('says which scope a document has not', () => {
    expect(run(['old.txt', 'note.txt', '--scope', 'mandate'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'itu-parse: the right document has no terms of reference; try --scope all\n',
    });
    expect(run(['old.txt', 'new.txt', '--scope', 'annex:C']).stderr).toBe(
      'itu-parse: the left document has no annex:C; it has annex:A\n',
    );
    expect(run(['old.txt', 'new.txt', '--scope', 'all of it'])).toMatchObject({ status: 2 });
    const fallenBack = run(['old.txt', 'note.txt', '--to', 'json']);
    expect(JSON.parse(fallenBack.stdout)).toMatchObject({
      scope: 'all',
      oneSided: [{ part: 'mandate', side: 'left', address: 'annex:A', label: 'A' }],
    });
    expect(fallenBack.stderr).toBe('itu-parse: Only on the left: terms of reference (annex A)\n');
    const french = run(['old.txt', 'note.txt', '--interface-language', 'fr']);
    expect(french.stdout.split('\n')[0]).toBe('Seulement à gauche: mandat (annexe A)');
    expect(french.stderr).toBe('itu-parse: Seulement à gauche: mandat (annexe A)\n');
    expect(JSON.parse(run(['old.txt', 'new.txt', '--to', 'json', '--scope', 'annex:A']).stdout)).toMatchObject({
      scope: 'annex:A',
    });
  });

  test('takes records and documents in any mix', () => {
    spawnSync(process.execPath, [program, 'old.txt', '-o', 'old.json'], { cwd: folder });
    spawnSync(process.execPath, [program, 'new.txt', '-o', 'new.json'], { cwd: folder });
    const { stdout } = run(['old.txt', 'new.txt', '--to', 'json']);
    for (const [left = '', right = ''] of [
      ['old.json', 'new.txt'],
      ['old.txt', 'new.json'],
      ['old.json', 'new.json'],
    ])
      expect(run([left, right, '--to', 'json'])).toMatchObject({ status: 1, stdout });
    expect(run(['-', 'new.txt', '--to', 'json'], {}, readFileSync(join(folder, 'old.json'), 'utf8')).stdout).toBe(
      stdout,
    );
    expect(run(['other.json', 'new.txt'])).toMatchObject({ status: 2, stdout: '' });
    expect(run(['other.json', 'new.txt']).stderr).toMatch(
      /^itu-parse: other\.json: JSON, but no record of this version \([^\n]+\n$/,
    );
  });

  test('works on records without evidence', () => {
    spawnSync(process.execPath, [program, 'old.txt', '--no-evidence', '-o', 'bare.json'], { cwd: folder });
    const comparison = comparisonSchema.parse(JSON.parse(run(['bare.json', 'new.txt', '--to', 'json']).stdout));
    expect(comparison.changes.length).toBe(6);
    expect(comparison.changes.find(({ left }) => left)?.left).toMatchObject({ start: null, end: null });
    expect(comparison.facts).toMatchObject([{ fact: 'duration', evidence: { left: null } }]);
  });

  test('colours a page only where it is asked to', () => {
    const { stdout } = run(['old.txt', 'new.txt']);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('{+réservoirs+}');
    const coloured = run(['old.txt', 'new.txt'], { FORCE_COLOR: '1' }).stdout;
    expect(coloured).toContain('\u001b[');
    expect(coloured).not.toContain('{+');
  });

  test('--strict tells what print alone differs in', () => {
    writeFileSync(
      join(folder, 'print.txt'),
      older.replaceAll('États Membres', 'Etats membres').replaceAll('Le groupe', 'Le\u00a0groupe'),
    );
    expect(run(['old.txt', 'print.txt']).status).toBe(0);
    const { status, stdout } = run(['old.txt', 'print.txt', '--strict', '--to', 'json']);
    expect(status).toBe(1);
    const { changes } = comparisonSchema.parse(JSON.parse(stdout));
    expect(changes.map(({ left }) => left?.address)).toEqual(['annex:A/1/[2]', 'annex:A/5/[1]']);
  });

  test('help shows examples and the exit status', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('Examples:\n  $ itu-parse diff');
    expect(stdout).toContain('0 no difference; 1 differences; 2 trouble');
  });
});

test('the terminal page is what a person reads', async () => {
  const { comparison } = compare(await read(older), await read(newer));
  expect(english.terminal(comparison, { width: 78, colour: false })).toBe(`Only on the right: section 4 Sécurité
TSB 301 (standard input) → TSB 301 (standard input)
terms of reference: 1 fact, 2 added, 2 modified, 1 moved, 7 renumbered

duration  Jusqu'à fin décembre 2024. (2024-12) → Jusqu'à fin juin 2027.
          (2027-06)

§ annex A, 2/c → annex A, 2/b  renumbered c → b
    Faire connaître les résultats des campagnes d'étalonnage menées en
    laboratoire.

§ annex A, 2/b → annex A, 3/d  moved, modified
    Recueillir les besoins des exploitants de [-barrages-]{+réservoirs+} et
    des services hydrologiques.

§ annex A, 4  added
    {+Sécurité+}

§ annex A, 4/[1]  added
    {+Le groupe signale sans délai toute faille touchant les passerelles
    d'acquisition.+}

§ annex A, 4 → annex A, 5  renumbered 4–9 → 5–10

§ annex A, 9/[1] → annex A, 10/[1]  modified
    Jusqu'à fin [-décembre 2024-]{+juin 2027+}.
`);
});

const hostile = [
  '<img src=x onerror=alert(1)> **gras** [lien](http://x.int) `code` | cellule @equipe',
  '</script><!-- --> <b>x</b> \u001b[31m rouge \u202e renversé ~~barré~~ # titre',
];

test('a document brings no markup into any output', async () => {
  const right = letter({ mandate: revised(withLines('scope', hostile)) });
  const result = compare(await read(letter({ mandate })), await read(right));
  expect(english.terminal(result.comparison, { width: 80, colour: false })).not.toMatch(/[\u001b\u202e]/);
  const html = english.html(result);
  expect(html).not.toMatch(/<img|<b>|<!--|onerror=alert\(1\)>|[\u001b\u202e]/);
  expect(html.match(/<script/g)).toHaveLength(1);
  const markdown = english.markdown(result.comparison);
  const allowed = new Set(['<del>', '</del>', '<ins>', '</ins>']);
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const kinds = new Set<string>();
  const walk = (node: { type: string; value?: string; children?: unknown[] }): void => {
    kinds.add(node.type);
    if (node.type === 'html') expect(allowed).toContain(node.value);
    for (const child of node.children ?? []) walk(child as { type: string });
  };
  walk(tree);
  for (const kind of ['image', 'linkReference', 'inlineCode', 'delete', 'code']) expect(kinds).not.toContain(kind);
  expect(markdown).not.toMatch(/(?:^|\s)@equipe/);
});

test('a French reader finds the same in French', async () => {
  const { comparison } = compare(await read(older), await read(newer));
  const page = french.terminal(comparison, { width: 78, colour: false });
  expect(page).toContain('\nmandat: 1 donnée, 2 ajoutés, 2 modifiés, 1 déplacé, 7 renumérotés\n');
  expect(page).toContain('\ndurée  Jusqu');
  expect(page).toContain('§ annexe A, 2/b → annexe A, 3/d  déplacé, modifié\n');
  expect(page).toContain('§ annexe A, 4 → annexe A, 5  renuméroté 4–9 → 5–10\n');
  expect(french.markdown(comparison)).toContain('\n| donnée | à gauche | à droite |\n');
});

test('values of facts are words for people and codes for programs', async () => {
  const letterOf = (day: string) =>
    `Circulaire TSB 44\n\nGenève, le 3 mars 2021\n\nAux Associés de l'UIT-T\n\nObjet: Réunion sur les bouées\n\nMadame, Monsieur,\n\n1 Les réponses doivent parvenir au secrétariat le ${day} avril 2021 au plus tard.\n\nVeuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.\n\nAda Exemple\nDirectrice\n`;
  const sides = [await read(letterOf('14')), await read(letterOf('15'))] as const;
  const dueIn = (words?: typeof french.words) =>
    compare(...sides, words ? { words } : {}).comparison.facts.find(({ fact }) => fact === 'deadline');
  const page = french.terminal(
    compare(await read(letterOf('14')), await read(letterOf('14').replace('bouées', 'balises'))).comparison,
    {
      width: 78,
      colour: false,
    },
  );
  expect(page).toContain('§ objet  modifié\n');
  expect(dueIn()?.right).toMatch(/^2021-04-15 · reply · /);
  expect(dueIn(french.words)?.right).toMatch(/^2021-04-15 · Réponse · /);
});

test('--interface-language says the language, else the terminal does', () => {
  const inFrench = 'mandat: 1 donnée';
  expect(run(['old.txt', 'new.txt', '--interface-language', 'fr']).stdout).toContain(inFrench);
  const locale = { LC_ALL: '', LC_MESSAGES: '', LANG: '' };
  expect(run(['old.txt', 'new.txt'], { ...locale, LANG: 'fr_CH.UTF-8' }).stdout).toContain(inFrench);
  expect(run(['old.txt', 'new.txt'], { ...locale, LC_MESSAGES: 'fr', LANG: 'en_GB' }).stdout).toContain(inFrench);
  expect(run(['old.txt', 'new.txt', '--to', 'html'], { ...locale, LC_ALL: 'fr_FR' }).stdout).toContain(
    '<html lang="fr">',
  );
  for (const LC_ALL of ['C', 'POSIX', 'de_DE.UTF-8', ''])
    expect(run(['old.txt', 'new.txt'], { ...locale, LC_ALL }).stdout).toContain('terms of reference: 1 fact');
  const json = ['old.txt', 'new.txt', '--to', 'json'];
  expect(run(json, { LC_ALL: 'fr_FR' }).stdout).toBe(run(json).stdout);
});

test.each([...interfaceLanguages])('every pair can be written in every form in %s', async (language) => {
  const writer = await comparisonWriter(language);
  for (const result of await comparedPairs()) {
    const markdown = writer.markdown(result.comparison);
    expect(markdown.endsWith('\n')).toBe(true);
    const html = writer.html(result);
    expect(html).toContain('</html>');
    const page = writer.terminal(result.comparison, { width: 40, colour: true });
    expect(page).toContain('\n');
    const holes = /\{(?!\+)\w+\}/;
    expect(
      [markdown, page, html.replace(/data-at="[^"]*"|<style>.*?<\/style>|<script>.*?<\/script>/gs, '')].join(''),
    ).not.toMatch(holes);
  }
});

test('schemas/diff.schema.json is what a comparison says: npm run schema', () => {
  expect(readFileSync('schemas/diff.schema.json', 'utf8')).toBe(comparisonJsonSchema());
});

test('the library compares records', async () => {
  const [left, right] = [await read(older), await read(newer)];
  expect(await compareCirculars({ record: left.record }, right, { scope: 'mandate' })).toEqual(
    compare(left, right).comparison,
  );
});
