import type { AnnotatedDocument } from '../model/detection.js';
import type { ZonedBlock } from '../model/document.js';
import type { Group } from '../model/record.js';
import { within } from '../text/within.js';
import { endOfHead, titleBlocks } from './head-blocks.js';

const known = new WeakMap<AnnotatedDocument, { readonly subject: Group | null; readonly main: Group | null }>();

/** The group that the document is about: the only one of its subject, else the one named more often than any other. */
export const mainGroup = (document: AnnotatedDocument): Group | null => themeOf(document).main;

/** The only group that the subject of the document names. */
export const groupOfSubject = (document: AnnotatedDocument): Group | null => themeOf(document).subject;

function themeOf(document: AnnotatedDocument): { readonly subject: Group | null; readonly main: Group | null } {
  let theme = known.get(document);
  if (theme === undefined) {
    const subject = onlyInHead(document);
    theme = { subject, main: subject ?? mostNamed(document) };
    known.set(document, theme);
  }
  return theme;
}

const isConvened = ({ type }: Group): boolean => type !== 'bureau' && type !== 'conference';

function onlyInHead(document: AnnotatedDocument): Group | null {
  return onlyIn(document, titleBlocks(document)) ?? onlyIn(document, endOfHead(document));
}

function onlyIn(document: AnnotatedDocument, head: readonly ZonedBlock[]): Group | null {
  const named = new Set(head.flatMap(({ span }) => within(document.groups, span).map(({ group }) => group)));
  const [subject = null, other] = [...named].filter(isConvened);
  return other === undefined ? subject : null;
}

function mostNamed(document: AnnotatedDocument): Group | null {
  const counts = new Map<Group, number>();
  for (const { group } of document.groups) {
    if (isConvened(group)) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] > 1 && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
