import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/read/decode.js';
import { readPlainText } from '../../../src/read/plain-text.js';
import { expectSoundBlocks, texts } from '../../support/source-blocks.js';
import { expectLinear } from '../../support/steps.js';
import { read } from './texts-read.js';

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
    expect(readPlainText('Un mot de\fla fin').blocks.map(({ gap }) => gap)).toEqual([undefined, 2]);
    expect(read('Un\vDeux\u2029Trois')).toEqual(['Un', 'Deux', 'Trois']);
  });

  it('that part a word at its hyphen are one block', () => {
    expect(read('La séance sera ouverte par Mme Irma Stolz-\nKeller (Suisse).')).toHaveLength(1);
    expect(read('La séance compte trois parties -\nKeller ouvrira')).toHaveLength(2);
    expect(read('Participants de Berne-\n- Mme Irma Stolz')).toHaveLength(2);
  });

  it('are composed, however they were typed', () => {
    const bytes = Buffer.from('Re\u0301f.:\nGene\u0300ve'.normalize('NFD'));
    expect(read(decode(bytes))).toEqual(['R\u00e9f.:', 'Gen\u00e8ve']);
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

  it.each([72, 75, 78])('stay apart without blank lines between them, cut at full stops at the margin: %i', (width) => {
    const text = paragraphs.map((paragraph) => broken(paragraph, width)).join('\n');
    const blocks = read(text).map((block) => block.replaceAll('\n', ' '));
    expect(blocks.join(' ')).toBe(paragraphs.join(' '));
    for (const paragraph of paragraphs.filter((whole) => !/\. /.test(whole.slice(5))))
      expect(blocks).toContain(paragraph);
    expect(blocks.length).toBeLessThanOrEqual(paragraphs.length + 2);
  });

  /** Lines of the same width, so that the text is seen to be wrapped. */
  const around = 'Les travaux du Groupe ont porté sur les contributions reçues en mai; le\nGroupe en a pris note.\n\n';
  const wrappedTo72 = (lines: string): string => around.repeat(3) + lines + '\n\n' + around.repeat(3).trimEnd();

  it.each([
    ['a date', "L'inscription est ouverte aux membres, qui peuvent l'envoyer jusqu'au\n21 novembre2003."],
    ['a range', 'Le Groupe ne traitera ni des bandes de la Région 1, 1 452 MHz et\n174-230 MHz, ni du reste.'],
    ['hours', 'Les membres voudront bien remplir le formulaire et le renvoyer à\n23 h 59 le 5 avril.'],
    ['a point', 'Le Groupe a pris note des Questions, des contributions et du paragraphe\n4.2 de la Recommandation.'],
    [
      'a Question',
      'Le Groupe a examiné les contributions reçues au titre des Questions 3 et\n17 Bis, telles que révisées.',
    ],
    ['an address', "Le Groupe publie l'ensemble de ses documents et de ses rapports, à\nhttps://example.org/groupe."],
    ['a short word', 'Pour tout renseignement, les membres écrivent à la personne qui est sur\nplace.'],
    [
      'a line beyond the width',
      'Le secrétariat (tél.: +41 22 000 00 00, groupe@example.org) répondra volontiers à toute question sur\nplace.',
    ],
    [
      'a ragged line',
      'Leurs titres et résumés sont joints. Ces textes ont été mis au point\nau titre de la Question 5.',
    ],
    [
      'a subject',
      'Objet: Création du Groupe des essais et première réunion des experts\n       chargés de ses travaux',
    ],
    [
      'a title in the middle',
      '      Mandat du Groupe des essais et de la mesure\n                   de leurs résultats',
    ],
  ])('go on with %s', (_, lines) => {
    expect(read(wrappedTo72(lines))).toContain(lines.trim());
  });

  it.each([
    ['spaced letters', 'B u r e a u   d e s   e s s a i s   e t   d e s   m e s u r e s   d e\nGenève'],
    ['a label', '-  Aux Membres du Secteur des essais et aux Associés de ce Secteur\nTélécopie: +41 22 000 00 00'],
    ['a salutation', 'Objet: Essai des méthodes et des instruments de mesure du Groupe\nMadame, Monsieur,'],
    [
      'a numbered paragraph',
      'Le Groupe a pris note des contributions reçues et de leurs résultats.\n3 Les membres contribueront.',
    ],
    ['a signature to the right', `${' '.repeat(44)}Ada EXEMPLE-MODELE\n${' '.repeat(44)}Directrice du Bureau`],
    ['a column on the left', 'Tél.:  +41 22 000 00 00      - Aux Membres du Secteur des essais\nAB/CD'],
  ])('do not go on with %s', (_, lines) => {
    const last = lines.split('\n').at(-1)?.trim();
    expect(read(wrappedTo72(lines))).toContain(last);
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

  it.each([
    ['words in one line', '', 'mot ', ''],
    ['spaces', 'a', ' ', 'b'],
    ['empty lines', '1\tUn mot', '\n', '2\tDeux mots'],
    ['lone tabs', '', '\t\n', ''],
    ['open markers', '', '[bookmark: ', ''],
    ['bars', '', '|', ''],
    ['numbers', '', '1.1.', ''],
    [
      'wrapped text',
      '',
      "Le Groupe a examiné les contributions reçues de ses membres, et s'est\nfélicité de leur nombre.\n\n",
      '',
    ],
    ['rows', '', '3 mai 2021\tInscription\n', ''],
    ['rows between bars', '', '| 3 mai 2021 | Inscription |\n', ''],
    ['rows of cells', '', '\ta:\n\tb\n\n', ''],
  ])('twice as many %s take twice the work', async (_, head, piece, tail) => {
    await expectLinear((times) => readPlainText(head + piece.repeat(times) + tail), 5_000);
  });
});
