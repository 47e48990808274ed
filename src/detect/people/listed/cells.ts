import type { PeopleColumn, PeopleLocale } from '../../../model/locale/people.js';
import { countryAt, emailIn } from '../naming/details.js';
import type { NamedPerson } from '../naming/names.js';
import type { RoleContext } from '../roles/role-context.js';

/** A cell of a table, with the column it stands in. */
export interface Cell {
  readonly column: number;
  readonly context: RoleContext;
}

/** The columns of each kind; a country may stand behind each of several persons of a row. */
export type Columns = ReadonlyMap<PeopleColumn, readonly number[]>;

/** What the cells beside a name say of the person. */
export function withCells(
  person: NamedPerson,
  { country, region, email }: Partial<Record<'country' | 'region' | 'email', RoleContext | undefined>>,
  locale: PeopleLocale,
): NamedPerson {
  const letters = region?.place.text.trim() ?? '';
  return {
    ...person,
    country: person.country ?? (country ? countryAt(country.place, ...trimmedRange(country.place.text), locale) : null),
    region: person.region ?? (locale.regions.has(letters) ? letters : null),
    email: person.email ?? emailIn(email?.place.text ?? ''),
  };
}

function trimmedRange(text: string): [number, number] {
  const start = text.length - text.trimStart().length;
  return [start, start + text.trim().length];
}

/** Whether a cell is the name of a country and nothing else. */
export const isCountry = ({ place, locale }: RoleContext): boolean =>
  countryAt(place, ...trimmedRange(place.text), locale) !== null;
