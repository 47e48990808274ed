import { type Change, inEach, type Language, textChange } from '../change.js';

/** Rows of key dates as a text dump leaves them: a date behind a tab, then what is due, a dash before each. */
const dumped = /(?:^\t([^\t\n–-][^\t\n]*\d{4})\n((?:\t[–-]\t?[^\n]+\n)+)\t?\n?)+/gm;
const dumpedRow = /^\t([^\t\n–-][^\t\n]*\d{4})\n((?:\t[–-]\t?[^\n]+\n)+)/gm;

interface Row {
  readonly date: string;
  readonly due: readonly string[];
}

const rowsOf = (table: string): Row[] =>
  [...table.matchAll(dumpedRow)].map(([, date = '', due = '']) => ({
    date,
    due: due.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.replace(/^\t[–-]\t?/, '').trim()])),
  }));

const tablesIn =
  (language: Language) =>
  (name: string, write: (rows: readonly Row[]) => string): Change => ({
    ...textChange('key dates', name, ({ text }) => text.replace(dumped, (table) => `\n${write(rowsOf(table))}\n\n`)),
    language,
    compared: ['texts', 'people', 'deadlines', 'meetings', 'citations', 'annexes'],
  });

const columns = (left: string, right: string): string => `  ${left.padEnd(24)}${right}`;

const headers: Readonly<Record<Language, string>> = {
  fr: '| Date | Échéance |',
  en: '| Date | Deadline |',
  es: '| Fecha | Plazo |',
};

const keyDates = (header: string, language: Language): Change[] => {
  const tables = tablesIn(language);
  return [
    tables('a row a line, tabs', (rows) =>
      rows.flatMap(({ date, due }) => due.map((each) => `${date}\t${each}`)).join('\n'),
    ),
    tables('columns of spaces', (rows) =>
      rows.flatMap(({ date, due }) => due.map((each) => columns(date, each))).join('\n'),
    ),
    tables('an empty date below a date', (rows) =>
      rows.flatMap(({ date, due }) => due.map((each, at) => columns(at === 0 ? date : '', each))).join('\n'),
    ),
    tables('a pipe table', (rows) =>
      [header, '| --- | --- |', ...rows.flatMap(({ date, due }) => due.map((each) => `| ${date} | ${each} |`))].join(
        '\n',
      ),
    ),
    tables('a pipe table with empty date cells', (rows) =>
      [
        header,
        '| --- | --- |',
        ...rows.flatMap(({ date, due }) => due.map((each, at) => `| ${at === 0 ? date : ''} | ${each} |`)),
      ].join('\n'),
    ),
    tables('what is due first', (rows) =>
      rows.flatMap(({ date, due }) => due.map((each) => `${each}\t${date}`)).join('\n'),
    ),
    tables('a list with colons', (rows) =>
      rows.flatMap(({ date, due }) => due.map((each) => `– ${date}: ${each}`)).join('\n'),
    ),
  ];
};

export const keyDateChanges: readonly Change[] = inEach(headers, keyDates);
