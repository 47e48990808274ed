import { say } from '../../model/sentence/index.js';
import type { RecordRule } from './rule.js';

/** Written as far as the shorter of the two goes. */
function isBefore(end: string, start: string): boolean {
  const length = Math.min(end.length, start.length);
  return end.slice(0, length) < start.slice(0, length);
}

/** Ends that do not lie before their starts. */
export const endBeforeStart: RecordRule = {
  code: 'end-before-start',
  severity: 'error',
  *check({ meetings, evidence }) {
    for (const [index, { start, end }] of meetings.entries()) {
      if (end === null || !isBefore(end, start)) continue;
      yield {
        pointer: `/meetings/${index}/end`,
        related: `/meetings/${index}/start`,
        sentence: say('end-before-start', { end, start }),
      };
    }
    for (const [key, pieces] of Object.entries(evidence)) {
      for (const [index, { start, end }] of pieces.entries()) {
        if (end >= start) continue;
        const pointer = `/evidence/${key.replaceAll('~', '~0').replaceAll('/', '~1')}/${index}`;
        yield {
          pointer: `${pointer}/end`,
          related: `${pointer}/start`,
          sentence: say('end-before-start', { end, start }),
        };
      }
    }
  },
};
