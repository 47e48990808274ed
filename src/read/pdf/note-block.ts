/** A note as it is printed: its label stands apart from the text, as in other forms. */
import { type Composition, composed } from './composing.js';
import { noteLabelOf, withoutLabel } from './foot-notes.js';
import type { Line } from './lines.js';
import type { StoryBlock } from './story.js';

/** @param label where the file says it; else it is looked for */
export function noteBlock(lines: readonly Line[], composition: Composition, label?: string): StoryBlock {
  const [first, ...rest] = lines;
  const found = label === undefined && first ? noteLabelOf(first) : undefined;
  return {
    kind: 'paragraph',
    draft() {
      const text = first && found !== undefined ? [withoutLabel(first, found), ...rest] : lines;
      const draft = composed(text, composition);
      const printed = label ?? found;
      if (printed !== undefined) draft.numbered = { label: { text: printed, suffix: '\t' }, level: undefined };
      return draft;
    },
  };
}
