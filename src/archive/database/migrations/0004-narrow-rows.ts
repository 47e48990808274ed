/** A search of thousands of letters goes through their rows: they hold little, and the days by which it puts them in order are numbers. */
export const narrowRows = {
  number: 4,
  name: 'narrow rows',
  statements: [
    // What is long (record, text, words, card) then stands apart, and on a page of the table there is room for four times as many letters.
    'ALTER TABLE documents SET (toast_tuple_target = 600)',
    'ALTER TABLE documents ADD COLUMN day integer',
    // Made anew at the end: to bring it up to date for every letter in turn takes longer.
    'DROP INDEX documents_words',
    "UPDATE documents SET day = rpad(replace(left(date, 10), '-', ''), 8, '0')::integer WHERE date IS NOT NULL",
    'CREATE INDEX documents_words ON documents USING gin (words) WITH (fastupdate = off)',
  ],
} as const;
