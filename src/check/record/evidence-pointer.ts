import { say } from '../../model/sentence/index.js';
import { keysOf } from '../../text/json.js';
import type { RecordRule } from './rule.js';

/** The value a pointer leads to, `undefined` where it leads nowhere. */
function valueAt(record: object, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    record,
  );
}

/** Evidence for values that are there. */
export const evidencePointer: RecordRule = {
  code: 'evidence-pointer',
  severity: 'error',
  *check(record) {
    for (const key of Object.keys(record.evidence)) {
      const value = key.startsWith('/') ? valueAt(record, key) : undefined;
      if (value !== undefined && value !== null) continue;
      yield {
        pointer: `/evidence/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        sentence: say(value === null ? 'evidence-pointer/null' : 'evidence-pointer/absent', {
          key: JSON.stringify(key),
        }),
      };
    }
  },
};
