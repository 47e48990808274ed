import type { InterfaceWords } from '../../model/locale/interface/index.js';
import type { DocumentRecord } from '../../model/record.js';
import { referenceText } from '../reference.js';
import { type Spoken, wordsFor } from '../spoken.js';

/** The document that entries come from, as they name it. */
export interface Circular {
  readonly record: DocumentRecord;
  readonly words: InterfaceWords;
  /** `TSB 184 Corrigendum 1`; the file's name where there is no reference, or nothing. */
  readonly reference: string;
  /** `Circulaire TSB 184 Corrigendum 1, 2024-03-22`. */
  readonly title: string;
}

export function circularOf(record: DocumentRecord, spoken: Spoken<InterfaceWords>): Circular {
  const words = wordsFor(spoken, record.source.language);
  const { reference } = record;
  const name = reference ? referenceText(reference) : (record.source.name ?? '');
  const title = [words.names.documentType[record.documentType], name].filter(Boolean).join(' ');
  return { record, words, reference: name, title: `${title}, ${record.date ?? words.undated}` };
}
