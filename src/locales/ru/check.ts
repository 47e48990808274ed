import type { CheckLocale } from '../../model/locale/check.js';
import { check as inAny } from '../und/check.js';
import { sentenceLocale } from './sentences.js';

/** Rules that look into the words of a letter wait for a whole pack: only those of numbers, dates and addresses are run. */
export const check: CheckLocale = {
  ...inAny,
  sentences: sentenceLocale,
  leftOut: new Set([
    'unexplained-acronym',
    'acronym-two-names',
    'name-word-order',
    'group-misspelt',
    'person-two-spellings',
    'title-gender',
    'closing-address',
    'unannounced-annex',
    'missing-annex',
    'missing-paragraph',
    'missing-table',
    'addressee-twice',
    'deadline-conflict',
    'meeting-conflict',
    'mandate-ended',
    'placeholder',
    'revision-form',
  ]),
};
