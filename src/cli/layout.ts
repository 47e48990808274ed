import { type ParsedCircular, pageWriter } from '../index.js';
import { recordJson } from '../render/json.js';
import { visibleLines } from '../render/visible.js';

export const outputFormats = ['json', 'ndjson', 'text', 'summary', 'html'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** How the documents of one run follow each other. */
export interface Layout {
  /** `index` counts the documents written, from 0. */
  document(parsed: ParsedCircular, index: number): string;
  end(count: number): string;
}

interface LayoutOptions {
  readonly compact: boolean;
  readonly evidence: boolean;
  /** More than one file was asked for. */
  readonly several: boolean;
  readonly output?: string;
  readonly interfaceLanguage?: string | null;
}

const nothing = (): string => '';

function json({ compact, evidence, several }: LayoutOptions): Layout {
  const one = ({ record }: ParsedCircular): string => recordJson(record, { compact, evidence });
  if (!several) return { document: (parsed) => `${one(parsed)}\n`, end: nothing };
  const newline = compact ? '' : '\n';
  return {
    document: (parsed, index) => {
      const text = compact ? one(parsed) : `  ${one(parsed).replaceAll('\n', '\n  ')}`;
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

/** One document is a page of its own, several are one page with a list. */
async function htmlPages({ several, interfaceLanguage = null }: LayoutOptions): Promise<Layout> {
  const writer = await pageWriter(interfaceLanguage);
  if (!several) return { document: (parsed) => writer.circular(parsed), end: nothing };
  const collection = writer.collection();
  return {
    document(parsed) {
      collection.add(parsed);
      return '';
    },
    end: () => collection.page(),
  };
}

const layouts: Readonly<Record<OutputFormat, (options: LayoutOptions) => Layout | Promise<Layout>>> = {
  json,
  ndjson,
  text: sourceText,
  summary: summaryPages,
  html: htmlPages,
};

export const layoutOf = async (format: OutputFormat, options: LayoutOptions): Promise<Layout> =>
  layouts[format](options);
