/** The body of a Word file as the stories that it is printed in: its own paragraphs, and between them files inserted whole. */
import { type PrintedStory, Printer } from '../printing/printer.js';
import type { WordParagraph } from '../printing/word-paragraph.js';
import type { WordTypesetter } from '../printing/word-typesetter.js';

/** The name of a part that stands between paragraphs. */
export interface InsertedPart {
  readonly part: string;
}

export class BodyStories {
  private readonly stories: (PrintedStory | InsertedPart)[] = [];
  private printer: Printer<WordParagraph>;

  /** One typesetter for all: lists count on behind what was inserted. */
  constructor(private readonly typesetter: WordTypesetter) {
    this.printer = new Printer('text', typesetter);
  }

  print(draft: WordParagraph): void {
    this.printer.print(draft);
  }

  insert(part: string): void {
    this.stories.push(this.printer.finish(), { part });
    this.printer = new Printer('text', this.typesetter);
  }

  finish(): readonly (PrintedStory | InsertedPart)[] {
    return [...this.stories, this.printer.finish()];
  }
}
