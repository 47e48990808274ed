// How long a comparison takes, by pages (3,000 characters each): ordinary revisions of invented reports.
//
//   npm run diff:scale                   parsing and comparing, in milliseconds, and the memory of the process
//   npm run diff:scale -- 200 1000       these numbers of pages
import { compare } from '../src/diff/index.js';
import { parseCircular } from '../src/index.js';
import { longSections, reportText, revisedSections } from '../test/support/long-letters.js';

const asked = process.argv.slice(2).map(Number);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

process.stdout.write('pages  parse ms  compare ms  ms a page  changes  MB\n');
for (const pages of asked.length > 0 ? asked : [50, 100, 200, 400, 1000]) {
  const sections = longSections(pages);
  const texts = [reportText(sections), reportText(revisedSections(sections))];
  const start = performance.now();
  const [left, right] = [await parseCircular(bytesOf(texts[0] ?? '')), await parseCircular(bytesOf(texts[1] ?? ''))];
  const parsed = performance.now();
  const { comparison } = compare(left, right, { scope: 'all' });
  const compared = performance.now() - parsed;
  const cells = [
    pages,
    parsed - start,
    compared,
    compared / pages,
    comparison.changes.length,
    process.memoryUsage.rss() / 2 ** 20,
  ];
  const shown = cells.map((cell, at) => cell.toFixed(at === 3 ? 2 : 0).padStart([5, 9, 11, 10, 8, 4][at] ?? 0));
  process.stdout.write(`${shown.join(' ')}\n`);
}
