import { compare } from '../../diff/index.js';
import type { Comparison } from '../../model/comparison.js';
import type { DocumentRecord } from '../../model/record.js';
import type { Card, HeldMandate } from '../letters/card.js';
import type { HeldDocument } from '../letters/documents.js';
import type { GroupKeys } from '../letters/group-keys.js';
import { type Saying, saying } from '../letters/saying.js';

/** Terms of reference in one edition. */
export interface MandateEdition {
  /** The annex that has them, in each language. */
  readonly in: readonly Saying[];
  readonly label: string | null;
  readonly title: string | null;
  /** To what day, month or year they run, as far as they say. */
  readonly until: string | null;
  /** The edition before, in the language that both are compared in; `null` for the first, and where no language is shared. */
  readonly before: Saying | null;
  /** What changed from it. */
  readonly changes: Comparison | null;
}

interface Edition {
  readonly card: Card;
  readonly mandate: HeldMandate;
}

/** A record with one annex alone, as the mandates of two letters are compared. */
function withAnnex(record: DocumentRecord, index: number): DocumentRecord {
  if (record.annexes.filter(({ type }) => type === 'terms-of-reference').length === 1) return record;
  const own = `/annexes/${index}`;
  const evidence = Object.entries(record.evidence).flatMap(([pointer, pieces]) => {
    if (!pointer.startsWith('/annexes/')) return [[pointer, pieces] as const];
    if (pointer !== own && !pointer.startsWith(`${own}/`)) return [];
    return [[`/annexes/0${pointer.slice(own.length)}`, pieces] as const];
  });
  return { ...record, annexes: record.annexes.slice(index, index + 1), evidence: Object.fromEntries(evidence) };
}

const sayingOf = ({ card, mandate }: Edition): Saying => saying(card, mandate.pointer, mandate.evidence);

/** The terms of reference of a group in time, each with what changed from those before. */
export function mandatesOf(documents: readonly HeldDocument[], group: string, groups: GroupKeys): MandateEdition[] {
  const editions = documents.flatMap(({ cards }) => {
    const found = cards.flatMap((card) =>
      card.mandates.flatMap((mandate): Edition[] =>
        groups(card, mandate.mandate.group) === group ? [{ card, mandate }] : [],
      ),
    );
    return found.length > 0 ? [found] : [];
  });
  return editions.flatMap((edition, at): MandateEdition[] => {
    const [first] = edition;
    if (!first) return [];
    const earlier = editions[at - 1] ?? [];
    const pair = edition.flatMap((now) => {
      const former = earlier.find(({ card }) => card.language === now.card.language);
      return former ? [{ now, former }] : [];
    })[0];
    const { label, title } = first.mandate;
    return [
      {
        in: edition.map(sayingOf),
        label,
        title,
        until:
          edition.map(({ mandate }) => mandate.mandate.duration?.until ?? null).find((until) => until !== null) ?? null,
        before: pair ? sayingOf(pair.former) : null,
        changes: pair ? changes(pair.former, pair.now) : null,
      },
    ];
  });
}

function changes(then: Edition, now: Edition): Comparison | null {
  const [before, after] = [then.mandate, now.mandate];
  if (before.record === null || after.record === null) return null;
  return compare(
    { record: withAnnex(before.record, before.index) },
    { record: withAnnex(after.record, after.index) },
    { scope: 'mandate' },
  ).comparison;
}
