import type { InterfaceWords } from '../../../model/locale/interface/index.js';
import { comparison } from './comparison.js';
import { help } from './help.js';
import { names } from './names.js';
import { page } from './page.js';
import { renditions } from './renditions.js';
import { report } from './report.js';
import { sentenceWords } from './sentences.js';
import { summary } from './summary.js';
import { translation } from './translation.js';

/** What is said in Spanish beside a document's words. */
export const interfaceWords: InterfaceWords = {
  language: 'es',
  names,
  page,
  summary,
  comparison,
  translation,
  help,
  report,
  ...renditions,
  ...sentenceWords,
};
