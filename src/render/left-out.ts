import type { DocumentRecord } from '../model/record.js';

/** What could not be used of a record that a hand or another version has written (see `check/record/mended.ts`). */
export const leftOutOf = ({ messages }: Pick<DocumentRecord, 'messages'>): readonly string[] =>
  messages
    .filter(({ code }) => /^(?:record-version|record-schema|date-exists|end-before-start)$/.test(code))
    .map(({ message }) => message);
