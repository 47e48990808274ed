import type { DocumentRecord } from '../model/record.js';
import { recordJson } from '../render/json.js';
import { visibleLines } from '../render/visible.js';
import { InputError } from './failure.js';

export const outputFormats = ['json', 'ndjson', 'text', 'summary', 'ics', 'akn', 'markdown'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** What a format is made of. */
export interface Rendered {
  readonly record: DocumentRecord;
  /** The source text; `null` for a record that was made before, which does not hold it. */
  readonly text: string | null;
}

/** Formats that write a record as it was given; the others get a sound one. */
export const isVerbatim = (format: OutputFormat): boolean => format === 'json' || format === 'ndjson';

/** How the documents of one run follow each other. */
export interface Layout {
  /** `index` counts the documents written, from 0. */
  document(rendered: Rendered, index: number): string;
  end(count: number): string;
}

interface LayoutOptions {
  readonly compact: boolean;
  readonly evidence: boolean;
  /** More than one document may come. */
  readonly several: boolean;
  readonly output?: string;
}

const nothing = (): string => '';

function json({ compact, evidence, several }: LayoutOptions): Layout {
  const one = ({ record }: Rendered): string => recordJson(record, { compact, evidence });
  if (!several) return { document: (rendered) => `${one(rendered)}\n`, end: nothing };
  const newline = compact ? '' : '\n';
  return {
    document: (rendered, index) => {
      const text = compact ? one(rendered) : `  ${one(rendered).replaceAll('\n', '\n  ')}`;
      return `${index === 0 ? '[' : ','}${newline}${text}`;
    },
    end: (count) => (count === 0 ? '[]\n' : `${newline}]\n`),
  };
}

function ndjson({ evidence }: LayoutOptions): Layout {
  return { document: ({ record }) => `${recordJson(record, { compact: true, evidence })}\n`, end: nothing };
}

/** `process.stdout` takes milliseconds to load: asked only where the answer matters. */
const isTerminal = ({ output }: Pick<LayoutOptions, 'output'>): boolean =>
  (output === undefined || output === '-') && process.stdout.isTTY;

/** Columns and colour of a page for people; NO_COLOR and FORCE_COLOR are heeded. */
export function pageOf(options: Pick<LayoutOptions, 'output'>): { width: number; colour: boolean } {
  const onTerminal = isTerminal(options);
  const { FORCE_COLOR: force, NO_COLOR: no } = process.env;
  const colour = force !== undefined && force !== '' ? force !== '0' : onTerminal && !no;
  return { width: Math.min((onTerminal ? process.stdout.columns : 0) || 80, 100), colour };
}

/** The source text as it is, which offsets count in; a terminal gets its control characters written out. */
function sourceText(options: LayoutOptions): Layout {
  const { several } = options;
  const onTerminal = isTerminal(options);
  return {
    document: ({ text }) => {
      if (text === null)
        throw new InputError('a record, which does not hold the text; give the document that it was made of');
      const shown = onTerminal ? visibleLines(text) : text;
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
    document: ({ record }, index) => `${several && index > 0 ? '\n' : ''}${summaryPage(record, page)}`,
    end: nothing,
  };
}

/** One calendar of all documents. */
async function calendar(): Promise<Layout> {
  const { calendarText } = await import('../render/calendar/index.js');
  const records: DocumentRecord[] = [];
  return {
    document({ record }) {
      records.push(record);
      return '';
    },
    end: () => calendarText(records),
  };
}

async function letters(): Promise<Layout> {
  const { letterMarkdown } = await import('../render/markdown/index.js');
  return {
    document: ({ record }, index) => `${index > 0 ? '\n---\n\n' : ''}${letterMarkdown(record)}`,
    end: nothing,
  };
}

/** One document is a file of its own, several are a collection. */
async function akomaNtoso({ several }: LayoutOptions): Promise<Layout> {
  const { aknFile, collection, component } = await import('../render/akn/index.js');
  if (!several) return { document: aknFile, end: nothing };
  const components: string[] = [];
  const dates: (string | null)[] = [];
  return {
    document: (parsed, index) => {
      components.push(component(parsed, index));
      dates.push(parsed.record.date);
      return '';
    },
    end: () => collection(components, dates),
  };
}

const layouts: Readonly<Record<OutputFormat, (options: LayoutOptions) => Layout | Promise<Layout>>> = {
  json,
  ndjson,
  text: sourceText,
  summary: summaryPages,
  ics: calendar,
  akn: akomaNtoso,
  markdown: letters,
};

export const layoutOf = async (format: OutputFormat, options: LayoutOptions): Promise<Layout> =>
  layouts[format](options);
