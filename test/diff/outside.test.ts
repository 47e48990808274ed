import { describe, expect, test } from 'vitest';
import { compareCirculars, comparisonWriter, parseCircular } from '../../src/index.js';
import { letter, revised } from '../support/diff-letters.js';

const read = async (text: string): ReturnType<typeof parseCircular> => parseCircular(new TextEncoder().encode(text));
const between = async (left: string, right: string, scope?: 'mandate' | 'all') =>
  compareCirculars(await read(left), await read(right), scope === undefined ? {} : { scope });

const closing = 'Veuillez agréer';
const withSentence = (text: string, sentence: string): string => text.replace(closing, `${sentence}\n\n${closing}`);
const letters = [
  withSentence(letter(), 'Les stations restent ouvertes la nuit.'),
  withSentence(letter(), 'Les stations seront fermées en hiver.'),
] as const;

describe('what differs beyond the terms of reference', () => {
  test('is counted and told where these are compared unasked', async () => {
    const comparison = await between(...letters);
    expect(comparison.scope).toBe('mandate');
    expect(comparison.changes).toEqual([]);
    expect(comparison.outside).toBeGreaterThan(0);
    const [english, french] = [await comparisonWriter('en'), await comparisonWriter('fr')];
    expect(english.notice(comparison)).toMatch(/^Beyond the terms of reference \d.*--scope all/);
    expect(french.terminal(comparison, { width: 200, colour: false }).split('\n')[0]).toMatch(/^Hors du mandat, \d/);
    expect(english.markdown(comparison).split('\n')[0]).toMatch(/^Beyond the terms of reference/);
  });

  test('is no matter where a scope was asked for, and the whole shows it', async () => {
    expect((await between(...letters, 'mandate')).outside).toBe(0);
    const whole = await between(...letters, 'all');
    expect(whole.outside).toBe(0);
    expect(whole.changes.length).toBeGreaterThan(0);
  });

  test('is nothing where the mandate alone was revised', async () => {
    const comparison = await between(letter(), letter({ mandate: revised({}) }));
    expect(comparison.scope).toBe('mandate');
    expect(comparison.outside).toBe(0);
  });
});
