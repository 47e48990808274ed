/** Deleted text put back where it stood (ODF 1.3 part 3, §5.5.4), as if the change had been rejected. */
import type { Namespaces } from '../xml/namespaces.js';
import type { XmlEvent } from './recording.js';
import { replay } from './recording.js';
import { paragraphAttributes } from './paragraph-attributes.js';
import type { OpenStory } from './story.js';

const isParagraph = (name: string): boolean => name === 'text:p' || name === 'text:h';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where the paragraphs stand that are in no other: the first and the last of them are parts of the paragraphs around. */
function outermostParagraphs(events: readonly XmlEvent[]): Stretch[] {
  const found: Stretch[] = [];
  let depth = 0;
  let begun: { at: number; depth: number } | undefined;
  for (const [at, event] of events.entries()) {
    if (event.kind === 'open') {
      depth++;
      if (!begun && (isParagraph(event.name) || event.name === 'table:table')) begun = { at, depth };
    } else if (event.kind === 'close') {
      if (begun?.depth === depth) {
        found.push({ start: begun.at, end: at });
        begun = undefined;
      }
      depth--;
    }
  }
  return found;
}

/** `events`: those of `text:deletion`. */
export function putBack(story: OpenStory, events: readonly XmlEvent[], namespaces: Namespaces): void {
  if (!story.paragraph) {
    // Whole paragraphs and tables.
    replay(events.slice(1, -1), story, 'office:text', namespaces);
    return;
  }
  story.paragraph.changed = true;
  const stretches = outermostParagraphs(events);
  for (const [index, { start, end }] of stretches.entries()) {
    const head = events[start];
    if (head?.kind !== 'open') continue;
    if (!isParagraph(head.name)) {
      story.openPart();
      replay(events.slice(start, end + 1), story, 'office:text', namespaces);
      story.closeFlow();
      continue;
    }
    if (index > 0) story.splitParagraph(paragraphAttributes(head.name, head.attributes));
    replay(events.slice(start + 1, end), story, head.name, namespaces);
  }
}
