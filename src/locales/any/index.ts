import type { AnyLanguage } from '../../model/locale/any.js';
import { commonWords, scripts } from './common-words.js';

/** By what a language is told, whether it has a pack or not. */
export const anyLanguage: AnyLanguage = { commonWords, scripts };
