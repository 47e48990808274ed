import type { DocumentRecord } from '../../model/record.js';
import { numberWithoutLanguage } from './addresses.js';
import type { StatementPair } from './differing-statements.js';
import type { Statement } from './statements.js';
import { shiftOfYears } from './told-once.js';

/** Differences without those that only follow from another: one slip is told once. */
export function onceEach(
  pairs: readonly StatementPair[],
  left: DocumentRecord,
  right: DocumentRecord,
): StatementPair[] {
  const told = new Set<string>();
  const date = pairs.find(({ left, right }) => (left ?? right)?.fact === 'date');
  const shift = date ? shiftOfYears(date) : 0;
  const renamed = pairs.filter(
    ({ left, right }) => left?.fact === 'group' && right !== null && left.values.type !== undefined,
  );
  return pairs.filter((pair) => {
    if (isOwnReference(pair.left, right) || isOwnReference(pair.right, left)) return false;
    if (pair !== date && shift !== 0 && shiftOfYears(pair) === shift && !saysYear(pair)) return false;
    if (renamed.some((group) => group !== pair && isOnlyRenamed(pair, group))) return false;
    // One person in two offices, an address that is linked twice.
    const core = pair.left?.core ?? pair.right?.core ?? null;
    if (core === null || pair.left?.core === pair.right?.core) return true;
    const key = `${pair.left?.core ?? ''} \u2192 ${pair.right?.core ?? ''}`;
    if (told.has(key)) return false;
    told.add(key);
    return true;
  });
}

/** A document that names itself by a number which the other's letterhead has: the reference differs, and is told. */
const isOwnReference = (statement: Statement | null, { reference }: DocumentRecord): boolean =>
  statement?.fact === 'citation' &&
  reference !== null &&
  statement.values.number === numberWithoutLanguage(reference.number) &&
  [reference.series, statement.values.issuer].includes(statement.values.series || reference.series);

/** A date whose year is printed: it does not follow that of the letter. */
const saysYear = ({ left, right }: StatementPair): boolean =>
  [left, right].some((side) => side?.evidence === null || /\d{4}/.test(side?.evidence?.text ?? ''));

const groupOf = ({ values }: Statement): string =>
  [values.type, values.sector, values.number].filter(Boolean).join(' ');

/** What differs only in the group that it names, as the groups of the two documents do. */
function isOnlyRenamed({ left, right }: StatementPair, group: StatementPair): boolean {
  if (!left || !right || !group.left || !group.right) return false;
  const [from, to] = [groupOf(group.left), groupOf(group.right)];
  return Object.entries(left.values).every(([name, value]) => {
    const other = right.values[name] ?? '';
    return value === other || (value === from && other === to);
  });
}
