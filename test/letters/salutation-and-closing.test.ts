import { describe, expect, test } from 'vitest';
import type { DocumentRecord } from '../../src/model/record.js';
import { recordOf } from '../support/letters.js';

describe('the salutation', () => {
  const below = 'Je vous écris.\nVeuillez agréer mes salutations.\nJean Rivoire\nDirecteur\n';

  test.each([
    ['Excellence,\nMadame, Monsieur,\n\n', 'Excellence, Madame, Monsieur,'],
    ['Excellences,\n\nMesdames et Messieurs,\n', 'Excellences, Mesdames et Messieurs,'],
    ['Madame la Ministre,\nMonsieur le Ministre,\n', 'Madame la Ministre, Monsieur le Ministre,'],
    ['Madame, Monsieur le Directeur général,\n', 'Madame, Monsieur le Directeur général,'],
    ["Madame l'Ambassadrice, Monsieur l'Ambassadeur,\n", "Madame l'Ambassadrice, Monsieur l'Ambassadeur,"],
    ['Chers collègues,\n', 'Chers collègues,'],
    ['Madame la Conseillère,\nMonsieur le Conseiller,\n', 'Madame la Conseillère, Monsieur le Conseiller,'],
    ['Madame la Représentante permanente,\n', 'Madame la Représentante permanente,'],
    [
      "Mesdames et Messieurs les membres de la Commission d'études 12,\n",
      "Mesdames et Messieurs les membres de la Commission d'études 12,",
    ],
  ])('%j', async (lines, salutation) => {
    const record = await recordOf(`Objet:\tX\n\n${lines}${below}`);
    expect(record).toMatchObject({ salutation, subject: 'X', paragraphs: [{ text: 'Je vous écris.' }] });
  });

  test.each([
    'Madame Diop préside le Groupe.',
    'Mesdames et Messieurs les délégués sont priés de venir.',
    'Monsieur le Directeur a ouvert la réunion.',
  ])('is not %j, the first words of the text', async (text) => {
    const record = await recordOf(`Objet:\tX\n\nMadame,\n${text}\n${below}`);
    expect(record.salutation).toBe('Madame,');
    expect(record.paragraphs[0]?.text).toBe(text);
  });
});

describe('the end of a letter', () => {
  const end = async (lines: string): Promise<DocumentRecord> =>
    recordOf(`Objet:\tX\n\nMadame, Monsieur,\nTexte.\n${lines}`);

  test.each([
    [
      'Veuillez agréer, Madame, mes salutations.\nH. Zhao Directeur du Bureau de la normalisation des télécommunications',
      'H. Zhao',
      'Directeur du Bureau de la normalisation des télécommunications',
      false,
    ],
    [
      'Je vous prie de croire, Madame, à ma haute considération.\n(signé)\nMme Aline Korhonen\nDirectrice',
      'Aline Korhonen',
      'Directrice',
      true,
    ],
    [
      "En remerciant M. Diop de son aide, je vous prie d'agréer, Madame, mes salutations.\n[Original signé]\nAline Korhonen\nSecrétaire générale",
      'Aline Korhonen',
      'Secrétaire générale',
      true,
    ],
    [
      "Dans l'attente de votre réponse, je vous prie d'agréer, Madame, mes salutations.\n[Original signé]\nAline Korhonen\nSecrétaire générale",
      'Aline Korhonen',
      'Secrétaire générale',
      true,
    ],
    [
      'Veuillez agréer, Madame, mes salutations distinguées.\np.o. Aline Korhonen\nDirectrice adjointe',
      'Aline Korhonen',
      'Directrice adjointe',
      false,
    ],
  ])('%j', async (lines, name, title, signed) => {
    expect((await end(lines)).signatory).toMatchObject({ name, title, signed });
  });

  const office = 'Aline Korhonen\nDirectrice\n\n';
  const mission = 'À la Mission permanente du Togo à Genève';
  const region = "Au Chef du Bureau régional de l'UIT pour l'Afrique";

  test.each([
    ['one a line', `Copie:\n– ${mission};\n– ${region}\n`],
    [
      'beside the label',
      `Copie:  -  ${mission}\n        -  Au Chef du Bureau régional de l'UIT\n           pour l'Afrique\n`,
    ],
    ['behind what is enclosed', `Annexes: 3\n\nCopies: ${mission}; - ${region}\n`],
    ['before what is enclosed', `c.c.: ${mission}\n      ${region}\n\nAnnexes: 3\n`],
  ])('copies below the signature, %s', async (_, lines) => {
    const formula = 'Veuillez agréer, Madame, mes salutations.\n';
    for (const closing of [formula, '\n']) {
      const record = await end(`${closing}${office}${lines}`);
      expect(record.copies).toEqual([
        { text: mission, group: 'permanent-missions' },
        { text: region, group: 'regional-offices' },
      ]);
      expect(record).toMatchObject({
        signatory: { name: 'Aline Korhonen' },
        addressees: [],
        paragraphs: [{ text: 'Texte.' }],
      });
      expect(record.enclosures).toBe(lines.includes('Annexes') ? 3 : null);
    }
  });

  test.each([
    "Je saisis cette occasion pour vous renouveler, Excellence, l'assurance de ma très haute considération.",
    'Recevez, Madame, Monsieur, mes salutations les meilleures.',
    'Cordialement,',
  ])('the formula %j', async (formula) => {
    const record = await end(`\n${formula}\n\nAline Korhonen\nDirectrice\n`);
    expect(record).toMatchObject({ closing: formula, paragraphs: [{ text: 'Texte.' }] });
  });

  test('an occasion to say something else is no formula', async () => {
    const sentence = 'Je saisis cette occasion pour rappeler que le délai court toujours.';
    expect((await end(`\n${sentence}\n`)).closing).toBeNull();
  });

  test('a letter without a formula may be signed', async () => {
    const record = await end('\n\t\tAline Korhonen\n\t\tDirectrice du Bureau des radiocommunications\n\nAnnexes: 2\n');
    expect(record).toMatchObject({ closing: null, signatory: { name: 'Aline Korhonen' }, enclosures: 2 });
    expect(record.people).toMatchObject([{ name: 'Aline Korhonen', role: 'director', group: 'BR' }]);
  });
});
