import { aknWriter, calendarWriter, markdownWriter, pageWriter, summaryWriter } from '../index.js';
import type { DocumentRecord } from '../model/record.js';
import { recordJson } from '../render/json.js';
import type { TableName } from '../render/tables.js';
import { visibleLines } from '../render/visible.js';
import { InputError } from './failure.js';

export const tableNames = [
  'documents',
  'deadlines',
  'meetings',
  'people',
  'citations',
  'addressees',
] as const satisfies readonly TableName[];

/** What a format is made of. */
export interface Rendered {
  readonly record: DocumentRecord;
  /** The source text; `null` for a record that was made before, which does not hold it. */
  readonly text: string | null;
}

/** How the documents of one run follow each other. */
export interface Layout {
  /**
   * What is written of a document. Several threads may work it out for the documents of one run, so that nothing is kept from
   * one to the next. `first`: nothing has been written before it.
   */
  document(rendered: Rendered, first: boolean): string;
  /** Of a format that is one whole of all documents: takes up what `document` gave, in order, and nothing is written yet. */
  take?(piece: string): void;
  end(count: number): string;
}

/** The page that people read a result on. */
export interface Page {
  readonly width: number;
  readonly colour: boolean;
  readonly terminal: boolean;
}

export interface LayoutOptions {
  readonly compact: boolean;
  readonly evidence: boolean;
  /** More than one document may come. */
  readonly several: boolean;
  readonly output?: string;
  /** Where it is known already; a thread beside the main one cannot ask for the terminal. */
  readonly page?: Page;
  /** Of `csv` alone: `documents` where it is left out. */
  readonly table?: TableName | undefined;
  /** Of `csv` alone: begin with U+FEFF, by which Excel knows UTF-8. */
  readonly bom?: boolean | undefined;
  /** Of `html` alone: the language its pages open in; that of the document where it is left out. */
  readonly interfaceLanguage?: string | undefined;
}

const nothing = (): string => '';

function json({ compact, evidence, several }: LayoutOptions): Layout {
  const one = ({ record }: Rendered): string => recordJson(record, { compact, evidence });
  if (!several) return { document: (rendered) => `${one(rendered)}\n`, end: nothing };
  const newline = compact ? '' : '\n';
  return {
    document: (rendered, first) => {
      const text = compact ? one(rendered) : `  ${one(rendered).replaceAll('\n', '\n  ')}`;
      return `${first ? '[' : ','}${newline}${text}`;
    },
    end: (count) => (count === 0 ? '[]\n' : `${newline}]\n`),
  };
}

function ndjson({ evidence }: LayoutOptions): Layout {
  return { document: ({ record }) => `${recordJson(record, { compact: true, evidence })}\n`, end: nothing };
}

/** One header line over the rows of all documents. */
async function csv({ table = 'documents', evidence, bom = false }: LayoutOptions): Promise<Layout> {
  const { csvLines } = await import('../render/csv.js');
  const { tableColumns, tableRows } = await import('../render/tables.js');
  const header = `${bom ? '\ufeff' : ''}${csvLines([tableColumns(table, evidence)])}`;
  return {
    document: ({ record }, first) => `${first ? header : ''}${csvLines(tableRows(table, record, evidence))}`,
    end: (count) => (count === 0 ? header : ''),
  };
}

/** `process.stdout` takes milliseconds to load: asked only where the answer matters. */
const isTerminal = ({ output }: Pick<LayoutOptions, 'output'>): boolean =>
  (output === undefined || output === '-') && process.stdout.isTTY;

/** NO_COLOR and FORCE_COLOR are heeded. */
export function pageOf(options: Pick<LayoutOptions, 'output' | 'page'>): Page {
  if (options.page) return options.page;
  const onTerminal = isTerminal(options);
  const { FORCE_COLOR: force, NO_COLOR: no } = process.env;
  const colour = force !== undefined && force !== '' ? force !== '0' : onTerminal && !no;
  return { width: Math.min((onTerminal ? process.stdout.columns : 0) || 80, 100), colour, terminal: onTerminal };
}

/** The source text as it is, which offsets count in; a terminal gets its control characters written out. */
function sourceText(options: LayoutOptions): Layout {
  const { several } = options;
  const { terminal } = pageOf(options);
  return {
    document: ({ text }) => {
      if (text === null)
        throw new InputError('a record, which does not hold the text; give the document that it was made of');
      const shown = terminal ? visibleLines(text) : text;
      return several && !shown.endsWith('\n') ? `${shown}\n` : shown;
    },
    end: nothing,
  };
}

async function summaryPages(options: LayoutOptions): Promise<Layout> {
  const summary = await summaryWriter();
  const { several } = options;
  const page = pageOf(options);
  return {
    document: ({ record }, first) => `${several && !first ? '\n' : ''}${summary(record, page)}`,
    end: nothing,
  };
}

async function letters(): Promise<Layout> {
  const markdown = await markdownWriter();
  return {
    document: ({ record }, first) => `${first ? '' : '\n---\n\n'}${markdown(record)}`,
    end: nothing,
  };
}

/** One whole of all documents: they are handed over as they are, and taken up in their order. */
const gathered = (add: (rendered: Rendered) => void, end: () => string): Layout => ({
  document: ({ record, text }) => JSON.stringify({ record, text }),
  take: (piece) => add(JSON.parse(piece) as Rendered),
  end,
});

/** One calendar of all documents. */
async function calendar(): Promise<Layout> {
  const calendarOf = await calendarWriter();
  const records: DocumentRecord[] = [];
  return gathered(
    ({ record }) => records.push(record),
    () => calendarOf(records),
  );
}

/** One document is a file of its own, several are a collection. */
async function akomaNtoso({ several }: LayoutOptions): Promise<Layout> {
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
async function htmlPages({ several, interfaceLanguage }: LayoutOptions): Promise<Layout> {
  const writer = await pageWriter(interfaceLanguage ?? null);
  if (!several) return { document: (rendered) => writer.circular(rendered), end: nothing };
  const collection = writer.collection();
  return gathered(
    (rendered) => collection.add(rendered),
    () => collection.page(),
  );
}

interface Form {
  /** What the name of a result ends in, behind that of its document. */
  readonly extension: string;
  readonly layout: (options: LayoutOptions) => Layout | Promise<Layout>;
}

const layouts = {
  json: { extension: '.json', layout: json },
  ndjson: { extension: '.ndjson', layout: ndjson },
  csv: { extension: '.csv', layout: csv },
  text: { extension: '.txt', layout: sourceText },
  summary: { extension: '.txt', layout: summaryPages },
  html: { extension: '.html', layout: htmlPages },
  markdown: { extension: '.md', layout: letters },
  ics: { extension: '.ics', layout: calendar },
  akn: { extension: '.xml', layout: akomaNtoso },
} as const satisfies Readonly<Record<string, Form>>;

export type OutputFormat = keyof typeof layouts;
export const outputFormats = Object.keys(layouts) as readonly OutputFormat[];

/** Formats that write a record as it was given; the others get a sound one. */
export const isVerbatim = (format: OutputFormat): boolean => format === 'json' || format === 'ndjson';

export const extensionOf = (format: OutputFormat): string => layouts[format].extension;

export const layoutOf = async (format: OutputFormat, options: LayoutOptions): Promise<Layout> =>
  layouts[format].layout(options);
