import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordJsonSchema } from '../../src/render/schema.js';

test('schemas/record.schema.json is what the record says: npm run schema', () => {
  expect(readFileSync('schemas/record.schema.json', 'utf8')).toBe(recordJsonSchema());
});
