import type { AmendingWords } from '../archive/letters/card.js';
import { languageFolders } from '../locales/index.js';

/** How letters of each language say what becomes of others. */
export async function amendingWords(): Promise<AmendingWords> {
  const words = Object.entries(languageFolders).map(
    async ([language, { amending }]) => [language, await amending()] as const,
  );
  return Object.fromEntries(await Promise.all(words));
}
