import type { DocumentRecord } from '../../model/record.js';
import { lookedUpBy } from '../names/groups.js';
import { type PlaceColumns, placeOf } from './places.js';

/** What a row of each table is made of, beside the document, its position and its place. */
type Columns = Readonly<Record<string, unknown>>;

/** A row of a table as the database takes it: by the names of its columns. */
export interface FactRow extends PlaceColumns, Columns {
  readonly document: string;
  /** In the list of the record, from 0. */
  readonly position: number;
}

/** A row for each entry of a list of the record, with the place it was read from. */
function listed<Entry>(
  document: string,
  record: DocumentRecord,
  key: string,
  entries: readonly Entry[],
  columns: (entry: Entry) => Columns,
): FactRow[] {
  return entries.map((entry, position) => ({
    document,
    position,
    ...columns(entry),
    ...placeOf(record, `/${key}/${position}`),
  }));
}

const deadlines = (document: string, record: DocumentRecord): FactRow[] =>
  listed(document, record, 'deadlines', record.deadlines, ({ group, timeZone, ...deadline }) => ({
    ...deadline,
    time_zone: timeZone,
    body: group,
  }));

const meetings = (document: string, record: DocumentRecord): FactRow[] =>
  listed(document, record, 'meetings', record.meetings, (meeting) => ({
    title: meeting.title,
    body: meeting.group,
    place: meeting.place,
    country: meeting.country?.code ?? null,
    begins: meeting.start,
    ends: meeting.end,
    precision: meeting.precision,
    time_zone: meeting.timeZone,
    mode: meeting.mode,
    status: meeting.status,
    replaces_start: meeting.replaces?.start ?? null,
    replaces_end: meeting.replaces?.end ?? null,
  }));

const people = (document: string, record: DocumentRecord): FactRow[] =>
  listed(document, record, 'people', record.people, ({ group, country, ...person }) => ({
    ...person,
    body: group,
    country: country?.code ?? null,
  }));

const groups = (document: string, record: DocumentRecord): FactRow[] =>
  listed(document, record, 'groups', record.groups, (group) => ({ ...group, key: lookedUpBy(group) }));

const citations = (document: string, record: DocumentRecord): FactRow[] =>
  listed(document, record, 'citations', record.citations, ({ revision, ...citation }) => ({
    ...citation,
    revision: revision?.text ?? null,
    revision_place: revision?.place ?? null,
    revision_year: revision?.year ?? null,
  }));

const links = (document: string, record: DocumentRecord): FactRow[] =>
  listed(document, record, 'links', record.links, (link) => ({ ...link }));

/** Terms of reference stand in annexes: the position is that of the annex. */
const mandates = (document: string, record: DocumentRecord): FactRow[] =>
  record.annexes.flatMap(({ label, mandate }, position) =>
    mandate === null
      ? []
      : [
          {
            document,
            position,
            annex: label,
            body: mandate.group,
            parent_body: mandate.parentGroup,
            chairs: mandate.chairs,
            contacts: mandate.contacts,
            duration: mandate.duration?.text ?? null,
            until: mandate.duration?.until ?? null,
            precision: mandate.duration?.precision ?? null,
            ...placeOf(record, `/annexes/${position}`),
          },
        ],
  );

/** The tables of facts, and how a record fills each. */
export const factTables = { deadlines, meetings, people, groups, citations, links, mandates } as const;
