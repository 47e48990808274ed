import type { FoundFragment, FoundPlace } from '../../archive/database/answers.js';
import { type ListedLetter, newestLetters } from '../../archive/database/browse.js';
import type { SearchRequest } from '../../archive/database/asking.js';
import { searchLetters } from '../../archive/database/search.js';
import { uuidOf } from '../../archive/rows/uuid.js';
import { fileName } from '../file-name.js';
import type { Sources } from '../view.js';

/** A letter of a list, with what of its words answers. */
export interface ListedAnswer extends Omit<ListedLetter, 'file'> {
  readonly id: string;
  readonly address: string;
  /** The name of its file. */
  readonly file: string;
  /** How many places answer; none where no words were asked for. */
  readonly count: number;
  readonly places: readonly FoundPlace[];
  readonly fragments: readonly FoundFragment[];
}

export interface ListedAnswers {
  readonly total: number;
  /** There are more than so many. */
  readonly more: boolean;
  readonly letters: readonly ListedAnswer[];
}

const listed = <Letter extends ListedLetter>({ file, ...letter }: Letter) => {
  const id = uuidOf(file);
  return { ...letter, id, address: `/letter/${id}`, file: fileName(file) };
};

/** The letters that answer; without words, all that satisfy the rest, the last first. */
export async function lettersFor(request: SearchRequest, { statements, searched }: Sources): Promise<ListedAnswers> {
  if (request.text === '') {
    const { total, letters } = await newestLetters(statements, request);
    const answers = letters.map((each) => ({ ...listed(each), count: 0, places: [], fragments: [] }));
    return { total, more: false, letters: answers };
  }
  const { total, more, letters } = await searchLetters(statements, request, searched);
  return { total, more, letters: letters.map((each) => listed(each)) };
}
