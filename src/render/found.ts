import type { FoundFragment, FoundLetter } from '../archive/database/answers.js';
import type { Found } from '../archive/database/search.js';
import { type Sentence, say } from '../model/sentence/index.js';
import { shownAddress } from './address.js';
import { csvLines } from './csv.js';
import { painter } from './paint.js';
import { visible } from './visible.js';

interface Page {
  readonly colour: boolean;
}

const columns = [
  'file',
  'reference',
  'type',
  'date',
  'language',
  'subject',
  'paragraph',
  'line',
  'column',
  'start',
  'end',
  'text',
];

/** A row a place. */
export const foundCsv = (letters: readonly FoundLetter[]): string =>
  csvLines([
    columns,
    ...letters.flatMap(({ file, reference, type, date, language, subject, places }) =>
      places.map(({ paragraph, line, column, start, end, text }) => [
        file,
        reference,
        type,
        date,
        language,
        subject,
        paragraph,
        line,
        column,
        start,
        end,
        text,
      ]),
    ),
  ]);

/** A piece of a letter behind its line; where there are no colours, what answers is told by its marks. */
function fragmentLine({ line, paragraph, text, marks }: FoundFragment, { colour }: Page): string {
  const paint = painter({ colour });
  let shown = '';
  let last = 0;
  for (const [start, end] of marks) {
    const word = visible(text.slice(start, end));
    shown += visible(text.slice(last, start)) + (colour ? paint(['bold', 'yellow'], word) : `*${word}*`);
    last = end;
  }
  const place = paragraph === null ? String(line) : `${line} (${visible(shownAddress(paragraph))})`;
  return `    ${paint('dim', `${place}:`)} ${shown}${visible(text.slice(last))}`;
}

function letterLines(letter: FoundLetter, page: Page): string[] {
  const { file, reference, date, language, subject, fragments } = letter;
  const paint = painter(page);
  const head = [reference ?? '–', date ?? '–', language].map(visible).join(', ');
  return [
    `${paint('bold', head)}  ${paint('dim', visible(file))}`,
    ...(subject === null ? [] : [`  ${visible(subject)}`]),
    ...fragments.map((fragment) => fragmentLine(fragment, page)),
  ];
}

/** For people: letters with the lines that answer, and how many there are. */
export function foundPage(
  { total, more, letters }: Found,
  offset: number,
  page: Page,
  tell: (sentence: Sentence) => string,
): string {
  const tally =
    letters.length === total
      ? say('archive/found', { count: total })
      : say(more ? 'archive/found-part-more' : 'archive/found-part', {
          count: total,
          first: String(offset + 1),
          last: String(offset + letters.length),
        });
  return `${[...letters.flatMap((letter) => [...letterLines(letter, page), '']), tell(tally)].join('\n')}\n`;
}
