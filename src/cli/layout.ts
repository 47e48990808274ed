import type { ParsedCircular } from '../index.js';
import { recordJson } from '../render/json.js';
import type { TableName } from '../render/tables.js';
import { visibleLines } from '../render/visible.js';

export const tableNames = [
  'documents',
  'deadlines',
  'meetings',
  'people',
  'citations',
  'addressees',
] as const satisfies readonly TableName[];

/**
 * How the documents of one run follow each other. Several threads may lay out the documents of one run, so that a layout keeps
 * nothing from one document to the next.
 */
export interface Layout {
  /** `first`: nothing has been written before it. */
  document(parsed: ParsedCircular, first: boolean): string;
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
  /** More than one file was asked for. */
  readonly several: boolean;
  readonly output?: string;
  /** Where it is known already; a thread beside the main one cannot ask for the terminal. */
  readonly page?: Page;
  /** Of `csv` alone: `documents` where it is left out. */
  readonly table?: TableName | undefined;
  /** Of `csv` alone: begin with U+FEFF, by which Excel knows UTF-8. */
  readonly bom?: boolean | undefined;
}

const nothing = (): string => '';

function json({ compact, evidence, several }: LayoutOptions): Layout {
  const one = ({ record }: ParsedCircular): string => recordJson(record, { compact, evidence });
  if (!several) return { document: (parsed) => `${one(parsed)}\n`, end: nothing };
  const newline = compact ? '' : '\n';
  return {
    document: (parsed, first) => {
      const text = compact ? one(parsed) : `  ${one(parsed).replaceAll('\n', '\n  ')}`;
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
      const shown = terminal ? visibleLines(text) : text;
      return several && !shown.endsWith('\n') ? `${shown}\n` : shown;
    },
    end: nothing,
  };
}

async function summaryPages(options: LayoutOptions): Promise<Layout> {
  const { summaryPage } = await import('../render/summary.js');
  const { several } = options;
  const page = pageOf(options);
  return {
    document: ({ record }, first) => `${several && !first ? '\n' : ''}${summaryPage(record, page)}`,
    end: nothing,
  };
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
} as const satisfies Readonly<Record<string, Form>>;

export type OutputFormat = keyof typeof layouts;
export const outputFormats = Object.keys(layouts) as readonly OutputFormat[];

export const extensionOf = (format: OutputFormat): string => layouts[format].extension;

export const layoutOf = async (format: OutputFormat, options: LayoutOptions): Promise<Layout> =>
  layouts[format].layout(options);
