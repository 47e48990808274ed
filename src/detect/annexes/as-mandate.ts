import type { AnnotatedDocument } from '../../model/detection.js';
import type { Finding } from '../../model/finding.js';
import type { ParagraphNode } from '../../model/paragraph-node.js';
import type { Topic } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { Passage } from '../../text/passage.js';
import type { AnnexFinding } from '../annexes.js';
import { isMandateBySections } from './mandate-kind.js';
import type { Section } from './sections.js';

/** The lines that head an annex. */
export const headingOf = ({ clues, value }: Finding<AnnexFinding>): Span => clues[0]?.span ?? value.span;

/** Terms of reference by their heading, or by their sections where no other heading stands against it. */
export function isMandate(
  document: AnnotatedDocument,
  finding: Finding<AnnexFinding>,
  sections: readonly Section[],
): boolean {
  const { type } = finding.value;
  if (type === 'terms-of-reference') return true;
  const { groups } = new Passage(document, headingOf(finding));
  return isMandateBySections(sections, {
    otherwise: type !== 'other' && type !== 'text',
    ofGroup: groups.some(({ anaphor }) => !anaphor),
  });
}

/** Of a numbered heading, what its section is about. */
export const topicOf = (node: ParagraphNode, sections: readonly Section[]): Topic | null =>
  node.heading && node.label ? (sections.find((section) => section.node === node)?.topic ?? null) : null;
