import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseCircular } from '../../src/index.js';
import type { DocumentRecord } from '../../src/model/record.js';
import { renditionForms, renditionOf, wordFixtures } from '../support/renditions.js';

/** One letter as plain text, Markdown and Word. */
const renditions = ['txt', 'md', 'docx'] as const;

/** What a form adds or lacks: the file itself, places, and the page headers and rules that only some forms print. */
const ownToForm = new Set(['source', 'evidence', 'remainder', 'messages']);

describe('one letter in three forms', () => {
  const records = new Map<string, DocumentRecord>();

  beforeAll(async () => {
    for (const form of renditions) {
      const bytes = readFileSync(`fixtures/tsb-change-of-chair-${form}/input.${form}`);
      records.set(form, (await parseCircular(bytes)).record);
    }
  });

  test('each is read as what it is', () => {
    expect(renditions.map((form) => records.get(form)?.source.format)).toEqual(renditions);
  });

  test.each(['md', 'docx'])('the record of the .%s is that of the .txt', (form) => {
    const comparable = (record: DocumentRecord | undefined): unknown =>
      Object.fromEntries(Object.entries(record ?? {}).filter(([key]) => !ownToForm.has(key)));
    expect(comparable(records.get(form))).toEqual(comparable(records.get('txt')));
  });

  test('their evidence says the same words', () => {
    const words = (form: string): string[] =>
      Object.entries(records.get(form)?.evidence ?? {})
        .filter(([pointer]) => /^\/(?:date|reference|deadlines|meetings|people|citations)/.test(pointer))
        .map(([pointer, [first]]) => `${pointer} ${first?.paragraph ?? ''}`)
        .toSorted();
    expect(words('md')).toEqual(words('txt'));
    expect(words('docx')).toEqual(words('txt'));
  });
});

describe.each(renditionForms)('Word fixtures as $folder', (form) => {
  test.each(Object.entries(wordFixtures))('%s has the same facts', async (name, original) => {
    const read = async (file: string): Promise<DocumentRecord> => (await parseCircular(readFileSync(file))).record;
    const [word, rendition] = [await read(original), await read(renditionOf(form, name))];
    const lost = new Set([...ownToForm, ...(form.losses[name] ?? [])]);
    const facts = (record: DocumentRecord): unknown =>
      Object.fromEntries(Object.entries(record).filter(([key]) => !lost.has(key)));
    expect(rendition.source.format).toBe(form.format);
    expect(facts(rendition)).toEqual(facts(word));
  });
});

test('every folder of renditions is held', () => {
  const folders = readdirSync('fixtures/renditions').toSorted();
  expect(renditionForms.map(({ folder }) => folder).toSorted()).toEqual(folders);
});
