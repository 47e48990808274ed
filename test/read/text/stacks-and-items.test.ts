import { expect, test } from 'vitest';
import { outline, recordOf } from '../../support/letters.js';

const letter = `Genève, le 4 mai 2021 
Réf.:  
Tél.:  
Fax:  
E-mail:  Lettre collective TSB 2/9 
+41 22 730 5131  
+41 22 730 5137  
tsbxx@itu.int Aux administrations des Etats Membres de l'Union, aux Membres 
du Secteur UIT-T et aux Associés de l'UIT-T 
 
Objet:  Essai de lecture  
 
Madame, Monsieur,  
4 Les dates sont les suivantes: 
Date  Ce qui est attendu  
4 juin 2021  – Contributions  
7 juin 2021  – Demandes de bourse  
– Demandes d'aide pour le voyage  
9 juin 2021  – Inscription sur la page du Groupe  
5 Les textes qui relèvent de la Question 2/9 seront examinés avec ceux de la Commission 
d'études 5.  
Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.  
 
Jeanne Tavernier  
Directrice  
`;

test('labels in a stack, the first value beside the last of them and a cell beside the last value', async () => {
  const { reference, contact, addressees } = await recordOf(letter);
  expect(reference).toMatchObject({ series: 'TSB', number: '2/9' });
  expect(contact).toMatchObject({ telephone: '+41 22 730 5131', fax: '+41 22 730 5137', email: 'tsbxx@itu.int' });
  expect(addressees.map(({ text }) => text)).toEqual([
    "Aux administrations des Etats Membres de l'Union",
    'aux Membres du Secteur UIT-T',
    "aux Associés de l'UIT-T",
  ]);
});

test('days and items on one line, two spaces apart, up to the next paragraph', async () => {
  const { paragraphs } = await recordOf(letter);
  expect(paragraphs[0]?.children[0]?.rows).toEqual([
    ['Date', 'Ce qui est attendu'],
    ['4 juin 2021', '– Contributions'],
    ['7 juin 2021', "– Demandes de bourse – Demandes d'aide pour le voyage"],
    ['9 juin 2021', '– Inscription sur la page du Groupe'],
  ]);
  expect(outline(paragraphs).at(-1)).toMatch(/^5 Les textes qui relèvent de la Question 2\/9 .* d'études 5\.$/);
});
