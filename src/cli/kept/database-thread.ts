/** The embedded database of a site, in a thread of its own: it stops nothing else, and can be ended in the middle of a statement. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Parameter } from '../../archive/database/database.js';
import { embeddedDatabase } from '../../archive/database/embedded.js';
import { migrate } from '../../archive/database/migrate.js';

/** To the thread. */
export type ThreadOrder = { readonly sql: string; readonly parameters: readonly Parameter[] } | 'close';

/** From the thread: that it is there, what a statement gave, or why it gave nothing. */
export type ThreadAnswer = 'ready' | { readonly rows: readonly unknown[] } | { readonly fault: string };

const answer = (told: ThreadAnswer): void => parentPort?.postMessage(told, []);

async function open(folder: string): Promise<void> {
  const database = await embeddedDatabase(await import('@electric-sql/pglite'), folder);
  await migrate(database);
  await database.query('SET default_transaction_read_only = on');
  const carryOut = async (order: ThreadOrder): Promise<void> => {
    if (order === 'close') {
      await database.close();
      parentPort?.close();
      return;
    }
    try {
      answer({ rows: await database.query(order.sql, order.parameters) });
    } catch (error) {
      answer({ fault: (error as Error).message });
    }
  };
  parentPort?.on('message', (order: ThreadOrder) => void carryOut(order));
  answer('ready');
}

// Without anybody to answer, as in a check of what this file loads, nothing is opened.
if (parentPort) void open((workerData as { readonly folder: string }).folder);
