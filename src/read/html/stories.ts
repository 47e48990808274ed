/** Where the paragraphs of a page go: its text, its notes, and what stands at the head and foot of each sheet. */
import { type PrintedStory, Printer } from '../printing/printer.js';
import { asSet, type SetParagraph } from '../printing/typesetting.js';

export class Stories {
  private readonly body = new Printer('text', asSet);
  private readonly notes = new Printer('note', asSet);
  private readonly pages: Record<'page-header' | 'page-footer', Map<string, PrintedStory>> = {
    'page-header': new Map(),
    'page-footer': new Map(),
  };

  readonly toBody = (paragraph: SetParagraph): void => this.body.print(paragraph);

  /** A note's paragraphs; its mark stands before the first. */
  note(mark: string): (paragraph: SetParagraph) => void {
    let label: string | undefined = mark;
    return (paragraph) => {
      if (label !== undefined && !/\S/.test(paragraph.text)) return;
      this.notes.print(paragraph, label);
      label = undefined;
    };
  }

  /** What stands at the head or foot of sheets; each distinct text once. */
  page(role: 'page-header' | 'page-footer'): { take(paragraph: SetParagraph): void; end(): void } {
    const printer = new Printer(role, asSet);
    const { pages } = this;
    return {
      take: (paragraph) => printer.print(paragraph),
      end(): void {
        const story = printer.finish();
        if (story.blocks.length > 0 && !pages[role].has(story.fingerprint)) pages[role].set(story.fingerprint, story);
      },
    };
  }

  /** In the order they are read: page headers, text, notes, page footers. */
  finish(): PrintedStory[] {
    const { pages, body, notes } = this;
    return [...pages['page-header'].values(), body.finish(), notes.finish(), ...pages['page-footer'].values()];
  }
}
