import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Parameter } from '../../archive/database/database.js';
import type { ReadingPool } from '../../archive/database/pool.js';
import { StatementTimeout } from '../../archive/database/statement-timeout.js';
import { say } from '../../model/sentence/index.js';
import { SaidError } from '../../model/sentence/said-error.js';
import type { ThreadAnswer, ThreadOrder } from './database-thread.js';

const fault = (why: string): SaidError =>
  new SaidError(say('archive/database-fault', { why: why.replaceAll('\n', ' ') }));

/** A thread with the database, from when it is open. */
class Thread {
  private settle: { readonly done: (answer: ThreadAnswer) => void; readonly failed: (error: Error) => void } | null =
    null;
  private readonly worker: Worker;
  readonly ready: Promise<ThreadAnswer>;
  isGone = false;

  constructor(folder: string) {
    this.worker = new Worker(join(import.meta.dirname, 'start-database.cjs'), { workerData: { folder } });
    this.ready = this.answer();
    // Whoever waits for it is told.
    this.ready.catch(() => {});
    this.worker.on('message', (answer: ThreadAnswer) => this.settle?.done(answer));
    this.worker.on('error', (error) => this.gone(fault(error.message)));
    this.worker.on('exit', () => this.gone(fault('its thread has ended')));
  }

  private answer(): Promise<ThreadAnswer> {
    return new Promise((done, failed) => {
      this.settle = { done, failed };
    });
  }

  private gone(error: Error): void {
    this.isGone = true;
    this.settle?.failed(error);
  }

  ask(order: ThreadOrder): Promise<ThreadAnswer> {
    const answer = this.answer();
    this.worker.postMessage(order, []);
    return answer;
  }

  async close(): Promise<void> {
    if (this.isGone) return;
    const ended = new Promise((done) => this.worker.once('exit', done));
    this.worker.postMessage('close' satisfies ThreadOrder, []);
    await ended;
  }

  async end(error: Error): Promise<void> {
    this.gone(error);
    await this.worker.terminate();
  }
}

/**
 * The embedded database of a folder, for reading, one statement after another. One that takes longer than it may ends with its
 * thread: PostgreSQL has no clock there that could break it off. A new thread opens the folder as after a crash.
 */
export class ThreadedDatabase implements ReadingPool {
  private thread: Thread;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly folder: string,
    private readonly statementTimeout: number,
  ) {
    this.thread = new Thread(folder);
  }

  /** @throws SaidError where it cannot be opened */
  async opened(): Promise<void> {
    await this.thread.ready;
  }

  query<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
    const turn = this.last.then(() => this.run(sql, parameters));
    this.last = turn.catch(() => {});
    return turn.then((rows) => rows as Row[]);
  }

  private async run(sql: string, parameters: readonly Parameter[]): Promise<readonly unknown[]> {
    if (this.thread.isGone) this.thread = new Thread(this.folder);
    const { thread } = this;
    await thread.ready;
    const endings: Promise<void>[] = [];
    const timer = setTimeout(() => endings.push(thread.end(new StatementTimeout())), this.statementTimeout);
    try {
      const answer = await thread.ask({ sql, parameters });
      if (answer === 'ready') return [];
      if ('fault' in answer) throw fault(answer.fault);
      return answer.rows;
    } finally {
      clearTimeout(timer);
      await Promise.all(endings);
    }
  }

  async close(): Promise<void> {
    await this.last;
    await this.thread.close();
  }
}
