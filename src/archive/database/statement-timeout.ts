import { say } from '../../model/sentence/index.js';
import { SaidError } from '../../model/sentence/said-error.js';

/** A statement that took longer than it may, and was broken off. */
export class StatementTimeout extends SaidError {
  constructor() {
    super(say('archive/statement-timeout', {}));
  }
}
