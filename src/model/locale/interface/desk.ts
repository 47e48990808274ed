import type { Counted } from './counted.js';

/** What the page that reads letters in a browser (`itu-parse page`) says for itself, in one language. */
export interface DeskWords {
  /** The language's own name, for a switch. */
  readonly language: string;
  /** Sentences, labels and buttons; `{name}` is filled in. */
  readonly desk: Readonly<
    Record<
      | 'title'
      | 'promise'
      | 'nothingLeaves'
      | 'drop'
      | 'dropHere'
      | 'choose'
      | 'forms'
      | 'paste'
      | 'pasteLabel'
      | 'read'
      | 'sample'
      | 'interfaceLanguage'
      | 'letters'
      | 'add'
      | 'list'
      | 'changes'
      | 'translations'
      | 'chooseTwo'
      | 'compare'
      | 'chosen'
      | 'waiting'
      | 'progress'
      | 'reading'
      | 'cancel'
      | 'cancelNamed'
      | 'cancelAll'
      | 'cancelled'
      | 'again'
      | 'againNamed'
      | 'remove'
      | 'removeAll'
      | 'undated'
      | 'untitled'
      | 'pasted'
      | 'view'
      | 'preparing'
      | 'back'
      | 'print'
      | 'ownTab'
      | 'save'
      | 'saveAs'
      | 'saved'
      | 'opened'
      | 'failed'
      | 'fault'
      | 'tooOld'
      | 'noScript'
      | 'licences'
      | 'skip'
      | 'version',
      string
    >
  >;
  /** What a letter, several or a comparison are saved as. */
  readonly format: Readonly<
    Record<
      | 'html'
      | 'json'
      | 'ics'
      | 'akn'
      | 'markdown'
      | 'documents'
      | 'deadlines'
      | 'meetings'
      | 'people'
      | 'citations'
      | 'addressees',
      string
    >
  >;
  readonly counted: Readonly<Record<'messages', Counted>>;
}
