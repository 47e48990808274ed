import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Order } from './host.js';
import { faultOf, overMemory } from './limits.js';
import type { AssignedTask, Failure, Outcome, PoolSettings, Task } from './task.js';

interface Running {
  readonly task: AssignedTask;
  readonly done: (outcome: Outcome) => void;
}

/** How a process ends that V8 or the system found without memory: 128 and the number of the signal behind a shell. */
const outOfMemory = new Set<string | number | null>(['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL', 134, 133, 132, 137]);

const never = new Promise<never>(() => {});

/**
 * The threads, in a process of their own: where V8 runs out of memory in one large step it ends the process, not the thread. A
 * new one then does again what was being done, one document after another; the document that ends it alone is the one.
 */
export class Workers {
  private host: ChildProcess | null = null;
  private readonly running = new Map<number, Running>();
  private oneByOne: Promise<void> | null = null;
  private fault: Failure | null = null;
  private ended = false;

  constructor(private readonly settings: PoolSettings) {
    this.start();
  }

  /** What became of a document. One lane does one document at a time. */
  async run(task: Task, lane: number): Promise<Outcome> {
    while (this.oneByOne) await this.oneByOne;
    return this.assign({ ...task, lane });
  }

  /** What is being done is given up: nobody is told of it. */
  async end(): Promise<void> {
    this.ended = true;
    const { host } = this;
    if (host === null || host.exitCode !== null || host.signalCode !== null) return;
    const gone = new Promise((done) => host.once('exit', done));
    host.kill('SIGKILL');
    await gone;
  }

  private assign(task: AssignedTask): Promise<Outcome> {
    if (this.ended) return never;
    if (this.fault) return Promise.resolve(this.fault);
    return new Promise((done) => {
      this.running.set(task.lane, { task, done });
      this.host?.send({ task } satisfies Order);
    });
  }

  private start(): void {
    this.host = fork(join(import.meta.dirname, 'start-host.cjs'), {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // Its own thread passes on messages, which are thrown away at once.
      execArgv: ['--max-semi-space-size=2'],
    });
    this.host.send({ settings: this.settings } satisfies Order);
    this.host.on('message', ({ lane, outcome }: { lane: number; outcome: Outcome }) => this.finish(lane, outcome));
    this.host.once('exit', (code, signal) => {
      if (!this.ended) this.recover(signal ?? code);
    });
    this.host.on('error', (error) => {
      // To write to a process that has just ended is no error: what it was doing is done again.
      if (this.host?.pid === undefined) this.giveUp(error);
    });
  }

  /** No process can be started. */
  private giveUp({ message }: Error): void {
    this.fault = faultOf(message);
    for (const { done } of this.running.values()) done(this.fault);
    this.running.clear();
  }

  private finish(lane: number, outcome: Outcome): void {
    const running = this.running.get(lane);
    this.running.delete(lane);
    if (!this.ended) running?.done(outcome);
  }

  private recover(end: string | number | null): void {
    const broken = [...this.running.values()];
    this.running.clear();
    this.start();
    const [only, ...others] = broken;
    if (only === undefined) return;
    if (others.length === 0)
      only.done(outOfMemory.has(end) ? overMemory(this.settings.limits) : faultOf(`its process ended with ${end}`));
    else this.oneByOne = this.doOneByOne(broken);
  }

  private async doOneByOne(broken: readonly Running[]): Promise<void> {
    for (const { task, done } of broken) done(await this.assign(task));
    this.oneByOne = null;
  }
}
