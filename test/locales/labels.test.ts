import { describe, expect, test } from 'vitest';
import { readLabel, romanValue } from '../../src/text/label.js';

describe('a label at the beginning of a paragraph', () => {
  test.each([
    ['1\tLe Groupe', '1', 'Le Groupe'],
    ['1.\tLe Groupe', '1.', 'Le Groupe'],
    ['4.3bis\tLe Groupe', '4.3bis', 'Le Groupe'],
    ['2.1 aux régulateurs', '2.1', 'aux régulateurs'],
    ['a)\tles textes', 'a)', 'les textes'],
    ['(b) les textes', '(b)', 'les textes'],
    ['1)\tles textes', '1)', 'les textes'],
    ['1 a)\tles textes', '1 a)', 'les textes'],
    ['IV\tConclusions', 'IV', 'Conclusions'],
    ['iii)\tdes notes', 'iii)', 'des notes'],
    ['–\tMme Diop', '–', 'Mme Diop'],
    ['−\tMme Diop', '−', 'Mme Diop'],
    ['•\tune note', '•', 'une note'],
    ['12    Divers', '12', 'Divers'],
  ])('%j is labelled %j', (text, label, rest) => {
    const read = readLabel(text);
    expect(read?.text).toBe(label);
    expect(text.slice(read?.textStart)).toBe(rest);
    expect(read?.certain).toBe(true);
  });

  test.each([
    ['2 Introduction'],
    ['3Les participants'],
    ['5M. Lambert présidera'],
    ['1. envoyer le texte'],
    ['V. Timov est présent'],
  ])('%j may be labelled: the run of the numbers decides', (text) => expect(readLabel(text)?.certain).toBe(false));

  test.each([
    ['а)\tдокументы', 'а)', 1],
    ['(в) Документы', '(в)', 3],
    ['к)\tдокументы', 'к)', 10],
    ['Б.\tДокументы', 'Б.', 2],
    ['أ)\tالوثائق', 'أ)', 1],
    ['ا)\tالوثائق', 'ا)', 1],
    ['ج) الوثائق', 'ج)', 3],
    ['٣\tالوثائق', '٣', 3],
    ['2. 文稿', '2.', 2],
    ['（3）文稿', '（3）', 3],
  ])('%j counts in its own letters and figures', (text, label, ordinal) => {
    const read = readLabel(text);
    expect([read?.text, read?.readings[0].ordinal]).toEqual([label, ordinal]);
  });

  test.each(['ё) документы', 'ь. Документы', 'Мы просим'])('%j is counted by no list', (text) => {
    expect(readLabel(text)).toBeNull();
  });

  test.each([
    ['2022 a vu naître le Groupe'],
    ['12 % des membres'],
    ['18:00 heures'],
    ['A la suite de la réunion'],
    ["C'est ainsi"],
    ['-5 degrés'],
    ['730 5111'],
    ['09.00 a 11.00 horas'],
    ['14.30 à 16.00'],
    ['10.00 hours'],
    ['M Dupont'],
    ['(suite)'],
  ])('%j has no label', (text) => expect(readLabel(text)).toBeNull());

  test('a number that the file marks is a label whatever its form', () => {
    expect(readLabel('Art. 3\tLe Groupe', 6)).toMatchObject({ text: 'Art. 3', textStart: 7, certain: true });
  });

  test('`i)` is Roman first and a letter second', () => {
    expect(readLabel('i)\ttexte')?.readings.map(({ counting, ordinal }) => [counting, ordinal])).toEqual([
      ['roman', 1],
      ['letter', 9],
    ]);
  });
});

test.each([
  ['i', 1],
  ['iv', 4],
  ['ix', 9],
  ['XIV', 14],
  ['xxii', 22],
  ['iiii', 0],
  ['vx', 0],
  ['m', 0],
])('%s is %i', (numeral, value) => {
  expect(romanValue(numeral)).toBe(value);
});
