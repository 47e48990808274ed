import { textKey } from '../cites/index.js';
import type { Register } from '../letters/documents.js';
import { saying } from '../letters/saying.js';
import { type KeyOf, placeColumns, type Row } from './row.js';

/** Which letter cites which text, in which revision; `text` is one for all that name it, in any language. */
export const citationRows = ({ documents }: Register, keyOf: KeyOf): Row[] =>
  documents.flatMap(({ cards }) =>
    cards.flatMap((card) =>
      card.citations.map(({ value, pointer, evidence }, position) => ({
        ...placeColumns(saying(card, pointer, evidence), keyOf),
        position,
        cited: textKey(value),
        type: value.type,
        series: value.series,
        number: value.number,
        issuer: value.issuer,
        revision: value.revision?.text ?? null,
        revision_year: value.revision?.year ?? null,
        sections: value.sections,
      })),
    ),
  );
