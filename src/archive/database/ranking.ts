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

export interface RankedLetter {
  readonly id: string;
  /** Of all that answer, and of those that were ranked. */
  readonly total: number;
  readonly ranked: number;
}

interface Answering {
  readonly where: string;
  /** `chosen` are the letters that are ranked. */
  readonly parts: string;
}

function answering(request: SearchRequest, asked: readonly Asked[], values: Values): Answering {
  const where = [matchOf(asked, values), ...conditionsOf(request, values)].join(' AND ');
  const inSubject = request.newestFirst ? 'false' : subjectMatchOf(asked, values);
  return {
    where,
    parts: `WITH newest AS MATERIALIZED (
      SELECT id, (count(*) OVER ())::int AS total FROM documents WHERE ${where} ORDER BY ${newestFirst} LIMIT ${mostRanked}
    ), about AS MATERIALIZED (
      SELECT id FROM documents WHERE (SELECT max(total) FROM newest) > ${mostRanked} AND ${inSubject} AND ${where}
      ORDER BY ${newestFirst} LIMIT ${mostRanked}
    ), chosen AS MATERIALIZED (SELECT id FROM newest UNION SELECT id FROM about)`,
  };
}

const counts = '(SELECT max(total) FROM newest) AS total, (SELECT count(*)::int FROM chosen) AS ranked';

/** The letters that say it most first; the newest, where that is asked for. */
async function bestLetters(
  statements: Statements,
  request: SearchRequest,
  asked: readonly Asked[],
): Promise<RankedLetter[]> {
  const values = new Values();
  const { parts } = answering(request, asked, values);
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
  const { parts, where } = answering(request, asked, values);
  return statements.query<RankedLetter>(
    `${parts} SELECT id, ${counts} FROM documents WHERE ${where} AND id NOT IN (SELECT id FROM chosen)
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
