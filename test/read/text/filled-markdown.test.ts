import { describe, expect, test } from 'vitest';
import { recordOf } from '../../support/letters.js';

const letter = (dated: string, before = ''): string => `${before}# TSB Circular 301

**International
Telecommunication Union**

${dated}

Dear Sir/Madam,

The team met in Tampere.

Yours faithfully,
`;

test.for([
  ['plain', 'Geneva, 22 September\n2026'],
  ['in bold', '**Geneva, 22\nSeptember 2026**'],
  ['in a span', '<span style="color:black">Geneva, 22\nSeptember 2026</span>'],
])('a date over two lines, %s, dates the letter', async ([, dated = '']) => {
  expect(await recordOf(letter(dated))).toMatchObject({ place: 'Geneva', date: '2026-09-22' });
});

test('dates on two lines stay two', async () => {
  const { date } = await recordOf(letter('Geneva, 22 September 2026\n\n4 October 2026'));
  expect(date).toBe('2026-09-22');
});

describe('what stands between two rules over a file', () => {
  test('is told apart from the letter where it is about the file', async () => {
    const record = await recordOf(
      letter('Geneva, 22 September 2026', '---\nGenerator: Some program 5\nlang: en\n---\n\n'),
    );
    expect(record).toMatchObject({ place: 'Geneva', date: '2026-09-22' });
    expect(record.remainder.join(' ')).toContain('Some program 5');
    expect(record.paragraphs.map(({ text }) => text)).toEqual(['The team met in Tampere.']);
  });

  test('is read where it is the head of the letter', async () => {
    const record = await recordOf(
      '---\nRef.: TSB Circular 301\n\nSubject: Lake cables\n\n---\n\nGeneva, 22 September 2026\n\nDear Sir/Madam,\n\nThe team met.\n',
    );
    expect(record).toMatchObject({ reference: { series: 'TSB', number: '301' }, subject: 'Lake cables' });
  });
});
