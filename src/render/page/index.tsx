import type { InterfaceWords } from '../../model/locale/interface.js';
import { circularPage, type PageDocument } from './circular.js';
import { Collection } from './collection/collection.js';
import type { Interface } from './interface.js';
import { shell } from './shell.js';

export type { PageDocument } from './circular.js';
export type { Collection } from './collection/collection.js';

export interface PageWriter {
  /** One page about one document: the letter on the left, the record on the right, each value tied to its words. */
  circular(document: PageDocument): string;
  /** One page about many: a list, a calendar over all, filters; to be filled one by one. */
  collection(): Collection;
}

interface WriterOptions {
  /** By BCP 47. */
  readonly words: Readonly<Record<string, InterfaceWords>>;
  /** What pages open in; `null`: the language of the document. */
  readonly language: string | null;
  /** What they open in where that is not known or not spoken. */
  readonly otherwise: string;
}

export function createPageWriter({ words, language, otherwise }: WriterOptions): PageWriter {
  const interfaceFor = (documentLanguage: string | null): Interface => {
    const wanted = language ?? documentLanguage?.split('-')[0] ?? otherwise;
    return { words, language: Object.hasOwn(words, wanted) ? wanted : otherwise };
  };
  return {
    circular(document) {
      const page = interfaceFor(document.record.source.language);
      return shell(page, circularPage({ document, page }));
    },
    collection: () => new Collection(interfaceFor),
  };
}
