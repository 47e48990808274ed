import type { PeopleColumn, PeopleLocale } from '../../../model/locale/people.js';
import type { Group, Role } from '../../../model/record.js';
import { clean } from '../../../text/clean.js';
import { firstMatch } from '../../../text/pattern.js';
import { asCandidate } from '../successions/candidacies.js';
import { type Cell, type Columns, withCells } from './cells.js';
import { nameOfCell } from './column-names.js';
import type { AnnouncedRole } from './lists.js';
import { readItem } from './lists.js';
import type { PersonReading } from '../naming/merging.js';
import type { RoleContext } from '../roles/role-context.js';
import { givenBy } from '../roles/role-groups.js';

/** A column of names; its header may say that they leave their office: `Titulaire sortant`. */
interface NameColumn {
  readonly column: number;
  /** The next column of names: what stands before it belongs to this one. */
  readonly next: number;
  readonly outgoing: boolean;
  /** True where they stand for the office: `Candidat`. */
  readonly standing: boolean;
}

/** The rows of a table whose headers say where names stand, and what else is told of each person. */
export function readHeadedRows(
  [header = [], ...rows]: readonly (readonly Cell[])[],
  columns: Columns,
  announced: AnnouncedRole | null,
  locale: PeopleLocale,
): PersonReading[] {
  const names = nameColumns(header, columns, locale);
  // an office that we do not tell apart, named in passing above the table, is not what it lists
  const isSaid = announced !== null && announced.role !== 'other';
  const told = !isSaid && isOfContacts(columns) ? toAsk : announced;
  const given: Given = {
    columns,
    announced: told,
    isOfPersons: columns.has('givenName') || rows.some((row) => showsPerson(row, names, columns, locale)),
  };
  return rows.flatMap((row) =>
    names.flatMap((name) => {
      const office = officeOf(row, name, given);
      if (office === null) return [];
      const listed = personsOfRow(row, name, columns, name.standing ? asCandidate(office) : office);
      return [...listed, ...withFurtherRoles(listed, cellAt(row, columns.get('furtherRole')?.[0]))];
    }),
  );
}

/** What a table says of every row. */
interface Given {
  readonly columns: Columns;
  /** The role announced above it. */
  readonly announced: AnnouncedRole | null;
  /** False where names and functions may be those of things. */
  readonly isOfPersons: boolean;
}

const toAsk: AnnouncedRole = { role: 'contact', group: null, shared: true };

/** Headed as those to ask; or names with addresses and what one may ask each, but nobody's office, group or country. */
const isOfContacts = (columns: Columns): boolean =>
  columns.has('contact') ||
  (columns.has('matter') &&
    columns.has('email') &&
    !(['role', 'group', 'country'] as const).some((kind) => columns.has(kind)));

function nameColumns(header: readonly Cell[], columns: Columns, locale: PeopleLocale): NameColumn[] {
  const at = columns.get('name') ?? [];
  return at.map((column, index) => {
    const words = header.find((cell) => cell.column === column)?.context.place.text.trim() ?? '';
    const [first = ''] = words.split(' ');
    const outgoing =
      firstMatch(locale.leaving, words.slice(first.length)) !== null || firstMatch(locale.former, `${first} `) !== null;
    const standing = firstMatch(locale.candidateColumn, words) !== null;
    return { column, next: at[index + 1] ?? Infinity, outgoing, standing };
  });
}

const cellAt = (row: readonly Cell[], column: number | undefined): RoleContext | undefined =>
  column === undefined ? undefined : row.find((cell) => cell.column === column)?.context;

/** The cell of a kind that stands behind a name, before the next one, else the only one of the row. */
function beside(
  row: readonly Cell[],
  { column, next }: NameColumn,
  kind: PeopleColumn,
  columns: Columns,
): RoleContext | undefined {
  const at = columns.get(kind) ?? [];
  return cellAt(row, at.find((each) => each > column && each < next) ?? (at.length === 1 ? at[0] : undefined));
}

/** An honorific or a known office makes a table of names and functions one of persons, and not one of things. */
function showsPerson(
  row: readonly Cell[],
  names: readonly NameColumn[],
  columns: Columns,
  locale: PeopleLocale,
): boolean {
  const role = cellAt(row, columns.get('role')?.[0]);
  return (
    (role?.words.length ?? 0) > 0 ||
    names.some(({ column }) => {
      const text = cellAt(row, column)?.place.text.trimStart() ?? '';
      return firstMatch(locale.honorific, text)?.index === 0;
    })
  );
}

/** The office of a row: what its cell says, known or not, else what was announced above the table. */
function officeOf(
  row: readonly Cell[],
  name: NameColumn,
  { columns, announced, isOfPersons }: Given,
): (AnnouncedRole & { readonly elsewhere: boolean }) | null {
  const nameCell = cellAt(row, name.column);
  const roleCell = cellAt(row, columns.get('role')?.[0]);
  const word = roleCell?.words[0] ?? nameCell?.words[0];
  const context = roleCell?.words[0] ? roleCell : nameCell;
  const own = word && context && givenBy(word, context);
  const isFunction = isOfPersons && /\p{L}{3}/u.test(roleCell?.place.text ?? '');
  const role: Role | null = own?.role ?? (isFunction ? 'other' : null) ?? announced?.role ?? null;
  if (!role) return null;
  const elsewhere = own?.elsewhere === true;
  const said = beside(row, name, 'group', columns)?.mentions[0]?.group ?? own?.group ?? null;
  const group: Group | null = said ?? (elsewhere || (isFunction && !own) ? null : (announced?.group ?? null));
  return { role, group, outgoing: name.outgoing || own?.outgoing === true, shared: true, elsewhere };
}

function personsOfRow(
  row: readonly Cell[],
  name: NameColumn,
  columns: Columns,
  given: AnnouncedRole & { readonly elsewhere: boolean },
): PersonReading[] {
  const nameCell = cellAt(row, name.column);
  if (!nameCell) return [];
  const { locale } = nameCell;
  const cell = { ...nameCell, words: [] };
  const givenCell = cellAt(row, columns.get('givenName')?.[0]);
  const givenName = givenCell ? printed(givenCell) : '';
  const read = readItem(cell, given) ?? nameOfCell(cell, given, givenName !== '');
  const country = beside(row, name, 'country', columns);
  const region = beside(row, name, 'region', columns);
  const email = beside(row, name, 'email', columns);
  return read.map((reading) => {
    const person = withCells(reading.person, { country, region, email }, locale);
    return {
      ...reading,
      elsewhere: given.elsewhere,
      basis: 'labelled',
      person: { ...person, name: givenName ? `${givenName} ${person.name}` : person.name },
    };
  });
}

/** `Président du Groupe de travail 1/12`, below `Autres fonctions`: what the one person of the row is besides. */
function withFurtherRoles([reading, second]: readonly PersonReading[], cell: RoleContext | undefined): PersonReading[] {
  if (reading === undefined || second !== undefined || cell === undefined) return [];
  return cell.words
    .map((word) => givenBy(word, cell))
    .filter(({ role, group }) => role !== 'contact' && role !== 'other' && group !== null)
    .map(({ role, group, outgoing = false, start, end }) => ({
      ...reading,
      role,
      group,
      elsewhere: false,
      outgoing,
      span: { start: cell.place.base + start, end: cell.place.base + end },
    }));
}

const printed = ({ place: { source, base, text } }: RoleContext): string =>
  clean(source.slice(base, base + text.length));
