/** Formats in which one document is written after another. */
import { say } from '../../model/sentence/index.js';
import { markdownWriter, summaryWriter } from '../../index.js';
import { recordJson } from '../../render/json.js';
import { visibleLines } from '../../render/visible.js';
import { InputError } from '../failure.js';
import { pageOf } from '../terminal-page.js';
import { type Layout, type LayoutOptions, nothing, type Rendered } from './layout.js';

export function json({ compact, evidence, several }: LayoutOptions): Layout {
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

export function ndjson({ evidence }: LayoutOptions): Layout {
  return { document: ({ record }) => `${recordJson(record, { compact: true, evidence })}\n`, end: nothing };
}

/** One header line over the rows of all documents. */
export async function csv({ table = 'documents', evidence, bom = false }: LayoutOptions): Promise<Layout> {
  const { csvLines } = await import('../../render/csv.js');
  const { tableColumns, tableRows } = await import('../../render/tables.js');
  const header = `${bom ? '\ufeff' : ''}${csvLines([tableColumns(table, evidence)])}`;
  return {
    document: ({ record }, first) => `${first ? header : ''}${csvLines(tableRows(table, record, evidence))}`,
    end: (count) => (count === 0 ? header : ''),
  };
}

/** The source text as it is, which offsets count in; a terminal gets its control characters written out. */
export function sourceText(options: LayoutOptions): Layout {
  const { several } = options;
  const { terminal } = pageOf(options);
  return {
    document: ({ text }) => {
      if (text === null) throw new InputError(say('command/record-without-text', {}));
      const shown = terminal ? visibleLines(text) : text;
      return several && !shown.endsWith('\n') ? `${shown}\n` : shown;
    },
    end: nothing,
  };
}

export async function summaryPages(options: LayoutOptions): Promise<Layout> {
  const summary = await summaryWriter(options.interfaceLanguage);
  const { several } = options;
  const page = pageOf(options);
  return {
    document: ({ record }, first) => `${several && !first ? '\n' : ''}${summary(record, page)}`,
    end: nothing,
  };
}

export async function letters(): Promise<Layout> {
  const markdown = await markdownWriter();
  return {
    document: ({ record }, first) => `${first ? '' : '\n---\n\n'}${markdown(record)}`,
    end: nothing,
  };
}
