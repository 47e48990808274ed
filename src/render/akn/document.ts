import type { Element } from 'xast';
import type { ValueNames } from '../../model/locale/interface/names.js';
import type { DocumentRecord } from '../../model/record.js';
import { overlaps } from '../../model/span.js';
import { annexMentions } from './annex-mentions.js';
import { attachmentOf } from './attachments.js';
import { bodyOf, type Marking } from './divisions.js';
import { element, type Node } from './element.js';
import { identification, type Identity } from './identification.js';
import { Identifiers } from './identifiers.js';
import { byPlace, type Mark, marksAt, spokenOf } from './marks.js';
import { proprietary } from './proprietary.js';
import {
  actorOf,
  classOf,
  type DocumentClass,
  irisOf,
  iriPart,
  languageOf,
  numberOf,
  unknownDate,
  wholeDate,
} from './naming.js';
import { Notes } from './notes.js';
import { conclusionsOf, prefaceOf, zonesOf } from './page.js';
import { pageLinesOf } from './page-lines.js';
import { type PageValue, pageValuesOf } from './page-values.js';
import { References } from './references.js';
import { signatureMarks } from './signature.js';
import { around } from './wrap.js';

/** A record, and the source text its evidence points into where that is known. */
export interface ParsedRecord {
  readonly record: DocumentRecord;
  readonly text: string | null;
}

/**
 * A record as a document of Akoma Ntoso.
 *
 * @param within the eId of the component of a collection it stands in, `''` for a file of its own
 * @param names of roles and the like, in the language that the file is marked up in
 */
export function documentOf({ record, text }: ParsedRecord, within: string, names: ValueNames): Element {
  const ids = new Identifiers(within);
  const references = new References(ids, names);
  const documentClass = classOf(record);
  const identity = identityOf(record, documentClass, references);
  const values = pageValuesOf(record, references);
  const marks = marksOf(record, values, references);
  const notes = new Notes(record, marks, text);
  const marking: Marking = {
    ids,
    references,
    piecesAt: (pointer) => record.evidence[pointer] ?? [],
    marks,
    source: text,
    notes,
    wordWraps: annexMentions(record),
  };
  const zones = zonesOf(record, pageLinesOf(record, marks, text));
  const unread = values.filter(({ pointer }) => !isRead(record, pointer));
  const preface = prefaceOf(zones.preface, unread);
  const body = element('mainBody', {}, bodyOf(record.paragraphs, '/paragraphs', null, marking));
  const annexes = attachments(record, identity, marking, zones.annexes);
  // Behind the body and the annexes, which take the notes whose place they know.
  const conclusions = conclusionsOf(zones, unread, record.evidence['/signatory'] ?? [], notes.rest());
  // Last: now everything that is referred to has its entry.
  const meta = element(
    'meta',
    {},
    identification(identity),
    publication(record, identity, documentClass),
    references.toElement(),
    proprietary(record, references.software(), references),
  );
  return element(documentClass.element, { name: documentClass.name, contains: 'originalVersion' }, meta, [
    preface,
    body,
    conclusions,
    annexes,
  ]);
}

function identityOf(record: DocumentRecord, { element, subtype }: DocumentClass, references: References): Identity {
  const date = wholeDate(record.date);
  const number = numberOf(record);
  const language = languageOf(record.source.language);
  const printed = record.evidence['/reference']?.map(({ text }) => text).join(' ');
  return {
    iris: irisOf([element, subtype, actorOf(record.issuer)], date, number, language),
    component: 'main',
    date,
    author: references.issuer(record),
    asAuthor: references.role('author'),
    software: references.software(),
    asEditor: references.role('editor'),
    subtype,
    number: number === null ? null : { value: iriPart(number), showAs: printed ?? number },
    title: record.subject,
    language,
  };
}

/** A record without a date was published too: when is not known. */
function publication(record: DocumentRecord, { date }: Identity, { name }: DocumentClass): Node {
  const number = record.reference?.number ?? null;
  const printed = record.evidence['/reference']?.find(({ text }) => number !== null && text.endsWith(number))?.text;
  const series = number !== null && printed?.slice(0, -number.length).replace(/[\s/-]+$/u, '');
  const showAs = series || record.reference?.series || name;
  return element('publication', { date: date ?? unknownDate, name, showAs, number });
}

/** The record says where a value was read, at its own pointer or at that of the object it stands in. */
const isRead = ({ evidence }: DocumentRecord, pointer: string): boolean =>
  pointer in evidence || pointer.slice(0, pointer.lastIndexOf('/')) in evidence;

function marksOf(record: DocumentRecord, values: readonly PageValue[], references: References): Mark[] {
  const onPage = values.flatMap(({ pointer, wrapsOf }) =>
    pointer === '/signatory' ? signatureMarks(record, references) : marksAt(record, pointer, wrapsOf),
  );
  const numbers = record.evidence['/reference'] ?? [];
  // Mostly the number tells the issuer, and is marked up as one.
  const issuer = marksAt(record, '/issuer', (piece) =>
    numbers.some((number) => overlaps(number, piece))
      ? []
      : [around(piece.text, 'docAuthority', { refersTo: references.issuer(record) })],
  );
  return [...onPage, ...issuer, ...spokenOf(record, references)].sort(byPlace);
}

function attachments(
  { annexes }: DocumentRecord,
  identity: Identity,
  marking: Marking,
  lines: ReturnType<typeof zonesOf>['annexes'],
): Node | null {
  if (annexes.length === 0) return null;
  return element(
    'attachments',
    {},
    annexes.map((annex, index) => attachmentOf(annex, index, identity, marking, lines[index] ?? [])),
  );
}
