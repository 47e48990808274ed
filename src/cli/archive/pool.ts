import { join } from 'node:path';
import { Piscina } from 'piscina';
import { overMemory, overTime } from './limits.js';
import type { AssignedTask, Outcome, PoolSettings, WorkerSettings } from './task.js';

/** A quarter of V8's own: it would be filled before anything is thrown away, in every worker. */
const maxYoungGenerationSizeMb = 12;

/** Threads that each do one document at a time; one that breaks a limit is ended and replaced. */
export class Pool {
  private readonly piscina: Piscina;
  private readonly begun: BigInt64Array;

  constructor(private readonly settings: PoolSettings) {
    const { lanes, threads = lanes, limits, work } = settings;
    this.begun = new BigInt64Array(new SharedArrayBuffer(8 * (lanes + 1)));
    this.piscina = new Piscina({
      filename: join(import.meta.dirname, 'start-worker.cjs'),
      minThreads: threads,
      maxThreads: threads,
      concurrentTasksPerWorker: 1,
      idleTimeout: Infinity,
      recordTiming: false,
      resourceLimits: { maxOldGenerationSizeMb: Math.ceil(limits.maxMemory / 2 ** 20), maxYoungGenerationSizeMb },
      workerData: { ...work, begun: this.begun } satisfies WorkerSettings,
    });
  }

  /** What became of a document. One lane does one document at a time. */
  async run(task: AssignedTask): Promise<Outcome> {
    const { limits } = this.settings;
    Atomics.store(this.begun, task.lane, 0n);
    const overdue = new AbortController();
    const stopWatching = this.watch(task.lane, overdue);
    try {
      return (await this.piscina.run(task, { signal: overdue.signal })) as Outcome;
    } catch (error) {
      if (overdue.signal.aborted) return overTime(limits);
      if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return overMemory(limits);
      throw error;
    } finally {
      stopWatching();
    }
  }

  /** The time counts from when the worker begins, not from when it starts or waits. */
  private watch(lane: number, overdue: AbortController): () => void {
    const { timeout } = this.settings.limits;
    let timer: NodeJS.Timeout;
    const check = (): void => {
      const begun = Atomics.load(this.begun, lane);
      const taken = begun === 0n ? 0 : Number((process.hrtime.bigint() - begun) / 1_000_000n);
      if (taken >= timeout) overdue.abort();
      else timer = setTimeout(check, timeout - taken);
    };
    timer = setTimeout(check, timeout);
    return () => clearTimeout(timer);
  }
}
