import type { Sentence } from '../model/sentence/index.js';
import { SaidError } from '../model/sentence/said-error.js';

/** A request that is not answered, and what its sender is told in place of an answer. */
export class Refused extends SaidError {
  constructor(
    readonly status: 400 | 401 | 404 | 405 | 421 | 503,
    sentence: Sentence,
  ) {
    super(sentence);
  }
}
