/** Numbers with what they are numbers of, words of subjects and languages are words of their own: letters are read anew for them. */
export const wordsAlone = {
  number: 3,
  name: 'words alone',
  statements: [
    'ALTER TABLE documents ADD COLUMN reference text',
    `UPDATE documents SET making = '', reference = concat_ws(' ', series, number,
       (SELECT string_agg(note, ' ') FROM jsonb_array_elements_text(record->'reference'->'annotations') note))
     WHERE series IS NOT NULL`,
    "UPDATE documents SET making = '' WHERE series IS NULL",
    // Nothing is planned by what is in them, and to count it takes longer than all the rest.
    ...['record', 'text', 'words', 'card'].map((column) => `ALTER TABLE documents ALTER ${column} SET STATISTICS 0`),
  ],
} as const;
