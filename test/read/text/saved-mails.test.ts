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

const outlook = `De :\tKeïta-Aubert, Moussa
Envoyé :\t11 mai 2021 16:42
À :\tBureaux régionaux
Cc :\tVallon, Claire
Objet :\tTR: Circulaire du Bureau
Pièces jointes :\tTSB-302_F.pdf (118 Ko)

-----Message d'origine-----
De : Courrier du Bureau
Envoyé : lundi 10 mai 2021 18:20
À : Keïta-Aubert, Moussa
Objet : Circulaire du Bureau
`;

test.for([
  ['twice', outlook],
  ['once, in whose words it says so', `${outlook.split('\n\n', 1)[0]}\n`],
  ['once, under a rule that says so', `Voir ci-dessous.\n${outlook.slice(outlook.indexOf('\n\n'))}`],
  [
    'never, by its own subject beside that of the letter',
    `${outlook.split('\n\n', 1)[0]}\n`.replaceAll(/ :|TR: /g, (mark) => (mark === ' :' ? ':' : '')),
  ],
] as const)('a mail sent on %s whose head has names and no addresses', async ([, above]) => {
  const { subject, reference, date, addressees, copies } = await recordOf(`${above}\n${letter}`);
  expect({ subject, date, addressees, copies, number: reference?.number }).toEqual({
    subject: 'Essai des antennes',
    date: '2021-05-04',
    addressees: [],
    copies: [],
    number: '301',
  });
});

test('the head of a telefax, which says when it was sent, is that of a letter', async () => {
  const { subject, addressees } = await recordOf(`À: M. Ilir Prifti
De: Bureau de la normalisation des télécommunications
Date: 4 mai 2021, 16:42
Objet: Essai des antennes

Monsieur,

Le Bureau vous remercie de votre réponse.`);
  expect([subject, addressees.map(({ text }) => text)]).toEqual(['Essai des antennes', ['M. Ilir Prifti']]);
});

test('whom to ask, and when, is no head of a mail', async () => {
  const body = letter.replace(
    'Le Bureau vous remercie de vos réponses.',
    'Écrire à: essai@exemple.int\nOuverture: le 17 mai 2021, de 10:00 à 12:00\nLieu: salle K',
  );
  expect(JSON.stringify((await recordOf(body)).paragraphs)).toContain('essai@exemple.int');
});
