/** Words with their places become no smaller by compression: to try it for each letter only takes time. */
export const wordsAsTheyAre = {
  number: 5,
  name: 'words as they are',
  statements: ['ALTER TABLE documents ALTER words SET STORAGE EXTERNAL'],
} as const;
