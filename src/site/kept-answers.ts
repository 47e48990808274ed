/** An answer as it is sent. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** By which a browser asks whether what it has still holds (RFC 9110, 8.8.3); `null` for what is not kept. */
  readonly tag: string | null;
}

/** Answers that were given lately, for those who ask the same again: as many as memory is granted for. */
export class KeptAnswers {
  private readonly answers = new Map<string, Answer>();
  private size = 0;

  /** @param most characters of all bodies together */
  constructor(private readonly most = 16e6) {}

  get(key: string): Answer | undefined {
    const answer = this.answers.get(key);
    if (answer) {
      // The last that was asked for goes last.
      this.answers.delete(key);
      this.answers.set(key, answer);
    }
    return answer;
  }

  keep(key: string, answer: Answer): void {
    this.size += answer.body.length - (this.answers.get(key)?.body.length ?? 0);
    this.answers.delete(key);
    this.answers.set(key, answer);
    for (const [oldest, { body }] of this.answers) {
      if (this.size <= this.most) break;
      this.answers.delete(oldest);
      this.size -= body.length;
    }
  }

  clear(): void {
    this.answers.clear();
    this.size = 0;
  }
}
