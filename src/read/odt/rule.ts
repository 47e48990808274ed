import type { Namespaces } from '../xml/namespaces.js';
import type { Attributes } from '../xml/xml.js';
import type { OpenStory } from './story.js';

/** What reading an element does. */
export interface Rule {
  /** False leaves the element out. */
  open?(
    story: OpenStory,
    attributes: Attributes,
    name: string,
    parent: string,
    namespaces: Namespaces,
  ): boolean | undefined | void;
  close?(story: OpenStory, parent: string): void;
}

export const says = (attributes: Attributes, name: string): boolean => attributes.get(name) === 'true';
