import { say } from '../model/sentence/index.js';
import { type DeclaredOption, offSwitch } from './arguments/declared.js';
import { byteCount, count, duration } from './arguments/values.js';
import { wantBytes } from './reading.js';

/** How a run over many documents goes, for every command that reads many. */
export const runOptions: readonly DeclaredOption[] = [
  { flags: '--files-from <file>' },
  offSwitch('--force'),
  { flags: '-j, --jobs <number>', read: count, wanted: say('command/want-count', {}) },
  { flags: '--timeout <time>', read: duration, wanted: say('command/want-time', {}) },
  { flags: '--max-memory <bytes>', read: byteCount, wanted: wantBytes },
  offSwitch('-q, --quiet'),
];
