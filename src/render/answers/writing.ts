import type { Saying } from '../../archive/letters/saying.js';
import type { InterfaceWords } from '../../model/locale/interface/index.js';
import type { Sentence } from '../../model/sentence/index.js';
import { filled } from '../filled.js';
import { painter } from '../paint.js';
import { spokenSentence } from '../sentences.js';
import { visible } from '../visible.js';

/** The page that an answer is read on. */
export interface AnswerPage {
  readonly width: number;
  readonly colour: boolean;
}

/** What every answer is written with. */
export interface Writing {
  readonly words: InterfaceWords;
  readonly say: (sentence: Sentence) => string;
  readonly paint: ReturnType<typeof painter>;
  readonly page: AnswerPage;
}

export const writingOn = (words: InterfaceWords, page: AnswerPage): Writing => ({
  words,
  say: (sentence) => spokenSentence(sentence, words),
  paint: painter(page),
  page,
});

/** `2022/corr.docx:9`; the line where the record says of one. */
const placeOf = ({ letter, evidence }: Saying): string => (evidence === null ? letter : `${letter}:${evidence.line}`);

/** Letters of one document together: `TSB 41 Corr.1, 2022-04-05 (2022/corr-en.docx:9; 2022/corr-fr.docx:9)`. */
export function documentsOf(sayings: readonly Saying[]): string[] {
  const documents = new Map<string, string[]>();
  for (const each of sayings) {
    const name = [each.document, each.date].filter(Boolean).join(', ');
    const key = each.document === null ? each.letter : name;
    const known = documents.get(key) ?? [name];
    documents.set(key, known);
    if (!known.slice(1).includes(placeOf(each))) known.push(placeOf(each));
  }
  return [...documents.values()].map(([name = '', ...places]) => visible(`${name} (${places.join('; ')})`.trim()));
}

export const shownLetter = (saying: Saying): string => documentsOf([saying])[0] ?? '';

export const shownLetters = (sayings: readonly Saying[]): string => documentsOf(sayings).join('; ');

/** `2022-07-04 to 2022-07-08`. */
export const period = ({ words }: Writing, start: string, end: string | null): string => {
  const [from, to] = [start.replace('T', ' '), (end ?? start).replace('T', ' ')];
  return from === to ? from : filled(words.summary.days, { from, to });
};

export const heading = ({ paint }: Writing, text: string): string => paint('bold', text);

/** Lines with nothing between, sections with an empty line, and a line end. */
export const pageOf = (sections: readonly (readonly string[])[]): string =>
  `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
