import { describe, expect, test } from 'vitest';
import { checkCircular } from '../../src/index.js';
import { circular } from '../support/letters.js';

interface Told {
  readonly code: string;
  readonly words: string;
  readonly related: string | null;
}

/** What is told of a letter, by the printed words that each message points at. */
async function told(text: string, codes: readonly string[]): Promise<Told[]> {
  const { messages } = await checkCircular(Buffer.from(text));
  const at = (place: { start: number | null; end: number | null } | null): string | null =>
    place?.start == null || place.end === null ? null : text.slice(place.start, place.end);
  return messages
    .filter(({ code }) => codes.includes(code))
    .map(({ code, start, end, related }) => ({ code, words: at({ start, end }) ?? '', related: at(related) }));
}

const numbered = (...paragraphs: readonly string[]): string =>
  circular(paragraphs.map((paragraph, at) => `\n${at + 1}\t${paragraph}\n`).join(''));
const about = (subject: string, ...paragraphs: readonly string[]): string =>
  numbered(...paragraphs).replace('Objet:\tEssai de lecture', `Objet:\t${subject}`);

describe('an e-mail address', () => {
  const addresses = ['malformed-email', 'dead-link', 'glued-address'];
  test.each([
    ['Écrire à tsbsg2@itu,int sans tarder.', 'tsbsg2@itu,int'],
    ['Écrire à tsbsg2@itu.', 'tsbsg2@itu'],
    ['Écrire à tsbsg2@@itu.int.', 'tsbsg2@@itu.int'],
    ['Écrire à tsbsg2@itu..int.', 'tsbsg2@itu..int'],
    ['Écrire à tsbsg2.@itu.int.', 'tsbsg2.@itu.int'],
    ['Écrire à tsbsg2@ itu.int.', 'tsbsg2@ itu.int'],
    ['Écrire à tsbsg2 @itu.int.', 'tsbsg2 @itu.int'],
    ['Écrire à tsbsg2@itu.itn.', 'tsbsg2@itu.itn'],
    ['Le secrétariat (courriel: tsbsg2.itu.int) répond.', 'tsbsg2.itu.int'],
  ])('%s', async (sentence, words) => {
    const text = numbered('La Commission se réunira à Genève.', sentence);
    expect(await told(text, ['malformed-email'])).toEqual([{ code: 'malformed-email', words, related: null }]);
  });

  test.each([
    'Écrire à tsbsg2@itu.int, à tsbsg3@itu.int ou à anne-marie.o@pts.example.',
    'Écrire à tsbsg2@itu.int,tsbsg3@itu.int pour toute question.',
    'Le secrétariat (courriel: tsbsg2@itu.int) répond; site: www.itu.int.',
    'Suivez le compte @itu_actus et la page https://medium.example/@itu.',
    'Le prix est de 3 CHF @ 12 unités.',
    'Le débit est de 1080p@60 images.',
    'Le secrétariat (courriel:\ntsbsg2@itu.int) répond.',
    'Écrire à tsbsg2\n@itu.int, adresse coupée par un convertisseur.',
  ])('is sound: %s', async (sentence) => {
    expect(await told(numbered('La Commission se réunira à Genève.', sentence), addresses)).toEqual([]);
  });
});

describe('a web address', () => {
  test.each([
    ['Voir https:// www.itu.int/go/x, page utile.', 'https:// www.itu.int/go/x'],
    ['Voir www.itu,int/go/x.', 'www.itu,int/go/x'],
    ['Voir (https://www.itu/go/x).', 'https://www.itu/go/x'],
    ['Voir htpps://www.itu.int/go.', 'htpps://www.itu.int/go'],
    ['Voir https://https://www.itu.int/go.', 'https://https://www.itu.int/go'],
    ['Voir https://www.itu..int/go.', 'https://www.itu..int/go'],
  ])('%s', async (sentence, words) => {
    const [first] = await told(numbered(sentence, 'La Commission se réunira à Genève.'), ['dead-link']);
    expect(first?.words).toBe(words);
  });

  test.each([
    'Voir https://www.itu.int/net4/ITU-D/, www.itu.int et itu.int/go/x.',
    'Voir https://web.archive.example/web/https://www.itu.int/go.',
    'Voir https://\nwww.itu.int/go, coupée par un convertisseur.',
    'Voir https://www.ituworld.example/go et https://itu.github.example/x.',
  ])('is sound: %s', async (sentence) => {
    expect(await told(numbered(sentence, 'La Commission se réunira à Genève.'), ['dead-link'])).toEqual([]);
  });
});

