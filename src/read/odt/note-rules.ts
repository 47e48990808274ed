/** Footnotes and endnotes. */
import type { Rule } from './rule.js';

export const note: Rule = {
  open(story, attributes) {
    if (!story.paragraph || story.invisible) return false;
    story.notesOpen.push(story.notes.add(attributes.get('text:note-class')));
    return true;
  },
  close: (story) => void story.notesOpen.pop(),
};

export const noteCitation: Rule = {
  open(story, attributes) {
    const open = story.notesOpen.at(-1);
    if (open) open.typed = attributes.get('text:label') !== undefined;
    story.reading = 'mark';
  },
  close(story) {
    const written = story.takeCharacters();
    const open = story.notesOpen.at(-1);
    if (open) story.putMark(story.notes.mark(open, written));
  },
};

export const noteBody: Rule = {
  open(story) {
    const open = story.notesOpen.at(-1);
    if (!open) return false;
    story.openNote((draft) => void open.drafts.push(draft, ...draft.boxes.splice(0)), story.listsOfNotes);
    return true;
  },
  close: (story) => story.closeFlow(),
};
