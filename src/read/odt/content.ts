/** The part with the text: its automatic styles first, then the text itself. */
import { say } from '../../model/sentence/index.js';
import { UnreadableFile } from '../unreadable.js';
import type { Namespaces } from '../xml/namespaces.js';
import type { Attributes, XmlHandler } from '../xml/xml.js';
import type { StyleHandler } from './style-handler.js';
import type { OpenStory } from './story.js';

const otherBodies: Readonly<Record<string, 'ods' | 'odp' | 'other-open-document' | undefined>> = {
  'office:spreadsheet': 'ods',
  'office:presentation': 'odp',
  'office:drawing': 'other-open-document',
  'office:chart': 'other-open-document',
  'office:image': 'other-open-document',
  'office:database': 'other-open-document',
};

export class ContentHandler implements XmlHandler {
  foundText = false;
  /** `office:text` elements that are open. */
  private texts = 0;

  constructor(
    private readonly styles: StyleHandler,
    private readonly story: OpenStory,
  ) {}

  get listening(): boolean {
    return this.texts > 0 && this.story.listening;
  }

  open(name: string, attributes: Attributes, parent: string, namespaces: Namespaces): boolean {
    if (name === 'office:text') {
      this.texts++;
      this.foundText = true;
    }
    if (this.texts > 0) {
      const isRead = this.story.open(name, attributes, parent, namespaces);
      if (!isRead && name === 'office:text') this.texts--;
      return isRead;
    }
    if (parent === 'office:body') {
      const other = otherBodies[name];
      if (other) throw new UnreadableFile(say(`unreadable/${other}`, {}));
    }
    return name === 'office:body' || this.styles.open(name, attributes, parent);
  }

  close(name: string, parent: string): void {
    if (this.texts === 0) {
      this.styles.close(name);
      return;
    }
    this.story.close(name, parent);
    if (name === 'office:text') this.texts--;
  }

  text(text: string): void {
    this.story.text(text);
  }
}
