import type { CitationIssuer, CitationType, DocumentType } from '../../model/record.js';
import { keyOfAcronym, keyOfName } from '../rows/group-key.js';
import type { SearchLanguage } from '../search/lexemes.js';
import { type Question, questionIn } from '../search/question.js';
import { looseTsquery, tsquery } from '../search/tsquery.js';
import { answerIn, type FoundLetter, type FoundParagraph, type StoredText } from './answers.js';
import type { Parameter, Statements } from './database.js';

/** What is looked for. */
export interface SearchRequest {
  /** Words that a letter must all hold; those in quotation marks stand one behind the other. */
  readonly text: string;
  /** Of a group that the letter names: `CE 17`, in any language. */
  readonly group?: string;
  readonly kind?: DocumentType;
  /** Of the reference: `TSB`. */
  readonly series?: string;
  /** ISO 8601, as far as wanted: `2012`, `2012-08`. */
  readonly from?: string;
  /** The last day, month or year. */
  readonly until?: string;
  /** Of the letter, BCP 47. */
  readonly language?: string;
  /** A person, as the letter prints the name. */
  readonly person?: string;
  /** A text that the letter cites. */
  readonly cited?: CitedNumber;
  /** By their days, in place of how well they answer. */
  readonly newestFirst?: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** A text by its number. */
export interface CitedNumber {
  readonly type: CitationType;
  /** As letters print it. */
  readonly number: string;
  /** `null`: whose it is, the letters do not say. */
  readonly issuer: CitationIssuer | null;
}

export interface Found {
  /** Of all letters that answer, be they shown or not. */
  readonly total: number;
  readonly letters: readonly FoundLetter[];
}

/** Values that a statement is given, each by its number in the statement. */
export class Values {
  readonly list: Parameter[] = [];

  add(value: Parameter): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

/** What a letter must satisfy beside its words. */
export function conditionsOf(request: Omit<SearchRequest, 'text'>, values: Values): string[] {
  const { group, kind, series, from, until, language, person, cited } = request;
  const conditions: string[] = [];
  if (kind !== undefined) conditions.push(`type = ${values.add(kind)}`);
  if (series !== undefined) conditions.push(`series_key = ${values.add(keyOfName(series))}`);
  if (from !== undefined) conditions.push(`date >= ${values.add(from)}`);
  if (until !== undefined) conditions.push(`left(date, ${String(until.length)}) <= ${values.add(until)}`);
  if (language !== undefined) conditions.push(`split_part(lower(language), '-', 1) = ${values.add(language)}`);
  if (group !== undefined)
    conditions.push(
      `EXISTS (SELECT FROM groups WHERE document = documents.id AND key IN (${values.add(keyOfAcronym(group))}, ${values.add(keyOfName(group))}))`,
    );
  if (person !== undefined)
    conditions.push(`EXISTS (SELECT FROM people WHERE document = documents.id AND name = ${values.add(person)})`);
  if (cited !== undefined)
    conditions.push(
      `EXISTS (SELECT FROM citations WHERE document = documents.id AND type = ${values.add(cited.type)} AND number = ${values.add(cited.number)}
               AND issuer IS NOT DISTINCT FROM ${values.add(cited.issuer)}::text)`,
    );
  return conditions;
}

/** A question in the words of one language, to the letters in it. */
export interface Asked {
  readonly language: SearchLanguage;
  readonly question: Question;
}

/** Which letters answer, and how well, by their language; a text too long for all its places is asked for its words alone. */
export function matchOf(asked: readonly Asked[], values: Values): { readonly matches: string; readonly rank: string } {
  const parts = asked.map(({ language, question }) => {
    const tag = values.add(language.tag);
    const [inOrder, anyOrder] = [tsquery(question), looseTsquery(question)];
    const loose = `${values.add(anyOrder)}::tsquery`;
    // Words alone are the same in any order: each letter is looked into once.
    const ordered = inOrder === anyOrder ? '' : ` AND (NOT has_phrases OR words @@ ${values.add(inOrder)}::tsquery)`;
    return {
      matches: `(searched_as = ${tag} AND words @@ ${loose}${ordered})`,
      rank: `WHEN searched_as = ${tag} THEN ts_rank(words, ${loose}, 1)`,
    };
  });
  return {
    matches: `(${parts.map(({ matches }) => matches).join(' OR ')})`,
    rank: `CASE ${parts.map(({ rank }) => rank).join(' ')} END`,
  };
}

/** The question as each language has it; none where it has only small words. */
export const askedIn = (text: string, languages: readonly SearchLanguage[]): Asked[] =>
  languages
    .map((language): Asked => ({ language, question: questionIn(text, language) }))
    .filter(({ question }) => question.length > 0);

async function lettersOf(
  statements: Statements,
  ids: readonly string[],
): Promise<{ readonly texts: Map<string, StoredText>; readonly paragraphs: Map<string, FoundParagraph[]> }> {
  const texts = await statements.query<StoredText>(
    `SELECT id, file, type, series, number, record->'reference'->'annotations' AS annotations, date, language, searched_as,
            subject, text
     FROM documents WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  const rows = await statements.query<FoundParagraph & { readonly document: string }>(
    `SELECT document, address, text_start, text_end FROM paragraphs
     WHERE document = ANY($1::uuid[]) AND text_start IS NOT NULL ORDER BY document, position`,
    [ids],
  );
  const paragraphs = new Map<string, FoundParagraph[]>();
  for (const row of rows) {
    const known = paragraphs.get(row.document);
    if (known) known.push(row);
    else paragraphs.set(row.document, [row]);
  }
  return { texts: new Map(texts.map((row) => [row.id, row])), paragraphs };
}

/**
 * The letters that answer, those that say it most first.
 * @param languages all that letters are searched in
 */
export async function searchLetters(
  statements: Statements,
  request: SearchRequest,
  languages: readonly SearchLanguage[],
): Promise<Found> {
  const asked = askedIn(request.text, languages);
  if (asked.length === 0) return { total: 0, letters: [] };
  const values = new Values();
  const { matches, rank } = matchOf(asked, values);
  const conditions = [matches, ...conditionsOf(request, values)];
  const ranked = await statements.query<{ id: string; total: number }>(
    `SELECT id, (count(*) OVER ())::int AS total FROM documents WHERE ${conditions.join(' AND ')}
     ORDER BY ${request.newestFirst ? '' : `${rank} DESC, `}date DESC NULLS LAST, file
     LIMIT ${values.add(String(request.limit))}::int OFFSET ${values.add(String(request.offset))}::int`,
    values.list,
  );
  const { texts, paragraphs } = await lettersOf(
    statements,
    ranked.map(({ id }) => id),
  );
  const letters = ranked.flatMap(({ id }) => {
    const text = texts.get(id);
    const own = asked.find(({ language }) => language.tag === text?.searched_as);
    return text && own ? [answerIn(text, paragraphs.get(id) ?? [], own.question, own.language)] : [];
  });
  return { total: ranked[0]?.total ?? 0, letters };
}
