import type { VNode } from 'preact';
import type { RecordMessage } from '../../../model/record.js';
import type { Span } from '../../../model/span.js';
import { withoutMarkers } from '../../../text/clean.js';
import { printed } from '../../html/printed.js';
import { Say, useDocumentLanguage, useSaid, useTold } from '../interface.js';
import { isBlock, type Value } from '../record/values.js';
import type { LetterBlock } from './blocks.js';
import type { Mark, Segment } from './segments.js';
import { segmentsOf } from './segments.js';
import { cellSpans } from './table-cells.js';

export interface LetterProps {
  readonly text: string;
  readonly blocks: readonly LetterBlock[];
  readonly values: readonly Value[];
  readonly marks: readonly Mark[];
  readonly messages: readonly RecordMessage[];
}

/** A block with the spans of text in it: its lead and its body, or the cells of a table. */
interface LaidBlock {
  readonly block: LetterBlock;
  readonly lead: readonly Segment[];
  readonly body: readonly Segment[];
  readonly cells: readonly (readonly (readonly Segment[])[])[] | null;
}

/** The letter as read: the source text with its structure, each place that a value was read from marked. */
export const Letter = ({ text, blocks, values, marks, messages }: LetterProps) => {
  const language = useDocumentLanguage();
  if (blocks.length === 0)
    return (
      <p class="quiet">
        <Say said="page.emptyLetter" />
      </p>
    );
  const numbers = new Map(values.map(({ pointer }, number) => [pointer, number]));
  const struck = new Set(
    messages.flatMap(({ code }, number) => (code === 'struck-text' ? [numbers.get(`/messages/${number}`)] : [])),
  );
  const writer = { text, values, numbers, struck };
  const laid = laidOut(text, blocks, marks);
  const tables = laid.filter(({ cells }) => cells);
  return (
    <>
      {laid.map((each, index) => {
        const notes = messagesAfter(messages, each.block, laid[index + 1]?.block, index === 0);
        return (
          <>
            <div class="block" lang={language}>
              <Block laid={each} writer={writer} table={tables.indexOf(each) + 1} />
            </div>
            {notes.map((number) => (
              <MessageNote
                number={number}
                value={numbers.get(`/messages/${number}`)}
                message={messages[number] as RecordMessage}
              />
            ))}
          </>
        );
      })}
    </>
  );
};

function laidOut(text: string, blocks: readonly LetterBlock[], marks: readonly Mark[]): LaidBlock[] {
  const cells = blocks.map(({ rows, body, parts }) => (rows ? cellSpans(text, parts ?? [body], rows) : null));
  const spans = blocks.flatMap(({ lead, body }, index): Span[] => [
    lead ?? { start: body.start, end: body.start },
    ...(cells[index]?.flat() ?? [body]),
  ]);
  const segments = segmentsOf(spans, marks);
  let at = 0;
  const take = (): Segment[] => segments[at++] ?? [];
  return blocks.map((block, index) => {
    const lead = take();
    const rows = cells[index];
    if (!rows) return { block, lead, body: take(), cells: null };
    return { block, lead, body: [], cells: rows.map((row) => row.map(take)) };
  });
}

/** Numbers of the messages whose place lies in a block or between it and the next. */
function messagesAfter(
  messages: readonly RecordMessage[],
  block: LetterBlock,
  next: LetterBlock | undefined,
  first: boolean,
): number[] {
  const from = first ? 0 : (block.lead ?? block.body).start;
  const to = next ? (next.lead ?? next.body).start : Number.POSITIVE_INFINITY;
  return messages.flatMap(({ start }, number) => (start !== null && start >= from && start < to ? [number] : []));
}

/** A message where a person who reads the letter meets it. */
const MessageNote = ({
  number,
  value,
  message,
}: {
  number: number;
  value: number | undefined;
  message: RecordMessage;
}) => {
  const told = useTold();
  return (
    <p class={`note ${message.severity}`} data-note={value}>
      <a href={`#/messages/${number}`}>
        <Say said={`severity.${message.severity}`} />
      </a>{' '}
      <Say said={told(message)} />
    </p>
  );
};

