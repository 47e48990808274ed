import { SaidError } from '../model/sentence/said-error.js';

/**
 * A file that no record can be made of. The message is one line for people, in English: what the file is or what is wrong with
 * it, and what to do. It is shown as it stands, without a stack. `sentence` says it in other languages (`sentenceTeller`).
 */
export class UnreadableFile extends SaidError {
  override readonly name = 'UnreadableFile';
}
