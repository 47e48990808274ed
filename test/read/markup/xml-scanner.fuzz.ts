/**
 * The scanner of XML parts held against a library on every Word file at hand and on damaged parts.
 * DOCX_FUZZ_RUNS sets how many (50,000 for a night).
 */
import { test } from 'vitest';
import { expectDamagedSame, expectPartsSame, partsIn } from '../../support/xml-same.js';

const runs = Number(process.env['DOCX_FUZZ_RUNS'] ?? 20_000);
const parts = [...partsIn('fixtures'), ...partsIn('../shared')];

test('the parts of every Word file', () => expectPartsSame(parts));

test('damaged parts, in pieces', () => expectDamagedSame(parts, 2 * runs));
