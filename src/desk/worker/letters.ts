import { aknWriter, calendarWriter, markdownWriter, pageWriter } from '../../index.js';
import { csvLines } from '../../render/csv.js';
import { recordJson } from '../../render/json.js';
import type { PageDocument } from '../../render/page/index.js';
import { tableColumns, type TableName, tableRows } from '../../render/tables.js';
import type { Ask, DeskLanguage, Format, ReadLetter, WrittenLetter } from '../protocol.js';

const utf8 = new TextDecoder();

export const letterIn = (written: WrittenLetter): ReadLetter => JSON.parse(utf8.decode(written)) as ReadLetter;

/** Letters as a file of a format, as the command line writes them; a page tells what the rules say too. */
export async function letters({ format, letters: all, language }: Ask<'letters'>): Promise<Blob> {
  return new Blob([await written(format, all.map(letterIn), language)], { type: types[format] ?? 'text/csv' });
}

const types: Readonly<Partial<Record<Format, string>>> = {
  html: 'text/html;charset=utf-8',
  json: 'application/json',
  ics: 'text/calendar',
  akn: 'application/xml',
  markdown: 'text/markdown',
};

async function written(format: Format, read: readonly ReadLetter[], language: DeskLanguage): Promise<string> {
  if (format === 'html') return pages(read, language);
  if (format === 'json') return json(read);
  if (format === 'ics') return (await calendarWriter())(read.map(({ record }) => record));
  if (format === 'akn') return akomaNtoso(read);
  if (format === 'markdown') return (await Promise.all(read.map(markdown))).join('\n---\n\n');
  return csv(format, read);
}

/** What a page shows at its places: all messages, not only those of the record. */
const withMessages = ({ record, text, messages }: ReadLetter): PageDocument => ({
  record: { ...record, messages: [...messages] },
  text,
});

async function pages(read: readonly ReadLetter[], language: DeskLanguage): Promise<string> {
  const writer = await pageWriter(language);
  const [first, ...others] = read.map(withMessages);
  if (first !== undefined && others.length === 0) return writer.circular(first);
  const collection = writer.collection();
  for (const each of first === undefined ? [] : [first, ...others]) collection.add(each);
  return collection.page();
}

function json(read: readonly ReadLetter[]): string {
  const records = read.map(({ record }) => recordJson(record));
  if (records.length === 1) return `${records[0]}\n`;
  return `[\n${records.map((each) => `  ${each.replaceAll('\n', '\n  ')}`).join(',\n')}\n]\n`;
}

async function akomaNtoso(read: readonly ReadLetter[]): Promise<string> {
  const writer = await aknWriter();
  const [first, ...others] = read;
  if (first !== undefined && others.length === 0) return writer.file(first);
  return writer.collection(
    read.map((each, index) => writer.component(each, index)),
    read.map(({ record }) => record.date),
  );
}

const markdown = async ({ record }: ReadLetter): Promise<string> => (await markdownWriter())(record);

/** With a byte order mark, by which spreadsheets know UTF-8. */
function csv(table: TableName, read: readonly ReadLetter[]): string {
  const rows = read.flatMap(({ record }) => tableRows(table, record, true));
  return `\ufeff${csvLines([tableColumns(table, true), ...rows])}`;
}
