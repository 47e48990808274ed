import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/read/plain-text.js';
import { cellsOf } from '../../support/source-blocks.js';

describe("tables of Word's text export", () => {
  it('have a cell a line after a tab, and a blank line after each row', () => {
    const text = `\tUNION DES EXEMPLES
BUREAU DES ESSAIS
\t

\t
\t
\tGenève, le 3 mai 2021

\tRéf.:

\tCirculaire 12
AB/CD
\t[bookmark: Addressee_F]–\tAux Administrations;
–\tAux Associés

\tTél.:
\t+41 22 000 00 00
\t

\tObjet:
\tEssai

Madame, Monsieur,
`;
    expect(cellsOf(readPlainText(text))).toEqual([
      ['0:0.0/2', 'UNION DES EXEMPLES'],
      ['0:0.0/2', 'BUREAU DES ESSAIS'],
      ['0:1.2/3', 'Genève, le 3 mai 2021'],
      ['0:2.0/3', 'Réf.:'],
      ['0:2.1/3', 'Circulaire 12'],
      ['0:2.1/3', 'AB/CD'],
      ['0:2.2/3', '–\tAux Administrations;'],
      ['0:2.2/3', '–\tAux Associés'],
      ['0:3.0/3', 'Tél.:'],
      ['0:3.1/3', '+41 22 000 00 00'],
      ['0:4.0/2', 'Objet:'],
      ['0:4.1/2', 'Essai'],
      [null, 'Madame, Monsieur,'],
    ]);
  });

  it('may follow their heading, and a quoted line above it', () => {
    const text = 'Dates:\n\t3 mai 2021\n\t–\tInscription\n\n\t9 mai 2021\n\t–\tContributions\n\nMadame,\n';
    expect(cellsOf(readPlainText(text)).map(([cell]) => cell)).toEqual([
      null,
      '0:0.0/2',
      '0:0.1/2',
      '0:1.0/2',
      '0:1.1/2',
      null,
    ]);
  });

  it('end before the numbered paragraphs of the letter', () => {
    const text =
      'Le Groupe:\n\tmembres:\n\tAda Exemple\n\n\tvice-présidents:\n\tBob Exemple\n2.3\tLe Groupe a lu.\n3\tConclusions\n';
    expect(cellsOf(readPlainText(text)).slice(-3)).toEqual([
      ['0:1.1/2', 'Bob Exemple'],
      [null, '2.3\tLe Groupe a lu.'],
      [null, '3\tConclusions'],
    ]);
  });

  it.each([
    [
      'items of a list',
      '2.2\tOnt été nommés:\n\t-\tAda Exemple;\n\t-\tBob Exemple.\n2.3\tLe Groupe a lu.\n\n\tAda Exemple\n\tDirectrice\n',
    ],
    ['a list under its label', '\tCopie:\n\t-\tAux Membres;\n\t-\tAux Associés\n\n\tAda Exemple\n\tDirectrice\n\n'],
    ['labels with their values', '\tRéf.:\tCirculaire 3\n\tAB/CD\n\n\tNote\n\tObjet\n'],
    [
      'a quoted resolution',
      '\t"prie le Conseil\n\tde maintenir le Groupe,\n\t...\n\n\tinvite les membres\n\tà contribuer.\n\n',
    ],
    ['a signature', '\tAda Exemple\n\tDirectrice\n\n'],
    ['indented paragraphs', '\tPremier point.\n\n\tSecond point.\n\n\tTroisième point.\n\n'],
    ['numbers with a tab', "1\tJ'ai lu.\n2\tJ'ai vu.\n\n"],
  ])('are not seen in %s', (_, text) => {
    expect(readPlainText(text).blocks.filter(({ cell }) => cell)).toEqual([]);
  });
});
