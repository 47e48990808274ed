import { looseTsquery } from '../search/tsquery.js';
import type { Statements } from './database.js';
import { type Asked, conditionsOf, matchOf, type SearchRequest, subjectMatchOf, Values } from './asking.js';

/** How well a letter answers, in the words of its language. */
function rankOf(asked: readonly Asked[], values: Values): string {
  const ranks = asked.map(
    ({ language, question }) =>
      `WHEN ${values.add(language.tag)} THEN ts_rank(words, ${values.add(looseTsquery(question))}::tsquery, 1)`,
  );
  return `CASE searched_as ${ranks.join(' ')} END`;
}

/** To rank a letter it must be looked into: of many that answer, the newest are, and the newest whose subjects do. */
const mostRanked = 150;
const newestFirst = 'day DESC NULLS LAST, id';

/** So many letters with a phrase are counted beyond those that are shown: to count all, each would be looked into. */
const mostCounted = 300;

export interface RankedLetter {
  readonly id: string;
  /** Of all that answer, and of those that were ranked. */
  readonly total: number;
  readonly ranked: number;
  /** There are more than were counted. */
  readonly more: boolean;
}

interface Answering {
  /** `chosen` are the letters that are ranked. */
  readonly parts: string;
  readonly counts: string;
  /** Where all that answer are, to which conditions can be added; they come in the order of their days. */
  readonly all: string;
}

/** Letters with the words; whether a phrase is in one is looked into the newest first, and only until there are enough. */
const holding = (where: string, phrases: string | null): string =>
  phrases === null
    ? `documents WHERE ${where}`
    : `(SELECT id, day, words, has_phrases FROM documents WHERE ${where} ORDER BY ${newestFirst} OFFSET 0) AS holding WHERE ${phrases}`;

/**
 * How many answer, and the newest of them. What is kept of each is short, so that to keep all takes less than to look for them twice.
 * Where a phrase is looked for, so many at most.
 */
const countedIn = (all: string, most: number | null): string =>
  `answering AS MATERIALIZED (SELECT id, day FROM ${all}${most === null ? '' : ` ORDER BY ${newestFirst} LIMIT ${most}`}),
    counted AS MATERIALIZED (SELECT count(*)::int AS total FROM answering),
    newest AS MATERIALIZED (SELECT id FROM answering ORDER BY ${newestFirst} LIMIT ${mostRanked})`;

function answering(request: SearchRequest, asked: readonly Asked[], values: Values): Answering {
  const { words, phrases } = matchOf(asked, values);
  const where = [words, ...conditionsOf(request, values)].join(' AND ');
  const inSubject = request.newestFirst ? 'false' : subjectMatchOf(asked, values);
  const all = holding(where, phrases);
  const most = request.offset + request.limit + mostCounted;
  const total = '(SELECT total FROM counted)';
  const about = holding(`${total} > ${mostRanked} AND ${inSubject} AND ${where}`, phrases);
  return {
    all,
    parts: `WITH ${countedIn(all, phrases === null ? null : most + 1)}, about AS MATERIALIZED (
      SELECT id FROM ${about} ORDER BY ${newestFirst} LIMIT ${mostRanked}
    ), chosen AS MATERIALIZED (SELECT id FROM newest UNION SELECT id FROM about)`,
    counts: `${phrases === null ? total : `least(${total}, ${most})`} AS total, (SELECT count(*)::int FROM chosen) AS ranked,
      ${phrases === null ? 'false' : `${total} > ${most}`} AS more`,
  };
}

/** The letters that say it most first; the newest, where that is asked for. */
async function bestLetters(
  statements: Statements,
  request: SearchRequest,
  asked: readonly Asked[],
): Promise<RankedLetter[]> {
  const values = new Values();
  const { parts, counts } = answering(request, asked, values);
  const order = request.newestFirst ? newestFirst : `${rankOf(asked, values)} DESC, day DESC NULLS LAST, file`;
  return statements.query<RankedLetter>(
    `${parts} SELECT id, ${counts} FROM documents JOIN chosen USING (id) ORDER BY ${order}
     LIMIT ${values.add(String(request.limit))}::int OFFSET ${values.add(String(request.offset))}::int`,
    values.list,
  );
}

/** The letters behind those that are ranked, the newest first. */
async function furtherLetters(
  statements: Statements,
  request: SearchRequest,
  asked: readonly Asked[],
  limit: number,
): Promise<RankedLetter[]> {
  const values = new Values();
  const { parts, counts, all } = answering(request, asked, values);
  return statements.query<RankedLetter>(
    `${parts} SELECT id, ${counts} FROM ${all} AND id NOT IN (SELECT id FROM chosen)
     ORDER BY ${newestFirst} LIMIT ${values.add(String(limit))}::int
     OFFSET greatest(0, ${values.add(String(request.offset))}::int - (SELECT count(*) FROM chosen))`,
    values.list,
  );
}

/** A page of the letters that answer. */
export async function lettersInOrder(
  statements: Statements,
  request: SearchRequest,
  asked: readonly Asked[],
): Promise<RankedLetter[]> {
  const best = await bestLetters(statements, request, asked);
  const [first] = best;
  const left = request.limit - best.length;
  if (left <= 0 || (first ? first.total <= first.ranked : request.offset < mostRanked)) return best;
  return [...best, ...(await furtherLetters(statements, request, asked, left))];
}
