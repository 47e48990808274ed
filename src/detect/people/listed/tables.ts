import type { ZonedBlock } from '../../../model/document.js';
import type { PeopleColumn, PeopleLocale } from '../../../model/locale/people.js';
import { firstMatch } from '../../../text/pattern.js';
import { type Cell, type Columns, isCountry, withCells } from './cells.js';
import { headedColumns } from './headed-columns.js';
import { readHeadedRows } from './headed-rows.js';
import type { AnnouncedRole } from './lists.js';
import { readItem } from './lists.js';
import type { PersonReading } from '../naming/merging.js';
import { findPersons } from '../naming/names.js';
import type { RoleContext } from '../roles/role-context.js';
import type { RoleWord } from '../roles/role-words.js';
import { givenBy } from '../roles/role-groups.js';

/**
 * A table of persons: under headed columns (name, country, role, region), under columns that are each a role
 * (`Groupe | Président | Vice-Présidents`), or with the role in the cell before the name. `null` where it is a table of
 * something else.
 */
export function readTable(
  cells: readonly ZonedBlock[],
  contexts: readonly RoleContext[],
  announced: AnnouncedRole | null,
  locale: PeopleLocale,
): PersonReading[] | null {
  const rows = rowsOf(cells, contexts);
  const columns = headedColumns(rows[0] ?? [], rows.slice(1), locale);
  const roles = columns.has('name') ? [] : roleColumns(rows, locale);
  const body = rows.slice(1);
  const readings = columns.has('name')
    ? readHeadedRows(rows, columns, announced, locale)
    : roles.length > 0
      ? body.flatMap((row) => roleRow(row, roles, columns, announced))
      : rows.flatMap((row) => labelledRow(row, announced, locale));
  return readings.length > 0 ? readings : null;
}

function rowsOf(cells: readonly ZonedBlock[], contexts: readonly RoleContext[]): Cell[][] {
  const rows = new Map<number, Cell[]>();
  cells.forEach(({ cell }, index) => {
    const context = contexts[index];
    if (!cell || !context) return;
    const row = rows.get(cell.row) ?? [];
    rows.set(cell.row, row);
    row.push({ column: cell.column, context });
  });
  return [...rows.values()];
}

/** A column whose header is a role: `Président sortant`, `Vice-Présidents`, `Rapporteur proposé par la CE 5`. */
interface RoleColumn {
  readonly column: number;
  readonly word: RoleWord;
  readonly context: RoleContext;
}

const longestHeader = 80;

function roleColumns([header = [], first = []]: readonly (readonly Cell[])[], locale: PeopleLocale): RoleColumn[] {
  if (header.length < 2 || header.some(({ context }) => findPersons(context.place, locale).length > 0)) return [];
  const roles = header.flatMap(({ column, context }): RoleColumn[] => {
    const word = headingRole(context);
    return word ? [{ column, word, context }] : [];
  });
  // `Président | Luc Perrin` over `Rapporteur | Ana Costa`: the roles stand before the names
  const labels = first.some((cell) => roles.some(({ column }) => column === cell.column) && headingRole(cell.context));
  return labels ? [] : roles;
}

/** The role that a short cell consists of, with or without what it is of. */
function headingRole({ place, words, locale }: RoleContext): RoleWord | null {
  const [word] = words;
  return word && place.text.length <= longestHeader && firstMatch(locale.headingLead, place.text.slice(0, word.start))
    ? word
    : null;
}

/** The persons of a row under columns of roles; their group stands in a cell of its own. */
function roleRow(
  row: readonly Cell[],
  roles: readonly RoleColumn[],
  columns: Columns,
  announced: AnnouncedRole | null,
): PersonReading[] {
  const isRole = (at: number): boolean => roles.some(({ column }) => column === at);
  const grouped = row.filter(({ column, context }) => !isRole(column) && context.mentions.length > 0);
  const [own] = grouped.filter(({ column }) => columns.get('group')?.includes(column)).concat(grouped);
  return roles.flatMap(({ column, word, context }): PersonReading[] => {
    const { locale } = context;
    const next = roles.find((other) => other.column > column)?.column ?? Infinity;
    const beside = (kind: PeopleColumn): RoleContext | undefined => {
      const at = columns.get(kind)?.find((each) => each > column && each < next);
      return at === undefined ? undefined : row.find((cell) => cell.column === at)?.context;
    };
    const given = givenBy(word, context);
    const group = own?.context.mentions[0]?.group ?? given.group ?? announced?.group ?? null;
    const region = row.find(({ context: { place } }) => locale.regions.has(place.text.trim()))?.context;
    const cells = row.filter((cell) => cell.column === column && !isCountry(cell.context));
    return cells.flatMap((cell): PersonReading[] =>
      (readItem(cell.context, { role: given.role, group, outgoing: given.outgoing ?? false, shared: true }) ?? []).map(
        (reading) => ({
          ...reading,
          basis: 'labelled',
          person: withCells(reading.person, { country: beside('country'), region, email: beside('email') }, locale),
        }),
      ),
    );
  });
}

/** `Président | M. X (Suisse)`; under an announced role `AFR | Mme Y (Kenya)`. */
function labelledRow(row: readonly Cell[], announced: AnnouncedRole | null, locale: PeopleLocale): PersonReading[] {
  for (let i = 0; i < row.length; i++) {
    const context = row[i]?.context;
    const label = row[i - 1]?.context;
    if (!context) continue;
    const word = label?.words[0];
    const bare =
      word &&
      label &&
      firstMatch(locale.headingLead, label.place.text.slice(0, word.start)) &&
      label.place.text.length < 120;
    const role = bare ? givenBy(word, label) : null;
    const groupCell = row.find(
      (cell) =>
        cell.context !== context && (role === null || cell.context !== label) && cell.context.mentions.length > 0,
    );
    const given = role
      ? {
          role: role.role,
          group: role.group ?? groupCell?.context.mentions[0]?.group ?? null,
          outgoing: role.outgoing ?? false,
          shared: word?.plural ?? false,
        }
      : announced && { ...announced, group: groupCell?.context.mentions[0]?.group ?? announced.group };
    if (!given) continue;
    const read = readItem(context, given);
    if (!read) continue;
    // `AFR | Mme Y | Kenya`: a cell behind the name that is a country is that of the one person named
    const country = read.length === 1 ? row.slice(i + 1).find((cell) => isCountry(cell.context)) : undefined;
    return read.map((reading) => ({
      ...reading,
      person: withCells(reading.person, { region: label, country: country?.context }, locale),
    }));
  }
  return [];
}
