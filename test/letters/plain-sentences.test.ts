import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/check/catalogue.js';
import {
  checkCircular,
  checkRecords,
  interfaceLanguages,
  mendRecord,
  messageTeller,
  ruleTitles,
} from '../../src/index.js';
import { interfaceWords as english } from '../../src/locales/en/interface/index.js';
import { readingSentences } from '../../src/locales/en/interface/reading.js';
import { interfaceWords as french } from '../../src/locales/fr/interface/index.js';
import type { Template } from '../../src/model/locale/interface/sentences.js';
import type { Message } from '../../src/model/message.js';
import type { RecordMessage } from '../../src/model/record.js';
import { readingSentence } from '../../src/render/sentences.js';
import { letters } from '../check/planted-faults.js';
import { rulePages } from '../support/rule-pages.js';
import { sampled } from '../support/sampled.js';
import { soundRecord } from '../support/sound-record.js';

const holesOf = (template: Template): string[] =>
  (typeof template === 'string' ? [template] : Object.values(template)).map((form) =>
    [...form.matchAll(/\{(\w+)\}/g)]
      .map(([, name = '']) => name)
      .toSorted((a, b) => (a < b ? -1 : 1))
      .join(' '),
  );

test('each language has every sentence, with the same values in each of its forms', () => {
  expect(Object.keys(french.sentences).toSorted()).toEqual(Object.keys(english.sentences).toSorted());
  for (const [key, template] of Object.entries(english.sentences)) {
    const [holes = ''] = holesOf(template);
    const others = [template, french.sentences[key as keyof typeof french.sentences]].flatMap(holesOf);
    expect([key, ...new Set(others)]).toEqual([key, holes]);
  }
});

test.each([...interfaceLanguages])('every rule has a title in %s', async (language) => {
  const titles = await ruleTitles(language);
  expect(catalogue.filter(({ code }) => !/^\p{Lu}.+[^.]$/u.test(titles[code]))).toEqual([]);
});

