import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/read/markdown.js';
import { cellsOf, texts } from '../../support/source-blocks.js';
import { read, links } from './markdown-read.js';

describe("tables of Pandoc's Markdown", () => {
  it('are grids, their cells Markdown of their own', () => {
    const source = readMarkdown(`Avant
+-----------+----------------------+---------------------------+
| **Réf.:** | [Circulaire]{.mark} 3 | -   Aux Administrations   |
|           |                      |     des États;            |
|           | AB/CD[^n]            | -   Aux [Associés][p]     |
+===========+======================+===========================+
| Tél.:     | 12 | 13              |                           |
+-----------+----------------------+---------------------------+

[p]: https://example.org/p

[^n]: Une note.
`);
    expect(cellsOf(source)).toEqual([
      [null, 'Avant'],
      ['0:0.0/3', 'Réf.:'],
      ['0:0.1/3', 'Circulaire 3'],
      ['0:0.1/3', 'AB/CDn'],
      ['0:0.2/3', '-\tAux Administrations des États;'],
      ['0:0.2/3', '-\tAux Associés'],
      ['0:1.0/3', 'Tél.:'],
      ['0:1.1/3', '12 | 13'],
      [null, 'n\tUne note.'],
    ]);
    expect(links(source)).toEqual([['Associés', 'https://example.org/p']]);
    expect(source.noise.map(({ kind }) => kind)).toEqual(['note-mark']);
  });

  it('are grids with cells that go on beside others', () => {
    const source = readMarkdown(
      '+-----+-----+\n| un  | deux |\n|     +-----+\n|     | bis |\n+-----+-----+\n| trois     |\n+-----------+\n',
    );
    expect(texts(source)).toEqual(['un', 'deux', 'bis', 'trois']);
    expect(source.blocks.every(({ cell }) => cell?.table === 0)).toBe(true);
  });

  it('are columns under dashes', () => {
    const source = readMarkdown(`Les dates:

  Date         Mesure
  ------------ ------------------------
  3 mai 2021   **Inscription**
               Accueil

------- ------ ---
Ada     Kenya  1
Bob            2
------- ------ ---

---------------------------
 Date     Mesure
 limite
-------- ------------------
 3 mai    Inscription au
          moyen du formulaire

 9 mai    Contributions
---------------------------

Fin`);
    expect(cellsOf(source)).toEqual([
      [null, 'Les dates:'],
      ['0:0.0/2', 'Date'],
      ['0:0.1/2', 'Mesure'],
      ['0:1.0/2', '3 mai 2021'],
      ['0:1.1/2', 'Inscription'],
      ['0:2.1/2', 'Accueil'],
      ['1:0.0/3', 'Ada'],
      ['1:0.1/3', 'Kenya'],
      ['1:0.2/3', '1'],
      ['1:1.0/3', 'Bob'],
      ['1:1.2/3', '2'],
      ['2:0.0/2', 'Date\nlimite'],
      ['2:0.1/2', 'Mesure'],
      ['2:1.0/2', '3 mai'],
      ['2:1.1/2', 'Inscription au\nmoyen du formulaire'],
      ['2:2.0/2', '9 mai'],
      ['2:2.1/2', 'Contributions'],
      [null, 'Fin'],
    ]);
  });

  it('are rows between bars, with a line of dashes or none', () => {
    const source = readMarkdown(
      'Avant\n| Réf.: | AB | |\n| | [x](https://a.bc) |\n\n| a | b |\n|---|\n| c \\| d | e |\n',
    );
    expect(cellsOf(source)).toEqual([
      [null, 'Avant'],
      ['0:0.0/3', 'Réf.:'],
      ['0:0.1/3', 'AB'],
      ['0:1.1/2', 'x'],
      ['1:0.0/2', 'a'],
      ['1:0.1/2', 'b'],
      ['1:1.0/2', 'c | d'],
      ['1:1.1/2', 'e'],
    ]);
  });

  it.each([
    ['code', '```\n+---+---+\n| a | b |\n+---+---+\n```', ['+---+---+', '| a | b |', '+---+---+']],
    ['HTML that is open', '<pre>\n+---+\n| a |\n+---+\n</pre>', ['+---+ | a | +---+']],
    ['rules and headings', 'Titre\n-----\n\n--- ---\n\nFin', ['Titre', '--- ---', 'Fin']],
    [
      'text above two dashes',
      'Un texte long et sans colonnes\n--- ---\nsuite',
      ['Un texte long et sans colonnes', '--- ---', 'suite'],
    ],
    ['a line of bars', '| seule |', ['| seule |']],
    ['comments of its own', '<!-- table- 0 -->', ['table- 0']],
  ])('are not seen in %s', (_, text, expected) => {
    const source = readMarkdown(text);
    expect(source.blocks.filter(({ cell }) => cell)).toEqual([]);
    expect(texts(source).join('\n').replace(/ +/g, ' ').split('\n')).toEqual(expected);
  });
});

describe("marks of Pandoc's Markdown", () => {
  it('are no text', () => {
    expect(
      read(`## Annexe A {#annexe-a .unnumbered}

[Objet:]{.underline} la [\\[Question\\] 3]{custom-style="Mot
clé"} du 1^er^ mai[ici](https://a.bc){.uri}[]{#Debut .anchor}

::: {.note}
Une remarque {entre accolades}, [sans] attributs.
:::

| Ada Exemple
| Directrice`),
    ).toEqual([
      'Annexe A',
      'Objet: la [Question] 3 du 1er maiici',
      'Une remarque {entre accolades}, [sans] attributs.',
      'Ada Exemple\nDirectrice',
    ]);
  });
});
