import type { Sentence } from './index.js';

/** An error for people. What it says stands in no language until somebody tells it: up to then `message` is the key of the sentence. */
export class SaidError extends Error {
  constructor(readonly sentence: Sentence) {
    super(sentence.say);
  }
}
