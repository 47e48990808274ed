import type { Answer, Ask, TaskName } from '../protocol.js';
import { Cancelled, AskedWorker, type Waiting } from './asked-worker.js';

interface Asking {
  /** What somebody waits for goes before letters that wait to be read. */
  readonly first?: boolean;
  /** Told when its turn comes. */
  readonly begin?: () => void;
}

/** Asks one worker one thing at a time. */
export class Reader {
  readonly #waiting: Waiting[] = [];
  readonly #worker = new AskedWorker(() => this.#next());
  #asked = 0;

  /** Starts the worker before anything is asked. */
  prepare(): void {
    this.#worker.prepare();
  }

  /**
   * @param ready makes what is asked, when its turn comes or a little before
   * @returns the answer, and how to do without it
   */
  ask<Name extends TaskName>(
    task: Name,
    ready: () => Promise<Ask<Name>>,
    { first = false, begin = () => {} }: Asking = {},
  ): { readonly answer: Promise<Answer<Name>>; readonly cancel: () => void } {
    let cancel = (): void => {};
    const answer = new Promise<Answer<Name>>((resolve, reject) => {
      const waiting: Waiting = { id: this.#asked++, task, ready, ahead: null, begin, answer: resolve, refuse: reject };
      cancel = () => this.#cancel(waiting);
      if (first) this.#waiting.unshift(waiting);
      else this.#waiting.push(waiting);
    });
    this.#next();
    return { answer, cancel };
  }

  #next(): void {
    if (!this.#worker.isFree) return;
    const waiting = this.#waiting.shift();
    if (waiting === undefined) return;
    this.#worker.run(waiting);
    const [following] = this.#waiting;
    if (following === undefined) return;
    following.ahead ??= following.ready();
    // A file that cannot be read is told when its turn has come.
    following.ahead.catch(() => {});
  }

  #cancel(waiting: Waiting): void {
    if (this.#worker.cancel(waiting)) return;
    const at = this.#waiting.indexOf(waiting);
    if (at < 0) return;
    this.#waiting.splice(at, 1);
    waiting.refuse(new Cancelled());
  }
}
