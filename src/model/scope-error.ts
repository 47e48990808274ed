import { SaidError } from './sentence/said-error.js';

/** A scope that one of the documents has not. The message says what to do, without the program's name. */
export class ScopeError extends SaidError {}
