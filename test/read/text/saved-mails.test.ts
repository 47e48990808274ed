import { expect, test } from 'vitest';
import { recordOf } from '../../support/letters.js';

const letter = `Genève, le 4 mai 2021

Réf.: Circulaire TSB 301

Objet: Essai des antennes

Madame, Monsieur,

Le Bureau vous remercie de vos réponses.

Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.

Jeanne Tavernier
Directrice`;

const head = `De : tsb@exemple.int
Envoyé : mardi 11 mai 2021 16:42
À : membres@exemple.int
Objet : Courrier du Bureau
`;

test.for([
  ['above the letter', `${head}\n${letter}`],
  ['below a rule', `Pour information.\n\n________________________________\n${head}\n${letter}`],
] as const)('the head of a mail, %s, is none of the letter', async ([, text]) => {
  const { subject, date, addressees, contact, links } = await recordOf(text);
  expect({ subject, date, addressees, email: contact.email }).toEqual({
    subject: 'Essai des antennes',
    date: '2021-05-04',
    addressees: [],
    email: null,
  });
  expect(links.map(({ url }) => url)).toEqual(['mailto:tsb@exemple.int', 'mailto:membres@exemple.int']);
});

test('whom to ask, and when, is no head of a mail', async () => {
  const body = letter.replace(
    'Le Bureau vous remercie de vos réponses.',
    'Écrire à: essai@exemple.int\nOuverture: le 17 mai 2021, de 10:00 à 12:00\nLieu: salle K',
  );
  expect(JSON.stringify((await recordOf(body)).paragraphs)).toContain('essai@exemple.int');
});
