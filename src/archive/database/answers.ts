import type { DocumentType } from '../../model/record.js';
import type { ListedLetter } from './browse.js';
import { fragmentsOf } from '../search/fragments.js';
import type { SearchLanguage } from '../search/lexemes.js';
import { matchesIn } from '../search/matches.js';
import type { Question } from '../search/question.js';

/** A letter as it is kept, as far as an answer shows it. */
export interface StoredText {
  readonly id: string;
  readonly file: string;
  readonly type: DocumentType;
  /** As people cite it: `TSB 184 Corrigendum 1`; `null` where it has none. */
  readonly reference: string | null;
  readonly date: string | null;
  readonly language: string;
  readonly searched_as: string;
  readonly subject: string | null;
  readonly text: string;
}

/** Its address, and where it stands in the text. */
export type FoundParagraph = readonly [address: string | null, start: number, end: number];

/** Words of a letter that answer, and where they stand: as evidence of a record has it. */
export interface FoundPlace {
  readonly text: string;
  /** Offsets in the source text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** The address of the numbered paragraph; `null` outside any. */
  readonly paragraph: string | null;
}

/** A piece of the text around some of them. */
export interface FoundFragment {
  readonly line: number;
  readonly paragraph: string | null;
  /** White space as one space. */
  readonly text: string;
  /** What is marked in it, as offsets in the fragment. */
  readonly marks: readonly (readonly [number, number])[];
}

export interface FoundLetter extends ListedLetter {
  /** How many places answer; at most a hundred of them are given. */
  readonly count: number;
  readonly places: readonly FoundPlace[];
  readonly fragments: readonly FoundFragment[];
}

const mostPlaces = 100;

/** Lines and columns of places that come in the order of the text. */
function lineCounter(text: string): (at: number) => { readonly line: number; readonly column: number } {
  let line = 1;
  let begin = 0;
  return (at) => {
    for (let next = text.indexOf('\n', begin); next >= 0 && next < at; next = text.indexOf('\n', begin)) {
      line += 1;
      begin = next + 1;
    }
    return { line, column: at - begin + 1 };
  };
}

/** The innermost paragraph is the last that begins before a place and holds it. */
const addressAt = (paragraphs: readonly FoundParagraph[], at: number): string | null =>
  paragraphs.findLast(([, start, end]) => start <= at && at < end)?.[0] ?? null;

/** A piece of text on one line, and where its marks are in it. */
function onOneLine(
  text: string,
  start: number,
  end: number,
  marked: readonly { readonly start: number; readonly end: number }[],
): Pick<FoundFragment, 'text' | 'marks'> {
  const shown = (to: number): string => text.slice(start, to).replace(/\s+/g, ' ');
  return {
    text: shown(end),
    marks: marked.map((mark): [number, number] => [shown(mark.start).length, shown(mark.end).length]),
  };
}

/** What a letter answers to a question. */
export function answerIn(
  letter: StoredText,
  paragraphs: readonly FoundParagraph[],
  question: Question,
  language: SearchLanguage,
): FoundLetter {
  const { file, type, reference, date, language: tag, subject, text } = letter;
  const matches = matchesIn(text, question, language);
  const lineAt = lineCounter(text);
  const places = matches.slice(0, mostPlaces).map(
    ({ start, end }): FoundPlace => ({
      text: text.slice(start, end),
      start,
      end,
      ...lineAt(start),
      paragraph: addressAt(paragraphs, start),
    }),
  );
  const lineOfFragment = lineCounter(text);
  const fragments = fragmentsOf(text, matches).map(({ start, end, matches: marked }): FoundFragment => {
    const first = marked[0]?.start ?? start;
    return {
      line: lineOfFragment(first).line,
      paragraph: addressAt(paragraphs, first),
      ...onOneLine(text, start, end, marked),
    };
  });
  return { file, type, reference, date, language: tag, subject, count: matches.length, places, fragments };
}
