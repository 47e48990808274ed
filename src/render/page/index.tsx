import type { PageWords } from '../../model/locale/interface/page.js';
import { type Spoken, spokenLanguage } from '../spoken.js';
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

interface WriterOptions extends Spoken<PageWords>, Pick<Interface, 'told'> {
  /** What pages open in; `null`: the language of the document. */
  readonly language: string | null;
}

export function createPageWriter({ language, told, ...spoken }: WriterOptions): PageWriter {
  const interfaceFor = (documentLanguage: string | null): Interface => ({
    words: spoken.words,
    told,
    language: spokenLanguage(spoken, language ?? documentLanguage),
  });
  return {
    circular(document) {
      const page = interfaceFor(document.record.source.language);
      return shell(page, circularPage({ document, page }));
    },
    collection: () => new Collection(interfaceFor),
  };
}