describe('a paragraph or table that is cited', () => {
  const parts = ['missing-paragraph', 'missing-table'];
  test.each([
    ['Les modalités exposées au paragraphe 8 restent valables.', 'paragraphe 8'],
    ['Voir le § 7 ci-dessus.', '§ 7'],
    ['Les points 2 et 5 de la présente lettre le précisent.', 'points 2 et 5'],
    ['Les montants figurent dans le Tableau 3 ci-après.', 'Tableau 3'],
    ['La répartition est donnée à la page suivante (voir la Figure 1).', 'Figure 1'],
  ])('%s', async (sentence, words) => {
    expect((await told(numbered('La Commission se réunira.', sentence), parts)).map((each) => each.words)).toEqual([
      words,
    ]);
  });

  test.each([
    "Voir le point 8 de l'ordre du jour.",
    "Conformément à la Résolution 1 de l'AMNT, la procédure visée au § 9.3 s'applique.",
    'Le Règlement intérieur est modifié: voir le paragraphe 14.',
    'Le paragraphe 12 a été adopté.',
    'Comme indiqué au paragraphe 1, elle se tiendra à Genève.',
    'Voir la section 9 du rapport et le Tableau 3 du Document C24/50.',
    'Le Tableau 7 de la Recommandation UIT-T G.8275 est corrigé.',
    'La Question 8/13 (voir le § 3.1 de la Recommandation UIT-T A.1) est close.',
  ])('is there, or elsewhere: %s', async (sentence) => {
    expect(await told(numbered('La Commission se réunira à Genève.', sentence), parts)).toEqual([]);
  });
});

describe('the meeting of the subject', () => {
  const subject = "Réunion de la Commission d'études 13 (Genève, 3-14 novembre 2021)";
  test.each([
    ["La réunion de la Commission d'études 13 se tiendra à Genève du 3 au 13 novembre 2021.", '3 au 13 novembre 2021'],
    ["La réunion de la Commission d'études 13 se tiendra à Genève du 4 au 14 novembre 2021.", '4 au 14 novembre 2021'],
    ["La réunion de la Commission d'études 13 se tiendra à Genève du 3 au 14 octobre 2021.", '3 au 14 octobre 2021'],
    ["La réunion de la Commission d'études 13 se tiendra à Genève du 3 au 14 novembre 2022.", '3 au 14 novembre 2022'],
    ["La réunion de la Commission d'études 13 se tiendra à Nairobi du 3 au 14 novembre 2021.", 'Nairobi'],
  ])('%s', async (sentence, words) => {
    const [first, second] = await told(about(subject, sentence), ['meeting-conflict']);
    expect(second).toBeUndefined();
    expect(first?.words).toBe(words);
    expect(['3-14 novembre 2021', 'Genève']).toContain(first?.related);
  });

  test.each([
    "La réunion de la Commission d'études 13 se tiendra à Genève du 3 au 14 novembre 2021.",
    "La Commission d'études 13 tiendra sa réunion suivante à Genève du 3 au 14 octobre 2022.",
    "La réunion de la Commission d'études 12 se tiendra à Genève du 3 au 13 novembre 2021.",
    "À sa réunion tenue à Genève du 3 au 14 novembre 2020, la Commission d'études 13 a adopté son plan.",
    "Un atelier de la Commission d'études 13 aura lieu à Nairobi le 2 novembre 2021.",
    "La réunion de la Commission d'études 13, prévue du 3 au 13 octobre 2021, est reportée du 3 au 14 novembre 2021.",
    "La deuxième réunion de la Commission d'études 13 se tiendra à Oslo du 3 au 14 décembre 2021.",
  ])('agrees with: %s', async (sentence) => {
    const first = subject.replace('Réunion', sentence.startsWith('La deuxième') ? 'Première réunion' : 'Réunion');
    expect(await told(about(first, sentence), ['meeting-conflict'])).toEqual([]);
  });
});

