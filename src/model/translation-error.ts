import { SaidError } from './sentence/said-error.js';

/** Two documents that are no versions of one letter in two languages. The message says what to do, without the program's name. */
export class TranslationError extends SaidError {}
