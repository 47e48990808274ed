/** Tracked changes: what was inserted, what was deleted, and where. */
import { putBack } from './deletions.js';
import type { Rule } from './rule.js';

export const deletion: Rule = {
  open(story, attributes, name) {
    if (!story.changes.deletion()) return false;
    story.record(name, attributes, (events) => story.changes.keepDeleted(events));
    return true;
  },
};

export const deletedHere: Rule = {
  open(story, attributes, _name, _parent, namespaces) {
    const events = story.changes.takeDeleted(attributes.get('text:change-id'));
    if (story.paragraph) story.paragraph.changed = true;
    if (events) putBack(story, events, namespaces);
  },
};

export const changeStart: Rule = {
  open(story, attributes) {
    story.changes.begin(attributes.get('text:change-id'));
    if (story.paragraph) story.paragraph.changed = true;
  },
};
