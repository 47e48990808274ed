import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCircular, sentenceTeller, UnreadableFile } from '../../src/index.js';
import { askProgram } from '../support/asked-program.js';
import type { Result } from '../support/program.js';

/** What people are told beside results, in the language that they read. */
let folder: string;

const french = { LC_ALL: 'fr_FR.UTF-8' };
const run = (args: readonly string[], env: Readonly<Record<string, string>> = french): Result =>
  askProgram(args, { cwd: folder, env });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'itu-spoken-'));
  mkdirSync(join(folder, 'letters'));
  writeFileSync(
    join(folder, 'a.txt'),
    "Genève, le 3 mars 2021\n\nObjet: Réunion d'essai\n\n1\tLa réunion est annoncée.\n",
  );
  writeFileSync(join(folder, 'page.pdf'), '%PDF-1.7');
  writeFileSync(join(folder, 'letters/a.txt'), 'Objet: Essai\n');
  writeFileSync(join(folder, 'letters/empty.txt'), '');
  writeFileSync(join(folder, 'letters/scan.png'), '');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a French terminal', () => {
  test.each<[readonly string[], string]>([
    [
      [],
      "aucun fichier donné; nommez des fichiers ou des dossiers, ou - pour l'entrée standard (voir itu-parse --help)",
    ],
    [['none.txt'], "none.txt: ce fichier n'existe pas; vérifiez le nom"],
    [
      ['page.pdf'],
      'page.pdf: un PDF endommagé ou incomplet: demandez à nouveau le fichier, ou ouvrez-le et imprimez-le dans un nouveau PDF',
    ],
    [['a.txt', '--outptu', 'x'], 'option inconnue « --outptu »; vouliez-vous dire --output?; voir itu-parse --help'],
    [
      ['a.txt', '--track-changes', 'maybe'],
      "option « --track-changes <how> »: la valeur « maybe » n'est pas valable. Choix possibles: accept, reject, fail; voir itu-parse --help",
    ],
    [['vaildate', 'a.txt'], 'ni fichier ni commande « vaildate »; vouliez-vous dire validate? (voir itu-parse --help)'],
    [['diff', 'a.txt', 'a.txt', '--scope', 'mandate'], "le document de gauche n'a pas de mandat; essayez --scope all"],
    [
      ['a.txt', '--output', 'none/b.json'],
      "none/b.json: ce dossier n'existe pas; créez-le d'abord (voir itu-parse --help)",
    ],
    [['diff', 'a.txt'], "il manque l'argument « droite »; voir itu-parse --help"],
    [['letters', '--quiet'], "letters/empty.txt: un fichier vide: donnez-en un qui porte le texte d'un document"],
  ])('is told in French: %j', (args, told) => {
    expect(run(args).stderr).toBe(`itu-parse: ${told}\n`);
  });

  test('has help in French, with no word of English but names', () => {
    for (const command of ['', 'parse', 'diff', 'validate', 'explain', 'schema']) {
      const { status, stdout, stderr } = run([command, '--help'].filter(Boolean));
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/^Utilisation: itu-parse/);
      expect(stdout).toContain('Exemples:\n  $ itu-parse ');
      expect(stdout).not.toMatch(/\b(?:Usage|Commands|default|choices|display|write|the|undefined)\b/);
    }
  });

  test('is told how a run over many went; what is kept in files stays English', () => {
    const { stderr } = run(['letters', '--out-dir', 'records']);
    expect(stderr).toBe(
      "itu-parse: letters/empty.txt: un fichier vide: donnez-en un qui porte le texte d'un document\n" +
        'itu-parse: lus: 1, inchangés: 0, en échec: 1; 1 autre fichier laissé de côté; voir records/report.json\n',
    );
    const report = JSON.parse(readFileSync(join(folder, 'records/report.json'), 'utf8')) as {
      documents: { error: string | null }[];
    };
    expect(report.documents.map(({ error }) => error)).toEqual([
      null,
      'an empty file: give one with the text of a document',
    ]);
  });

  test('gets French from validate throughout, and English in JSON', () => {
    expect(run(['validate', 'page.pdf']).stdout).toContain(
      'Le fichier ne peut pas être lu: un PDF endommagé ou incomplet',
    );
    expect(run(['validate', 'page.pdf', '--to', 'json']).stdout).toContain(
      'The file cannot be read: a damaged or incomplete PDF',
    );
  });
});

test('the option decides against the terminal, also for a fault of the call itself', () => {
  expect(run(['--interface-language', 'en', '--colour']).stderr).toBe(
    "itu-parse: unknown option '--colour'; see itu-parse --help\n",
  );
  expect(run(['--interface-language=fr', '--colour'], { LC_ALL: 'C' }).stderr).toContain('option inconnue');
});

test('a program is told in English, and can have it said in another language', async () => {
  const error: unknown = await parseCircular(new Uint8Array()).catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(UnreadableFile);
  const { message, sentence } = error as UnreadableFile;
  expect(message).toBe('an empty file: give one with the text of a document');
  expect((await sentenceTeller('fr'))(sentence)).toBe("un fichier vide: donnez-en un qui porte le texte d'un document");
});
