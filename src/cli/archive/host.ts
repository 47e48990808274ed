import { faultOf } from './limits.js';
import { Pool } from './pool.js';
import type { AssignedTask, PoolSettings } from './task.js';

/** To the process of the threads: how to work, first, then each document. */
export type Order = { readonly settings: PoolSettings } | { readonly task: AssignedTask };

let pool: Pool;

async function carryOut(order: Order): Promise<void> {
  if ('settings' in order) {
    pool = new Pool(order.settings);
    return;
  }
  const { task } = order;
  const outcome = await pool.run(task).catch((error: Error) => faultOf(error.message));
  process.send?.({ lane: task.lane, outcome });
}

process.on('message', (order: Order) => void carryOut(order));
// A Ctrl-C reaches all processes of a terminal: the one that started this one decides.
process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});
process.on('disconnect', () => process.exit());
