import { describe, expect, test } from 'vitest';
import type { Paragraph } from '../../../src/model/record.js';
import { recordOf } from '../../support/letters.js';

/** A letter as `pdftotext -layout` prints it. */
const letter = (table: string): string =>
  `                                                   Genève, le 4 mai 2021

 Objet:      Session de la Commission d'études 5

Madame, Monsieur,

La Commission d'études 5 se réunira à Lomé (Togo) du 7 au 11 juin 2021 pour examiner les projets de texte.

Principales échéances:

${table}

Les textes reçus après ces dates ne seront pas traduits, et il n'en sera pas tenu compte pendant la réunion.

Veuillez agréer, Madame, Monsieur, mes salutations distinguées.

Jean Rivoire
Directeur
`;

const tablesIn = (paragraphs: readonly Paragraph[]): NonNullable<Paragraph['rows']>[] =>
  paragraphs.flatMap(({ rows, children }) => [...(rows ? [rows] : []), ...tablesIn(children)]);

const due = async (table: string): Promise<string[]> =>
  (await recordOf(letter(table))).deadlines.map(({ date, time, kind }) => `${date} ${time ?? '-'} ${kind}`);

describe('tables whose rows blank lines part and whose cells take several lines', () => {
  const twoColumns = ` Délai              Objet

 12 mai             –      Demandes de bourse (formulaire à retirer auprès du
 2021                      secrétariat)
                    –      Demandes d'interprétation

 17 mai 2021        –      Inscription en ligne
 à midi (heure
 de Genève)`;

  test('each cell is one, in its column', async () => {
    const [rows] = tablesIn((await recordOf(letter(twoColumns))).paragraphs);
    expect(rows?.map((cells) => cells.map((cell) => cell.replaceAll('\n', ' ').replaceAll(/ +/g, ' ')))).toEqual([
      ['Délai', 'Objet'],
      ['12 mai 2021', "– Demandes de bourse (formulaire à retirer auprès du secrétariat) – Demandes d'interprétation"],
      ['17 mai 2021 à midi (heure de Genève)', '– Inscription en ligne'],
    ]);
  });

  test('a day is read with the year and the hours below it in its cell', async () => {
    expect(await due(twoColumns)).toEqual([
      '2021-05-12 - fellowship',
      '2021-05-12 - interpretation',
      '2021-05-17 12:00 registration',
    ]);
  });

  test('rows that no blank line parts begin anew in the first column', async () => {
    expect(
      await due(` Date limite              Mesure

 12 mai 2021              Inscription des
                          membres
 17 mai                   Contributions écrites,
 2021                     en une langue

 19 mai 2021              Demandes de visa`),
    ).toEqual(['2021-05-12 - registration', '2021-05-17 - contribution', '2021-05-19 - visa']);
  });

  test('text and a letterhead in columns are none', async () => {
    const names = ` Jean Rivoire               Ana Costa
 Directeur                  Présidente

 Luc Perrin                 Li Wei
 Conseiller                 Rapporteuse`;
    expect(await due(names)).toEqual([]);
    const { contact, addressees } = await recordOf(` Réf.:       Circulaire TSB 9             –    Aux administrations
             CE 5/AB                           des États Membres

 Tél.:       +41 22 730 0000              –    Aux Membres du
 Courriel:   ab@itu.example                    Secteur

Objet: Essai

Madame, Monsieur,

Texte de la lettre.
`);
    expect(contact).toMatchObject({ telephone: '+41 22 730 0000', email: 'ab@itu.example' });
    expect(addressees.length).toBe(2);
  });
});

describe('tables whose longest day is two spaces from what is due on it', () => {
  const days = `            Délai              Objet

            3 mai 2021         – Demandes de bourse

            12 septembre 2021  – Demandes de visa (lettre à demander au
                                  secrétariat)
                               – Demandes d'interprétation

            14 octobre 2021    – Inscription en ligne`;

  test('it is a row like the others', async () => {
    const [rows] = tablesIn((await recordOf(letter(days))).paragraphs);
    expect(rows).toEqual([
      ['Délai', 'Objet'],
      ['3 mai 2021', '– Demandes de bourse'],
      ['12 septembre 2021', "– Demandes de visa (lettre à demander au secrétariat) – Demandes d'interprétation"],
      ['14 octobre 2021', '– Inscription en ligne'],
    ]);
  });

  test('below it, in a letter that is set in as a whole, the text goes on', async () => {
    const text = letter(days)
      .replace(/^(?=\S)/gmu, '     ')
      .replace(/^ (?=Objet)/mu, '     ');
    const { deadlines } = await recordOf(text);
    expect(deadlines.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2021-05-03 fellowship',
      '2021-09-12 visa',
      '2021-09-12 interpretation',
      '2021-10-14 registration',
    ]);
  });

  test('two spaces before a dash elsewhere part no cells', async () => {
    const text = `Bureau      Salle K
Siège       Salle H
Le secrétariat du groupe  – au siège – reste ouvert.`;
    const [rows] = tablesIn((await recordOf(letter(text))).paragraphs);
    expect(rows?.flat().some((cell) => cell.startsWith('–')) ?? false).toBe(false);
  });
});
