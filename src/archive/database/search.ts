import type { SearchLanguage } from '../search/lexemes.js';
import { answerIn, type FoundLetter, type FoundParagraph, type StoredText } from './answers.js';
import { askedIn, type SearchRequest } from './asking.js';
import type { Statements } from './database.js';
import { lettersInOrder } from './ranking.js';

export interface Found {
  /** Of all letters that answer, be they shown or not. */
  readonly total: number;
  /** Of very many that hold a phrase, some hundreds are counted: there are more than `total`. */
  readonly more: boolean;
  readonly letters: readonly FoundLetter[];
}

async function lettersOf(
  statements: Statements,
  ids: readonly string[],
): Promise<{ readonly texts: Map<string, StoredText>; readonly paragraphs: Map<string, readonly FoundParagraph[]> }> {
  const texts = await statements.query<StoredText>(
    `SELECT id, file, type, reference, date, language, searched_as, subject, text FROM documents WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  // Ten letters have hundreds: a row for each letter takes half of what a row for each paragraph would.
  const rows = await statements.query<{ readonly document: string; readonly paragraphs: readonly FoundParagraph[] }>(
    `SELECT document, json_agg(json_build_array(address, text_start, text_end) ORDER BY position) AS paragraphs
     FROM paragraphs WHERE document = ANY($1::uuid[]) AND text_start IS NOT NULL GROUP BY document`,
    [ids],
  );
  return {
    texts: new Map(texts.map((row) => [row.id, row])),
    paragraphs: new Map(rows.map(({ document, paragraphs }) => [document, paragraphs])),
  };
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
  if (asked.length === 0) return { total: 0, more: false, letters: [] };
  const ranked = await lettersInOrder(statements, request, asked);
  const { texts, paragraphs } = await lettersOf(
    statements,
    ranked.map(({ id }) => id),
  );
  const letters = ranked.flatMap(({ id }) => {
    const text = texts.get(id);
    const own = asked.find(({ language }) => language.tag === text?.searched_as);
    return text && own ? [answerIn(text, paragraphs.get(id) ?? [], own.question, own.language)] : [];
  });
  const [first] = ranked;
  return { total: first?.total ?? 0, more: first?.more ?? false, letters };
}
