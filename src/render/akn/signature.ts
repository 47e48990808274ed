import type { DocumentRecord } from '../../model/record.js';
import { type Mark, marksAt } from './marks.js';
import type { References } from './references.js';
import { around } from './wrap.js';

/** The `#eId` of who signed a letter, `null` where nobody is named. */
export function signerOf({ signatory }: Pick<DocumentRecord, 'signatory'>, references: References): string | null {
  const name = signatory?.name ?? null;
  return name === null ? null : references.person({ name });
}

/** The lines of a signature: who signed and whether they did, and their office, however many lines it takes. */
export function signatureMarks(record: DocumentRecord, references: References): Mark[] {
  const { name = null, title = null } = record.signatory ?? {};
  const pieces = record.evidence['/signatory'] ?? [];
  const ofTitle = pieces.filter(({ text }) => title?.includes(text));
  const [first, last] = [ofTitle[0], ofTitle.at(-1)];
  const signer = signerOf(record, references);
  const lines = marksAt(record, '/signatory', ({ text }) =>
    title?.includes(text) ? [] : [around(text, 'signature', { refersTo: signer })],
  );
  if (!first || !last) return lines;
  const text = ofTitle.map((piece) => piece.text).join(' ');
  const office = record.people.find((person) => person.name === name)?.role ?? 'other';
  const role = around(text, 'role', { refersTo: references.role(office) });
  return [...lines, { start: first.start, end: last.end, text, wraps: [role] }];
}
