import type { CitationLocale } from '../../model/locale/citations.js';
import { noPattern } from '../../text/pattern.js';
import { series } from './series.js';

/** Texts by their codes; those that have a name before their number, as Resolutions, are not told. */
export const citations: CitationLocale = {
  ...series,
  partPlurals: [],
  numberSign: noPattern,
  listLink: noPattern,
  issuersAfter: [],
  issuersNamed: [],
  possessive: noPattern,
  revision: noPattern,
  conferences: {},
  conferencePlaces: {},
  sectionBefore: noPattern,
  sectionAfter: noPattern,
  columns: [],
  numberColumn: noPattern,
  announced: [],
  anaphors: [],
  headNumberLead: noPattern,
  ownAnnotation: noPattern,
  amendment: noPattern,
};
