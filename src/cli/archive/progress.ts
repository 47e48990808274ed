import { Presets, SingleBar } from 'cli-progress';
import { type Sentence, say } from '../../model/sentence/index.js';
import { writeAll } from '../standard-streams.js';

/** Shows how far a run is. */
export interface Progress {
  /** One more document is done. */
  done(failed: boolean): void;
  /** Makes room for a line of another kind. */
  clear(): void;
  stop(): void;
}

/** What progress is told by and to; a test hands in its own. */
export interface Surroundings {
  /** Milliseconds since some moment. */
  readonly now: () => number;
  /** Does something again and again, until what it gives back is called. */
  readonly every: (milliseconds: number, what: () => void) => () => void;
  readonly isTerminal: boolean;
  readonly tell: (line: string) => void;
}

/** Says a sentence in the reader's language. */
type Saying = (sentence: Sentence) => string;

/** The last half minute says how fast it goes; the beginning may have been all unchanged documents. */
const window = 30_000;
const betweenLines = 5_000;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function shownTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  if (hours > 0) return `${hours} h ${twoDigits(minutes)} min`;
  return minutes > 0 ? `${minutes} min ${twoDigits(whole % 60)} s` : `${whole} s`;
}

class Meter {
  done = 0;
  failed = 0;
  private readonly marks: { readonly time: number; readonly done: number }[];

  constructor(
    readonly total: number,
    private readonly now: () => number,
  ) {
    this.marks = [{ time: now(), done: 0 }];
  }

  count(failed: boolean): void {
    this.done += 1;
    if (failed) this.failed += 1;
  }

  /** `210 a second, 1 min 29 s left, 2 failed`. */
  shown(): Sentence {
    const now = this.now();
    this.marks.push({ time: now, done: this.done });
    while (this.marks.length > 2 && (this.marks[1]?.time ?? now) <= now - window) this.marks.shift();
    const [oldest] = this.marks;
    const rate = oldest ? ((this.done - oldest.done) / Math.max(now - oldest.time, 1)) * 1000 : 0;
    const left =
      rate > 0
        ? say('command/left', { time: shownTime((this.total - this.done) / rate) })
        : say('command/left-unknown', {});
    const pace = rate >= 10 ? String(Math.round(rate)) : rate.toFixed(1);
    return say('command/pace', { pace, left, failed: String(this.failed) });
  }
}

const ofThisProcess: Surroundings = {
  now: () => performance.now(),
  every(milliseconds, what) {
    const timer = setInterval(what, milliseconds).unref();
    return () => clearInterval(timer);
  },
  get isTerminal() {
    return process.stderr.isTTY;
  },
  /** What cannot be told must not end the run: the results count. */
  tell(line) {
    try {
      writeAll(2, line);
    } catch {
      // Standard error is closed.
    }
  },
};

function barOf(meter: Meter, spoken: Saying, { every, tell }: Surroundings): Progress {
  const bar = new SingleBar(
    { format: '{bar} {shown}', barsize: 24, clearOnComplete: true, linewrap: null, gracefulExit: false },
    Presets.shades_classic,
  );
  const payload = (): { shown: string } => {
    const [done, total] = [String(meter.done), String(meter.total)];
    return { shown: spoken(say('command/bar', { done, total, told: meter.shown() })) };
  };
  bar.start(meter.total, 0, payload());
  const stopDrawing = every(200, () => bar.update(meter.done, payload()));
  return {
    done: (failed) => meter.count(failed),
    clear: () => tell('\r\u001b[K'),
    stop() {
      stopDrawing();
      bar.stop();
    },
  };
}

function linesOf(meter: Meter, spoken: Saying, { every, tell }: Surroundings): Progress {
  const line = (): void => {
    const [done, total] = [String(meter.done), String(meter.total)];
    const percent = String(Math.floor((meter.done / meter.total) * 100));
    tell(`itu-parse: ${spoken(say('command/progress', { done, total, percent, told: meter.shown() }))}\n`);
  };
  return { done: (failed) => meter.count(failed), clear: () => {}, stop: every(betweenLines, line) };
}

const nothing: Progress = { done: () => {}, clear: () => {}, stop: () => {} };

/** A bar on a terminal, a line every few seconds elsewhere; nothing where it is not wanted or would stand among results. */
export function progressOf(
  total: number,
  options: { quiet: boolean; resultsOnTerminal: boolean },
  spoken: Saying,
  surroundings: Surroundings = ofThisProcess,
): Progress {
  if (options.quiet || total === 0) return nothing;
  const meter = new Meter(total, surroundings.now);
  if (!surroundings.isTerminal) return linesOf(meter, spoken, surroundings);
  return options.resultsOnTerminal ? nothing : barOf(meter, spoken, surroundings);
}
