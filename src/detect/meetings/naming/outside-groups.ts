import type { Passage } from '../../../text/passage.js';

/** The words of a passage that belong to the name of no group. */
export function outsideGroups(words: Passage): string {
  let rest = '';
  let end = words.span.start;
  for (const { span } of words.groups) {
    rest += words.between({ end }, span).words;
    end = Math.max(end, span.end);
  }
  return rest + words.behind({ end }).words;
}
