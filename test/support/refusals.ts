import { sentenceTeller } from '../../src/index.js';
import { SaidError } from '../../src/model/sentence/said-error.js';

const tell = await sentenceTeller('en');

/** What an error of the rooms below the library says in English, as the library has it say. */
export const refusalOf = (error: unknown): string =>
  error instanceof SaidError ? tell(error.sentence) : (error as Error).message;
