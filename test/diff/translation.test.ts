import { describe, expect, test } from 'vitest';
import {
  compareTranslations,
  type ParsedCircular,
  parseCircular,
  type TranslationComparison,
} from '../../src/index.js';
import { translationSchema } from '../../src/model/translation.js';
import { english, french, slips } from '../support/translation-letters.js';

const read = (text: string): Promise<ParsedCircular> => parseCircular(new TextEncoder().encode(text));
const original = await read(french);

async function versions(text: string): Promise<TranslationComparison> {
  return translationSchema.parse(await compareTranslations(original, await read(text)));
}

const replaced = (from: string, to: string): string => {
  expect(english.split(from).length).toBe(2);
  return english.replace(from, () => to);
};

test('a faithful version says the same', async () => {
  expect(await versions(english)).toMatchObject({
    oneSided: [],
    facts: [],
    left: { language: 'fr' },
    right: { language: 'en' },
  });
});

describe('each slip is told once, at its place', () => {
  test.each(slips)('$name', async ({ from, to, told: [fact, left, right, place] }) => {
    const { facts, oneSided } = await versions(replaced(from, to));
    expect(oneSided).toEqual([]);
    expect(facts.map((each) => [each.fact, each.left ?? '', each.right])).toEqual([[fact, left, right]]);
    const [found] = facts;
    expect((found?.place.right ?? found?.place.left)?.address ?? null).toBe(place);
  });
});

describe('a part that one version alone has is told once', () => {
  const paragraphs = english.match(/^[1-6]\t.*\n\n/gm) ?? [];

  test.each(paragraphs.slice(1, 6).map((text) => [text.slice(0, 1), text] as const))(
    'paragraph %s',
    async (label, text) => {
      const { facts, oneSided } = await versions(replaced(text, ''));
      expect(oneSided).toMatchObject([{ part: 'paragraph', side: 'left', address: label }]);
      expect(facts).toEqual([]);
    },
  );

  test('and where those behind it are numbered anew, it is still the one that is missing', async () => {
    const shorter = english
      .replace(paragraphs[2] ?? '', '')
      .replace('4\tThe first', '3\tThe first')
      .replace('5\tContributions', '4\tContributions')
      .replace('6\tRegistration', '5\tRegistration');
    const { facts, oneSided } = await versions(shorter);
    expect(oneSided).toMatchObject([{ part: 'paragraph', side: 'left', address: '3' }]);
    expect(facts).toEqual([]);
  });

  test('a section, and the terms of reference as a whole', async () => {
    expect(await versions(english.replace(/^2\tMeetings\n.*\n\n/m, ''))).toMatchObject({
      oneSided: [{ part: 'section', side: 'left', address: 'annex:1/2' }],
      facts: [],
    });
    expect(await versions(english.replace(/^ANNEX 1[^]*/m, ''))).toMatchObject({
      oneSided: [{ part: 'mandate', side: 'left', address: 'annex:1' }],
      facts: [],
    });
  });

  test('a paragraph that was added', async () => {
    expect(
      await versions(replaced('\nYours faithfully', '7\tInterpretation will be provided.\n\nYours faithfully')),
    ).toMatchObject({
      oneSided: [{ part: 'paragraph', side: 'right', address: '7' }],
      facts: [],
    });
  });
});

test('a wrong number of a paragraph is told where none is missing', async () => {
  const { facts, oneSided } = await versions(replaced('6\tRegistration', '7\tRegistration'));
  expect(oneSided).toEqual([]);
  expect(facts.map(({ fact, left, right }) => [fact, left, right])).toEqual([['label', '6', '7']]);
});

test('a slip in one of two mentions of a meeting is told once, whatever else only the other mention says', async () => {
  const left = french
    .replace('à Genève le 9 mars 2027', 'à Genève (Suisse) le 9 mars 2027')
    .replace('Création de', 'Réunion (Genève, 9 mars 2027) de');
  const right = english
    .replace('in Geneva on 9 March 2027', 'in Geneva (Switzerland) on 8 March 2027')
    .replace('Establishment of', 'Meeting (Geneva, 9 March 2027) of');
  const { facts, oneSided } = await compareTranslations(await read(left), await read(right));
  expect(oneSided).toEqual([]);
  expect(facts.map((each) => [each.left, each.right, each.place.right?.address])).toEqual([
    ['9 mars 2027', '8 March 2027', '4'],
  ]);
});
