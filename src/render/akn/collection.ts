import type { ValueNames } from '../../model/locale/interface/names.js';
import { element } from './element.js';
import { documentOf, type ParsedRecord } from './document.js';
import { identification } from './identification.js';
import { Identifiers } from './identifiers.js';
import { irisOf, wholeDate } from './naming.js';
import { References } from './references.js';
import { collectionFile, serialized } from './serialize.js';

/** The eId of a component of a collection; they count from 1. */
const componentId = (index: number): string => `cmp_${index + 1}`;

/** See `AknWriter.component`. */
export function component(parsed: ParsedRecord, index: number, names: ValueNames): string {
  const eId = componentId(index);
  return serialized(element('component', { eId }, documentOf(parsed, eId, names)), 3);
}

/** See `AknWriter.collection`: the publications class of the Guidelines (part 2). */
export function collection(
  components: readonly string[],
  dates: readonly (string | null)[],
  names: ValueNames,
): string {
  const references = new References(new Identifiers(''), names);
  const date = dates
    .map(wholeDate)
    .reduce((last, each) => (each !== null && (last === null || each > last) ? each : last), null);
  const author = references.issuer({ issuer: null, groups: [] });
  const software = references.software();
  const identity = identification({
    iris: irisOf(['documentCollection', 'publication', 'itu'], date, null, 'mul'),
    component: 'main',
    date,
    author,
    asAuthor: references.role('author'),
    software,
    asEditor: references.role('editor'),
    subtype: 'publication',
    number: null,
    title: null,
    language: 'mul',
  });
  const nothing = element(
    'component',
    { eId: componentId(0) },
    element('interstitial', {}, element('p', {}, 'No document could be read.')),
  );
  return collectionFile(
    element('meta', {}, identity, references.toElement()),
    components.length > 0 ? components : [serialized(nothing, 3)],
  );
}
