/** Formats that are one whole of all documents. */
import { aknWriter, calendarWriter, pageWriter } from '../../index.js';
import type { DocumentRecord } from '../../model/record.js';
import { type Layout, type LayoutOptions, nothing, type Rendered } from './layout.js';

/** They are handed over as they are, and taken up in their order. */
const gathered = (add: (rendered: Rendered) => void, end: () => string): Layout => ({
  document: ({ record, text }) => JSON.stringify({ record, text }),
  take: (piece) => add(JSON.parse(piece) as Rendered),
  end,
});

/** One calendar of all documents. */
export async function calendar(): Promise<Layout> {
  const calendarOf = await calendarWriter();
  const records: DocumentRecord[] = [];
  return gathered(
    ({ record }) => records.push(record),
    () => calendarOf(records),
  );
}

/** One document is a file of its own, several are a collection. */
export async function akomaNtoso({ several }: LayoutOptions): Promise<Layout> {
  const writer = await aknWriter();
  if (!several) return { document: (rendered) => writer.file(rendered), end: nothing };
  const components: string[] = [];
  const dates: (string | null)[] = [];
  return gathered(
    (rendered) => {
      components.push(writer.component(rendered, components.length));
      dates.push(rendered.record.date);
    },
    () => writer.collection(components, dates),
  );
}

/** One document is a page of its own, several are one page with a list. */
export async function htmlPages({ several, interfaceLanguage }: LayoutOptions): Promise<Layout> {
  const writer = await pageWriter(interfaceLanguage ?? null);
  if (!several) return { document: (rendered) => writer.circular(rendered), end: nothing };
  const collection = writer.collection();
  return gathered(
    (rendered) => collection.add(rendered),
    () => collection.page(),
  );
}
