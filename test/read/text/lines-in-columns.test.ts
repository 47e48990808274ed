import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/read/plain-text.js';
import { cellsOf } from '../../support/source-blocks.js';
import { read } from './texts-read.js';

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

  it.each([
    [
      'tabs, a long last row',
      'Numéro\tTitre\tDocument\nB.1\tEssais\t3/1\nB.2\t«Méthodes de mesure» pour les essais du Groupe au-dessous de 30 MHz\t3/2\n',
      9,
    ],
    [
      'tabs, long names first',
      'Groupe\tDate\tPrésident\nGroupe de travail du Conseil sur les essais et sur les méthodes (GTC-EM)\t3 mai\tAda\nAutre\t4 mai\t\n',
      8,
    ],
    ['tabs, no first cell in the header', '\tPays\tDate\nAda\tKenya\t3 mai\n1.\tTogo\t4 mai\n', 8],
    [
      'spaces, a long first row',
      "3 mai 2021      Demandes de bourse (une seule par pays), à présenter par l'administration\n2 juin 2021     Contributions\n",
      4,
    ],
  ])('are rows whatever their length: %s', (_, text, count) => {
    const cells = cellsOf(readPlainText(text)).map(([cell]) => cell);
    expect(cells).toHaveLength(count);
    expect(cells).not.toContain(null);
  });

  it('have cells on several lines, each under the beginning of its own', () => {
    const text = `Question   Intitulé                        Rapporteur
1/1        Mesure de la qualité            Mme Ada Exemple
           des liaisons                    (Togo)
3/1        Essais en laboratoire           À désigner
7/2        Exposition aux champs           M. Ulf Modell
           électromagnétiques
La liste est provisoire.
`;
    const rows = new Map<string, string[]>();
    for (const [cell, words] of cellsOf(readPlainText(text)))
      rows.set(cell ?? '', [...(rows.get(cell ?? '') ?? []), words]);
    expect(rows.get('0:1.1/3')).toEqual(['Mesure de la qualité', 'des liaisons']);
    expect(rows.get('0:1.2/3')).toEqual(['Mme Ada Exemple', '(Togo)']);
    expect(rows.get('0:2.0/3')).toEqual(['3/1']);
    expect(rows.get('0:3.1/3')).toEqual(['Exposition aux champs', 'électromagnétiques']);
    expect(rows.get('')).toEqual(['La liste est provisoire.']);
  });

  const rowsOf = (text: string): string[] => {
    const rows: string[][] = [];
    for (const [cell, words] of cellsOf(readPlainText(text))) {
      const [, row, column] = /:(\d+)\.(\d+)/.exec(cell ?? '') ?? [];
      const cells = row === undefined ? [] : (rows[Number(row)] ??= []);
      cells[Number(column)] = [cells[Number(column)] ?? '', words].join(' ').trim();
    }
    return rows.map((cells) => Array.from(cells, (words) => words ?? '').join(' | '));
  };

  it('go on in the first cell too, in lower case, in brackets or behind an open end', () => {
    expect(
      rowsOf(`      Groupe                  Dates            Lieu
      Commission des essais   12-16 mars       Lomé
      (Réseaux)               (à confirmer)
      Groupe consultatif de   3-7 juin         Nairobi
      Normalisation                            (Kenya)
      Publication             9 juillet        Genève
      anticipée
`),
    ).toEqual([
      'Groupe | Dates | Lieu',
      'Commission des essais (Réseaux) | 12-16 mars (à confirmer) | Lomé',
      'Groupe consultatif de Normalisation | 3-7 juin | Nairobi (Kenya)',
      'Publication anticipée | 9 juillet | Genève',
    ]);
    expect(
      rowsOf(`|Groupe             |Date    |Lieu            |
|Groupe de travail  |3 juin  |Nairobi (Kenya),|
|du Conseil         |        |siège du PNUE   |
|Mesure de la       |        |                |
|Qualité            |        |                |
|Commission         |9 mars  |Lomé            |
`),
    ).toEqual([
      'Groupe | Date | Lieu',
      'Groupe de travail du Conseil | 3 juin | Nairobi (Kenya), siège du PNUE',
      'Mesure de la Qualité',
      'Commission | 9 mars | Lomé',
    ]);
  });

  it('make one head of lines set to its bottom', () => {
    const table = (first: string): string[] =>
      rowsOf(`                      Droit        Droit par
      ${first.padEnd(16)}fixe         unité
                      (CHF)        (CHF)
      Publication     570          20
`);
    expect(table('Fiche')).toEqual(['Fiche | Droit fixe (CHF) | Droit par unité (CHF)', 'Publication | 570 | 20']);
    expect(table('Réf.:').join()).not.toContain('Droit');
  });

  it.each([
    ['days', '3 mai 2021', '9 juin 2021', '4 mai 2021', '7 juillet 2021'],
    ['names', 'Mme Ada Exemple', 'M. Iwo Muster', 'Mme Lea Ejemplo', 'M. Bo Sample'],
    ['places', 'Nairobi', 'Lomé', 'Quito', 'Oslo'],
  ])('are the head of rows of %s, with no word over the things that are listed', (_, first, second, third, fourth) => {
    const row = (...cells: readonly string[]): string =>
      `${cells
        .map((cell) => cell.padEnd(24))
        .join('')
        .trimEnd()}\n`;
    const head = row('', 'Au lieu de', 'Lire');
    const rows = row('Essais', first, second) + row('Mesures', third, fourth);
    for (const table of [head + rows, `${head}\n${rows}`])
      expect(cellsOf(readPlainText(table))).toEqual([
        ['0:0.1/3', 'Au lieu de'],
        ['0:0.2/3', 'Lire'],
        ['0:1.0/3', 'Essais'],
        ['0:1.1/3', first],
        ['0:1.2/3', second],
        ['0:2.0/3', 'Mesures'],
        ['0:2.1/3', third],
        ['0:2.2/3', fourth],
      ]);
  });

  it('make one head of two lines with capitals where only the rows below have figures', () => {
    expect(
      rowsOf(
        '                    Closing        Final\nEvent               Date           Reminder\nTests               3 May          9 May\n',
      ),
    ).toEqual(['Event | Closing Date | Final Reminder', 'Tests | 3 May | 9 May']);
  });

  it('are rows of their own below a head, with capitals or figures, and where the first cell spans several', () => {
    expect(
      rowsOf('    Type             Mode\n    ordinaire        virtuel\n    extraordinaire   physique\n'),
    ).toHaveLength(3);
    expect(
      rowsOf('    Groupe    Dates     Lieu\n    CE 5      3 mai     Lomé\n    CE 7                Bamako\n'),
    ).not.toContain('CE 5 CE 7 | 3 mai | Lomé Bamako');
    expect(rowsOf('|Jour |Heure|Point    |\n|Lundi|9 h  |Ouverture|\n|     |10 h |Adoption |\n')).toHaveLength(3);
  });

  it('go on in no cell where they are the next line of a letterhead, stand apart, or begin elsewhere', () => {
    for (const text of [
      'Réf.:     Circulaire AB 1        Genève, le 3 mai 2021\n          CE 5/KL\n',
      'Groupe    Titre         Date\nA         Essais        3 mai\n\n          Mesures\n',
      'Groupe    Titre         Date\nA         Essais        3 mai\n            Le reste est connu.\n',
    ]) {
      const last = cellsOf(readPlainText(text)).at(-1);
      expect(last?.[0]).toBeNull();
    }
  });

  it('are no rows where they stand apart and are not aligned', () => {
    const text = 'UNION DES EXEMPLES                     Le Secrétaire\n\nRéf.: AB-1           Genève, le 3 mai 2021\n';
    expect(readPlainText(text).blocks.filter(({ cell }) => cell)).toEqual([]);
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
