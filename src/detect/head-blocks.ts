import type { SegmentedDocument, ZonedBlock } from '../model/document.js';

/**
 * In the template of the Sectors the contact stands among the sections of a report, below its title, and so do those whom a
 * liaison statement is for.
 */
export function headBlocksBelowTitle({ blocks }: SegmentedDocument): ZonedBlock[] {
  let isOfHead = false;
  return blocks.filter(({ zone, front }) => {
    if (front) isOfHead = front.section === 'contact' || front.section === 'addressed';
    return zone === 'summary' && isOfHead;
  });
}

/** What is marked as the title or the subject. */
export const titleBlocks = ({ blocks }: SegmentedDocument): ZonedBlock[] =>
  blocks.filter(({ front }) => front?.section === 'title' || front?.section === 'subject');

/** The last lines of the letterhead, with which the subject stands; higher up stands whom the letter is sent to. */
export const endOfHead = ({ blocks }: SegmentedDocument): ZonedBlock[] =>
  blocks.filter(({ zone }) => zone === 'letterhead').slice(-linesOfSubject);

const linesOfSubject = 4;
