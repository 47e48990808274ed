import type { DocumentType } from '../../model/record.js';
import type { Statements } from './database.js';
import { conditionsOf, type SearchRequest, Values } from './asking.js';

/** A letter in a list, of which no words are shown. */
export interface ListedLetter {
  readonly file: string;
  readonly type: DocumentType;
  readonly reference: string | null;
  readonly date: string | null;
  readonly language: string;
  readonly subject: string | null;
}

/** Letters by their days, the last first, whatever their words. */
export async function newestLetters(
  statements: Statements,
  request: Omit<SearchRequest, 'text'>,
): Promise<{ readonly total: number; readonly letters: readonly ListedLetter[] }> {
  const values = new Values();
  const conditions = ['true', ...conditionsOf(request, values)].join(' AND ');
  const [counted] = await statements.query<{ total: number }>(
    `SELECT count(*)::int AS total FROM documents WHERE ${conditions}`,
    values.list,
  );
  const letters = await statements.query<ListedLetter>(
    `SELECT file, type, reference, date, language, subject
     FROM documents WHERE ${conditions} ORDER BY date DESC NULLS LAST, file
     LIMIT ${values.add(String(request.limit))}::int OFFSET ${values.add(String(request.offset))}::int`,
    values.list,
  );
  return { total: counted?.total ?? 0, letters };
}
