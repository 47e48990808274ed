import { describe, expect, test } from 'vitest';
import { recordOf } from '../../support/letters.js';

describe('a letterhead in two columns whose lines pdftotext has interleaved', () => {
  const letter = `Genève, le 6 juin 2033

– Aux Administrations des
États Membres de l'Union;
Réf.:

Circulaire TSB 731

– Aux Membres du Secteur
UIT-T;
– Aux Associés participant aux travaux de la Commission d'études
7 des sciences
Copie:

– Au Directeur du Bureau
de développement
(BDT)

Objet:

Atelier sur les liaisons par fibre (Accra et
en ligne, 2 juillet 2033)

Madame, Monsieur,

L'atelier sera gratuit.
`;

  test('has whole addressees and copies', async () => {
    const { addressees, copies } = await recordOf(letter);
    expect(addressees.map(({ text }) => text)).toEqual([
      "Aux Administrations des États Membres de l'Union",
      'Aux Membres du Secteur UIT-T',
      "Aux Associés participant aux travaux de la Commission d'études 7 des sciences",
    ]);
    expect(copies.map(({ text }) => text)).toEqual(['Au Directeur du Bureau de développement (BDT)']);
  });

  test('has its subject, also where the label stands before the last copies', async () => {
    const moved = letter.replace('Objet:\n\n', '').replace('– Au Directeur', 'Objet:\n\n– Au Directeur');
    const { subject, copies } = await recordOf(moved);
    expect(subject).toBe('Atelier sur les liaisons par fibre (Accra et en ligne, 2 juillet 2033)');
    expect(copies.map(({ text }) => text)).toEqual(['Au Directeur du Bureau de développement (BDT)']);
  });
});

describe('a letterhead in columns that pdftotext -layout puts down line by line', () => {
  const letter = `Genève, le 7 mai 2030


                                          À:

            Circulaire TSB 412            – Aux Administrations des États
 Réf.:                                    Membres de l'Union;
            SG5/LM
                                          – Aux Membres du Secteur
                                          UIT-T;
 Tél.:      +41 22 730 6804               – Aux établissements universitaires
                                          participant aux travaux de l'UIT
 Courriel:  antennes@itu.int
                                          Copie:

                                          – Au Directeur du Bureau des
                                          radiocommunications

 Objet:     Mesure des champs au voisinage des antennes

Madame, Monsieur,

1 Le Groupe se réunira en juin.
`;

  test('has its left column with its labels, and whole addressees and copies at the right', async () => {
    const { reference, fileReference, contact, addressees, copies, subject } = await recordOf(letter);
    expect([reference?.series, reference?.number, fileReference]).toEqual(['TSB', '412', 'SG5/LM']);
    expect([contact.telephone, contact.email]).toEqual(['+41 22 730 6804', 'antennes@itu.int']);
    expect(addressees.map(({ text }) => text)).toEqual([
      "Aux Administrations des États Membres de l'Union",
      'Aux Membres du Secteur UIT-T',
      "Aux établissements universitaires participant aux travaux de l'UIT",
    ]);
    expect(copies.map(({ text }) => text)).toEqual(['Au Directeur du Bureau des radiocommunications']);
    expect(subject).toBe('Mesure des champs au voisinage des antennes');
  });

  test('has a reference whose number stands on the next line, and is no page of a number of pages', async () => {
    const parted = letter
      .replace('Circulaire TSB 412   ', 'Lettre collective TSB')
      .replace('            SG5/LM', '            7/15  ');
    const { reference, evidence } = await recordOf(parted);
    expect([reference?.series, reference?.number]).toEqual(['TSB', '7/15']);
    expect(evidence['/reference']).toHaveLength(2);
  });
});

test('a blank line may part the label of a paragraph from its text, and the number of a page is no label', async () => {
  const letter = (body: string): string =>
    `Genève, le 4 mai 2021\n\nObjet: Essai\n\nMadame, Monsieur,\n\n${body}\n\nVeuillez agréer, Madame, Monsieur, mes salutations.\n\nJean Rivoire\nDirecteur\n`;
  const paragraphs = async (body: string): Promise<(string | null)[]> =>
    (await recordOf(letter(body))).paragraphs.flatMap(({ label, children }) => [
      label,
      ...children.map((child) => child.label),
    ]);
  expect(
    await paragraphs(
      '1\n\nLe mandat du groupe est le suivant:\na)\n\ntâches: recenser les câbles;\n\nb)\n\ndurée: un an.\n\n2\n\nIl se réunira en juin.',
    ),
  ).toEqual(['1', 'a)', 'b)', '2']);
  expect(
    await paragraphs(
      '1\n\nLe groupe a recensé les câbles.\n\n2\n\fIl se réunira en juin à Lomé.\n\n3\n\nIl rendra compte.\n\n4\n\nFin.',
    ),
  ).not.toContain('2');
});

describe('a letterhead whose first column a program left before its end', () => {
  const letter = (below: string): string => `Geneva, 6 June 2033

Ref.:

TSB Circular 731

To:

${below}

– Administrations of Member States of the Union
– ITU-T Sector Members

Subject:

Reading of tide gauges

Dear Sir/Madam,

The gauges have been read.

Yours faithfully,

Joan Tavernier
Director of the Telecommunication Standardization Bureau
`;

  test('has the unit of the number, which is nobody who is written to', async () => {
    const { fileReference, addressees } = await recordOf(letter('SG 5/AB'));
    expect(fileReference).toBe('SG 5/AB');
    expect(addressees.map(({ text }) => text)).toEqual([
      'Administrations of Member States of the Union',
      'ITU-T Sector Members',
    ]);
  });

  test('has those who are written to, where they have words of their own', async () => {
    const { fileReference, addressees } = await recordOf(letter('Ports of the northern coasts'));
    expect(fileReference).toBeNull();
    expect(addressees.map(({ text }) => text)).toContain('Ports of the northern coasts');
  });
});
