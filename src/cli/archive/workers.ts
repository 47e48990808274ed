import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { AssignedTask, Failure, Outcome, Task, WorkerSettings } from './task.js';

export interface Limits {
  /** Most milliseconds for one document. */
  readonly timeout: number;
  /** Most bytes of V8's heap for one worker. */
  readonly maxMemory: number;
}

/** As people write them: 60 s, 500 ms; 1 GB, 64 MB. */
const shownTime = (ms: number): string => (ms % 1000 === 0 ? `${ms / 1000} s` : `${ms} ms`);
const shownBytes = (bytes: number): string =>
  bytes % 1e9 === 0 ? `${bytes / 1e9} GB` : `${Math.round(bytes / 1e5) / 10} MB`;

const nextTurn = (): Promise<void> => new Promise((done) => setImmediate(done));

const never = new Promise<never>(() => {});

/** Threads that each do one document at a time; one that breaks a limit is ended and replaced. */
export class Workers {
  private readonly pool: Piscina;
  private readonly begun: BigInt64Array;
  private fault: Error | null = null;
  private ended = false;

  /** @param lanes how many documents are worked on at once; one more lane is there for a document that has to wait */
  constructor(
    lanes: number,
    private readonly limits: Limits,
    settings: Omit<WorkerSettings, 'begun'>,
  ) {
    this.begun = new BigInt64Array(new SharedArrayBuffer(8 * (lanes + 1)));
    this.pool = new Piscina({
      filename: join(import.meta.dirname, 'start-worker.cjs'),
      minThreads: lanes,
      maxThreads: lanes,
      concurrentTasksPerWorker: 1,
      idleTimeout: Infinity,
      recordTiming: false,
      resourceLimits: { maxOldGenerationSizeMb: Math.ceil(limits.maxMemory / 2 ** 20) },
      workerData: { ...settings, begun: this.begun } satisfies WorkerSettings,
    });
    // A worker that ends without a document ended as it started.
    this.pool.on('error', (error: Error) => (this.fault ??= error));
  }

  /** What became of a document. One lane does one document at a time. */
  async run(task: Task, lane: number): Promise<Outcome> {
    if (this.fault) throw this.fault;
    if (this.ended) return never;
    Atomics.store(this.begun, lane, 0n);
    const overdue = new AbortController();
    const timer = this.watch(lane, overdue);
    try {
      return (await this.pool.run({ ...task, lane } satisfies AssignedTask, { signal: overdue.signal })) as Outcome;
    } catch (error) {
      if (this.ended) return never;
      return this.brokenBy(error, overdue.signal.aborted);
    } finally {
      timer.stop();
    }
  }

  /** What is being done is given up: nobody is told of it. */
  async end(): Promise<void> {
    this.ended = true;
    await this.pool.destroy();
  }

  /** The time counts from when the worker begins: not while it starts, nor while this thread waits for a reader. */
  private watch(lane: number, overdue: AbortController): { stop: () => void } {
    let timer: NodeJS.Timeout;
    const check = async (): Promise<void> => {
      const begun = Atomics.load(this.begun, lane);
      const taken = begun === 0n ? 0 : Number((process.hrtime.bigint() - begun) / 1_000_000n);
      if (taken < this.limits.timeout) {
        timer = setTimeout(check, this.limits.timeout - taken);
        return;
      }
      // What is done may be told in this very turn, when this thread comes back from a long wait.
      await nextTurn();
      overdue.abort();
    };
    timer = setTimeout(check, this.limits.timeout);
    return { stop: () => clearTimeout(timer) };
  }

  private brokenBy(error: unknown, isOverdue: boolean): Failure {
    const { timeout, maxMemory } = this.limits;
    const { code, message } = error as NodeJS.ErrnoException;
    const sentence = isOverdue
      ? `not read within ${shownTime(timeout)}; raise the limit with --timeout`
      : code === 'ERR_WORKER_OUT_OF_MEMORY'
        ? `takes more than ${shownBytes(maxMemory)} of memory; raise the limit with --max-memory`
        : `could not be read for a fault of this program (${message}); please report it`;
    return { result: 'failed', sha256: null, error: sentence };
  }
}
