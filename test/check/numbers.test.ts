import { expect, test } from 'vitest';
import { checkCircular } from '../../src/index.js';

const letter = (numbers: readonly number[]): string =>
  [
    'Genève, le 4 mai 2021',
    'Objet: Essai de numérotation',
    'Madame, Monsieur,',
    ...numbers.map(
      (number, index) => `${number}\tLe groupe a pris note du point qui porte la lettre ${'ABCDEFGH'[index]}.`,
    ),
  ].join('\n\n');

async function slipsIn(numbers: readonly number[]): Promise<string[]> {
  const { messages } = await checkCircular(Buffer.from(letter(numbers)));
  return messages
    .filter(({ code }) => code === 'number-gap' || code === 'number-repeated')
    .map(({ code, message }) => `${code}: ${message.split('.')[0]}`);
}

test.each<[string, readonly number[], readonly string[]]>([
  ['no slip', [1, 2, 3, 4, 5], []],
  ['two that changed places', [1, 2, 4, 3, 5, 6], ['number-gap: Number 4 follows 2; number 3 is missing']],
  ['one too high', [1, 2, 9, 3, 4, 5], ['number-gap: Number 9 follows 2; number 3 is missing']],
  ['one that took the number of the next', [1, 2, 4, 4, 5, 6], ['number-gap: Number 4 follows 2; number 3 is missing']],
  ['one left out', [1, 2, 4, 5, 6], ['number-gap: Number 4 follows 2; number 3 is missing']],
  ['one given twice', [1, 2, 2, 4, 5], ['number-repeated: Number 2 follows 2; it should be 3']],
  [
    'two slips that have nothing to do with each other',
    [1, 2, 4, 5, 6, 6, 8],
    ['number-gap: Number 4 follows 2; number 3 is missing', 'number-repeated: Number 6 follows 6; it should be 7'],
  ],
])('%s is told once', async (_, numbers, told) => {
  expect(await slipsIn(numbers)).toEqual(told);
});
