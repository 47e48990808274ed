/** Runs in a process of its own: reads one Word file and says on one line what came of it, and the memory it took. */
import { readFileSync } from 'node:fs';
import { refusalOf } from '../../support/refusals.js';
import { readDocx } from '../../../src/read/docx.js';
import { defaultReadOptions } from '../../../src/read/options.js';

const [, , file = ''] = process.argv;
const outcome: Record<string, unknown> = {};
try {
  const { text, blocks } = await readDocx(readFileSync(file), defaultReadOptions);
  Object.assign(outcome, { characters: text.length, blocks: blocks.length, head: text.slice(0, 40) });
} catch (error) {
  Object.assign(outcome, { refused: (error as Error).name === 'UnreadableFile', message: refusalOf(error) });
}
process.stdout.write(`${JSON.stringify({ ...outcome, megabytes: peak() / 1000 })}\n`);

/** Most memory this process has had, in KB. Linux counts that of the parent too until the program starts: VmHWM does not. */
function peak(): number {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
