import { expect, test } from 'vitest';
import type { LinkArea, Run } from '../../../src/read/pdf/geometry.js';
import { PageLinks } from '../../../src/read/pdf/page-links.js';

const url = 'https://example.org/';
const area = (top: number): LinkArea => ({ left: 10, right: 70, top, bottom: top + 12, url });
const run = (y: number): Run => ({
  page: 1,
  order: 0,
  text: 'this page',
  x: 10,
  y,
  width: 60,
  size: 11,
  look: { name: 'Helvetica', bold: false },
  font: 'F1',
  content: undefined,
  artifact: false,
});

// Where heights are so large, the next band has the number of the one before: a loop over bands would have no end.
test.each([8.4e21, -8.4e21, Infinity])('links at a height of %s, as a damaged page has it, leave the others', (top) => {
  const links = new PageLinks([area(top), area(700)]);
  expect(links.of(run(709)).map((part) => part.url)).toEqual([url]);
  expect(links.of(run(409))).toEqual([]);
});
