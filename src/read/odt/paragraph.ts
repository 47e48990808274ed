/** A `text:p` or `text:h` while it is read. */
import { ParagraphDraft } from '../printing/paragraph.js';
import type { Looks } from '../printing/typesetting.js';
import type { ListItem } from './lists.js';

/** A heading outside of lists: it counts by the outline style. */
export interface OutlineNumber {
  /** From 0. */
  readonly level: number;
  readonly start: number | undefined;
  readonly restarts: boolean;
}

export class OpenParagraph extends ParagraphDraft {
  looks: Looks = {};
  item: ListItem | undefined;
  /** The list style of its own style, for a list that names none. */
  list: string | undefined;
  outline: OutlineNumber | undefined;
  /** The number that the file writes out (`text:number`). */
  writtenNumber: string | undefined;
  /** Some of its text is hidden; `text:hidden-paragraph`: all of it. */
  partlyHidden = false;
  hidden = false;
  /** It stands where nothing is shown: no line is left of it. */
  inHiddenSection = false;
  /** White space at its beginning and behind other white space is none (ODF 1.3 part 3, §6.1.2). */
  private behindSpace = true;

  /** Nothing of it is visible, not even a number. */
  get silent(): boolean {
    return this.partlyHidden && !this.weak && !this.strong;
  }

  get saysSomething(): boolean {
    return this.weak || this.strong;
  }

  /** Typed characters as they print. */
  collapse(characters: string): string {
    const single = characters.replace(/[ \t\r\n]+/g, ' ').replaceAll('\u00ad', '');
    const text = this.behindSpace && single.startsWith(' ') ? single.slice(1) : single;
    if (text !== '') this.behindSpace = text.endsWith(' ');
    return text;
  }

  /** What is no typed character stands before the next one. */
  endSpace(): void {
    this.behindSpace = false;
  }
}
