import type { ZonedBlock } from '../../model/document.js';
import type { PeopleColumn, PeopleLocale } from '../../model/locale/people.js';
import type { Group, Role } from '../../model/record.js';
import { clean } from '../../text/clean.js';
import { firstMatch } from '../../text/pattern.js';
import type { AnnouncedRole } from './lists.js';
import { readItem } from './lists.js';
import type { PersonReading } from './merging.js';
import { countryAt, emailIn } from './names.js';
import type { RoleContext } from './roles.js';
import { givenBy } from './roles.js';

/**
 * A table of persons: under headed columns (name, country, role, region), or with the role in the cell before the
 * name. `null` where it is a table of something else.
 */
export function readTable(
  cells: readonly ZonedBlock[],
  contexts: readonly RoleContext[],
  announced: AnnouncedRole | null,
  locale: PeopleLocale,
): PersonReading[] | null {
  const rows = rowsOf(cells, contexts);
  const columns = headedColumns(rows[0] ?? [], locale);
  const readings = columns.has('name')
    ? rows.slice(1).flatMap((row) => headedRow(row, columns, announced, locale))
    : rows.flatMap((row) => labelledRow(row, announced, locale));
  return readings.length > 0 ? readings : null;
}

interface Cell {
  readonly column: number;
  readonly context: RoleContext;
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

function headedColumns(header: readonly Cell[], locale: PeopleLocale): Map<PeopleColumn, number> {
  const columns = new Map<PeopleColumn, number>();
  for (const { column, context } of header) {
    const known = locale.columns.find(({ pattern }) => firstMatch(pattern, context.place.text.trim()));
    if (known && !columns.has(known.column)) columns.set(known.column, column);
  }
  return columns;
}

function headedRow(
  row: readonly Cell[],
  columns: ReadonlyMap<PeopleColumn, number>,
  announced: AnnouncedRole | null,
  locale: PeopleLocale,
): PersonReading[] {
  const at = (column: PeopleColumn): RoleContext | null =>
    row.find((cell) => cell.column === columns.get(column))?.context ?? null;
  const nameCell = at('name');
  if (!nameCell) return [];
  const roleCell = at('role');
  const word = roleCell?.words[0] ?? nameCell.words[0];
  const own = word && givenBy(word, roleCell ?? nameCell, locale);
  const role: Role | null = own?.role ?? announced?.role ?? null;
  if (!role) return [];
  const group: Group | null = at('group')?.mentions[0]?.group ?? own?.group ?? announced?.group ?? null;
  const read = readItem({ ...nameCell, words: [] }, { role, group, shared: true }, locale);
  const given = at('givenName');
  return (read ?? []).map((reading) => {
    const { person } = reading;
    const countryCell = at('country')?.place;
    const regionCell = at('region')?.place.text.trim() ?? '';
    const email = emailIn(at('email')?.place.text ?? '');
    const country = countryCell ? countryAt(countryCell, ...trimmedRange(countryCell.text), locale) : null;
    const givenName = given
      ? clean(given.place.source.slice(given.place.base, given.place.base + given.place.text.length))
      : '';
    return {
      ...reading,
      basis: 'labelled',
      person: {
        ...person,
        name: givenName ? `${givenName} ${person.name}` : person.name,
        country: person.country ?? country,
        region: person.region ?? (locale.regions.has(regionCell) ? regionCell : null),
        email: person.email ?? email,
      },
    };
  });
}

function trimmedRange(text: string): [number, number] {
  const start = text.length - text.trimStart().length;
  return [start, start + text.trim().length];
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
    const role = bare ? givenBy(word, label, locale) : null;
    const groupCell = row.find(
      (cell) => cell.context !== context && cell.context !== label && cell.context.mentions.length > 0,
    );
    const given = role
      ? {
          role: role.role,
          group: role.group ?? groupCell?.context.mentions[0]?.group ?? null,
          shared: word?.plural ?? false,
        }
      : announced;
    if (!given) continue;
    const read = readItem(context, given, locale);
    if (!read) continue;
    const region = label?.place.text.trim() ?? '';
    return read.map((reading) =>
      locale.regions.has(region)
        ? { ...reading, person: { ...reading.person, region: reading.person.region ?? region } }
        : reading,
    );
  }
  return [];
}
