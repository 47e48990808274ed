import type { NumberWords } from '../../model/locale/number-words.js';
import { romanValue } from '../../text/label.js';
import type { Figure } from './figures.js';

/** A text with its figures, and the numbers in words of its language where these are known. */
export interface Figured {
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly words: NumberWords | null;
}

export interface FigurePair {
  readonly left: Figure | null;
  readonly right: Figure | null;
}

/** The figures that stand in one text and not in its translation; one that took another's place is a pair. */
export function differingFigures(left: Figured, right: Figured): FigurePair[] {
  const lefts = beyond(left.figures, right.figures);
  const rights = beyond(right.figures, left.figures);
  for (const same of [isSameButYear, isSameInOtherForm]) strike(lefts, rights, same);
  const pairs: FigurePair[] = [];
  for (const kind of ['day', 'time', 'number'] as const) {
    const ofKind = (figures: readonly Figure[]): Figure[] => figures.filter((each) => each.kind === kind);
    const [gone, come] = [ofKind(lefts), ofKind(rights)];
    if (gone.length !== come.length) continue;
    for (const [at, each] of gone.entries()) pairs.push({ left: each, right: come[at] ?? null });
  }
  const paired = new Set(pairs.flatMap(({ left, right }) => [left, right]));
  const [goneAlone, comeAlone] = [
    lefts.filter((each) => !paired.has(each) && !isSaidOtherwise(each, right)),
    rights.filter((each) => !paired.has(each) && !isSaidOtherwise(each, left)),
  ];
  const most = Math.max(goneAlone.length, comeAlone.length);
  for (let at = 0; at < most; at++) pairs.push({ left: goneAlone[at] ?? null, right: comeAlone[at] ?? null });
  return onceEach(pairs).toSorted((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ left, right }: FigurePair): number => (left ?? right)?.start ?? 0;

/** The days of `9 to 27 November` share a month: where that differs, it is one difference. */
const onceEach = (pairs: readonly FigurePair[]): FigurePair[] => {
  const told = new Set<string>();
  return pairs.filter(({ left, right }) => {
    const key = `${left?.start} ${right?.start}`;
    return !told.has(key) && told.add(key);
  });
};

/** The figures that one has more often than the other. */
function beyond(some: readonly Figure[], others: readonly Figure[]): Figure[] {
  const counts = new Map<string, number>();
  const keyOf = ({ kind, key }: Figure): string => `${kind} ${key}`;
  for (const each of others) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return some.filter((each) => {
    const count = counts.get(keyOf(each)) ?? 0;
    counts.set(keyOf(each), count - 1);
    return count <= 0;
  });
}

/** Takes away what answers each other in another form. */
function strike(lefts: Figure[], rights: Figure[], same: (a: Figure, b: Figure) => boolean): void {
  for (let at = 0; at < lefts.length; at++) {
    const answer = rights.findIndex((right) => same(lefts[at] as Figure, right));
    if (answer < 0) continue;
    rights.splice(answer, 1);
    lefts.splice(at, 1);
    at--;
  }
}

/** A year may stand once for several dates. */
const isSameButYear = (a: Figure, b: Figure): boolean =>
  a.kind === 'day' &&
  b.kind === 'day' &&
  a.day === b.day &&
  a.month === b.month &&
  (a.year === null || b.year === null);

/** `de 9 à 12 heures`, `from 0900 to 1200 hours`; `12 et 13 mai`: what only one wording shows to be an hour or a day. */
function isSameInOtherForm(a: Figure, b: Figure): boolean {
  const [number, other] = a.kind === 'number' ? [a, b] : [b, a];
  if (number.kind !== 'number' || other.kind === 'number') return false;
  if (other.kind === 'day') return String(other.day) === number.key;
  const [hour = '', minutes = ''] = other.key.split(':');
  const forms = [`${hour}${minutes}`, `${hour}.${minutes}`, `${Number(hour) % 12}.${minutes}`];
  if (minutes === '00') forms.push(hour, String(Number(hour) % 12));
  return forms.includes(number.key);
}

/** Whether the other version says it again elsewhere, in words or in Roman figures: no difference of fact. */
function isSaidOtherwise(figure: Figure, { text, figures, words }: Figured): boolean {
  if (figure.kind === 'day') {
    const same = (other: Figure): boolean =>
      other.month === figure.month && (figure.day === null || (other.day === figure.day && other.year === figure.year));
    return figures.some(same);
  }
  if (figure.kind === 'time')
    return (
      /^(?:0|12|24):00$/.test(figure.key) || figures.some(({ kind, key }) => kind === 'time' && key === figure.key)
    );
  if (figures.some(({ kind, key, year }) => (kind === 'number' && key === figure.key) || String(year) === figure.key))
    return true;
  const value = Number(figure.key);
  if (!Number.isInteger(value)) return false;
  if (
    [...text.matchAll(/(?<![\p{L}\p{N}])[IVX]+(?=e?(?![\p{L}\p{N}]))/gu)].some(([roman]) => romanValue(roman) === value)
  )
    return true;
  if (words === null || value < 1 || value > 999) return false;
  const plain = folded(text);
  return [words.cardinal(value), words.ordinal(value)].some((word) => plain.includes(folded(word)));
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/-/g, ' ').toLowerCase();
