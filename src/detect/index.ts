import type { AnnotatedDocument } from '../model/detection.js';
import type { ZonedBlock } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { LocalePack } from '../model/locale/index.js';
import type { LetterLocale } from '../model/locale/letter.js';
import type { Message } from '../model/message.js';
import type { DocumentType, Link, Person, Topic } from '../model/record.js';
import { sectorOfIssuer } from '../model/sector.js';
import { contains, type Span } from '../model/span.js';
import { countryCode } from '../text/country.js';
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
import { withoutFieldHeadings } from './annexes/form-fields.js';
import { detectParagraphs } from './paragraphs/index.js';
import { detectPeople } from './people/index.js';
import { headPeople } from './people/head-people.js';
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
    documentType: typeOf(document, letterhead, front, pack),
    letterhead,
    front,
    closing,
    copies: [...letterhead.copies, ...distributed(document, closing.distribution, pack)],
    paragraphs: detectParagraphs(document, bodyOf(document), pack.paragraphs),
    annexes: annexed.annexes,
    notes: detectNotes(document),
    people: [...people.findings, ...annexed.leaders, ...headPeople(document, letterhead.contact, closing, pack)],
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
function typeOf(
  document: AnnotatedDocument,
  { documentType, reference, salutation, subject }: Letterhead,
  front: ReportFront,
  { letter }: LocalePack,
): DocumentType {
  const said = reference && documentType ? documentType : front.isReport && !salutation ? 'report' : documentType;
  if (said === 'report' && isOtherDocument(document, subject ?? front.subject, letter)) return 'other';
  return said ?? 'other';
}

/** A liaison statement or a draft text, by its title or by a line of its head; both have the number and the sections of a report. */
function isOtherDocument(document: AnnotatedDocument, title: Finding<string> | null, letter: LetterLocale): boolean {
  const head = document.blocks.filter(({ zone }) => zone === 'letterhead').map(({ span }) => span);
  return [...head, ...(title?.clues.slice(0, 1) ?? []).map(({ span }) => span)]
    .flatMap((span) => linesOf(document.folded, span))
    .some(({ start, end }) => firstMatch(letter.otherDocument, document.folded.slice(start, end).trim()) !== null);
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
      said === 'agenda' && !isMandate
        ? detectParagraphs(document, body, pack.paragraphs, { headings: false })
        : said === 'form' && !isMandate
          ? withoutFieldHeadings(document, tree)
          : tree;
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
