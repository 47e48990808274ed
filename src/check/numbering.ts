import type { ParagraphNode } from '../model/paragraph-node.js';
import type { Span } from '../model/span.js';
import { letterAt, letterOrdinal } from '../text/alphabets.js';
import { readLabel } from '../text/label.js';
import type { LabelReading } from '../text/label-reading.js';
import { paragraphTrees } from './places.js';
import type { Letter } from './rule.js';

/** A number that does not follow the one before it. */
export interface Break {
  readonly kind: 'gap' | 'repeated';
  readonly label: string;
  readonly span: Span;
  /** The label before it in its list. */
  readonly before: { readonly label: string; readonly span: Span };
  /** The number that should stand there. */
  readonly expected: string;
}

interface Item {
  readonly label: string;
  readonly span: Span;
  readonly readings: readonly LabelReading[];
}

/** Numbers that are put in between later (`5bis`) count with the one they follow. */
const putIn = /(?:bis|ter|quater|quinquies)\W*$/;

function itemsOf(nodes: readonly ParagraphNode[], source: string): Item[] {
  const items: Item[] = [];
  for (const { label, span, heading } of nodes) {
    const printed = label ?? (heading ? null : strayLabel(source, span, items.at(-1)));
    if (!printed || putIn.test(printed.text)) continue;
    const readings = readLabel(`${printed.text}\tx`)?.readings.filter(({ counting }) => counting !== 'bullet') ?? [];
    if (readings.length > 0) items.push({ label: printed.text, span: printed.span, readings });
  }
  return items;
}

const typed = /^(\d{1,3}|\p{Ll})([.)]?)[\t ]+(?=\p{Lu}|\p{Ll}{3})/u;

/** A number at the head of a paragraph that was not read as one, as it does not follow: one before or behind the last. */
function strayLabel(source: string, { start }: Span, last: Item | undefined): { text: string; span: Span } | null {
  const [, number = '', mark = ''] = typed.exec(source.slice(start, start + 40)) ?? [];
  const [, lastNumber = '', lastMark = ''] = /^(\d{1,3}|\p{Ll})([.)]?)$/u.exec(last?.label ?? '') ?? [];
  if (number === '' || lastNumber === '' || mark !== lastMark || /\d/.test(number) !== /\d/.test(lastNumber))
    return null;
  // Small letters begin a sentence that goes on; a letter without a mark is a word.
  if (
    !(mark === ')' || /^\S+[\t ]+\p{Lu}/u.test(source.slice(start, start + 40))) ||
    (/\p{Ll}/u.test(number) && mark === '')
  )
    return null;
  const ordinal = (label: string): number => (/\d/.test(label) ? Number(label) : letterOrdinal(label));
  const step = ordinal(number) - ordinal(lastNumber);
  return step > -3 && step < 4
    ? { text: number + mark, span: { start, end: start + number.length + mark.length } }
    : null;
}

/** A full stop behind the number comes and goes within one list. */
const listOf = ({ series, prefix }: LabelReading): string => `${series.replace(/\.$/, '')} ${prefix ?? ''}`;
const sameList = (a: LabelReading, b: LabelReading): boolean => listOf(a) === listOf(b);

interface Place {
  readonly item: Item;
  readonly reading: LabelReading;
}

/** The reading of a label that goes on from the one before it, else one of the same kind of list. */
function readingAfter(item: Item, last: Place | null): LabelReading {
  const alike = item.readings.filter((reading) => last && sameList(reading, last.reading));
  return (
    alike.find(({ ordinal }) => last && ordinal === last.reading.ordinal + 1) ??
    item.readings.find(({ ordinal }) => ordinal === 1) ??
    alike[0] ??
    (item.readings[0] as LabelReading)
  );
}

/** The label with another number in its place: `3.` → `4.`, `b)` → `c)`; Roman numerals are left as figures. */
function labelWith(label: string, { counting, ordinal }: LabelReading, wanted: number): string {
  if (counting === 'decimal') return label.replace(new RegExp(`${ordinal}(?=\\D*$)`), String(wanted));
  if (counting === 'letter') {
    const letter = /\p{L}/u.exec(label)?.[0] ?? '';
    return label.replace(letter, letterAt(wanted, letter) ?? String(wanted));
  }
  return String(wanted);
}

