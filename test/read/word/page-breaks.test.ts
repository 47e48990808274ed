import { describe, expect, test } from 'vitest';
import { parseCircular } from '../../../src/index.js';
import { docx, paragraph, run } from './docx-builder.js';

const pageBreak = '<w:r><w:br w:type="page"/></w:r>';

/** The texts of the paragraphs of a letter with one paragraph that a page break is set in. */
async function paragraphs(before: string, after: string): Promise<string[]> {
  const body = [
    'Geneva, 9 May 2022',
    'Ref.: TSB Circular 402',
    'Subject: Rain gauges',
    'Dear Sir/Madam,',
    'The Bureau has looked into rain gauges and what they send.',
  ].map((line) => paragraph(line));
  const end = ['Yours faithfully,', 'Joan Tavernier', 'Director'].map((line) => paragraph(line));
  const broken = `<w:p>${run(before)}${pageBreak}${run(after)}</w:p>`;
  const { record } = await parseCircular(docx({ body: [...body, broken, ...end].join('') }));
  return record.paragraphs.slice(1).map(({ text }) => text);
}

describe('a page break within a paragraph', () => {
  test.each([
    ['We wish you a good', 'and dry week.', 'We wish you a good and dry week.'],
    ['Gauges are to be read at noon (local time in', 'Lima).', 'Gauges are to be read at noon (local time in Lima).'],
    [
      'Gauges are read at noon;',
      'those read later are not counted.',
      'Gauges are read at noon; those read later are not counted.',
    ],
  ])('amid a sentence parts nothing: %s / %s', async (before, after, whole) => {
    expect(await paragraphs(before, after)).toEqual([whole]);
  });

  test.each([
    ['Gauges are to be read at noon.', 'They are emptied then.'],
    ['Gauges are to be read at noon', 'Emptying follows.'],
    ['Gauges are to be read:', 'at noon, and at six.'],
    ['Gauges are to be read at noon;', 'b) and at six.'],
  ])('between two sentences, or items, parts them: %s / %s', async (before, after) => {
    expect((await paragraphs(before, after)).length).toBeGreaterThan(1);
  });
});
