import { say } from '../../model/sentence/index.js';
import { SaidError } from '../../model/sentence/said-error.js';
import type { Database, Statements } from './database.js';

const told = (error: unknown): SaidError =>
  error instanceof SaidError
    ? error
    : new SaidError(say('archive/database-fault', { why: (error as Error).message.replaceAll('\n', ' ') }));

const tellingIn = (statements: Statements): Statements => ({
  query: async (sql, parameters) => {
    try {
      return await statements.query(sql, parameters);
    } catch (error) {
      throw told(error);
    }
  },
});

/** The same database; what it refuses is told to people as such, and not as a fault of this program. */
export const withFaultsTold = (database: Database): Database => ({
  ...tellingIn(database),
  transaction: (work) => database.transaction((statements) => work(tellingIn(statements))),
  settle: (hasReplaced) => database.settle(hasReplaced),
  close: () => database.close(),
});
