import { expect, test } from 'vitest';
import { checkCircular } from '../../src/index.js';
import { letters } from './planted-faults.js';
import { readFixtures } from '../support/fixtures.js';
import { soundLetters } from '../support/sound-letters.js';

/** What a person would mark in the fixtures too: slips that were put into them on purpose, and the dead links of converters. */
const trueSlips: Readonly<Record<string, readonly string[]>> = {
  'bdt-circular-forum': ['dead-link', 'dead-link'],
  'scan-fax-letter': [
    'date-spacing',
    'date-spacing',
    'date-spacing',
    'date-spacing',
    'date-spacing',
    'date-spacing',
    'missing-annex',
  ],
  'tsb-circular-new-jca': ['glued-address', 'person-two-spellings'],
  'tsb-corrigendum': ['dead-link'],
  'en-secretary-general-telefax': ['missing-annex'],
  'en-tsb-collective-letter': ['missing-annex', 'missing-annex'],
  'fr-ccir-typed-capitals': ['missing-annex'],
  // `L E T T R E - C I R C U L A I R E  No 733` has a number, and no series.
  'fr-spaced-letters-capitals': ['missing-annex', 'missing-reference'],
};

const fixtures = readFixtures();

test('at least ten letters have no slip', () => {
  expect(fixtures.filter(({ name }) => !(name in trueSlips)).length).toBeGreaterThanOrEqual(10);
});

test.each(fixtures)('$name has no message above info but true ones', async ({ name, file, bytes }) => {
  const { messages } = await checkCircular(bytes, { name: file });
  const codes = messages.filter(({ severity }) => severity !== 'info').map(({ code }) => code);
  expect(codes.toSorted()).toEqual(trueSlips[name] ?? []);
});

test('more than sixty letters are held to be sound', () => {
  const sound = fixtures.filter(({ name }) => !(name in trueSlips));
  expect(sound.length + letters.length + soundLetters.length).toBeGreaterThan(60);
});

test.each(soundLetters)('$name has no message above info', async ({ text }) => {
  const { messages } = await checkCircular(Buffer.from(text));
  expect(
    messages.filter(({ severity }) => severity !== 'info').map(({ line, message }) => `${line}: ${message}`),
  ).toEqual([]);
});
