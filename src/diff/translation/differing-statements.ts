import type { TranslationFactKind } from '../../model/translation.js';
import type { Statement } from './statements.js';

export interface StatementPair {
  readonly left: Statement | null;
  readonly right: Statement | null;
}

/** Least share of equal values of two statements about one thing, where it is not 0.5. */
const leastAlike: Readonly<Partial<Record<TranslationFactKind, number>>> = {
  reference: 0,
  'document-type': 0,
  issuer: 0,
  date: 0,
  contact: 0,
  signatory: 0,
  enclosures: 0,
  addressee: 0,
  copy: 0,
  'parent-group': 0,
  duration: 0,
};

/** What one record says and the other does not; what is said otherwise of one thing is a pair. */
export function differingStatements(lefts: readonly Statement[], rights: readonly Statement[]): StatementPair[] {
  const kinds = [...new Set([...lefts, ...rights].map(({ fact }) => fact))];
  return kinds.flatMap((kind) => {
    const ofKind = (all: readonly Statement[]): Statement[] => all.filter(({ fact }) => fact === kind);
    return paired(
      surplus(ofKind(lefts), ofKind(rights)),
      surplus(ofKind(rights), ofKind(lefts)),
      leastAlike[kind] ?? 0.5,
    );
  });
}

/** Names are the same whatever their marks and case. */
const keyOf = ({ values, core }: Statement): string =>
  JSON.stringify(Object.entries(values).map(([name, value]) => [name, name === 'name' ? core : bare(name, value)]));

const bare = (name: string, value: string): string =>
  name === 'telephone' || name === 'fax' ? value.replace(/\D/g, '') : value;

function surplus(some: readonly Statement[], others: readonly Statement[]): Statement[] {
  const counts = new Map<string, number>();
  for (const each of others) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1);
  return some.filter((each) => {
    const left = counts.get(keyOf(each)) ?? 0;
    if (left > 0) counts.set(keyOf(each), left - 1);
    return left === 0;
  });
}

function paired(lefts: readonly Statement[], rights: readonly Statement[], least: number): StatementPair[] {
  const open = new Set(rights);
  const partners = new Map<Statement, Statement>();
  const weighed = lefts
    .flatMap((left, at) =>
      rights.map((right, place) => ({ left, right, alike: alike(left, right), far: Math.abs(at - place) })),
    )
    .toSorted((a, b) => b.alike - a.alike || a.far - b.far);
  for (const { left, right, alike: value } of weighed) {
    if (value < least || partners.has(left) || !open.has(right)) continue;
    partners.set(left, right);
    open.delete(right);
  }
  return [
    ...lefts.map((left) => ({ left, right: partners.get(left) ?? null })),
    ...[...open].map((right) => ({ left: null, right })),
  ];
}

/** How much two statements share: of values that either has, those that are equal; of addresses, their letters. */
function alike(a: Statement, b: Statement): number {
  const address = a.values.address;
  if (address !== undefined) return likeAddresses(address, b.values.address ?? '');
  const names = new Set([...Object.keys(a.values), ...Object.keys(b.values)]);
  let [equal, said] = [0, 0];
  for (const name of names) {
    const [one = '', other = ''] = [a.values[name], b.values[name]];
    if (one === '' && other === '') continue;
    said++;
    if (name === 'name' ? a.core === b.core : one === other) equal++;
  }
  return said === 0 ? 0 : equal / said;
}

/** The share of two addresses that is equal from both ends. */
function likeAddresses(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return (head + tail) / Math.max(a.length, b.length, 1);
}

/** The values in which two statements differ, or all of one that stands alone. */
export function toldValues({ left, right }: StatementPair): { left: string | null; right: string | null } {
  const names = Object.keys({ ...left?.values, ...right?.values });
  const differ = names.filter((name) => !left || !right || left.values[name] !== right.values[name]);
  const text = (statement: Statement | null): string | null => {
    const values = differ.map((name) => statement?.values[name] ?? '').filter((value) => value !== '');
    return statement === null || values.length === 0 ? null : values.join(' \u00b7 ');
  };
  return { left: text(left), right: text(right) };
}
