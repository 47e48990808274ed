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
