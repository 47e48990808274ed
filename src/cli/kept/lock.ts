import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { say } from '../../model/sentence/index.js';
import { UsageError } from '../failure.js';

/** Who has the folder open. */
interface Holder {
  readonly host: string;
  readonly process: number;
  /** When its process was begun, as the system counts: another process may have its number by now. `null` where nobody tells. */
  readonly started: string | null;
}

/** What Linux tells of a process: the fields behind its name, which may hold anything. Empty elsewhere. */
function fieldsOf(process_: number | string): readonly string[] {
  try {
    return readFileSync(`/proc/${process_}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return [];
  }
}

const startOf = (process_: number | string): string | null => fieldsOf(process_)[19] ?? null;

/** It was killed, and only its number is there until its parent takes note. */
const hasEnded = (process_: number): boolean => /^[ZX]/.test(fieldsOf(process_)[0] ?? '');

function isRunning({ process: other, started }: Holder): boolean {
  try {
    process.kill(other, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return !hasEnded(other) && (started === null || startOf(other) === started);
}

const lockName = /^lock-(\d+)$/;
const nameOf = (number: number): string => `lock-${number}`;

/** The last lock that was made, whose holder counts; it stays when it is let go, so that its number comes only once. */
function lastLock(folder: string): { readonly number: number; readonly holder: Holder | null } {
  const numbers = readdirSync(folder).flatMap((name) => Number(lockName.exec(name)?.[1] ?? 0));
  const number = Math.max(0, ...numbers);
  try {
    return { number, holder: JSON.parse(readFileSync(join(folder, nameOf(number)), 'utf8')) as Holder | null };
  } catch {
    return { number, holder: null };
  }
}

/** A process of another machine cannot be asked for: it holds the folder until somebody removes its lock. */
const isHeld = (holder: Holder | null): holder is Holder =>
  holder !== null && (holder.host !== hostname() || isRunning(holder));

/**
 * Takes a folder for this process: an embedded database that two have open is lost. What a process that was killed has left is
 * taken over.
 * @returns lets it go
 * @throws UsageError where another process has it
 */
export function lockFolder(folder: string, shown: string): () => void {
  mkdirSync(folder, { recursive: true });
  const own: Holder = { host: hostname(), process: process.pid, started: startOf('self') };
  const draft = join(folder, `.lock-${process.pid}`);
  for (;;) {
    const { number, holder } = lastLock(folder);
    if (isHeld(holder))
      throw new UsageError(say('archive/held', { folder: shown, process: String(holder.process), host: holder.host }));
    writeFileSync(draft, JSON.stringify(own));
    try {
      // Whole, and for one alone: two that find the same lock abandoned want the same number.
      linkSync(draft, join(folder, nameOf(number + 1)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    rmSync(join(folder, nameOf(number)), { force: true });
    return () => {
      writeFileSync(draft, 'null');
      renameSync(draft, join(folder, nameOf(number + 1)));
    };
  }
}
