import type { AnnotatedDocument } from '../model/detection.js';
import type { ZonedBlock } from '../model/document.js';
import type { Clue, Finding } from '../model/finding.js';
import type { LocalePack } from '../model/locale/index.js';
import type { Message } from '../model/message.js';
import type { DocumentType, Link, Person, Role, Topic } from '../model/record.js';
import { sectorOfIssuer } from '../model/sector.js';
import { contains, type Span } from '../model/span.js';
import { countryCode } from '../text/country.js';
import { fold } from '../text/fold.js';
import { closedUp } from '../text/letter-spacing.js';
import { linesOf } from '../text/lines.js';
import { firstMatch } from '../text/pattern.js';
import { type AnnexFinding, detectAnnexes } from './annexes.js';
import { isMandateBySections } from './annexes/mandate-kind.js';
import { sectionsOf } from './annexes/sections.js';
import { detectCitations } from './citations/index.js';
import { distributionSpans } from './closing/distribution.js';
import { detectClosing } from './closing/index.js';
import { detectDeadlines } from './deadlines.js';
import type { Findings } from './findings.js';
import { columnsOf } from './letterhead/columns.js';
import { addresseesOf } from './letterhead/addressees.js';
import type { HeadEntry } from './letterhead/entries.js';
import type { Letterhead } from './letterhead/index.js';
import { detectLinks } from './links.js';
import { detectMandate } from './mandates.js';
import { detectMeetings } from './meetings.js';
import { detectNotes } from './notes.js';
import { detectParagraphs } from './paragraphs/index.js';
import { detectPeople } from './people/index.js';
import { leadersIn } from './people/leaders.js';
import { detectReportFront, type ReportFront } from './report-front.js';

/** Every detector, in the order in which one may build on another. */
export function detect(
  document: AnnotatedDocument,
  letterhead: Letterhead,
  pack: LocalePack,
  messages: readonly Message[],
): Findings {
  const front = detectReportFront(document, pack);
  const closing = detectClosing(document, pack.letter);
  const people = detectPeople(document, pack.people, (letterhead.subject ?? front.subject)?.clues[0]?.span ?? null);
  const links = detectLinks(document, pack.elision);
  const deadlines = detectDeadlines(document, pack.deadlines);
  const meetings = detectMeetings(document, pack.meetings);
  const annexes = detectAnnexes(document, letterhead.reference?.value ?? null, pack);
  const citations = detectCitations(document, pack.citations, {
    reference: letterhead.reference?.value ?? null,
    sector: sectorOfIssuer(letterhead.issuer?.value),
  });
  const annexed = annexesOf(document, annexes, people.findings, links.findings, pack);
  return {
    documentType: typeOf(letterhead, front),
    letterhead,
    front,
    closing,
    copies: [...letterhead.copies, ...distributed(document, closing.distribution, pack)],
    paragraphs: detectParagraphs(document, bodyOf(document), pack.paragraphs),
    annexes: annexed.annexes,
    notes: detectNotes(document),
    people: [...people.findings, ...annexed.leaders, ...headPeople(document, letterhead, closing, pack)],
    deadlines: deadlines.findings,
    meetings: meetings.findings,
    citations: citations.findings,
    links: links.findings,
    messages: [...messages, ...[people, links, deadlines, meetings, citations].flatMap(({ messages: own }) => own)],
  };
}

function bodyOf(document: AnnotatedDocument): ZonedBlock[] {
  return document.blocks.filter(({ zone }) => zone === 'body');
}

/** What the letterhead calls itself; else a report by its sections, a letter of no known series is `other`. */
function typeOf({ documentType, reference, salutation }: Letterhead, { isReport }: ReportFront): DocumentType {
  if (reference && documentType) return documentType;
  if (isReport && !salutation) return 'report';
  return documentType ?? 'other';
}

function distributed(document: AnnotatedDocument, blocks: readonly ZonedBlock[], pack: LocalePack): Findings['copies'] {
  const spans = distributionSpans(document, blocks, pack.letter);
  const isCountry = (span: Span | undefined): boolean =>
    span !== undefined && countryCode(document.folded.slice(span.start, span.end), pack.countries) !== null;
  // `Suisse`, the last line of the house's address, whose others went with the foot of the page
  const ofAddress = isCountry(spans.at(-1)?.span) && !isCountry(spans.at(-2)?.span) && spans.length > 1;
  const entries = spans.slice(0, ofAddress ? -1 : spans.length).map(
    ({ block, span }): HeadEntry => ({
      label: 'copies',
      look: 'addressee',
      span,
      text: document.folded.slice(span.start, span.end),
      block,
      columns: columnsOf(document, span),
    }),
  );
  return addresseesOf(document, entries, pack.letter);
}

