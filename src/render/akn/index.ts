import type { ValueNames } from '../../model/locale/interface/names.js';
import { collection, component } from './collection.js';
import { documentOf, type ParsedRecord } from './document.js';
import { xmlFile } from './serialize.js';

export interface AknWriter {
  /** A file with one document: XML, valid against `akomantoso30.xsd` whatever the record holds. */
  file(parsed: ParsedRecord): string;
  /** A document as part of a collection; `index` counts from 0. */
  component(parsed: ParsedRecord, index: number): string;
  /**
   * Several documents in one file.
   *
   * @param components what `component` gave; none where no document could be read
   * @param dates of the documents: the collection is as old as the youngest
   */
  collection(components: readonly string[], dates: readonly (string | null)[]): string;
}

/**
 * Akoma Ntoso for the United Nations. What the Guidelines leave open is decided in `docs/akn.md`.
 *
 * @param names of roles, issuers and topics, in the language that files are marked up in
 */
export const createAknWriter = (names: ValueNames): AknWriter => ({
  file: (parsed) => xmlFile(documentOf(parsed, '', names)),
  component: (parsed, index) => component(parsed, index, names),
  collection: (components, dates) => collection(components, dates, names),
});
