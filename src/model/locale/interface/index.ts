import type { ValueNames } from './names.js';
import type { PageWords } from './page.js';
import type { Renditions } from './renditions.js';

/** What is said beside a document's words, in one language; never those of the document. */
export interface InterfaceWords extends Renditions {
  readonly names: ValueNames;
  readonly page: PageWords;
}
