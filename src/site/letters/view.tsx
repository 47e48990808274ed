import { type Facets, facetsOf } from '../../archive/database/facets.js';
import type { SearchRequest } from '../../archive/database/asking.js';
import { say } from '../../model/sentence/index.js';
import { csvLines } from '../../render/csv.js';
import { atomFeed } from './atom.js';
import { type ListedAnswers, lettersFor } from './found.js';
import { LettersPage } from './page.js';
import { letterParameters, requestIn } from './request.js';
import { mostEntries } from '../parameters.js';
import { sitePage } from '../page/shell.js';
import { again, type Reader, sayTo } from '../reader.js';
import { jsonText, type Sources, type View } from '../view.js';

const columns = ['letter', 'file', 'type', 'reference', 'date', 'language', 'subject', 'places'];

const lettersCsv = ({ letters }: ListedAnswers): string =>
  csvLines([
    columns,
    ...letters.map(({ address, file, type, reference, date, language, subject, count }) => [
      address,
      file,
      type,
      reference,
      date,
      language,
      subject,
      count,
    ]),
  ]);

/** They do not change from one page of a list to the next. */
function facetsFor(request: SearchRequest, { facets, statements, searched }: Sources, reader: Reader): Promise<Facets> {
  const { language } = reader.words;
  const { limit: _limit, offset: _offset, newestFirst: _order, ...asked } = request;
  return facets.get(JSON.stringify([language, asked]), () => facetsOf(statements, request, searched, language));
}

/** Search, and where one comes in. */
const lettersView = (path: string): View => ({
  path,
  parameters: letterParameters,
  formats: ['html', 'json', 'csv', 'atom'],
  about: 'Letters that hold the words asked for, or the last that were sent; with what they can be narrowed down by.',
  async answer(asked, sources, reader, format) {
    const request = requestIn(asked, sources.searched, mostEntries);
    const compared = asked.letter('compare') ?? null;
    const found = await lettersFor(format === 'atom' ? { ...request, newestFirst: true } : request, sources);
    if (format === 'csv') return lettersCsv(found);
    if (format === 'atom') return atomFeed(found.letters, request, reader);
    const facets = await facetsFor(request, sources, reader);
    if (format === 'json') return jsonText({ ...request, ...found, facets });
    return sitePage(reader, {
      title: [request.text, sayTo(reader, say('site/letters', {}))].filter(Boolean).join(' \u2013 '),
      formats: (['json', 'csv', 'atom'] as const).map((each) => ({
        format: each,
        address: again(reader, { compare: null, ...(each === 'atom' && { offset: null, limit: null }) }, each),
      })),
      body: <LettersPage request={request} found={found} facets={facets} compared={compared} />,
    });
  },
});

export const letters = lettersView('/letters');
export const firstPage = lettersView('/');
