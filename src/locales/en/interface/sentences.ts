import type { SentenceWords } from '../../../model/locale/interface/sentences.js';
import { answerSentences } from './answers.js';
import { archiveSentences } from './archive.js';
import { commandSentences } from './command-line.js';
import { letterSentences, letterTitles } from './letter-rules.js';
import { readingSentences, readingTitles } from './reading.js';
import { recordSentences, recordTitles } from './record-rules.js';
import { refusalSentences } from './refusals.js';
import { siteSentences } from './site.js';

export const sentenceWords: SentenceWords = {
  sentences: {
    ...readingSentences,
    ...letterSentences,
    ...recordSentences,
    ...refusalSentences,
    ...commandSentences,
    ...archiveSentences,
    ...answerSentences,
    ...siteSentences,
  },
  titles: { ...letterTitles, ...readingTitles, ...recordTitles },
};
