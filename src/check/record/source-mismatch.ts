import { say } from '../../model/sentence/index.js';
import type { RecordRule } from './rule.js';

/** With the document at hand: the record is one of this very file. */
export const sourceMismatch: RecordRule = {
  code: 'source-mismatch',
  severity: 'error',
  *check(record, source) {
    if (!source) return;
    for (const key of ['sha256', 'bytes', 'characters'] as const) {
      const own = record.source[key];
      const theirs = source.record.source[key];
      if (own === theirs) continue;
      yield {
        pointer: `/source/${key}`,
        sentence: say('source-mismatch', { key, own: JSON.stringify(own), theirs: JSON.stringify(theirs) }),
      };
    }
  },
};
