import { bodyStart, type Change, isByParagraphs, type Letter, placesOf, replaced, textChange } from '../change.js';

/** A line of cells: tabs or wide spaces part them. */
const isRow = (line: string): boolean => /^\s|\S(?:\t| {3,}).*\S\t|\| /.test(line);

/** `text` in lines of at most `width` characters, as a converter wraps a paragraph. */
function wrappedLine(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Body and annexes in lines of some width, paragraphs parted by blank lines. */
function wrapped(letter: Letter, width: number): string | null {
  if (!isByParagraphs(letter)) return null;
  const start = bodyStart(letter);
  const body = letter.text
    .slice(start)
    .split('\n')
    .map((line) => (isRow(line) || line.length <= width ? line : `\n${wrappedLine(line, width)}\n`))
    .join('\n');
  return letter.text.slice(0, start) + body.replace(/\n{3,}/g, '\n\n');
}

/** Every paragraph on one line. */
function unwrapped(letter: Letter): string {
  const pointers = Object.keys(letter.record.evidence).filter((key) => /^\/(?:annexes\/\d+\/)?paragraphs\//.test(key));
  const breaks = pointers.flatMap((pointer) =>
    placesOf(letter, pointer).flatMap(({ start, end }) => {
      const text = letter.text.slice(start, end);
      if (text.includes('\t')) return [];
      return [...text.matchAll(/ *(?:\r?\n)+ */g)].map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
        by: ' ',
      }));
    }),
  );
  const unique = new Map(breaks.map((each) => [each.start, each]));
  return replaced(letter.text, [...unique.values()]);
}

export const layoutChanges: readonly Change[] = [
  textChange('wrapped lines', 'at 60 columns', (letter) => wrapped(letter, 60)),
  textChange('wrapped lines', 'at 90 columns', (letter) => wrapped(letter, 90)),
  textChange('wrapped lines', 'unwrapped', unwrapped),
  textChange('blank lines', 'doubled', ({ text }) => text.replace(/\n\n/g, '\n\n\n\n')),
  textChange('blank lines', 'one after each line of the body', (letter) => {
    const start = bodyStart(letter);
    const body = letter.text.slice(start);
    // a paragraph on several lines would be torn apart
    return isByParagraphs(letter)
      ? letter.text.slice(0, start) + body.replace(/(?<=[^\t\n])\n(?=[^\t\n])/g, '\n\n')
      : null;
  }),
  textChange('blank lines', 'dropped', (letter) => {
    const start = bodyStart(letter);
    const body = letter.text.slice(start);
    // between lines led by a tab they end the rows of a table
    return isByParagraphs(letter)
      ? letter.text.slice(0, start) + body.replace(/\n{2,}(?!\t)(?<!(?:^|\n)\t[^\n]*\n+)/g, '\n')
      : null;
  }),
  textChange('white space', 'spaces for tabs behind labels', ({ text }) => text.replace(/^(\S{1,5})\t/gm, '$1 ')),
  textChange('white space', 'several spaces for tabs behind labels', ({ text }) =>
    text.replace(/^(\S{1,5})\t/gm, '$1    '),
  ),
  textChange('white space', 'no-break spaces for spaces', ({ text }) =>
    text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0'),
  ),
  textChange('white space', 'spaces for no-break spaces', ({ text }) => text.replace(/[\u00a0\u202f]/g, ' ')),
  textChange('white space', 'lines end in spaces', ({ text }) => text.replace(/(?<=\S)\n/g, '  \n')),
  textChange('white space', 'lines indented by four spaces', (letter) => {
    const start = bodyStart(letter);
    return letter.text.slice(0, start) + letter.text.slice(start).replace(/^(?=[^\s])/gm, '    ');
  }),
  textChange('white space', 'lines end in CR LF', ({ text }) => text.replace(/\r?\n/g, '\r\n')),
];
