import type { AnnotatedDocument } from '../../../model/detection.js';
import type { ZonedBlock } from '../../../model/document.js';
import type { Group } from '../../../model/record.js';
import { within } from '../../../text/within.js';

/** The group that heads the page: the last before `end` of those that meet. */
export const lastThatMeets = (document: AnnotatedDocument, end: number): Group | null =>
  within(document.groups, { start: 0, end }).findLast(({ group: { type } }) => meets.has(type))?.group ?? null;

/** In the head of a document a meeting is that of the group named above it, whatever the document is about. */
export const groupAbove = (document: AnnotatedDocument, { zone, span }: ZonedBlock): Group | null =>
  zone === 'letterhead' ? lastThatMeets(document, span.start) : null;

const meets: ReadonlySet<Group['type']> = new Set(['study-group', 'advisory-group', 'council-working-group', 'other']);
