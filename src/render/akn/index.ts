import { documentOf, type ParsedRecord } from './document.js';
import { xmlFile } from './serialize.js';

export { collection, component } from './collection.js';

/**
 * A record in Akoma Ntoso for the United Nations: XML, valid against `akomantoso30.xsd` whatever the record holds. What the
 * Guidelines leave open is decided in `docs/akn.md`.
 */
export const aknFile = (parsed: ParsedRecord): string => xmlFile(documentOf(parsed, ''));
