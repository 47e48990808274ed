/** What a form of file says of a paragraph beside its text, put in the terms that all forms share. */
import type { Label } from './counters.js';
import { ParagraphDraft } from './paragraph.js';

export interface Looks {
  /** Name of its style for people (`heading 1`). */
  readonly style?: string | undefined;
  /** Heading level, from 1. */
  readonly heading?: number | undefined;
  /** A page begins with it. */
  readonly beginsPage?: boolean | undefined;
}

export interface Numbered {
  readonly label: Label | undefined;
  /** Level in its list, from 0. */
  readonly level: number | undefined;
}

export const unnumbered: Numbered = { label: undefined, level: undefined };

/**
 * Asked once a paragraph, in the order of the story: lists count on. One serves one story, as headers and notes count
 * for themselves.
 */
export interface Typesetter<Draft extends ParagraphDraft> {
  looks(draft: Draft): Looks;
  number(draft: Draft): Numbered;
}

/** A paragraph of a form that holds what was printed: its number written out, its level as a heading. */
export class SetParagraph extends ParagraphDraft {
  looks: Looks = {};
  numbered: Numbered = unnumbered;
}

export const asSet: Typesetter<SetParagraph> = {
  looks: (draft) => draft.looks,
  number: (draft) => draft.numbered,
};