/** What may end up in front of a person: a sentence or two, every hole filled, no word of code. */
const plain = /^[\p{Lu}«“].*[.)]$/su;
const slips = /\{\w+\}|undefined|\[object|NaN|Unexpected|expected/;

const said = async (text: string, interfaceLanguage: string): Promise<RecordMessage[]> => [
  ...(await checkCircular(Buffer.from(text), { interfaceLanguage })).messages,
];

describe.each([...interfaceLanguages])('in %s', (language) => {
  test.each(letters)('every fault of $name is told in plain words', async ({ text, faults }) => {
    // The examples of the rules below tell each in each language.
    for (const { code, from, to } of sampled(faults, 3)) {
      const messages = await said(
        text.replace(from, () => to),
        language,
      );
      const told = messages.filter((message) => message.code === code).map(({ message }) => message);
      expect(told.length).toBeGreaterThan(0);
      for (const message of told) {
        expect(message).toMatch(plain);
        expect(message).not.toMatch(slips);
      }
    }
  });

  test.each(rulePages().filter(({ wrong }) => wrong !== null))(
    'the example of $code is told in plain words',
    async ({ code, language: kind, wrong }) => {
      const text = wrong ?? '';
      const whole = ['broken-json', 'repeated-key'].includes(code);
      const messages: readonly RecordMessage[] =
        kind === 'json'
          ? await checkRecords(whole ? text : JSON.stringify({ ...soundRecord, ...(JSON.parse(text) as object) }), {
              interfaceLanguage: language,
            })
          : await said(text, language);
      const told = messages.filter((message) => message.code === code).map(({ message }) => message);
      expect(told.length).toBeGreaterThan(0);
      for (const message of told) {
        expect(message).toMatch(plain);
        expect(message).not.toMatch(slips);
      }
    },
  );
});

const [newGroup] = letters;
const planted = (from: string, to: string): string => newGroup!.text.replace(from, () => to);

test('a sentence says the values that are wrong, in the reader’s language', async () => {
  const { from, to } = letters.flatMap(({ faults }) => faults).find(({ code }) => code === 'deadline-before-letter')!;
  const letter = letters.find(({ faults }) => faults.some(({ code }) => code === 'deadline-before-letter'))!;
  const faulty = letter.text.replace(from, () => to);
  const message = async (language: string) =>
    (await said(faulty, language)).find(({ code }) => code === 'deadline-before-letter')?.message;
  expect(await message('en')).toMatch(
    /^The deadline of \d+ \p{Lu}\p{Ll}+ \d{4} is before the letter's own date, \d+ \p{Lu}\p{Ll}+ \d{4}\. Correct one of the two dates\.$/u,
  );
  expect(await message('fr')).toMatch(
    /^L'échéance du (?:1er|\d+) \p{Ll}+ \d{4} est antérieure à la date de la lettre, le (?:1er|\d+) \p{Ll}+ \d{4}\. Corrigez l'une des deux dates\.$/u,
  );
});

test('the record of a letter is the same whatever its reader speaks', async () => {
  const text = planted(newGroup!.faults[0]!.from, newGroup!.faults[0]!.to);
  const [one, other] = await Promise.all(
    ['en', 'fr'].map((interfaceLanguage) => checkCircular(Buffer.from(text), { interfaceLanguage })),
  );
  expect(other!.record).toEqual(one!.record);
  expect(other!.messages.map(({ code, start }) => [code, start])).toEqual(
    one!.messages.map(({ code, start }) => [code, start]),
  );
});

const args: { readonly [Code in Message['code']]: Extract<Message, { code: Code }>['args'] } = {
  'relative-deadline': { words: 'quatre semaines (au moins) avant la réunion' },
  'impossible-date': { words: '31 avril 2024' },
  'unknown-zone': { words: 'UTC+5:30' },
  'wrong-weekday': { words: 'lundi 3 mars 2021', expected: 'mercredi' },
  'missing-year': { words: 'le 3 mars' },
  'tracked-changes': { insertions: 2, deletions: 0, moves: 1 },
  'hidden-text': { characters: 12 },
  'struck-text': { words: 'avant le 3 mai' },
  'unfilled-control': { words: 'Choisissez une date' },
  'comments-left-out': { count: 1 },
  'undecided-annex': { words: 'Calendrier des travaux' },
  'torn-lines': { count: 12 },
  'unread-part': { part: 'word/chart1.xml', why: 'chart' },
  'heavy-page': { page: 4 },
  'unread-links': { page: 4, count: 5000 },
  'two-languages': { language: 'fr', beside: 'de' },
  'unknown-language': { recognised: 'es', known: 'fr' },
};

test('what a record says in English is told again in another language', async () => {
  const tell = await messageTeller('fr');
  const place = { start: null, end: null, line: null, column: null, related: null };
  const messages = Object.entries(args).map(([code, own]) => ({ code, args: own })) as Message[];
  messages.push({ code: 'unknown-language', args: { recognised: null, known: 'fr' } });
  for (const message of messages) {
    const { code } = message;
    const inRecord = {
      code,
      severity: 'info' as const,
      message: readingSentence(message, readingSentences, 'en'),
      ...place,
    };
    expect(tell(inRecord)).toBe(readingSentence(message, french.sentences, 'fr'));
  }
  expect(tell({ code: 'impossible-date', severity: 'error', message: 'Said by an older version', ...place })).toBe(
    'Said by an older version',
  );
});

test('so is what was left out of a record that was mended', async () => {
  const tell = await messageTeller('fr');
  const { messages } = await mendRecord({ ...soundRecord, schemaVersion: '2', date: 41, topic: 'x', deadlines: [{}] });
  const told = messages.map(tell);
  expect(told).toContain(
    'La version "2" n\'est pas connue; ce programme connaît la version "1". Utilisez le programme qui l\'a écrite. (endroit: /schemaVersion)',
  );
  expect(told).toContain('Il y a ici 41. Écrivez un texte. (endroit: /date)');
  expect(told).toContain('Les fiches n\'ont pas de clé "topic". Supprimez-la. (endroit: /topic)');
  expect(told.filter((message) => /\b(?:the|key|Here|Write|missing)\b/.test(message))).toEqual([]);
});
