import type { DocumentRecord, Evidence } from '../model/record.js';
import { referenceText } from './reference.js';

/** An empty cell is `null`: what the document does not say. */
export type Cell = string | number | boolean | null;

/** Lists of the record that become a table with a row an entry; `addressees` holds the copies too. */
type ListName = 'deadlines' | 'meetings' | 'people' | 'citations' | 'addressees';
export type TableName = 'documents' | ListName;

/** Every table begins with these: what people call the document, and what no two documents share, to join by. */
const documentKeys = ['source.name', 'reference', 'source.sha256'];

/** What a letter says once, each in one place. */
const letterValues = [
  'fileReference',
  'issuer',
  'place',
  'date',
  'contact.name',
  'contact.telephone',
  'contact.fax',
  'contact.email',
  'subject',
  'summary',
  'action',
  'salutation',
  'closing',
] as const;

/** Places in a record, as its keys in order. A test holds that no key of the schema is left out. */
const values: Readonly<Record<TableName, readonly string[]>> = {
  documents: [
    'source.format',
    'source.language',
    'source.bytes',
    'source.characters',
    'schemaVersion',
    'documentType',
    'reference.series',
    'reference.number',
    'reference.annotations',
    ...letterValues,
    'signatory.name',
    'signatory.honorific',
    'signatory.title',
    'signatory.signed',
    'enclosures',
    'groups',
    'messages',
  ],
  deadlines: ['date', 'precision', 'time', 'timeZone', 'kind', 'qualifier', 'action', 'group', 'status', 'replaces'],
  meetings: [
    'title',
    'group',
    'place',
    'country.name',
    'country.code',
    'start',
    'end',
    'precision',
    'timeZone',
    'mode',
    'status',
    'replaces.start',
    'replaces.end',
  ],
  people: ['name', 'honorific', 'role', 'group', 'region', 'country.name', 'country.code', 'email', 'outgoing'],
  citations: ['type', 'series', 'number', 'issuer', 'revision.text', 'revision.place', 'revision.year', 'sections'],
  addressees: ['text', 'group', 'copy'],
};

/** What a row of `documents` says and a place in the document shows; lists are tables of their own. */
const placed = ['reference', ...letterValues, 'signatory', 'enclosures'];

const placeColumns = ['line', 'column'] as const;
const evidenceColumns = ['text', 'line', 'column', 'start', 'end', 'paragraph', 'basis'] as const;

/** Keys of the record have no `_` of their own, and SQL takes one without quotation marks. */
const columnName = (path: string): string => path.replaceAll('.', '_');

/** Between the items of a list in one cell. */
const separator = '; ';

function cellAt(from: unknown, path: string): Cell {
  const value = path
    .split('.')
    .reduce<unknown>((object, key) => (object as Record<string, unknown> | null)?.[key] ?? null, from);
  return Array.isArray(value) ? value.join(separator) || null : (value as Cell);
}

/** The first piece of evidence of a value, or of the object it stands in. */
function evidenceOf({ evidence }: DocumentRecord, pointer: string): Evidence | null {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const [first] = evidence[at] ?? [];
    if (first) return first;
  }
  return null;
}

const documentCells = (record: DocumentRecord): Cell[] => {
  const { source, reference } = record;
  const name = reference && referenceText(reference);
  return [source.name, name, source.sha256];
};

/** What one row of `documents` shows: lists in short. */
function documentRow(record: DocumentRecord, evidence: boolean): Cell[] {
  const shown = {
    ...record,
    groups: record.groups.map(({ acronym, name }) => acronym ?? name),
    messages: record.messages.map(({ code }) => code),
  };
  const cells = [...documentCells(record), ...values.documents.map((path) => cellAt(shown, path))];
  if (!evidence) return cells;
  const places = placed.flatMap((path) => {
    const piece = cellAt(record, path) === null ? null : evidenceOf(record, `/${path.replaceAll('.', '/')}`);
    return placeColumns.map((column) => piece?.[column] ?? null);
  });
  return [...cells, ...places];
}

interface Entry {
  readonly value: object;
  readonly pointer: string;
}

function entriesOf(record: DocumentRecord, table: ListName): Entry[] {
  const entries = (list: ListName | 'copies', more: object = {}): Entry[] =>
    record[list].map((entry, index) => ({ value: { ...entry, ...more }, pointer: `/${list}/${index}` }));
  return table === 'addressees'
    ? [...entries('addressees', { copy: false }), ...entries('copies', { copy: true })]
    : entries(table);
}

function entryRow(record: DocumentRecord, table: ListName, { value, pointer }: Entry, evidence: boolean): Cell[] {
  const cells = [...documentCells(record), ...values[table].map((path) => cellAt(value, path))];
  if (!evidence) return cells;
  const piece = evidenceOf(record, pointer);
  return [...cells, pointer, ...evidenceColumns.map((column) => piece?.[column] ?? null)];
}

/** The names of a table's columns, in order; without `evidence` those that say where a value was read are left out. */
export function tableColumns(table: TableName, evidence: boolean): string[] {
  const names = [...documentKeys, ...values[table]].map(columnName);
  if (!evidence) return names;
  const places =
    table === 'documents'
      ? placed.flatMap((path) => placeColumns.map((column) => `${columnName(path)}_${column}`))
      : ['pointer', ...evidenceColumns].map((column) => `evidence_${column}`);
  return [...names, ...places];
}

/** The rows that a record gives a table, in the record's order, with a cell for each of `tableColumns`. */
export function tableRows(table: TableName, record: DocumentRecord, evidence: boolean): Cell[][] {
  if (table === 'documents') return [documentRow(record, evidence)];
  return entriesOf(record, table).map((entry) => entryRow(record, table, entry, evidence));
}
