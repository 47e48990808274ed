import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../src/read/plain-text.js';
import { cellsOf, expectSoundBlocks, texts } from './support/source-blocks.js';

const read = (text: string): string[] => texts(readPlainText(text));

describe('the lines of a text', () => {
  it('are blocks from their first to their last character', () => {
    const source = readPlainText('  Madame,\u00a0Monsieur, \r\n\r\n\t\tAda Exemple\r\n');
    expect(texts(source)).toEqual(['Madame,\u00a0Monsieur,', 'Ada Exemple']);
    expect(source.text).toBe('  Madame,\u00a0Monsieur, \r\n\r\n\t\tAda Exemple\r\n');
    expect(source.blocks.map(({ indent, gap }) => [indent, gap])).toEqual([
      [1, undefined],
      [2, 1],
    ]);
  });

  it('end at every kind of line end; a page break is a gap', () => {
    expect(read('Un\nDeux\rTrois\r\nQuatre\u2028Cinq')).toEqual(['Un', 'Deux', 'Trois', 'Quatre', 'Cinq']);
    expect(readPlainText('Un\n\fDeux').blocks[1]?.gap).toBeGreaterThanOrEqual(2);
  });

  it('lose their bookmark markers to noise and give the block their names', () => {
    const text =
      '[bookmark: Debut][bookmark: _Toc1]Mandat [bookmark: Milieu]du Groupe\n[bookmark: Seul]\n1\tObjet [bookmark: Fin]\n';
    const source = readPlainText(text);
    expect(texts(source)).toEqual(['Mandat [bookmark: Milieu]du Groupe', '1\tObjet']);
    expect(source.blocks.map(({ bookmarks }) => bookmarks)).toEqual([
      ['Debut', '_Toc1', 'Milieu'],
      ['Seul', 'Fin'],
    ]);
    expect(source.noise.map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual(
      ['Debut', '_Toc1', 'Milieu', 'Seul', 'Fin'].map((name) => [`[bookmark: ${name}]`, 'marker']),
    );
  });
});

describe('paragraphs over several lines', () => {
  const wrapped = `Madame, Monsieur,

1    La présente lettre annonce la prochaine réunion du Groupe d'experts,
qui se tiendra à Genève. Les travaux débuteront le lundi à l'heure dite.
Les participants sont priés de lire le projet d'ordre du jour, joint à la
§ 2 de la note, et de noter que le point 4 porte sur les Questions 3 et
17 Annexe comprise. Le texte est à l'adresse suivante:
http://www.example.org/groupe.

2    Les contributions parviendront au secrétariat:
     - par courrier électronique, à l'adresse qui figure sur la page du
       Groupe;
     - par la poste.

ANNEXE 1
Programme provisoire
`;

  it('are one block where the text is wrapped to a width', () => {
    expect(read(wrapped).map((block) => block.replace(/\s+/g, ' ').slice(0, 30))).toEqual([
      'Madame, Monsieur,',
      '1 La présente lettre annonce l',
      '2 Les contributions parviendro',
      '- par courrier électronique, à',
      '- par la poste.',
      'ANNEXE 1',
      'Programme provisoire',
    ]);
  });

  const paragraphs = [
    'Madame, Monsieur,',
    "1 Le Groupe s'est réuni à Genève le 3 mai 2021, sous la présidence de M. Ada Exemple (Kenya). Il a examiné les " +
      'contributions de ses membres; Les Questions 3 et 17. Ont été closes, conformément au § 2 de la Recommandation ' +
      'et à la décision du Conseil (extrait: "le Groupe est maintenu jusqu\'à la prochaine Assemblée").',
    "a) Les membres sont invités à contribuer aux travaux en écrivant à l'adresse groupe@example.org avant la fin du " +
      'mois de juin, et à annoncer leur venue.',
    'b) Le secrétariat publiera les documents sur la page https://example.org/groupe/documents dès que possible.',
    'Objet:',
    'Annexe: 1',
    'ANNEXE 1',
    'PROGRAMME PROVISOIRE',
    '1. Ouverture de la réunion par la Présidente du Groupe et par le représentant du pays hôte',
    '2. Adoption du programme provisoire, des méthodes de travail et de la répartition des documents',
    '3. Divers',
  ];

  /** A paragraph broken into lines of at most `width` columns. */
  const broken = (paragraph: string, width: number): string =>
    paragraph.split(' ').reduce((lines, word) => {
      const column = lines.length - lines.lastIndexOf('\n') - 1;
      return column + 1 + word.length > width ? `${lines}\n${word}` : `${lines} ${word}`;
    });

  it.each([60, 64, 68, 72, 76, 80, 90, 100])('are one block at any width, blank lines between them: %i', (width) => {
    const text = paragraphs.map((paragraph) => broken(paragraph, width)).join('\n\n');
    expect(read(text).map((block) => block.replaceAll('\n', ' '))).toEqual(paragraphs);
  });

  it('are never put together where each is one line', () => {
    const long =
      "Le Groupe a examiné les contributions reçues de ses membres et s'est félicité de leur nombre, ".repeat(3);
    const text = `${long}\nle secrétariat ayant pris note.\nMadame, Monsieur,\n${long}\nconsidérant\nque rien ne change,\nAda Exemple\n`;
    expect(read(text)).toEqual(
      text
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    );
  });

  it.each([
    [
      'an item of a list that ends in the middle',
      '-\tÀ la Directrice du Bureau des\nradiocommunications\n-\tAux Associés',
      2,
    ],
    ['a title', 'Ada Exemple\nDirectrice du Bureau de la\nnormalisation', 2],
    ['a title that begins with a preposition below', 'Ada Exemple\nDirectrice du Bureau\nde la normalisation', 2],
    ['a capital after a preposition', 'Au Président du\nConseil', 1],
    ['a title with tabs', '\t\tAda Exemple\n\t\tDirectrice du Bureau de la\n\t\tnormalisation', 2],
  ])('go on in lower case: %s', (_, text, count) => {
    expect(read(text)).toHaveLength(count);
  });

  it.each([
    ['a salutation', "Madame, Monsieur,\nj'ai l'honneur de vous écrire."],
    ['an item that is finished', '-\tAux Associés;\naux régulateurs'],
    ['an address', 'Courriel du secrétariat\ntsb@example.org'],
    ['a web address', 'Page du Groupe\nwww.example.org'],
    ['a quoted text', '\t"prie le Conseil\n\tde maintenir le Groupe,\n\tinvite les membres\n\tà contribuer.'],
    ['a signature', 'Ada Exemple\n(signé)'],
    ['a heading in capitals', 'ANNEXE\nde la circulaire'],
    ['a rule', 'Le Groupe de la\n____________'],
    ['a date', 'Genève, 3 mai\nMadame la Ministre'],
  ])('are not made of %s', (_, text) => {
    expect(read(text)).toHaveLength(text.split('\n').length);
  });
});

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

  it.each([
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

describe('lines in columns', () => {
  it('are rows where several have as many tabs', () => {
    const text =
      "Dates\n3 mai 2021\tInscription, au moyen du formulaire qui se trouve sur la page d'accueil du Groupe\n9 mai 2021\tContributions\nMadame,\n";
    expect(cellsOf(readPlainText(text)).map(([cell]) => cell)).toEqual([
      null,
      '0:0.0/2',
      '0:0.1/2',
      '0:1.0/2',
      '0:1.1/2',
      null,
    ]);
  });

  it('are rows where bars part them', () => {
    expect(cellsOf(readPlainText('| Nom | Pays |\n| Ada | |\n'))).toEqual([
      ['0:0.0/2', 'Nom'],
      ['0:0.1/2', 'Pays'],
      ['0:1.0/2', 'Ada'],
    ]);
  });

  it('are parted in a letterhead, and the last column goes on below', () => {
    const text = `Réf.:   Circulaire 12        Genève, le 3 mai 2021
Fax:    +41 22 000 00 00     Aux Administrations des
                             États Membres de l'Union
`;
    expect(read(text).map((block) => block.replace(/\s+/g, ' '))).toEqual([
      'Réf.:',
      'Circulaire 12',
      'Genève, le 3 mai 2021',
      'Fax:',
      '+41 22 000 00 00',
      "Aux Administrations des États Membres de l'Union",
    ]);
  });

  it.each([
    ['letter-spaced words', 'A N N E X E   1'],
    ['a list item', '–\tAFR\t– Mme Ada Exemple (Kenya)'],
    ['a numbered paragraph', '1.\tObjet\tEssai'],
    ['a long value', `Objet:\t${'Essai de la méthode '.repeat(5)}`],
    ['justified text', 'Les  travaux  du  groupe   sont  achevés'],
    ['bars alone', 'Tél. +41 22 | www.example.org'],
  ])('are not seen in %s', (_, text) => {
    expect(readPlainText(text).blocks).toHaveLength(1);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '\n',
    '\n\n',
    '\t',
    ' ',
    '   ',
    '\r\n',
    '\f',
    '1\t',
    '1.',
    'a) ',
    '– ',
    '•',
    '|',
    '____',
    '[bookmark: ',
    'x]',
    'Objet:',
    'Aux membres de',
    'le Conseil',
    'ANNEXE 1',
    '§ 2 ',
    '\0',
    '\ud800',
    '\u202e',
    '17 Le',
    '"',
    '.',
    ';',
    'https://a.b',
  );
  const anyText = fc.oneof(
    fc.array(piece, { maxLength: 80 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('gives sound blocks, the same ones twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = readPlainText(text);
        expect(source.text).toBe(text);
        expectSoundBlocks(source);
        expect(readPlainText(text)).toEqual(source);
      }),
      { numRuns: 500 },
    );
  });

  const million = 1_000_000;
  it.each([
    ['50 MB in one line', 'mot '.repeat(12.5 * million)],
    ['50,000 spaces', `a${' '.repeat(50_000)}b`],
    ['a million empty lines', '\n'.repeat(million)],
    ['lone tabs', '\t\n'.repeat(million / 2)],
    ['open markers', '[bookmark: '.repeat(million / 4)],
    ['bars', '|'.repeat(million)],
    ['numbers', '1.1.'.repeat(million)],
    [
      'wrapped text',
      "Le Groupe a examiné les contributions reçues de ses membres, et s'est\nfélicité de leur nombre.\n\n".repeat(
        20_000,
      ),
    ],
    ['rows', '3 mai 2021\tInscription\n'.repeat(50_000)],
    ['cells', '\ta:\n\tb\n\n'.repeat(50_000)],
  ])('%s takes no long time', (_, text) => {
    const begun = performance.now();
    readPlainText(text);
    expect(performance.now() - begun).toBeLessThan(15_000);
  });
});