interface Writer {
  readonly text: string;
  readonly values: readonly Value[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Numbers of the messages that say that words are struck out. */
  readonly struck: ReadonlySet<number | undefined>;
}

interface BlockProps {
  readonly laid: LaidBlock;
  readonly writer: Writer;
  /** Number of the table among those of the letter. */
  readonly table: number;
}

/** A longer lead has no column of its own: it is text. */
const longestLead = 24;

const headings = ['h3', 'h4', 'h5', 'h6'] as const;

const Block = ({ laid, writer, table }: BlockProps) => {
  const { block, lead, body, cells } = laid;
  const { kind, pointer, depth, level } = block;
  const own = pointer !== null && isBlock(pointer) ? writer.numbers.get(pointer) : undefined;
  const leadLength = block.lead ? block.lead.end - block.lead.start : 0;
  const leadText = lead.length > 0 && (
    <span class="lead">
      <Segments segments={lead} writer={writer} />{' '}
    </span>
  );
  if (cells)
    return (
      <>
        {leadText && <p>{leadText}</p>}
        <Table cells={cells} number={table} value={own} depth={depth} writer={writer} />
      </>
    );
  const Tag = kind === 'heading' || kind === 'annex' ? (headings[Math.min(level, 3)] ?? 'h6') : 'p';
  const classes = [kind, depth > 0 && `deep${Math.min(depth, 5)}`, leadLength > 0 && leadLength <= longestLead && 'led']
    .filter(Boolean)
    .join(' ');
  return (
    <Tag class={classes}>
      {leadText}
      <span class="body" data-v={own}>
        <Segments segments={body} writer={writer} />
      </span>
    </Tag>
  );
};

interface TableProps {
  readonly cells: readonly (readonly (readonly Segment[])[])[];
  readonly number: number;
  readonly value: number | undefined;
  readonly depth: number;
  readonly writer: Writer;
}

/** A date in a cell is not broken into lines. */
const longestUnbroken = 16;

/** A table may be wider than the page: then it is scrolled by itself. */
const Table = ({ cells, number, value, depth, writer }: TableProps) => {
  const said = useSaid();
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const textOf = (segments: readonly Segment[]): string =>
    segments.map(({ start, end }) => writer.text.slice(start, end)).join('');
  const [first = []] = cells;
  const headed =
    cells.length > 1 && first.length === columns && first.every((cell) => /^\D*\p{L}\D*$/u.test(textOf(cell)));
  const rowOf = (row: readonly (readonly Segment[])[], index: number): VNode => (
    <tr>
      {Array.from({ length: columns }, (_, column) => {
        const inner = <Segments segments={row[column] ?? []} writer={writer} />;
        if (headed && index === 0) return <th scope="col">{inner}</th>;
        return <td class={textOf(row[column] ?? []).length <= longestUnbroken ? 'short' : undefined}>{inner}</td>;
      })}
    </tr>
  );
  return (
    <div
      class={`table${depth > 0 ? ` deep${Math.min(depth, 5)}` : ''}`}
      role="region"
      tabIndex={0}
      {...said('aria-label', { word: 'page.table', with: { n: number } })}
    >
      <table data-v={value}>
        {headed && <thead>{rowOf(first, 0)}</thead>}
        <tbody>{cells.map((row, index) => (headed && index === 0 ? null : rowOf(row, index)))}</tbody>
      </table>
    </div>
  );
};

/**
 * Text with its marks. Where a mark is met first stands a link to its value, reached by keyboard; the rest of it can be chosen
 * with the mouse.
 */
const Segments = ({ segments, writer }: { readonly segments: readonly Segment[]; readonly writer: Writer }) => (
  <>
    {segments.map(({ start, end, values, begins }) => {
      const text = printed(withoutMarkers(writer.text.slice(start, end)));
      const first = begins.map(({ value, place }) => `${value}.${place}`).join(' ');
      const marks = { 'data-v': values.join(' '), ...(first === '' ? {} : { 'data-p': first }) };
      if (values.some((value) => writer.struck.has(value))) return <s {...marks}>{text}</s>;
      const loud = values.find((value) => !isQuiet(writer.values[value]));
      if (values.length === 0) return text;
      if (loud === undefined) return <span {...marks}>{text}</span>;
      if (begins.length === 0 || text.trim() === '')
        return (
          <span class="mark" {...marks}>
            {text}
          </span>
        );
      return (
        <a class="mark" href={`#${writer.values[loud]?.pointer}`} {...marks}>
          {text}
        </a>
      );
    })}
  </>
);

/** Labels, rules and page headers are marked when they are asked for alone. */
const isQuiet = (value: Value | undefined): boolean => value?.pointer.startsWith('/remainder/') === true;
