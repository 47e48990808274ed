// Time and memory from short documents to very long ones.
import { paragraphs, textOf } from './letters.mjs';
import { wordOf } from './word.mjs';
import { outputOf } from './measures.mjs';

const writers = { txt: textOf, docx: wordOf };
const yardstick = 100e3;

/** Of each length and format its time in milliseconds, its time a KB over that of 100 KB, and the peak of memory. */
export function measureGrowth(fileOf, sizes) {
  const rows = [];
  for (const [format, write] of Object.entries(writers)) {
    const measure = fileOf(`yardstick.${format}`, write(paragraphs(1, yardstick)));
    for (const size of sizes) {
      const file = fileOf(`large.${format}`, write(paragraphs(1, size)));
      const times = size <= 1e6 ? 7 : size <= 10e6 ? 3 : 1;
      const { ms, ratio, peak } = outputOf(['scripts/bench/grow.mjs', file, String(times), measure]);
      rows.push({ format, kilobytes: size / 1000, ms, ratio: (ratio * yardstick) / size, megabytes: peak / 2 ** 20 });
    }
  }
  return rows;
}
