import type { Evidence } from '../../model/record.js';
import type { Unit } from '../units.js';
import type { FigurePair } from './differing-figures.js';
import { type StatementPair, toldValues } from './differing-statements.js';
import type { Figure } from './figures.js';
import type { Statement } from './statements.js';

/** Figures that differ in two paragraphs that answer each other. */
export interface FiguresInPlace extends FigurePair {
  readonly units: readonly [Unit, Unit];
}

const within = (evidence: Evidence | null, unit: Unit): boolean | null =>
  evidence === null || unit.span === null ? null : evidence.start < unit.span.end && unit.span.start < evidence.end;

const numbersIn = (text: string | null): Set<string> =>
  new Set([...(text ?? '').matchAll(/\d+/g)].map(([digits]) => digits.replace(/^0+(?=\d)/, '')));

/** The numbers by which a figure differs from the other: of `18 août 2026` against `19 August 2026` the day. */
function ownNumbers(figure: Figure | null, other: Figure | null): string[] {
  if (figure === null) return [];
  const numbers = (each: Figure): string[] =>
    each.kind === 'day'
      ? [each.day, each.month, each.year].map((part) => String(part ?? ''))
      : [...numbersIn(each.key)];
  const others = other === null ? [] : numbers(other);
  return numbers(figure).filter((part, at) => part !== '' && part !== others[at]);
}

/** Whether a difference of the record is one of the figures in the text, seen again. */
export function isSeenIn(pair: StatementPair, { left, right, units }: FiguresInPlace): boolean {
  const told = toldValues(pair);
  const sides = [
    [pair.left, numbersIn(told.left), ownNumbers(left, right), units[0]],
    [pair.right, numbersIn(told.right), ownNumbers(right, left), units[1]],
  ] as const;
  const places = new Set(sides.map(([statement, , , unit]) => within(statement?.evidence ?? null, unit)));
  if (places.has(false) && !places.has(true)) return false;
  const seen = sides.filter(([statement, , own]) => statement !== null && own.length > 0);
  return seen.length > 0 && seen.every(([, values, own]) => own.every((part) => isAmong(part, values)));
}

/** `PP-26` is of 2026. */
const isAmong = (part: string, values: ReadonlySet<string>): boolean =>
  values.has(part) ||
  (part.length === 2 && values.has(`20${part}`)) ||
  (part.length === 4 && values.has(part.slice(2)));

/** Whether what one record says alone stands in a part that the other version has not. */
export function standsIn(statement: Statement, units: readonly Unit[]): boolean {
  const texts = (unit: Unit): string => [unit.text, ...unit.children.map(texts)].join(' ');
  return units.some((unit) => {
    const ends = (each: Unit): number => Math.max(each.span?.end ?? 0, ...each.children.map(ends));
    const { evidence, values } = statement;
    if (evidence !== null && unit.span !== null) return evidence.start < ends(unit) && unit.span.start < evidence.end;
    const text = texts(unit);
    if (values.name ?? values.address) return text.includes(values.name ?? values.address ?? '');
    const inText = numbersIn(text);
    const own = [...numbersIn(Object.values(values).join(' '))];
    return own.some((part) => inText.has(part));
  });
}

/** The years by which the dates of two statements differ, where they differ in nothing else; else 0. */
export function shiftOfYears({ left, right }: StatementPair): number {
  if (!left || !right) return 0;
  const shifts = new Set<number>();
  for (const name of Object.keys({ ...left.values, ...right.values })) {
    const [one = '', other = ''] = [left.values[name], right.values[name]];
    if (one === other) continue;
    if (!/^\d{4}-/.test(one) || one.slice(4) !== other.slice(4)) return 0;
    shifts.add(Number(other.slice(0, 4)) - Number(one.slice(0, 4)));
  }
  return shifts.size === 1 ? ([...shifts][0] ?? 0) : 0;
}

/**
 * A meeting or deadline that one version says less of: where a slip in a date parts two mentions of one meeting, what was said of it
 * in one of them (its country, that it is cancelled) no longer goes for both.
 */
export function isOnlySaidLess(
  { left, right }: StatementPair,
  lefts: readonly Statement[],
  rights: readonly Statement[],
): boolean {
  const one = left ?? right;
  if (one === null || (one.fact !== 'meeting' && one.fact !== 'deadline')) return false;
  if (!left || !right) {
    const others = left ? rights : lefts;
    return others.some((each) => each.fact === one.fact && dayOf(each) === dayOf(one));
  }
  return Object.entries(left.values).every(([name, value]) => {
    const other = right.values[name] ?? '';
    return value === other || value === '' || other === '';
  });
}

const dayOf = ({ values }: Statement): string => (values.start ?? values.date ?? '').slice(0, 10);
