import { expect, test } from 'vitest';
import {
  checkCircular,
  checkRecords,
  compareCirculars,
  compareTranslations,
  comparisonWriter,
  messageTeller,
  pageWriter,
  parseCircular,
  reportWriter,
  ruleTitles,
  ScopeError,
  sentenceTeller,
  summaryWriter,
} from '../../src/index.js';

/** As JavaScript calls it, where no compiler looks on. */
const loosely = (call: unknown): ((...values: readonly unknown[]) => Promise<unknown>) =>
  call as (...values: readonly unknown[]) => Promise<unknown>;

const bytes = new TextEncoder().encode('Une note sans annexe, pour mémoire.\n');

test.each([
  [
    'parseCircular',
    loosely(parseCircular),
    ['circular.docx'],
    'takes the bytes of a file (a Uint8Array), not a string',
  ],
  ['checkCircular', loosely(checkCircular), [Promise.resolve(bytes)], 'not a promise (await it)'],
  ['checkRecords', loosely(checkRecords), [bytes], 'takes the text of a JSON file (a string), not bytes'],
  [
    'compareCirculars',
    loosely(compareCirculars),
    [bytes, bytes],
    'takes what parseCircular gives, { record, text }, not bytes',
  ],
  ['compareTranslations', loosely(compareTranslations), [bytes, bytes], '{ record, text }, not bytes'],
])('%s says what is wanted where it is given something else', async (name, call, values, said) => {
  const error: unknown = await call(...values).catch((fault: unknown) => fault);
  expect(error).toBeInstanceOf(TypeError);
  expect((error as TypeError).message).toContain(`${name} takes `);
  expect((error as TypeError).message).toContain(said);
});

test('a record alone is told how it is to be given', async () => {
  const { record } = await parseCircular(bytes);
  await expect(loosely(compareCirculars)(record, record)).rejects.toThrow('a record alone; give { record }');
});

test('bytes of a Buffer are bytes', async () => {
  expect((await parseCircular(Buffer.from(bytes))).record).toEqual((await parseCircular(bytes)).record);
});

test('a scope that is missing is a ScopeError by name', async () => {
  const note = await parseCircular(bytes);
  await expect(compareCirculars(note, note, { scope: 'mandate' })).rejects.toBeInstanceOf(ScopeError);
});

test.each([
  ['summaryWriter', loosely(summaryWriter)],
  ['comparisonWriter', loosely(comparisonWriter)],
  ['reportWriter', loosely(reportWriter)],
  ['pageWriter', loosely(pageWriter)],
  ['ruleTitles', loosely(ruleTitles)],
  ['messageTeller', loosely(messageTeller)],
  ['sentenceTeller', loosely(sentenceTeller)],
  ['checkCircular', (language: unknown) => loosely(checkCircular)(bytes, { interfaceLanguage: language })],
  ['checkRecords', (language: unknown) => loosely(checkRecords)('{}', { interfaceLanguage: language })],
])('%s says which interface languages there are, where it is given another', async (_, call) => {
  await expect(call('de')).rejects.toThrow(new RangeError('no interface language "de"; give one of "fr", "en", "es"'));
  await expect(call(7)).rejects.toThrow(
    new TypeError(
      'the interface language is a string, not a value of another kind (number); give one of "fr", "en", "es"',
    ),
  );
  await expect(call('fr-CH')).resolves.toBeDefined();
});
