/** Of words with their places, nothing is left out by compressing them: it is tried no more. */
export const wordsAsTheyAre = {
  number: 5,
  name: 'words as they are',
  statements: ['ALTER TABLE documents ALTER words SET STORAGE EXTERNAL'],
} as const;
