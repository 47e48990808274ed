import type { InterfaceWords } from '../../../model/locale/interface/index.js';
import { names } from './names.js';
import { page } from './page.js';
import { renditions } from './renditions.js';

/** What is said in English beside a document's words. */
export const interfaceWords: InterfaceWords = { names, page, ...renditions };