type Annexed = Findings['annexes'][number];

/** What stands in the annexes: their paragraphs, and the mandates with those who lead by their place in one alone. */
function annexesOf(
  document: AnnotatedDocument,
  annexes: readonly Finding<AnnexFinding>[],
  people: readonly Finding<Person>[],
  links: readonly Finding<Link>[],
  pack: LocalePack,
): { annexes: Annexed[]; leaders: Finding<Person>[] } {
  const leaders: Finding<Person>[] = [];
  const read = annexes.map((given): Annexed => {
    const { body, span, type: said } = given.value;
    const heading = given.clues[0]?.span ?? span;
    const tree = detectParagraphs(document, body, pack.paragraphs);
    const sections = sectionsOf(document, tree, pack.annexes);
    const isMandate =
      said === 'terms-of-reference' ||
      isMandateBySections(sections, {
        otherwise: said !== 'other' && said !== 'text',
        ofGroup: namesGroup(document, heading),
      });
    const paragraphs =
      said === 'agenda' && !isMandate ? detectParagraphs(document, body, pack.paragraphs, { headings: false }) : tree;
    if (!isMandate) return { finding: given, paragraphs, topics: paragraphs.map(() => null), mandate: null };
    const finding = { ...given, value: { ...given.value, type: 'terms-of-reference' as const } };
    const topics = paragraphs.map((node): Topic | null =>
      node.heading && node.label ? (sections.find((section) => section.node === node)?.topic ?? null) : null,
    );
    const found = leadersIn(document, { span, sections }, people, pack.people);
    leaders.push(...found);
    const mandate = detectMandate(document, { span, heading }, sections, [...people, ...found], links, pack.annexes);
    return { finding, paragraphs, topics, mandate };
  });
  return { annexes: read, leaders };
}

const namesGroup = ({ groups }: AnnotatedDocument, heading: Span): boolean =>
  groups.some(({ span, anaphor }) => !anaphor && contains(heading, span));

/** The Bureau of a title whose lines stand beside those of another. */
const officeOf = (title: string, { letter }: LocalePack): string | null =>
  letter.issuers.find(({ pattern }) => firstMatch(pattern, fold(title)) !== null)?.issuer ?? null;

/** Lines of a letterhead among which the office of its writer stands. */
const longestHead = 8;

/** `La Secrétaire générale`, at the head of a letter that is signed with a name alone. */
function officeOfHead(document: AnnotatedDocument, { letter }: LocalePack): Role | null {
  const head = document.blocks.filter(({ zone }) => zone === 'letterhead').slice(0, longestHead);
  for (const block of head) {
    for (const { start, end } of linesOf(document.text, block.span)) {
      const line = document.folded.slice(start, end).trim();
      const text = closedUp(line) ?? line;
      if (text.length > longestOffice || firstMatch(letter.addressee, text) !== null) continue;
      for (const { role, pattern } of letter.titles) {
        const match = firstMatch(pattern, text);
        if (match && match.index <= 3 && match.index + match[0].length === text.length) return role;
      }
    }
  }
  return null;
}

const longestOffice = 40;

/** The signatories and the letterhead's contacts are people too. */
function headPeople(
  document: AnnotatedDocument,
  { contact }: Letterhead,
  { signatory, cosignatory }: Findings['closing'],
  pack: LocalePack,
): Finding<Person>[] {
  const people: Finding<Person>[] = [];
  const person = (value: Partial<Person> & Pick<Person, 'name' | 'role'>, clues: readonly Clue[]): void => {
    people.push({
      value: { honorific: null, group: null, region: null, country: null, email: null, outgoing: false, ...value },
      clues,
    });
  };
  const contacts = contact.name ? [{ ...contact, name: contact.name }, ...contact.others] : contact.others;
  for (const { name, honorific, bracket } of contacts) {
    const code = bracket === null ? null : countryCode(bracket, pack.countries);
    const country = bracket === null || code === null ? null : { name: bracket, code };
    person({ name: name.value, honorific, role: 'contact', country }, name.clues);
  }
  for (const signed of [signatory, cosignatory]) {
    if (!signed?.value.name) continue;
    const { name, honorific, role, country, title, titleSpan } = signed.value;
    const mention = titleSpan && document.groups.find(({ span }) => contains(titleSpan, span));
    const group = mention ? (mention.group.acronym ?? mention.group.name) : cosignatory && officeOf(title ?? '', pack);
    const from = country === null ? null : { name: country, code: countryCode(country, pack.countries) };
    const said = role ?? (title === null && !cosignatory ? officeOfHead(document, pack) : null);
    person({ name, honorific, role: said ?? 'other', group, country: from }, signed.clues);
  }
  return people;
}
