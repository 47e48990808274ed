import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OutputError, reason } from '../failure.js';
import { writeAll } from '../standard-streams.js';
import type { Entry } from './journal.js';
import type { Making } from './row.js';

export interface Totals {
  documents: number;
  read: number;
  unchanged: number;
  failed: number;
  /** Files of other kinds in the folders, by ending. */
  passedOver: Readonly<Record<string, number>>;
  /** By code. */
  messages: Record<string, number>;
}

interface Report {
  readonly making: Making;
  /** In the order of the report; asked for twice. */
  readonly entries: () => Iterable<Entry>;
  readonly outdated: readonly string[];
  readonly passedOver: Readonly<Record<string, number>>;
  /** What differs from run to run, but for the times of the documents. */
  readonly timing: { readonly started: string; readonly milliseconds: number; readonly jobs: number };
}

const sortedByKey = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));

function totalsOf(entries: Iterable<Entry>, passedOver: Totals['passedOver']): Totals {
  const totals = { documents: 0, read: 0, unchanged: 0, failed: 0, passedOver: sortedByKey(passedOver), messages: {} };
  const messages: Record<string, number> = {};
  for (const { row } of entries) {
    totals.documents += 1;
    totals[row.result] += 1;
    for (const [code, count] of Object.entries(row.messages)) messages[code] = (messages[code] ?? 0) + count;
  }
  return { ...totals, messages: sortedByKey(messages) };
}

/** How many lines are written at once. */
const batch = 500;

/** Each value on a line of its own, in brackets: such a report can be searched by line, and read again by row. */
function* listed(values: Iterable<string>, brackets: string): Generator<string> {
  let lines: string[] = [];
  let separator = '\n';
  yield brackets[0] as string;
  for (const value of values) {
    lines.push(separator + value);
    separator = ',\n';
    if (lines.length < batch) continue;
    yield lines.join('');
    lines = [];
  }
  yield `${lines.join('')}\n${brackets[1]}`;
}

function* mapped<From, To>(values: Iterable<From>, change: (value: From) => To): Generator<To> {
  for (const value of values) yield change(value);
}

function* textOf({ making, entries, outdated, timing }: Report, totals: Totals): Generator<string> {
  const json = (value: unknown): string => JSON.stringify(value);
  yield `{\n"version": ${json(making.version)},\n"options": ${json(making.options)},\n"documents": `;
  yield* listed(
    mapped(entries(), ({ row }) => json(row)),
    '[]',
  );
  yield ',\n"outdated": ';
  yield* listed(mapped(outdated, json), '[]');
  yield `,\n"totals": ${json(totals)},\n"timing": {\n`;
  yield* mapped(Object.entries(timing), ([key, value]) => `${json(key)}: ${json(value)},\n`);
  yield '"documents": ';
  yield* listed(
    mapped(entries(), ({ row, milliseconds }) => `${json(row.file)}: ${milliseconds}`),
    '{}',
  );
  yield '\n}\n}\n';
}

/** Writes the report, whole or not at all. Only its last member, `timing`, differs where the documents are the same. */
export function writeReport(file: string, report: Report): Totals {
  const totals = totalsOf(report.entries(), report.passedOver);
  const temporary = join(dirname(file), `.${basename(file)}.tmp`);
  try {
    const descriptor = openSync(temporary, 'w');
    try {
      for (const text of textOf(report, totals)) writeAll(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new OutputError(file, reason(error));
  }
  return totals;
}
