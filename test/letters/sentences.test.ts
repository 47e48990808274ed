import { describe, expect, test } from 'vitest';
import { sentenceLocale } from '../../src/locales/fr/sentences.js';
import { fold } from '../../src/text/fold.js';
import { sentences } from '../../src/text/sentences.js';

const split = (text: string): string[] =>
  sentences(fold(text), sentenceLocale).map(({ start, end }) => text.slice(start, end));

describe('where sentences end', () => {
  test.each<[string, string[]]>([
    ["Voir l'Annexe B. L'accueil ouvre à midi.", ["Voir l'Annexe B.", "L'accueil ouvre à midi."]],
    [
      'Le plan est dans la Partie C. Mme Odile Serre le commentera.',
      ['Le plan est dans la Partie C.', 'Mme Odile Serre le commentera.'],
    ],
    [
      'Voir les Annexes A et B. Carte et plans sont joints.',
      ['Voir les Annexes A et B.', 'Carte et plans sont joints.'],
    ],
    [
      'Ce point relève de la série K. Les travaux continuent.',
      ['Ce point relève de la série K.', 'Les travaux continuent.'],
    ],
    [
      "L'accueil ferme à 18 h. Les badges restent sur place.",
      ["L'accueil ferme à 18 h.", 'Les badges restent sur place.'],
    ],
    ['Plans, cartes, etc. Tous sont joints.', ['Plans, cartes, etc.', 'Tous sont joints.']],
  ])('%s', (text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  test.each([
    'La parole est à M. J. B. Le Goff, puis à Mme A. Serre.',
    'Le rapport de Paul K. Osei est joint.',
    'Selon M. Le Goff, le délai court encore.',
    "Conformément à l'art. 5 et au par. 3 de la Rés. 12.",
  ])('%s is one', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

test.each([
  ['研究组将于三月开会。文稿应于二月提交。', ['研究组将于三月开会。', '文稿应于二月提交。']],
  ['هل تشاركون؟ نرجو الرد قبل مارس.', ['هل تشاركون؟', 'نرجو الرد قبل مارس.']],
  ['Группа соберется в марте. Вклады ждут до мая.', ['Группа соберется в марте.', 'Вклады ждут до мая.']],
])('%j ends its sentences with marks of its own', (text, expected) => {
  expect(sentences(fold(text), sentenceLocale).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
