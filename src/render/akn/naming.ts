import type {
  Citation,
  CitationIssuer,
  CitationType,
  DocumentRecord,
  DocumentType,
  Issuer,
} from '../../model/record.js';
import { referenceText } from '../reference.js';

/** What the Guidelines (part 1, 3.3) know a document as. */
export interface DocumentClass {
  readonly element: 'doc' | 'debateReport';
  readonly name: string;
  readonly subtype: string;
}

const classes: Readonly<Record<DocumentType, DocumentClass>> = {
  circular: { element: 'doc', name: 'circular', subtype: 'communication' },
  'collective-letter': { element: 'doc', name: 'collectiveLetter', subtype: 'communication' },
  'circular-letter': { element: 'doc', name: 'circularLetter', subtype: 'communication' },
  report: { element: 'doc', name: 'report', subtype: 'report' },
  other: { element: 'doc', name: 'document', subtype: 'document' },
};

export function classOf({ documentType, issuer }: DocumentRecord): DocumentClass {
  if (documentType !== 'report' || issuer !== 'Council') return classes[documentType];
  return { element: 'debateReport', name: 'councilReport', subtype: 'report' };
}

/** Where a document does not say who wrote it, the Union did. */
export const actorOf = (issuer: Issuer | null): string => (issuer === null ? 'itu' : `itu-${issuer.toLowerCase()}`);

/** Stands for a date that a document does not have: the standard wants one. */
export const unknownDate = '0001-01-01';

/**
 * A date of a record as XML Schema has it, `null` where there is no such day. A missing month or day becomes 01 (part 1,
 * 5.1.3); the hour is left out.
 */
export function wholeDate(date: string | null): string | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/.exec(date ?? '') ?? [];
  if (year === undefined || year === '0000') return null;
  const whole = `${year}-${month}-${day}`;
  const time = Date.parse(`${whole}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole) ? whole : null;
}

/** Part of an IRI: `/` is `-`, white space is `_`, and nothing stays that would end the part; `nn` where nothing does. */
export const iriPart = (text: string): string =>
  text
    .trim()
    .replace(/\s+/gu, '_')
    .replace(/[^\p{L}\p{N}\p{M}._-]+/gu, '-') || 'nn';

/** `TSB 5/17 Corrigendum 1`; a document of the Council prints its number alone. */
export function numberOf({ reference }: Pick<DocumentRecord, 'reference'>): string | null {
  if (!reference) return null;
  return reference.series === 'Council'
    ? [reference.number, ...reference.annotations].join(' ')
    : referenceText(reference);
}

/** IRIs of a work, an expression, a manifestation and their components (part 1, 6). */
export interface Iris {
  readonly work: string;
  readonly expression: string;
  readonly manifestation: string;
  readonly component: (name: string) => {
    readonly work: string;
    readonly expression: string;
    readonly manifestation: string;
  };
}

export function irisOf(path: readonly string[], date: string | null, number: string | null, language: string): Iris {
  const day = date ?? 'nd';
  const work = ['/akn/un', ...path, day, iriPart(number ?? 'nn')].join('/');
  const expression = `${work}/${language}@${date ?? ''}`;
  return {
    work,
    expression,
    manifestation: `${expression}/.xml`,
    component: (name) => ({
      work: `${work}/!${name}`,
      expression: `${expression}/!${name}`,
      manifestation: `${expression}/!${name}.xml`,
    }),
  };
}

/** ISO 639-2, terminological, of a BCP 47 tag; `und` where it is none that ITU publishes in. */
export function languageOf(tag: string): string {
  const [primary = ''] = tag.toLowerCase().split('-');
  const known: Readonly<Record<string, string>> = { ar: 'ara', en: 'eng', es: 'spa', fr: 'fra', ru: 'rus', zh: 'zho' };
  return known[primary] ?? 'und';
}

/** The same path as for documents: type, subtype; what a citation names is of one of the classes of part 1, 3.3, or of our own. */
const citedClasses: Readonly<Record<CitationType, readonly [type: string, subtype: string]>> = {
  resolution: ['statement', 'deliberation'],
  decision: ['statement', 'deliberation'],
  recommendation: ['doc', 'recommendation'],
  question: ['doc', 'question'],
  circular: ['doc', 'communication'],
  'council-document': ['doc', 'document'],
  other: ['doc', 'document'],
};

/** `ITU-T` is an actor as it stands. */
const citedActor = (issuer: CitationIssuer | null): string =>
  issuer === null ? 'itu' : `itu-${issuer.replace('ITU-', '').toLowerCase()}`;

/** IRI of the work that a citation names; its date is the year of the revision, where one is named. */
export function citedIri({ type, series, number, issuer, revision }: Citation): string {
  const year = revision?.year == null ? 'nd' : String(revision.year).padStart(4, '0');
  const name = series === null || series === 'Council' ? number : `${series} ${number}`;
  return ['/akn/un', ...citedClasses[type], citedActor(issuer), year, iriPart(name)].join('/');
}
