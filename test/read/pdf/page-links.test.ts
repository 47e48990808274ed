import { expect, test } from 'vitest';
import { PageLinks } from '../../../src/read/pdf/page-links.js';

const area = (top: number): ConstructorParameters<typeof PageLinks>[0][number] => ({
  left: 10,
  right: 60,
  top,
  bottom: top + 12,
  url: 'https://example.org/',
});

test('a link far outside any page, as a damaged size of the page puts it, is passed by', () => {
  const links = new PageLinks([area(8.4e21), area(-8.4e21), area(700)]);
  expect(links).toBeInstanceOf(PageLinks);
});
