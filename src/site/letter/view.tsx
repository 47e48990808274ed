import { letterOf, type WholeLetter } from '../../archive/database/letter.js';
import { calendarWriter } from '../../index.js';
import type { DocumentRecord } from '../../model/record.js';
import { say } from '../../model/sentence/index.js';
import { recordJson } from '../../render/json.js';
import { circularPage } from '../../render/page/circular.js';
import { shell } from '../../render/page/shell.js';
import { csvLines } from '../../render/csv.js';
import { tableColumns, tableRows } from '../../render/tables.js';
import { isLetterKey } from '../asked.js';
import { fileName } from '../file-name.js';
import { barStyle, interfaceOf, SiteBar, Within } from '../page/shell.js';
import type { Reader } from '../reader.js';
import { Refused } from '../refused.js';
import type { Sources, View } from '../view.js';
import { Around } from './around.js';

/**
 * The letter of an address.
 * @throws Refused where there is none
 */
export async function wantedLetter({ statements }: Sources, key: string): Promise<WholeLetter> {
  const letter = isLetterKey(key) ? await letterOf(statements, key) : null;
  if (letter === null) throw new Refused(404, say('site/no-letter', {}));
  const { record } = letter;
  return { ...letter, record: { ...record, source: { ...record.source, name: fileName(letter.file) } } };
}

const documentCsv = (record: DocumentRecord): string =>
  csvLines([tableColumns('documents', false), ...tableRows('documents', record, false)]);

async function letterPage(letter: WholeLetter, sources: Sources, reader: Reader): Promise<string> {
  const page = interfaceOf(reader, sources.told);
  const parts = circularPage({ document: letter, page });
  // Who wants to read one letter does not wait until all have been read.
  const shelf = sources.readyShelf();
  const links = (await shelf?.links()) ?? [];
  const bar = (
    <Within reader={reader}>
      <SiteBar />
      <Around letter={letter} links={links} shelf={shelf} />
    </Within>
  );
  return shell(page, { ...parts, around: { style: barStyle, bar } });
}

/** A letter beside what was read from it: the page of `--to html`, with what else the archive has around it. */
export const letter: View = {
  path: '/letter/',
  parameters: [],
  formats: ['html', 'json', 'csv', 'ics', 'txt'],
  about:
    'A letter: its record (JSON), a row of the table of documents (CSV), its deadlines and meetings (iCalendar), its text.',
  async answer(_asked, sources, reader, format, key) {
    const found = await wantedLetter(sources, key);
    if (format === 'json') return `${recordJson(found.record)}\n`;
    if (format === 'txt') return found.text;
    if (format === 'csv') return documentCsv(found.record);
    if (format === 'ics') return (await calendarWriter())([found.record]);
    return letterPage(found, sources, reader);
  },
};
