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

/** What is asked, until it is answered. */
export interface Waiting {
  readonly id: number;
  readonly task: TaskName;
  /** Makes ready what is asked: reads a file. */
  readonly ready: () => Promise<Ask<TaskName>>;
  /** What is being made ready ahead of its turn. */
  ahead: Promise<Ask<TaskName>> | null;
  readonly begin: () => void;
  readonly answer: (answer: Answer<TaskName>) => void;
  readonly refuse: (error: Error) => void;
}

async function questionOf(waiting: Waiting): Promise<Question> {
  const { id, task, ahead, ready } = waiting;
  waiting.ahead = null;
  return { id, task, ask: await (ahead ?? ready()) } as Question;
}

const handedOver = ({ ask }: Question): Transferable[] => ('bytes' in ask ? [ask.bytes] : []);

const errorOf = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/** One worker, which is asked one thing at a time. What runs is cancelled by ending the worker; the next thing gets a new one. */
export class AskedWorker {
  #running: Waiting | null = null;
  #worker: Promise<Worker> | null = null;
  #withPdf = false;

  /** @param becameFree is called when the next thing can be asked */
  constructor(private readonly becameFree: () => void) {}

  get isFree(): boolean {
    return this.#running === null;
  }

  /** Starts what reads before anything is asked: unpacking it takes a good part of a first answer. */
  prepare(): void {
    this.#worker ??= this.#start();
    // Why it does not start is told by what is asked first.
    this.#worker.catch(() => {});
  }

  run(waiting: Waiting): void {
    this.#running = waiting;
    waiting.begin();
    void this.#ask(waiting);
  }

  /** @returns whether it ran here */
  cancel(waiting: Waiting): boolean {
    if (this.#running !== waiting) return false;
    this.end();
    this.#settle(waiting, () => waiting.refuse(new Cancelled()));
    return true;
  }

  /** Ends the worker. */
  end(): void {
    const worker = this.#worker;
    this.#worker = null;
    void worker?.then(
      (started) => started.terminate(),
      () => {},
    );
  }

  async #ask(waiting: Waiting): Promise<void> {
    this.prepare();
    let question: Question;
    try {
      question = await questionOf(waiting);
    } catch (error) {
      this.#settle(waiting, () => waiting.refuse(errorOf(error)));
      return;
    }
    try {
      const worker = await this.#worker;
      if (this.#running === waiting) worker?.postMessage(question, handedOver(question));
    } catch (error) {
      this.#fail(errorOf(error));
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
    if (waiting === null || reply.id !== waiting.id) return;
    if ('wants' in reply) {
      this.#withPdf = true;
      this.end();
      void this.#ask(waiting);
      return;
    }
    this.#settle(waiting, () => {
      if ('answer' in reply) waiting.answer(reply.answer);
      else waiting.refuse(new Refusal(reply.why));
    });
  }

  /** The worker cannot go on. */
  #fail(error: Error): void {
    this.end();
    const waiting = this.#running;
    if (waiting !== null) this.#settle(waiting, () => waiting.refuse(error));
  }

  #settle(waiting: Waiting, tell: () => void): void {
    if (this.#running !== waiting) return;
    this.#running = null;
    tell();
    this.becameFree();
  }
}
