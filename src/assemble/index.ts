import type { AnnotatedDocument } from '../model/detection.js';
import type { Findings } from '../detect/findings.js';
import type { Clue, Finding } from '../model/finding.js';
import { type Message, readingSeverities } from '../model/message.js';
import type { Annex, DocumentRecord, Group, RecordMessage, Source } from '../model/record.js';
import { isoDate } from '../text/calendar.js';
import type { SourcePlaces } from '../text/excision.js';
import { AddressBook } from './addresses.js';
import { EvidenceBook } from './evidence.js';
import { withBureau } from './bureau.js';
import { toParagraphs } from './paragraphs.js';
import { mergePeople } from './people.js';
import { remainderOf } from './remainder.js';
import type { SourcePage } from './source-page.js';

/** The record of a document from everything that was found in it, with its evidence. */
export function assemble(
  document: AnnotatedDocument,
  findings: Findings,
  source: Source,
  sentence: (message: Message) => string,
  page: SourcePage,
): DocumentRecord {
  const { places } = page;
  const evidence = new EvidenceBook(places, document.noise, addressBook(findings));
  const one = <T>(key: string, finding: Finding<T> | null): T | null => {
    if (finding) evidence.add(`/${key}`, finding.clues);
    return finding?.value ?? null;
  };
  const list = <T>(key: string, found: readonly Finding<T>[]): T[] =>
    found.map(({ value, clues }, index) => {
      evidence.add(`/${key}/${index}`, clues);
      return value;
    });
  const { letterhead, front, closing } = findings;
  const { people, groups } = withBureau(findings, mergePeople(findings.people), groupFindings(document));
  const record: DocumentRecord = {
    schemaVersion: '1',
    source,
    documentType: findings.documentType,
    reference: one('reference', letterhead.reference),
    fileReference: one('fileReference', letterhead.fileReference),
    issuer: one('issuer', letterhead.issuer),
    place: one('place', letterhead.place),
    date: one('date', letterhead.date && { ...letterhead.date, value: isoDate(letterhead.date.value) }),
    contact: {
      name: one('contact/name', letterhead.contact.name),
      telephone: one('contact/telephone', letterhead.contact.telephone),
      fax: one('contact/fax', letterhead.contact.fax),
      email: one('contact/email', letterhead.contact.email),
    },
    addressees: list('addressees', letterhead.addressees),
    copies: list('copies', findings.copies),
    subject: one('subject', letterhead.subject ?? front.subject),
    summary: one('summary', front.summary),
    action: one('action', letterhead.action ?? front.action),
    salutation: one('salutation', letterhead.salutation),
    closing: one('closing', closing.closing),
    paragraphs: toParagraphs(findings.paragraphs, '/paragraphs', document, evidence),
    signatory: one(
      'signatory',
      closing.signatory && { ...closing.signatory, value: signatory(closing.signatory.value) },
    ),
    enclosures: one('enclosures', closing.enclosures),
    notes: list('notes', findings.notes),
    annexes: findings.annexes.map((annex, index) => toAnnex(annex, `/annexes/${index}`, document, evidence)),
    groups: list('groups', groups),
    people: list('people', people),
    deadlines: list('deadlines', findings.deadlines),
    meetings: list('meetings', findings.meetings),
    citations: list('citations', findings.citations),
    links: list('links', findings.links),
    remainder: [],
    messages: [
      ...page.messages.map((message) => toMessage(message, evidence, sentence)),
      ...findings.messages.map((message) => toMessage(inSource(message, places), evidence, sentence)),
    ].sort(byPlace),
    evidence: {},
  };
  const remainder = remainderOf(page, evidence.claimed()).map((span, index) =>
    evidence.addRemainder(`/remainder/${index}`, span),
  );
  return { ...record, remainder, evidence: evidence.toRecord() };
}

function addressBook({ paragraphs, annexes }: Findings): AddressBook {
  const book = new AddressBook();
  const bodyEnd = annexes[0]?.finding.value.span.start ?? Number.MAX_SAFE_INTEGER;
  const last = endOf(paragraphs);
  book.add(
    paragraphs,
    { start: paragraphs[0]?.label?.span.start ?? paragraphs[0]?.span.start ?? 0, end: Math.min(bodyEnd, last) },
    '',
  );
  annexes.forEach(({ finding, paragraphs: nodes }, index) => {
    const { label, span } = finding.value;
    book.add(nodes, span, `annex:${label ?? `[${index + 1}]`}`);
  });
  return book;
}

function endOf(nodes: Findings['paragraphs']): number {
  let end = 0;
  for (let last = nodes.at(-1); last; last = last.children.at(-1)) end = Math.max(end, last.span.end);
  return end;
}

function toAnnex(
  { finding, paragraphs, topics, mandate }: Findings['annexes'][number],
  pointer: string,
  document: AnnotatedDocument,
  evidence: EvidenceBook,
): Annex {
  const { label, title, subtitle, type, of } = finding.value;
  evidence.add(pointer, finding.clues);
  if (mandate) {
    for (const [key, clues] of Object.entries(mandate.clues)) evidence.add(`${pointer}/mandate/${key}`, clues);
  }
  const tree = toParagraphs(paragraphs, `${pointer}/paragraphs`, document, evidence);
  return {
    label,
    title,
    subtitle,
    type,
    of,
    paragraphs: tree.map((paragraph, index) => ({ ...paragraph, topic: topics[index] ?? null })),
    mandate: mandate?.mandate ?? null,
  };
}

/** The groups that the text names, each with every place; `cette JCA` is a place of its group too. */
function groupFindings(document: AnnotatedDocument): Finding<Group>[] {
  const places = new Map<Group, Clue[]>();
  const add = (group: Group, clue: Clue): void => {
    const clues = places.get(group) ?? [];
    clues.push(clue);
    places.set(group, clues);
  };
  for (const { group, span, anaphor, within = [] } of document.groups) {
    add(group, { span, basis: anaphor ? 'inferred' : 'worded' });
    for (const inner of within) add(inner.group, { span: inner.span, basis: 'worded' });
  }
  return [...places].map(([value, clues]) => ({ value, clues }));
}

function signatory({
  name,
  honorific,
  title,
  signed,
}: NonNullable<Findings['closing']['signatory']>['value']): DocumentRecord['signatory'] {
  return { name, honorific, title, signed };
}

const inSource = (message: Message, places: SourcePlaces): Message => ({
  ...message,
  ...(message.span && { span: places.extent(message.span) }),
  ...(message.related && { related: places.extent(message.related) }),
});

function toMessage(message: Message, evidence: EvidenceBook, sentence: (message: Message) => string): RecordMessage {
  const { code, span, related } = message;
  const place = span
    ? { ...span, ...evidence.position(span.start) }
    : { start: null, end: null, line: null, column: null };
  return {
    code,
    severity: readingSeverities[code],
    message: sentence(message),
    ...place,
    related: related ? { ...related, ...evidence.position(related.start) } : null,
  };
}

const byPlace = (a: RecordMessage, b: RecordMessage): number =>
  (a.start ?? -1) - (b.start ?? -1) || a.code.localeCompare(b.code, 'en');
