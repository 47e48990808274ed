import type { CitationIssuer, CitationType, DocumentType } from '../../model/record.js';
import { keyOfAcronym, keyOfName } from '../names/acronym.js';
import type { SearchLanguage } from '../search/lexemes.js';
import { type Question, questionIn } from '../search/question.js';
import { joinedTsquery, looseTsquery, subjectTsquery, tsquery } from '../search/tsquery.js';
import type { Parameter } from './database.js';

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

const joined = (asked: readonly Asked[], textOf: (question: Question) => string): string =>
  joinedTsquery(asked.map(({ language, question }) => ({ tag: language.tag, text: textOf(question) })));

/** What a letter must satisfy to answer. */
export interface Match {
  /** It has all the words, as the index tells. */
  readonly words: string;
  /** It has them in the order of the phrases, for which it must be looked into; `null` where none is asked for. */
  readonly phrases: string | null;
}

/** Which letters answer: a text too long for all its places is asked for the words of a phrase alone. */
export function matchOf(asked: readonly Asked[], values: Values): Match {
  const [inOrder, anyOrder] = [joined(asked, tsquery), joined(asked, looseTsquery)];
  const words = `words @@ ${values.add(anyOrder)}::tsquery`;
  // Words alone are the same in any order.
  const phrases = inOrder === anyOrder ? null : `(NOT has_phrases OR words @@ ${values.add(inOrder)}::tsquery)`;
  return { words, phrases };
}

/** Which letters say all of it in their subjects, or would, were it not for the order of a phrase. */
export const subjectMatchOf = (asked: readonly Asked[], values: Values): string =>
  `words @@ ${values.add(joined(asked, subjectTsquery))}::tsquery`;

/** The question as each language has it; none where it has only small words. */
export const askedIn = (text: string, languages: readonly SearchLanguage[]): Asked[] =>
  languages
    .map((language): Asked => ({ language, question: questionIn(text, language) }))
    .filter(({ question }) => question.length > 0);
