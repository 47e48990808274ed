import { beforeAll, describe, expect, test } from 'vitest';
import { type ParsedCircular, parseCircular } from '../../src/index.js';
import { recordSchema } from '../../src/model/record.js';
import { readFixtures } from '../support/fixtures.js';
import { breaches } from '../support/invariants.js';
import { parsedFixture } from '../support/parsed-fixtures.js';

describe.each(readFixtures())('$name', ({ name, file, bytes, expected }) => {
  let record: ParsedCircular['record'];
  let text: string;

  beforeAll(async () => {
    ({ record, text } = await parsedFixture(name));
  });

  test.each(Object.keys(expected) as (keyof typeof expected)[])('%s is what the page says', (key) => {
    expect(record[key]).toEqual(expected[key]);
  });

  test('the expected record has every key and only those', () => {
    const { source, evidence, messages, remainder, ...rest } = record;
    expect(Object.keys(expected).toSorted()).toEqual(Object.keys(rest).toSorted());
  });

  test('the record satisfies the schema', () => {
    expect(recordSchema.safeParse(record).error?.issues ?? []).toEqual([]);
  });

  test('every value has its place and every word is in some evidence', () => {
    expect(breaches(record, text)).toEqual([]);
  });

  test('the same bytes give the same bytes', async () => {
    expect(JSON.stringify((await parseCircular(bytes, { name: file })).record)).toBe(JSON.stringify(record));
  });
});
