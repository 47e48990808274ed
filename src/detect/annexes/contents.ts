import type { AnnotatedDocument } from '../../model/detection.js';
import type { Finding } from '../../model/finding.js';
import type { LocalePack } from '../../model/locale/index.js';
import type { ParagraphNode } from '../../model/paragraph-node.js';
import type { Link, Person, Topic } from '../../model/record.js';
import type { Span } from '../../model/span.js';
import { Passage } from '../../text/passage.js';
import type { AnnexFinding } from '../annexes.js';
import type { Findings } from '../findings.js';
import { detectMandate } from '../mandates.js';
import { detectParagraphs } from '../paragraphs/index.js';
import { leadersIn } from '../people/leaders.js';
import { withoutFieldHeadings } from './form-fields.js';
import { isMandateBySections } from './mandate-kind.js';
import { type Section, sectionsOf } from './sections.js';

type Annexed = Findings['annexes'][number];

/** What was found in the whole document: terms of reference name some of it. */
interface FoundBefore {
  readonly people: readonly Finding<Person>[];
  readonly links: readonly Finding<Link>[];
}

/** What stands in the annexes, and those who lead a group by their place in its mandate alone. */
interface AnnexContents {
  readonly annexes: readonly Annexed[];
  readonly leaders: readonly Finding<Person>[];
}

/** The paragraphs of annexes; of terms of reference their topics and what they say of their group, too. */
export function annexContents(
  document: AnnotatedDocument,
  annexes: readonly Finding<AnnexFinding>[],
  found: FoundBefore,
  pack: LocalePack,
): AnnexContents {
  const leaders: Finding<Person>[] = [];
  const read = annexes.map((finding): Annexed => {
    const tree = detectParagraphs(document, finding.value.body, pack.paragraphs);
    const sections = sectionsOf(document, tree, pack.annexes);
    if (!isMandate(document, finding, sections)) {
      const paragraphs = paragraphsOf(document, finding.value, tree, pack);
      return { finding, paragraphs, topics: paragraphs.map(() => null), mandate: null };
    }
    const annex = { span: finding.value.span, heading: headingOf(finding), sections };
    const led = leadersIn(document, annex, found.people, pack.people);
    leaders.push(...led);
    return {
      finding: { ...finding, value: { ...finding.value, type: 'terms-of-reference' } },
      paragraphs: tree,
      topics: tree.map((node) => topicOf(node, sections)),
      mandate: detectMandate(document, annex, { ...found, people: [...found.people, ...led] }, pack.annexes),
    };
  });
  return { annexes: read, leaders };
}

const headingOf = ({ clues, value }: Finding<AnnexFinding>): Span => clues[0]?.span ?? value.span;

/** Terms of reference by their heading, or by their sections where no other heading stands against it. */
function isMandate(document: AnnotatedDocument, finding: Finding<AnnexFinding>, sections: readonly Section[]): boolean {
  const { type } = finding.value;
  if (type === 'terms-of-reference') return true;
  const { groups } = new Passage(document, headingOf(finding));
  return isMandateBySections(sections, {
    otherwise: type !== 'other' && type !== 'text',
    ofGroup: groups.some(({ anaphor }) => !anaphor),
  });
}

/** The items of an agenda and the fields of a form head nothing. */
function paragraphsOf(
  document: AnnotatedDocument,
  { type, body }: AnnexFinding,
  tree: readonly ParagraphNode[],
  { paragraphs }: LocalePack,
): readonly ParagraphNode[] {
  if (type === 'agenda') return detectParagraphs(document, body, paragraphs, { headings: false });
  return type === 'form' ? withoutFieldHeadings(document, tree) : tree;
}

/** Of a numbered heading, what its section is about. */
const topicOf = (node: ParagraphNode, sections: readonly Section[]): Topic | null =>
  node.heading && node.label ? (sections.find((section) => section.node === node)?.topic ?? null) : null;
