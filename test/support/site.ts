import type { Database, Statements } from '../../src/archive/database/database.js';
import { migrate } from '../../src/archive/database/migrate.js';
import { writeLetters } from '../../src/archive/database/write.js';
import { uuidOf } from '../../src/archive/rows/uuid.js';
import { createSite, type Site, type SiteOptions } from '../../src/site/site.js';
import { rowsOfLetter } from './archived.js';

const english = (date: string, reference: string, subject: string, body: string, after = ''): string =>
  `Geneva, ${date}

Ref.:	${reference}
Subject:	${subject}

Dear Sir/Madam,

${body}

Yours faithfully,

Berthe Lindqvist
Director of the Telecommunication Standardization Bureau
${after}`;

/** Terms of reference in an edition. */
const terms = (lead: string): string => `
Annex 1
Terms of reference of FG-QUINCE

1	Scope

FG-QUINCE collects what is known about orchards as antennas.

2	Tasks

${lead}

3	Duration

The mandate runs until December 2024.
`;

/** Letters of an invented focus group: what one sets, others move, repeat in French, revise and cite. */
export const siteLetters: Readonly<Record<string, string>> = {
  '/srv/letters/2023/circular-51.txt': english(
    '6 March 2023',
    'TSB Circular 51',
    'First meeting of FG-QUINCE',
    `1	The first meeting of FG-QUINCE will be held in Geneva from 5 to 9 June 2023. FG-QUINCE is chaired by Ms Ada Quill (Norway).

2	Participants must register for the meeting of FG-QUINCE not later than 8 May 2023, in accordance with Resolution 72 (Rev. Geneva, 2022).`,
    terms('FG-QUINCE writes a report on pruning.'),
  ),
  '/srv/letters/2023/circular-51-corr.txt': english(
    '3 April 2023',
    'Corrigendum 1\n\tto TSB Circular 51',
    'First meeting of FG-QUINCE: new dates',
    `1	The meeting of FG-QUINCE scheduled from 5 to 9 June 2023 is postponed to 12 to 16 June 2023.

2	Mr Tor Asker (Norway) has been appointed Chair of FG-QUINCE in place of Ms Ada Quill.`,
  ),
  '/srv/letters/2023/circulaire-51.txt': `Genève, le 6 mars 2023

Réf.:	Circulaire TSB 51
Objet:	Première réunion du FG-QUINCE

Madame, Monsieur,

1	La première réunion du FG-QUINCE se tiendra à Genève du 5 au 9 juin 2023. Le certificat d'élagage sera remis aux participants.

Veuillez agréer, Madame, Monsieur, l'assurance de ma haute considération.

Berthe Lindqvist
Directrice du Bureau de la normalisation des télécommunications
`,
  '/srv/letters/2024/circular-88.txt': english(
    '15 January 2024',
    'TSB Circular 88',
    'Revised terms of reference of FG-QUINCE',
    `1	The terms of reference of FG-QUINCE have been revised in accordance with Resolution 72 (Rev. Geneva, 2022), see Annex 1.

2	Contributions on the pruning of antennas must reach TSB by 1 March 2024.`,
    terms('FG-QUINCE writes two reports, on pruning and on grafting.'),
  ),
};

/** A letter whose every word is markup. */
export const hostileLetter = english(
  '2 May 2024',
  'TSB Circular 90',
  'Meeting of FG-<img src=x onerror=alert(1)> </title><script>alert(2)</script>',
  `1	The meeting of FG-QUINCE on <b>grafting</b> will be held in "><svg onload=alert(3)> on 3 June 2024. See javascript:alert(4) and [here](javascript:alert(5)). FG-QUINCE is chaired by Mr Anton <script>alert(6)</script> Velde (Norway).

2	<style>*{display:none}</style> <meta http-equiv="refresh" content="0;url=https://example.org/"> Contributions on </script><script>alert(7)</script> must reach TSB by 6 May 2024.`,
);

export const addressOf = (file: string): string => `/letter/${uuidOf(file)}`;

export async function filled(
  database: Database,
  letters: Readonly<Record<string, string>> = siteLetters,
): Promise<Database> {
  await migrate(database);
  const rows = Object.entries(letters).map(([file, text]) => rowsOfLetter(file, text));
  await writeLetters(database, await Promise.all(rows));
  return database;
}

/** A site that has read its letters; nothing goes wrong in it unseen. */
export async function readySite(statements: Statements, options: Partial<SiteOptions> = {}): Promise<Site> {
  const site = await createSite({
    statements,
    language: 'en',
    version: '0.0.0',
    token: null,
    hosts: ['localhost'],
    today: () => '2023-04-10',
    tellFault: (error) => {
      throw error;
    },
    ...options,
  });
  await site.renew();
  return site;
}

/** What a site answers to a request. */
export interface SiteAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export type Get = (path: string, headers?: Readonly<Record<string, string>>, method?: string) => Promise<SiteAnswer>;

/** Asks a site without a network. */
export const askerOf =
  ({ app }: Site): Get =>
  async (path, headers = {}, method = 'GET') => {
    const answer = await app.request(path, { headers, method });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

/** The words of a page, without its markup. */
export const wordsIn = (html: string): string =>
  html
    .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
