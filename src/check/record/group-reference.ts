import { say } from '../../model/sentence/index.js';
import type { DocumentRecord } from '../../model/record.js';
import type { RecordRule } from './rule.js';

function* references({
  people,
  deadlines,
  meetings,
  annexes,
}: DocumentRecord): Generator<[pointer: string, group: string | null]> {
  for (const [index, { group }] of people.entries()) yield [`/people/${index}/group`, group];
  for (const [index, { group }] of deadlines.entries()) yield [`/deadlines/${index}/group`, group];
  for (const [index, { group }] of meetings.entries()) yield [`/meetings/${index}/group`, group];
  for (const [index, { mandate }] of annexes.entries()) {
    yield [`/annexes/${index}/mandate/group`, mandate?.group ?? null];
    yield [`/annexes/${index}/mandate/parentGroup`, mandate?.parentGroup ?? null];
  }
}

/** Groups that people, deadlines, meetings and mandates refer to are entries of `groups`. */
export const groupReference: RecordRule = {
  code: 'group-reference',
  severity: 'error',
  *check(record) {
    const known = new Set(record.groups.map(({ acronym, name }) => acronym ?? name));
    for (const [pointer, group] of references(record)) {
      if (group === null || known.has(group)) continue;
      yield {
        pointer,
        sentence: say('group-reference', { group: JSON.stringify(group) }),
      };
    }
  },
};
