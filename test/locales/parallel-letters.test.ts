import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareTranslations, type ParsedCircular, parseCircular } from '../../src/index.js';
import { projectFolder } from '../support/fixtures.js';
import { breaches } from '../support/invariants.js';
import { type LanguageFreeFacts, languageFreeFacts } from '../support/language-free-facts.js';

const letters = join(projectFolder, 'fixtures', 'parallel');
const languages = ['fr', 'en', 'es'] as const;
type Language = (typeof languages)[number];

/** One letter in three languages, in whatever format; `facts.json` was written once from the page and holds for each. */
describe.each(readdirSync(letters))('%s', (letter) => {
  const folder = join(letters, letter);
  const facts = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as LanguageFreeFacts;
  const read = new Map<Language, ParsedCircular>();
  const of = (language: Language) => {
    const found = read.get(language);
    if (found === undefined) throw new Error(`${letter}: no letter in ${language}`);
    return found;
  };

  beforeAll(async () => {
    for (const file of readdirSync(folder)) {
      const language = languages.find((code) => file.startsWith(`${code}.`));
      if (language !== undefined) {
        read.set(language, await parseCircular(readFileSync(join(folder, file)), { name: file }));
      }
    }
  });

  describe.each(languages)('in %s', (language) => {
    test('its language is told', () => {
      expect(of(language).record.source.language).toBe(language);
    });

    test.each(Object.keys(facts) as (keyof LanguageFreeFacts)[])('%s is what the page says', (key) => {
      expect(languageFreeFacts(of(language).record)[key]).toEqual(facts[key]);
    });

    test('every value has its place and every word is in some evidence', () => {
      const { record, text } = of(language);
      expect(breaches(record, text)).toEqual([]);
    });
  });

  test.each(languages.slice(1))('%s differs from fr in nothing but its language', (language) => {
    expect(languageFreeFacts(of(language).record)).toEqual(languageFreeFacts(of('fr').record));
  });

  test.each(languages.slice(1))('a comparison of fr and %s finds no fact that one alone says', async (language) => {
    const { facts: differing, oneSided } = await compareTranslations(of('fr'), of(language));
    expect({ differing, oneSided }).toEqual({ differing: [], oneSided: [] });
  });
});
