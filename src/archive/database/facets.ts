import type { SearchLanguage } from '../search/lexemes.js';
import type { Statements } from './database.js';
import { askedIn, conditionsOf, matchOf, type SearchRequest, Values } from './asking.js';

/** By what letters that were found can be narrowed down. */
export const facetNames = ['kind', 'series', 'year', 'language', 'group', 'person', 'cited'] as const;

export type FacetName = (typeof facetNames)[number];

/** A value that letters have in common. */
export interface FacetValue {
  /** By which it is asked for. */
  readonly value: string;
  /** As letters print it. */
  readonly label: string;
  /** How many letters have it. */
  readonly letters: number;
}

export type Facets = Readonly<Record<FacetName, readonly FacetValue[]>>;

/** Of groups, people and texts there are thousands. */
const most = 12;

const ofDocuments = (name: FacetName, value: string, label = value, condition = `${value} IS NOT NULL`): string =>
  `(SELECT '${name}' AS facet, ${value} AS value, min(${label}) AS label, count(*)::int AS letters
    FROM found WHERE ${condition} GROUP BY ${value} ORDER BY letters DESC, value LIMIT 60)`;

const ofRows = (name: FacetName, table: string, value: string, label: string, condition = 'true'): string =>
  `(SELECT '${name}', ${value}, ${label}, count(DISTINCT document)::int
    FROM found JOIN ${table} ON ${table}.document = found.id WHERE ${condition}
    GROUP BY ${value} ORDER BY 4 DESC, 2 LIMIT ${most})`;

const cited = `(citations.type || ':' || citations.number || ':' || coalesce(citations.issuer, ''))`;

/** @param tag gives the groups their acronyms in letters of that language, where there are any */
const counts = (tag: string): string =>
  [
    ofDocuments('kind', 'type'),
    ofDocuments('series', 'series_key', 'series'),
    ofDocuments('year', 'year'),
    ofDocuments('language', 'language'),
    ofRows(
      'group',
      'groups',
      'groups.key',
      `coalesce(min(acronym) FILTER (WHERE language = ${tag}), min(acronym), min(name))`,
      `groups.type <> 'bureau'`,
    ),
    ofRows('person', 'people', 'people.name', 'people.name'),
    ofRows('cited', 'citations', cited, cited),
  ].join(' UNION ALL ');

/** How many of the letters that answer have which values, the most first; years from the last on. */
export async function facetsOf(
  statements: Statements,
  request: SearchRequest,
  languages: readonly SearchLanguage[],
  interfaceLanguage: string,
): Promise<Facets> {
  const values = new Values();
  const asked = askedIn(request.text, languages);
  const { words = 'true', phrases = null } = asked.length > 0 ? matchOf(asked, values) : {};
  const conditions = [words, phrases ?? 'true', ...conditionsOf(request, values)].join(' AND ');
  const rows = await statements.query<FacetValue & { readonly facet: FacetName }>(
    `WITH found AS MATERIALIZED (
       SELECT id, type, series, series_key, left(date, 4) AS year, split_part(lower(language), '-', 1) AS language
       FROM documents WHERE ${conditions}
     ) ${counts(values.add(interfaceLanguage))}`,
    values.list,
  );
  const of = (name: FacetName): FacetValue[] =>
    rows.flatMap(({ facet, value, label, letters }) => (facet === name ? [{ value, label, letters }] : []));
  return {
    kind: of('kind'),
    series: of('series'),
    year: of('year').toSorted((a, b) => (a.value < b.value ? 1 : -1)),
    language: of('language'),
    group: of('group'),
    person: of('person'),
    cited: of('cited'),
  };
}
