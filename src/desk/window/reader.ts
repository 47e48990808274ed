import type { Answer, Ask, Question, Reply, TaskName, Why } from '../protocol.js';
import { startWorker } from './parts.js';

/** What could not be done, and why: one line, in each language. */
export class Refusal extends Error {
  constructor(readonly why: Why) {
    super(why.en);
  }
}

/** It was no longer wanted. */
export class Cancelled extends Error {}

interface Waiting {
  readonly question: Question;
  readonly begin: () => void;
  readonly answer: (answer: Answer<TaskName>) => void;
  readonly refuse: (error: Error) => void;
}

interface Asking {
  /** What somebody waits for goes before letters that wait to be read. */
  readonly first?: boolean;
  /** Told when its turn comes. */
  readonly begin?: () => void;
}

/** Asks one worker one thing at a time. What runs is cancelled by ending the worker; the next thing gets a new one. */
export class Reader {
  readonly #waiting: Waiting[] = [];
  #running: Waiting | null = null;
  #worker: Promise<Worker> | null = null;
  #withPdf = false;
  #asked = 0;

  /** @returns the answer, and how to do without it */
  ask<Name extends TaskName>(
    task: Name,
    ask: Ask<Name>,
    { first = false, begin = () => {} }: Asking = {},
  ): { readonly answer: Promise<Answer<Name>>; readonly cancel: () => void } {
    let cancel = (): void => {};
    const answer = new Promise<Answer<Name>>((resolve, reject) => {
      const waiting: Waiting = {
        question: { id: this.#asked++, task, ask } as Question,
        begin,
        answer: resolve,
        refuse: reject,
      };
      cancel = () => this.#cancel(waiting);
      if (first) this.#waiting.unshift(waiting);
      else this.#waiting.push(waiting);
    });
    this.#next();
    return { answer, cancel };
  }

  #next(): void {
    if (this.#running !== null) return;
    const waiting = this.#waiting.shift();
    if (waiting === undefined) return;
    this.#running = waiting;
    waiting.begin();
    void this.#run(waiting);
  }

  async #run(waiting: Waiting): Promise<void> {
    try {
      this.#worker ??= this.#start();
      const worker = await this.#worker;
      if (this.#running === waiting) worker.postMessage(waiting.question, []);
    } catch (error) {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
    }
  }

  async #start(): Promise<Worker> {
    const worker = await startWorker(this.#withPdf);
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#take(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#fail(new Error(event.message || 'worker'));
    });
    return worker;
  }

  #take(reply: Reply): void {
    const waiting = this.#running;
    if (waiting === null || reply.id !== waiting.question.id) return;
    if ('wants' in reply) {
      this.#withPdf = true;
      this.#endWorker();
      void this.#run(waiting);
      return;
    }
    this.#end(waiting, () => {
      if ('answer' in reply) waiting.answer(reply.answer);
      else waiting.refuse(new Refusal(reply.why));
    });
  }

  /** The worker cannot go on. */
  #fail(error: Error): void {
    this.#endWorker();
    const waiting = this.#running;
    if (waiting !== null) this.#end(waiting, () => waiting.refuse(error));
  }

  #end(waiting: Waiting, settle: () => void): void {
    if (this.#running !== waiting) return;
    this.#running = null;
    settle();
    this.#next();
  }

  #cancel(waiting: Waiting): void {
    if (this.#running === waiting) {
      this.#endWorker();
      this.#end(waiting, () => waiting.refuse(new Cancelled()));
      return;
    }
    const at = this.#waiting.indexOf(waiting);
    if (at < 0) return;
    this.#waiting.splice(at, 1);
    waiting.refuse(new Cancelled());
  }

  #endWorker(): void {
    const worker = this.#worker;
    this.#worker = null;
    void worker?.then(
      (started) => started.terminate(),
      () => {},
    );
  }
}
