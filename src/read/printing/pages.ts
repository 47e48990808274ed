/** What stands at the head or foot of pages: each distinct text once, and told where a file has it for no page. */
import { pageParts, type Section } from './sections.js';
import type { PrintedStory } from './printer.js';
import { newTally, type Tally } from './tally.js';

/** `story`: prints one by its name; what it finds is counted in the tally it is given. */
export function printPages(
  sections: readonly Section[],
  side: 'headers' | 'footers',
  evenPages: boolean,
  tally: Tally,
  story: (name: string, tally: Tally) => PrintedStory,
): PrintedStory[] {
  const { printed, unprinted } = pageParts(sections, side, evenPages);
  const stories = new Map<string, PrintedStory>();
  for (const name of printed) {
    const page = story(name, tally);
    if (!stories.has(page.fingerprint)) stories.set(page.fingerprint, page);
  }
  for (const name of unprinted) {
    // What no page shows is no part of the letter; but nobody should miss it in silence.
    const page = story(name, newTally('accept'));
    if (page.blocks.length > 0 && !stories.has(page.fingerprint)) tally.unread.set(name, 'never-printed');
  }
  return [...stories.values()].filter((page) => page.blocks.length > 0);
}
