import { say } from '../../model/sentence/index.js';
import { sentenceOf, UsageError } from '../failure.js';
import { shownFile } from '../telling.js';
import { isStandardInput, readInput } from '../input.js';

/** Most that a list may hold: some millions of names. */
const largestList = 500e6;

/**
 * The names in a list: one a line, or each followed by NUL where there is one (`find -print0`). Blank lines say nothing.
 * @throws UsageError where the list cannot be read
 */
export async function namesIn(list: string): Promise<string[]> {
  let text: string;
  try {
    text = new TextDecoder().decode(await readInput(list, largestList));
  } catch (error) {
    const told = sentenceOf(error, 'command/reading-fault');
    throw new UsageError(say('command/files-from', { list: shownFile(list, isStandardInput(list)), told }));
  }
  const names = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
  return names.filter((name) => name.trim() !== '');
}
