import type { Register } from '../letters/documents.js';
import { linksOf } from '../links/index.js';
import { type KeyOf, placeColumns, type Row } from './row.js';

/** What each letter is called in no language, and the document that its language versions are one of. */
export const documentRows = ({ documents }: Register, keyOf: KeyOf): Row[] =>
  documents.flatMap(({ key, family, cards }) =>
    cards.map((card) => ({ document: keyOf(card.letter), called: card.document, one: key, family })),
  );

/** How documents stand to each other: a row for each letter at the other end, one where the archive does not hold it. */
export function linkRows(register: Register, keyOf: KeyOf): Row[] {
  const counts = new Map<string, number>();
  return linksOf(register).flatMap(({ kind, from, to, letters, evidence }) => {
    const [said] = evidence;
    const others = letters.length === 0 ? [null] : letters;
    return others.map((letter) => {
      const position = counts.get(from) ?? 0;
      counts.set(from, position + 1);
      return {
        ...(said && placeColumns(said, keyOf)),
        document: keyOf(from),
        position,
        kind,
        other: to,
        other_document: letter === null ? null : keyOf(letter),
      };
    });
  });
}
