/** Elements of tracked changes (ECMA-376 part 1 §17.13.5). */
import type { Rule } from './rule.js';

/** A container of inserted, deleted or moved content, or the mark of it on a row of a table. */
export const revision = (name: string): Rule => ({
  open(story, _attributes, parent) {
    const kept = story.context.tally.revisions.keeps(name);
    if (story.paragraph) story.paragraph.changed = true;
    if (parent === 'w:trPr' && !kept) story.tables.dropRow();
    return kept;
  },
});

export const cellRevision = (name: 'w:ins' | 'w:del'): Rule => ({
  open(story) {
    if (!story.context.tally.revisions.keeps(name)) story.tables.dropCell();
  },
});

/** Text that stands in the file only while a change is open: read where changes are rejected. */
export const deleted = (rule: Rule): Rule => ({
  ...rule,
  open: (story, ...rest) => (story.context.tally.revisions.rejected ? rule.open(story, ...rest) : false),
});
