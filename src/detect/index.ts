import type { AnnotatedDocument } from '../model/detection.js';
import type { ZonedBlock } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { LocalePack } from '../model/locale/index.js';
import type { LetterLocale } from '../model/locale/letter.js';
import type { Message } from '../model/message.js';
import type { ParagraphNode } from '../model/paragraph-node.js';
import type { DocumentType, Link, Person } from '../model/record.js';
import { sectorOfIssuer } from '../model/sector.js';
import type { Span } from '../model/span.js';
import { countryCode } from '../text/country.js';
import { linesOf } from '../text/lines.js';
import { Passage } from '../text/passage.js';
import { firstMatch } from '../text/pattern.js';
import { type AnnexFinding, detectAnnexes } from './annexes.js';
import { headingOf, isMandate, topicOf } from './annexes/as-mandate.js';
import { withoutFieldHeadings } from './annexes/form-fields.js';
import { sectionsOf } from './annexes/sections.js';
import { detectCitations } from './citations/index.js';
import { distributionSpans } from './closing/distribution.js';
import { detectClosing } from './closing/index.js';
import { detectDeadlines } from './deadlines.js';
import type { Findings } from './findings.js';
import { columnsOf } from './letterhead/columns.js';
import { addresseesOf } from './letterhead/addressees.js';
import type { HeadEntry } from './letterhead/head-entry.js';
import type { Letterhead } from './letterhead/index.js';
import { isToOneCountry } from './letterhead/to-one-country.js';
import { detectLinks } from './links.js';
import { detectMandate } from './mandates.js';
import { detectMeetings } from './meetings.js';
import { detectNotes } from './notes.js';
import { detectParagraphs } from './paragraphs/index.js';
import { detectPeople } from './people/index.js';
import { headPeople } from './people/head-people.js';
import { withKnownCountries } from './people/naming/known-countries.js';
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
  const annexed = annexContents(document, annexes, { people: people.findings, links: links.findings }, pack);
  return {
    documentType: typeOf(document, letterhead, front, pack),
    letterhead,
    front,
    closing,
    copies: [...letterhead.copies, ...distributed(document, closing.distribution, pack)],
    paragraphs: detectParagraphs(document, bodyOf(document), pack.paragraphs),
    annexes: annexed.annexes,
    notes: detectNotes(document),
    people: withKnownCountries([
      ...people.findings,
      ...annexed.leaders,
      ...headPeople(document, letterhead.contact, closing, pack),
    ]),
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
  letterhead: Letterhead,
  front: ReportFront,
  { letter, countries }: LocalePack,
): DocumentType {
  const { documentType, reference, salutation, subject } = letterhead;
  const said = reference && documentType ? documentType : front.isReport && !salutation ? 'report' : documentType;
  if (said === 'report' && isOtherDocument(document, subject ?? front.subject, letter)) return 'other';
  if (said === 'circular' && isToOneCountry(document, letterhead, countries)) return 'other';
  return said ?? 'other';
}

/** A liaison statement or a draft text, by its title or by a line of its head; both have the number and the sections of a report. */
function isOtherDocument(document: AnnotatedDocument, title: Finding<string> | null, letter: LetterLocale): boolean {
  const head = document.blocks.filter(({ zone }) => zone === 'letterhead').map(({ span }) => span);
  return [...head, ...(title?.clues.slice(0, 1) ?? []).map(({ span }) => span)]
    .flatMap((span) => linesOf(document.folded, span))
    .some((line) => firstMatch(letter.otherDocument, wordsOf(document, line).trim()) !== null);
}

function distributed(document: AnnotatedDocument, blocks: readonly ZonedBlock[], pack: LocalePack): Findings['copies'] {
  const spans = distributionSpans(document, blocks, pack.letter);
  const isCountry = (span: Span | undefined): boolean =>
    span !== undefined && countryCode(wordsOf(document, span), pack.countries) !== null;
  // `Suisse`, the last line of the house's address, whose others went with the foot of the page
  const ofAddress = isCountry(spans.at(-1)?.span) && !isCountry(spans.at(-2)?.span) && spans.length > 1;
  const entries = spans.slice(0, ofAddress ? -1 : spans.length).map(
    ({ block, span }): HeadEntry => ({
      label: 'copies',
      look: 'addressee',
      span,
      text: wordsOf(document, span),
      block,
      columns: columnsOf(document, span),
    }),
  );
  return addresseesOf(document, entries, pack.letter);
}

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
function annexContents(
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

const wordsOf = (document: AnnotatedDocument, span: Span): string => new Passage(document, span).words;
