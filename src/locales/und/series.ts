import type { CitationLocale } from '../../model/locale/citations.js';
import { noPattern, pattern } from '../../text/pattern.js';

/** Circulars, documents and Recommendations whose codes say what they are. */
export const series: Pick<
  CitationLocale,
  | 'series'
  | 'seriesCue'
  | 'furtherNumber'
  | 'rangeWord'
  | 'numbered'
  | 'numberedCue'
  | 'sectorWords'
  | 'recommendationSectors'
> = {
  numberedCue: pattern({
    id: 'und.citations.numbered-cue',
    source: '<itu-[tr] ',
    matches: ['ITU-T X.509', 'ITU-R P.525'],
    rejects: ['ITU-T', 'ITUT X.509'],
  }),
  numbered: [
    {
      type: 'recommendation',
      issuer: null,
      head: pattern({
        id: 'und.citations.recommendation',
        source: '<(?<sector>ITU-[TR]) (?=[A-Z]{1,3}\\.\\d)',
        flags: '',
        matches: ['ITU-T X.509', 'Rec. ITU-R P.525-4'],
        rejects: ['ITU-T SG5', 'ITU-T 5'],
      }),
      number: pattern({
        id: 'und.citations.recommendation-number',
        source: '^(?<number>[A-Z]{1,3}\\.\\d{1,4}(?:\\.\\d{1,3})?(?:-\\d{1,2})?)(?![\\p{L}\\p{N}])',
        flags: '',
        matches: ['X.509', 'P.525-4', 'P.862.2'],
        rejects: ['x.509', 'SG5'],
      }),
    },
  ],
  sectorWords: { 'itu-t': 'ITU-T', 'itu-r': 'ITU-R' },
  recommendationSectors: [],
  furtherNumber: noPattern,
  rangeWord: noPattern,
  seriesCue: pattern({
    id: 'und.citations.series-cue',
    source: '[A-Z0-9]/|-\\d\\d',
    flags: '',
    matches: ['CR/25', 'CL-19/57'],
    rejects: ['TSB 12', 'a/b'],
  }),
  series: [
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { BDT: 'BDT' },
      pattern: pattern({
        id: 'und.citations.circular-bdt',
        source:
          '<(?<series>BDT)/(?<number>(?:[A-Z]{1,5}(?:-[A-Z]{1,5}){0,2}/){0,4}(?:[A-Z]{1,5}-)?\\d{1,4})(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['BDT/DNS/DGS/112', 'BDT/IP/CSTG-2'],
        rejects: ['BDT', 'BDT/PKM'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { '*': 'BR' },
      pattern: pattern({
        id: 'und.citations.circular-br',
        source: '(?<![/-])<(?<series>CACE|CACG|CCRR|CAR|CR|CA|CM)/(?<number>\\d{1,4})(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['CACE/560', 'CR/25', '见 CR/411。'],
        rejects: ['SCR/25', 'CR/25/3', 'cr/25'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { '*': 'BR' },
      pattern: pattern({
        id: 'und.citations.circular-lcce',
        source: '(?<![/-])<(?<number>\\d{1,2}/(?<series>LCCE)/\\d{1,4})(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['5/LCCE/91'],
        rejects: ['LCCE/91'],
      }),
    },
    {
      type: 'circular',
      keepsSeries: true,
      issuers: { '*': 'SG' },
      pattern: pattern({
        id: 'und.citations.circular-sg',
        source: '(?<![/-])<(?<series>CL|DM)-(?<number>\\d{2,4}(?:/\\d{1,4})?)(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['CL-19/57', 'DM-05/1171'],
        rejects: ['CL-X', 'DM 28'],
      }),
    },
    {
      type: 'council-document',
      keepsSeries: false,
      issuers: { '*': 'Council' },
      pattern: pattern({
        id: 'und.citations.council-document',
        source:
          '(?<![/\\-.])<(?<number>C(?:19|20)?\\d\\d/(?:[A-Z]{2,4}/)?\\d{1,3}(?: ?\\(\\p{L}{3}\\. ?\\d{1,2}\\))?(?:-[EFSACR](?![\\p{L}\\p{N}]))?)(?![\\p{L}\\p{N}/])',
        flags: '',
        matches: ['C20/16', 'C20/16-E', 'C19/INF/5', 'C11/45(Rev.1)-R'],
        rejects: ['SG17-C20/16', 'C20', 'C20/16/3'],
      }),
    },
  ],
};
