import type { Statements } from './database.js';
import type { FacetValue } from './facets.js';

/** What letters name, and by what rows of which table. */
const kinds = {
  group: {
    table: `groups JOIN documents ON documents.id = document`,
    value: 'groups.key',
    label: `coalesce(min(acronym) FILTER (WHERE split_part(lower(language), '-', 1) = $1), min(acronym), min(groups.name))`,
    condition: `groups.type <> 'bureau'`,
  },
  person: { table: 'people', value: 'people.name', label: 'people.name', condition: 'true' },
  cited: {
    table: 'citations',
    value: `(type || ':' || number || ':' || coalesce(issuer, ''))`,
    label: `min(type || ':' || number || ':' || coalesce(issuer, ''))`,
    condition: 'true',
  },
} as const;

/** The groups, people or texts that letters name, those first that most letters do. */
export async function commonNames(
  statements: Statements,
  kind: keyof typeof kinds,
  { limit, offset }: { readonly limit: number; readonly offset: number },
  interfaceLanguage: string,
): Promise<{ readonly total: number; readonly names: readonly FacetValue[] }> {
  const { table, value, label, condition } = kinds[kind];
  const rows = await statements.query<FacetValue & { readonly total: number }>(
    `SELECT ${value} AS value, ${label} AS label, count(DISTINCT document)::int AS letters, (count(*) OVER ())::int AS total
     FROM ${table} WHERE ${condition} AND $1::text IS NOT NULL
     GROUP BY ${value} ORDER BY letters DESC, value LIMIT $2::int OFFSET $3::int`,
    [interfaceLanguage, String(limit), String(offset)],
  );
  return {
    total: rows[0]?.total ?? 0,
    names: rows.map(({ value: key, label: text, letters }) => ({ value: key, label: text, letters })),
  };
}
