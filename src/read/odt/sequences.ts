/** Numbers in a series (`Table 4`; ODF 1.3 part 3, §7.4.13). A program that has not worked one out leaves it empty. */
import { formatNumber } from '../printing/number-formats.js';
import type { NumberSpeech } from '../printing/number-words.js';

interface OpenSequence {
  readonly name: string;
  readonly format: string;
  readonly start: number | undefined;
}

export class Sequences {
  private readonly counts = new Map<string, number>();
  private readonly open: OpenSequence[] = [];

  constructor(private readonly speech: NumberSpeech) {}

  /** `start`: the length of the paragraph before it. */
  begin(name: string, format: string, start: number | undefined): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    this.open.push({ name, format, start });
  }

  /** What it prints beside what is written; `end`: the length of the paragraph behind it. */
  end(end: number | undefined): string {
    const sequence = this.open.pop();
    if (!sequence || end !== sequence.start) return '';
    return formatNumber(this.counts.get(sequence.name) ?? 1, sequence.format, this.speech);
  }
}
