/** Text and Markdown made to hang or to kill a reader, of moderate size; `hostile-text.scale.ts` has large ones. */
import { expect, test } from 'vitest';
import { parseCircular } from '../../../src/index.js';
import { hostileFiles } from '../../support/hostile-files.js';
import { breaches } from '../../support/invariants.js';

test.each(hostileFiles)('$name give a record', async ({ times, content }) => {
  const { record, text } = await parseCircular(Buffer.from(content(times / 20)));
  expect(breaches(record, text)).toEqual([]);
});
