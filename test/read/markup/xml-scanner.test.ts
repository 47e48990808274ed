/** The scanner of XML parts held against a library that follows the standard: the same tags and texts, or a refusal by both. */
import { expect, test } from 'vitest';
import { readByScanner, readBySaxes } from '../../support/xml-readings.js';
import { expectDamagedSame, expectPartsSame, expectSame, partsIn, seeds } from '../../support/xml-same.js';

const parts = partsIn('fixtures');

test('the parts of every fixture', () => {
  expect(parts.length).toBeGreaterThan(15);
  expectPartsSame(parts);
});

test('a character at a time', () => {
  for (const seed of seeds) expectSame(Array.from(seed));
});

test('damaged parts, in pieces', () => expectDamagedSame(parts, 400));

test.each([
  ['an attribute twice', '<a b="1" b="1"/>'],
  ['an attribute twice among many', `<a ${Array.from({ length: 20 }, (_, at) => `b${at}="1"`).join(' ')} b3="1"/>`],
  ['a name that begins with a digit', '<1a/>'],
  ['a name with a character that names have not', '<a×b/>'],
  ['an attribute without white space before it', '<a b="1"c="2"/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['a tag in a value', '<a b="<"/>'],
  ['two roots', '<a/><b/>'],
  ['text behind the root', '<a/>b'],
  ['"]]>" in text', '<a>]]></a>'],
  ['an ampersand alone', '<a>b & c</a>'],
  ['"--" in a comment', '<a><!-- b -- c --></a>'],
  ['an XML declaration behind a space', ' <?xml version="1.0"?><a/>'],
  ['a declaration without a version', '<?xml encoding="utf-8"?><a/>'],
  ['a character that XML has not', '<a>\u0002</a>'],
  ['a comment without an end', '<a/><!-- b'],
  ['a DTD', '<!DOCTYPE a><a/>'],
])('refused: %s', (_, xml) => {
  expect(readByScanner([xml], new Map())).toBeNull();
  expect(readBySaxes([xml]).reading).toBeNull();
});
