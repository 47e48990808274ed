import type { Namespaces } from '../xml/namespaces.js';
import type { Attributes } from '../xml/xml.js';
import type { Story } from './story.js';

/** What reading an element does. */
export interface Rule {
  /** False leaves the element out. */
  open(story: Story, attributes: Attributes, parent: string, namespaces: Namespaces): boolean | void;
  close?(story: Story, parent: string): void;
}
