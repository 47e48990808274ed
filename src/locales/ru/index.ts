import type { LocalePack } from '../../model/locale/index.js';
import { undetermined } from '../und/index.js';
import { dates } from './dates.js';
import { deadlines } from './deadlines.js';
import { groups } from './groups.js';
import { letter } from './letter.js';

/**
 * A beginning of Russian: letterhead, subject, numbered paragraphs, dates, deadlines and study groups. Meetings, people and texts cited
 * are read as in a language without a pack, by their codes alone.
 */
export const russian: LocalePack = { ...undetermined, language: 'ru', letter, dates, groups, deadlines };
