import type { Option } from 'commander';
import { partOfDay } from '../../../archive/letters/part-of-day.js';
import { say } from '../../../model/sentence/index.js';
import { valued } from '../../arguments/spoken-command.js';

const asWritten = (value: string): string | null => (partOfDay.test(value) ? value : null);

/** An option that takes a day, a month or a year. */
export const dated = (flags: string): Option => valued<string>(flags, asWritten, say('archive/want-date', {}));
