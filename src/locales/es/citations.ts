import type { CitationLocale } from '../../model/locale/citations.js';
import { headings } from './citations/headings.js';
import { issuers } from './citations/issuers.js';
import { numbered } from './citations/numbered.js';
import { parts } from './citations/parts.js';
import { series } from './citations/series.js';

/** How Spanish cites texts. */
export const citations: CitationLocale = { ...numbered, ...series, ...issuers, ...parts, ...headings };
