import fc from 'fast-check';

const piece = fc.constantFrom(
  'Réf.:',
  'Circulaire TSB 12',
  '\tTél.:\t+41 22 730 5111',
  'Objet:',
  'Objet: Réunion du Groupe',
  'Copie:',
  '–\tAux Associés;',
  '- Aux Administrations des États Membres',
  'Madame, Monsieur,',
  'Genève, le 3 mars 2020',
  '1\tTexte.',
  '1.1\tSuite:',
  'a)\tun point;',
  'i)\tautre',
  'II\tTitre',
  '•\tpuce',
  '2 Deuxième',
  'Veuillez agréer, Madame, Monsieur, mes salutations.',
  '(signé)',
  'Jean Lambert',
  'Directeur du Bureau',
  'Annexe: 1',
  'ANNEXE 1',
  '(de la Circulaire TSB 12)',
  'Mandat',
  '3\tDurée',
  'avant le 20 mai2022 au plus tard',
  'la Commission d’études 17 se réunira du 10 au 17 janvier',
  'Mme X (Suisse), Présidente de la CE 5',
  'www.itu.int/md.Des textes',
  '____',
  '- 2 -',
  '\t27 mai 2022\n\t– Inscription\n',
  '| a | b |',
  '**gras**',
  '[bookmark: x]',
  '[bookmark: ',
  '"décide',
  '"',
  '\u00ad',
  '\u00a0',
  '\u202e',
  '\u0000',
  '\ud800',
  'Résolution 179 (Rév. Dubaï, 2018)',
  'Distribution:',
  'A N N E X E  2',
  '1er',
  '31 avril 2020',
  'x@itu.int',
  'Résumé',
  'Suite à donner',
  '1 Sujet: X',
);
/** Letters made of what letters are made of, in any order: labels, numbers, formulas, dates, names. */
export const letter: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\t')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Whether there is anything to read in a text. */
export const readable = (text: string): boolean =>
  bytesOf(text).some((byte) => byte > 32) && /[\p{L}\p{N}]{3}/u.test(text);
