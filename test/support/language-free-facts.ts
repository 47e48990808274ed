import type { DocumentRecord } from '../../src/model/record.js';

/**
 * What a record says that no language may change: what stands in two records of one letter in two languages alike. Texts, printed
 * names of places and groups and honorifics are left out; that they are there is not.
 */
export interface LanguageFreeFacts {
  readonly documentType: string;
  readonly issuer: string | null;
  readonly date: string | null;
  /** Series, number without the language's letter, numbers of corrigenda and addenda. */
  readonly reference: string | null;
  readonly contact: DocumentRecord['contact'];
  /** Keys of texts that the letter has. */
  readonly said: readonly string[];
  readonly addressees: readonly string[];
  readonly copies: readonly string[];
  readonly signatory: string | null;
  readonly enclosures: number | null;
  /** A line for each: two spaces for each depth, label (`·` where none is printed), marker, `heading`, rows, topic. */
  readonly paragraphs: readonly string[];
  readonly annexes: readonly AnnexFacts[];
  /** Groups: type, Sector and number, of a joint coordination activity or focus group its letters. Like all that follows, sorted. */
  readonly groups: readonly string[];
  readonly people: readonly string[];
  readonly deadlines: readonly string[];
  readonly meetings: readonly string[];
  readonly citations: readonly string[];
  readonly links: readonly string[];
  readonly notes: readonly string[];
  readonly messages: readonly string[];
}

interface AnnexFacts {
  /** Label, type, what it is an annex of, `title` and `subtitle` where they are there. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly mandate: string | null;
}

type Group = DocumentRecord['groups'][number];
type Paragraph = DocumentRecord['paragraphs'][number];

const worded = (...parts: readonly (string | number | false | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '').join(' ');

/** `C27/31-E` and `C27/31-F` are one document. */
const numberOf = (number: string): string => number.replace(/-[EFSARC]$/, '');

/** The language's part of an address as `*`. */
const addressOf = (url: string): string => url.replace(/\/(?:fr|en|es)(?=\/|$)/, '/*');

function groupFact({ acronym, type, sector }: Group): string {
  const lettered = type === 'joint-coordination-activity' || type === 'focus-group';
  const letters = lettered ? /-(.+)$/.exec(acronym ?? '')?.[1] : undefined;
  return worded(type, sector, /\d[\dA-Z/.]*/.exec(acronym ?? '')?.[0] ?? letters);
}

function groupNames(groups: readonly Group[]): (name: string | null) => string | null {
  const facts = new Map<string, string>();
  for (const group of groups) {
    for (const name of [group.name, group.acronym]) if (name !== null) facts.set(name, groupFact(group));
  }
  return (name) => (name === null ? null : (facts.get(name) ?? `no group of this record: ${name}`));
}

function shape(list: readonly (Paragraph & { readonly topic?: string | null })[], depth = 0): string[] {
  return list.flatMap((node) => {
    const rows = node.rows && `${node.rows.length}x${node.rows[0]?.length ?? 0}`;
    const line = worded(node.label ?? '·', node.marker, node.heading && 'heading', rows, node.topic);
    return ['  '.repeat(depth) + line, ...shape(node.children, depth + 1)];
  });
}

function annexFacts(annex: DocumentRecord['annexes'][number], groupOf: (name: string | null) => string | null) {
  const { label, type, of, title, subtitle, mandate } = annex;
  const duration = mandate?.duration;
  return {
    heading: worded(label, type, of && `of ${of}`, title && 'title', subtitle && 'subtitle'),
    paragraphs: shape(annex.paragraphs),
    mandate: mandate
      ? [
          groupOf(mandate.group) ?? '-',
          groupOf(mandate.parentGroup) ?? '-',
          mandate.chairs.join(', '),
          mandate.contacts.map(addressOf).join(', '),
          worded(duration?.until, duration?.precision),
        ].join(' / ')
      : null,
  };
}

const texts = ['fileReference', 'place', 'subject', 'summary', 'action', 'salutation', 'closing'] as const;
const regions: Record<string, string> = { CEI: 'CIS' };

/** The facts of a record that hold in every language. */
export function languageFreeFacts(record: DocumentRecord): LanguageFreeFacts {
  const groupOf = groupNames(record.groups);
  const { reference, signatory } = record;
  const annotations = reference?.annotations.map((words) => /\d+/.exec(words)?.[0]) ?? [];
  return {
    documentType: record.documentType,
    issuer: record.issuer,
    date: record.date,
    reference: reference && worded(reference.series, numberOf(reference.number), ...annotations),
    contact: record.contact,
    said: texts.filter((key) => record[key] !== null),
    addressees: record.addressees.map(({ group }) => group),
    copies: record.copies.map(({ group }) => group),
    signatory: signatory && worded(signatory.name, signatory.title && 'titled', signatory.signed && 'signed'),
    enclosures: record.enclosures,
    paragraphs: shape(record.paragraphs),
    annexes: record.annexes.map((annex) => annexFacts(annex, groupOf)),
    groups: record.groups.map(groupFact).toSorted(),
    people: record.people
      .map(({ name, role, group, region, country, email, outgoing }) =>
        [
          worded(name, outgoing && 'outgoing'),
          role,
          groupOf(group) ?? '-',
          worded(region && (regions[region] ?? region), country?.code, email),
        ].join(' / '),
      )
      .toSorted(),
    deadlines: record.deadlines
      .map(({ date, precision, time, timeZone, kind, qualifier, group, status, replaces }) =>
        [
          worded(qualifier, date, precision, time, timeZone),
          worded(status, kind),
          worded(groupOf(group), replaces && `replaces ${replaces}`),
        ].join(' / '),
      )
      .toSorted(),
    meetings: record.meetings
      .map(({ start, end, precision, timeZone, mode, status, replaces, place, country, group }) =>
        [
          worded(start, end, precision, timeZone),
          worded(status, mode, place && 'place', country?.code),
          worded(groupOf(group), replaces && worded('replaces', replaces.start, replaces.end)),
        ].join(' / '),
      )
      .toSorted(),
    citations: record.citations
      .map((cited) =>
        worded(
          cited.type,
          cited.issuer,
          cited.series,
          numberOf(cited.number),
          cited.revision && `of ${cited.revision.year}`,
        ),
      )
      .toSorted(),
    links: record.links.map(({ url }) => addressOf(url)).toSorted(),
    notes: record.notes.map(({ label }) => label ?? '·'),
    messages: record.messages.map(({ code }) => code).toSorted(),
  };
}
