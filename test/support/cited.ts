import { detectCitations } from '../../src/detect/citations/index.js';
import { citations } from '../../src/locales/fr/citations.js';
import type { Reference } from '../../src/model/record.js';
import { withGroups } from './made-document.js';
import type { Line } from './made-document.js';

export const cite = (reference: Reference | null, ...lines: readonly (string | Line)[]) =>
  detectCitations(withGroups(...lines), citations, { reference }).findings.map(({ value }) => value);

/** `type number issuer year [sections]` of each citation. */
export const cited = (...lines: string[]) =>
  cite(null, ...lines).map(({ type, series, number, issuer, revision, sections }) =>
    [
      type,
      series && `${series}:`,
      number,
      issuer ?? '-',
      revision ? (revision.year ?? revision.text) : '',
      sections.length ? `[${sections.join(', ')}]` : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
