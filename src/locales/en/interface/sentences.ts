import type { SentenceWords } from '../../../model/locale/interface/sentences.js';
import { letterSentences, letterTitles } from './letter-rules.js';
import { readingSentences, readingTitles } from './reading.js';
import { recordSentences, recordTitles } from './record-rules.js';

export const sentenceWords: SentenceWords = {
  sentences: { ...readingSentences, ...letterSentences, ...recordSentences },
  titles: { ...letterTitles, ...readingTitles, ...recordTitles },
};
