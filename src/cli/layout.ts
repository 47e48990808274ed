import type { TableName } from '../render/tables.js';
import { akomaNtoso, calendar, htmlPages } from './layouts/as-a-whole.js';
import { csv, json, letters, ndjson, sourceText, summaryPages } from './layouts/in-turn.js';
import type { Layout, LayoutOptions } from './layouts/layout.js';

export const tableNames = [
  'documents',
  'deadlines',
  'meetings',
  'people',
  'citations',
  'addressees',
] as const satisfies readonly TableName[];

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