describe('the acronym of a group', () => {
  const thrice = ['La JCA-EE se réunira à Genève.', 'La JCA-EE est ouverte à tous.', 'La JCA-EE tient une page.'];
  test('is misspelt once among many', async () => {
    expect(await told(numbered(...thrice, 'La JCA-EF rendra compte.'), ['group-misspelt'])).toEqual([
      { code: 'group-misspelt', words: 'JCA-EF', related: 'JCA-EE' },
    ]);
  });

  test.each([
    'La JCA-EE coopère avec la JCA-EF.',
    "L'Activité conjointe de coordination sur les eaux fluviales (JCA-EF) rendra compte.",
    'La JCA-EF rendra compte. La JCA-EF est nouvelle.',
    'La JCA-SDN rendra compte.',
    'Écrire à jca-ef@itu.int.',
  ])('may be that of another: %s', async (sentence) => {
    expect(await told(numbered(...thrice, sentence), ['group-misspelt'])).toEqual([]);
  });

  test('is not held against one that is rare itself', async () => {
    expect(await told(numbered('La JCA-EE se réunira.', 'La JCA-EF rendra compte.'), ['group-misspelt'])).toEqual([]);
  });
});

describe('a deadline among several meetings', () => {
  const meetings = [
    "La réunion de la Commission d'études 13 se tiendra à Genève du 4 au 8 octobre 2021.",
    'Un atelier sur les balises aura lieu à Oslo (Norvège) le 2 novembre 2021.',
  ];
  test.each([
    ['Les demandes de visa doivent être reçues le 3 novembre 2021 au plus tard.', '3 novembre 2021'],
    [
      "Les contributions à la réunion de la Commission d'études 13 sont attendues le 5 octobre 2021 au plus tard.",
      '5 octobre 2021',
    ],
  ])('is late: %s', async (sentence, words) => {
    const [first] = await told(numbered(...meetings, sentence), ['deadline-after-meeting']);
    expect(first?.words).toBe(words);
  });

  test('is late for the meeting of its own paragraph', async () => {
    const [first, second] = meetings;
    const text = numbered(`${first} Les inscriptions sont ouvertes jusqu'au 6 octobre 2021.`, second ?? '');
    expect((await told(text, ['deadline-after-meeting'])).map(({ related }) => related)).toEqual([
      '4 au 8 octobre 2021',
    ]);
  });

  test.each([
    'Les demandes de visa pour Oslo doivent être reçues le 15 octobre 2021 au plus tard.',
    "L'inscription est ouverte jusqu'au 1er octobre 2021.",
    'Les observations sur le rapport sont attendues le 15 novembre 2021 au plus tard.',
  ])('is in time: %s', async (sentence) => {
    expect(await told(numbered(...meetings, sentence), ['deadline-after-meeting'])).toEqual([]);
  });
});

describe('an impossible date', () => {
  test('is told once, where it first stands', async () => {
    const text = about(
      "Réunion de la Commission d'études 13, Genève, 31 juin 2021",
      'La réunion se tiendra à Genève le 31 juin 2021.',
    );
    expect(await told(text, ['impossible-date', 'meeting-conflict', 'missing-date'])).toEqual([
      { code: 'impossible-date', words: '31 juin 2021', related: '31 juin 2021' },
    ]);
  });

  test('of the letterhead is not told as missing too', async () => {
    const text = numbered('La Commission se réunira à Genève.').replace('le 4 mai 2021', 'le 31 avril 2021');
    expect((await told(text, ['impossible-date', 'missing-date'])).map(({ code }) => code)).toEqual([
      'impossible-date',
    ]);
  });
});

describe('a place to be filled in', () => {
  test.each([
    ['La réunion aura lieu le jj mois aaaa.', 'jj mois aaaa'],
    ['La réunion aura lieu le JJ/MM/AAAA.', 'JJ/MM/AAAA'],
    ['La réunion aura lieu le [X].', '[X]'],
    ['La réunion aura lieu à [lieu à préciser].', '[lieu à préciser]'],
    ['La réunion sera ouverte par [nom du Président].', '[nom du Président]'],
    ['Voir Erreur ! Source du renvoi introuvable.', 'Erreur ! Source du renvoi introuvable'],
    ['Choisissez un élément.', 'Choisissez un élément'],
  ])('%s', async (sentence, words) => {
    const found = await told(numbered('La Commission se réunira à Genève.', sentence), ['placeholder']);
    expect(found.map((each) => each.words)).toEqual([words]);
  });

  test.each([
    'Le rapport dit: « le groupe [...] poursuivra ses travaux ».',
    'Voir le document [2] et la note [a].',
    'La Question X/13 est attribuée au groupe.',
    'Les participants peuvent choisir un élément de la liste.',
    "La bande [3,4-3,8 GHz] est à l'étude.",
    'Le lieu sera précisé ultérieurement.',
  ])('is none: %s', async (sentence) => {
    expect(await told(numbered('La Commission se réunira à Genève.', sentence), ['placeholder'])).toEqual([]);
  });
});
