import type { Clue, Finding } from '../../model/finding.js';
import type { Citation } from '../../model/record.js';
import type { CitationReading } from './reading.js';

interface Draft {
  value: Citation;
  readonly clues: Clue[];
}

/**
 * One finding for each (type, series, number, issuer, revision). A place that leaves out the issuer or the revision
 * means the one that the document gives elsewhere, where it gives one alone.
 */
export function mergeCitations(readings: readonly CitationReading[]): Finding<Citation>[] {
  const families = new Map<string, CitationReading[]>();
  for (const reading of readings) {
    const family = families.get(familyKey(reading.value));
    if (family) family.push(reading);
    else families.set(familyKey(reading.value), [reading]);
  }
  const drafts: Draft[] = [];
  for (const family of families.values()) {
    for (const draft of mergeFamily(family)) drafts.push(draft);
  }
  return drafts
    .map(({ value, clues }) => ({ value, clues }))
    .sort((a, b) => (a.clues[0]?.span.start ?? 0) - (b.clues[0]?.span.start ?? 0));
}

const familyKey = ({ type, series, number }: Citation): string =>
  `${type}|${series ?? ''}|${number
    .replace(/-[EFSACR]$/, '')
    .replace(/[ -]+/g, '-')
    .replace(/^0+(?=\d)/, '')
    .toLowerCase()}`;

function mergeFamily(family: readonly CitationReading[]): Draft[] {
  const issuers = new Set(family.flatMap(({ value }) => (value.issuer ? [value.issuer] : [])));
  const [onlyIssuer] = issuers;
  const settled = family.map(({ value, span }) => ({
    value: { ...value, issuer: value.issuer ?? (issuers.size === 1 ? (onlyIssuer ?? null) : null) },
    span,
  }));
  const revisions = new Map<Citation['issuer'], Map<string, Citation['revision']>>();
  for (const { value } of settled) {
    if (!value.revision) continue;
    const known = revisions.get(value.issuer) ?? new Map<string, Citation['revision']>();
    revisions.set(value.issuer, known);
    if (!known.has(revisionKey(value))) known.set(revisionKey(value), value.revision);
  }
  const drafts = new Map<string, Draft>();
  for (const { value, span } of settled) {
    const known = [...(revisions.get(value.issuer)?.values() ?? [])];
    const revision = value.revision ?? (known.length === 1 ? (known[0] ?? null) : null);
    const whole = { ...value, revision };
    const key = `${whole.issuer ?? ''}|${revisionKey(whole)}`;
    const draft = drafts.get(key) ?? { value: { ...whole, sections: [] }, clues: [] };
    drafts.set(key, draft);
    addSections(draft.value, value.sections);
    // The fullest form of a number as printed: with its language letter, where one place has it.
    if (value.number.length > draft.value.number.length) draft.value = { ...draft.value, number: value.number };
    draft.clues.push({ span, basis: 'worded' });
  }
  return [...drafts.values()];
}

/** Two ways of writing one revision (`Rév. Bucarest, 2022`, `Rév. Bucarest. 2022`) have one year and one place. */
function revisionKey({ revision }: Citation): string {
  if (!revision) return '';
  if (revision.year === null) return revision.text.toLowerCase();
  return String(revision.year);
}

function addSections(citation: Citation, sections: readonly string[]): void {
  const seen = new Set(citation.sections.map((section) => section.toLowerCase()));
  for (const section of sections) {
    if (seen.has(section.toLowerCase())) continue;
    seen.add(section.toLowerCase());
    citation.sections.push(section);
  }
}