const hasOrdinal = (item: Item | undefined, wanted: number): boolean =>
  item?.readings.some(({ ordinal }) => ordinal === wanted) === true;

/**
 * Where a number is too high and the one behind it shows that it alone is wrong (`2, 4, 3, 5`; `2, 9, 3, 4`; `2, 4, 4, 5`): the number
 * that the one behind counts as; `null` where a number is simply left out.
 */
function afterSlip(
  ordinal: number,
  expected: number,
  next: Item | undefined,
  following: Item | undefined,
): number | null {
  if (hasOrdinal(next, expected)) return hasOrdinal(following, ordinal + 1) ? ordinal : expected;
  return ordinal === expected + 1 && hasOrdinal(next, ordinal) ? ordinal : null;
}

function breaksIn(nodes: readonly ParagraphNode[], source: string): readonly Break[] {
  const found: Break[] = [];
  const last = new Map<string, Place>();
  let previous: Place | null = null;
  const items = itemsOf(nodes, source);
  const slips = new Set<Item>();
  for (const [index, item] of items.entries()) {
    const reading = readingAfter(item, previous);
    const key = listOf(reading);
    if (slips.has(item)) continue;
    const before = last.get(key) ?? null;
    const place = { item, reading };
    last.set(key, place);
    previous = place;
    if (!before) continue;
    const { ordinal } = reading;
    const expected = before.reading.ordinal + 1;
    if (ordinal === expected) continue;
    const next = items[index + 1];
    const restarts =
      ordinal === 1 && (before.reading.ordinal !== 1 || next?.readings.some((each) => each.ordinal === 2) !== true);
    if (restarts) continue;
    const following = items[index + 2];
    const common = { label: item.label, span: item.span, before: { label: before.item.label, span: before.item.span } };
    found.push({
      ...common,
      kind: ordinal > expected ? 'gap' : 'repeated',
      expected: labelWith(item.label, reading, expected),
    });
    const continues = ordinal > expected ? afterSlip(ordinal, expected, next, following) : null;
    if (continues !== null) {
      // What comes next has been told with this number: it is no slip of its own.
      slips.add(next as Item);
      last.set(key, { item: next as Item, reading: { ...reading, ordinal: continues } });
      continue;
    }
    // A number given twice mostly stands for the next one: what follows goes on from there.
    if (ordinal === expected - 1 && next?.readings.some((each) => each.ordinal === expected + 1)) {
      last.set(key, { item, reading: { ...reading, ordinal: expected } });
    }
  }
  // Numbers that mostly do not follow (of editions, of articles) count nothing.
  return found.length > 2 && found.length * 3 > items.length ? [] : found;
}

function* breaksBelow(nodes: readonly ParagraphNode[], source: string): Generator<Break> {
  yield* breaksIn(nodes, source);
  for (const { children } of nodes) yield* breaksBelow(children, source);
}

/** Sections (`I`, `II`) whose paragraphs are numbered through: `II` begins with `5` where `I` ended with `4`. */
function* breaksBetween(nodes: readonly ParagraphNode[], source: string): Generator<Break> {
  let last: Place | null = null;
  for (const { heading, children, marker } of nodes) {
    if (!heading || marker !== 'roman') continue;
    const items = itemsOf(children, source).filter(
      ({ readings }) => readings[0]?.counting === 'decimal' && readings[0].prefix === null,
    );
    const [first] = items;
    const final = items.at(-1);
    if (!first || !final) continue;
    const reading = first.readings[0] as LabelReading;
    if (last && reading.ordinal !== 1 && reading.ordinal !== last.reading.ordinal + 1) {
      const expected = last.reading.ordinal + 1;
      yield {
        kind: reading.ordinal > expected ? 'gap' : 'repeated',
        label: first.label,
        span: first.span,
        before: { label: last.item.label, span: last.item.span },
        expected: labelWith(first.label, reading, expected),
      };
    }
    last = { item: final, reading: final.readings[0] as LabelReading };
  }
}

/** Every number of the document that does not follow the one before it in its list. */
export const numberBreaks = (letter: Letter): Break[] =>
  paragraphTrees(letter).flatMap((tree) => [
    ...breaksBelow(tree, letter.document.text),
    ...breaksBetween(tree, letter.document.text),
  ]);
