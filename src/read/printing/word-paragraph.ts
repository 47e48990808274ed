/** A `w:p` while it is read: what it says of its style, its list and its mark. */
import type { Label } from './counters.js';
import { ParagraphDraft } from './paragraph.js';
import type { ParagraphFormat } from './style-sheet.js';

export class WordParagraph extends ParagraphDraft {
  /** Of the paragraph's style; `undefined` for the default style. */
  style: string | undefined;
  format: ParagraphFormat = {};
  /** Its mark is deleted or hidden, and its properties stay when the next paragraph joins it. */
  keepsProperties = false;
  markGone = false;
  markHidden: boolean | undefined;
  /** Nothing of it is visible, not even a number. */
  silent = false;
  /** Its number, where the file has it as it was printed. */
  spelt: Label | undefined;

  /** Its mark is not there: the next paragraph goes on with it, and brings its own properties. */
  resume(): void {
    this.markGone = false;
    this.markHidden = undefined;
    if (this.keepsProperties) return;
    this.style = undefined;
    this.format = {};
  }
}
