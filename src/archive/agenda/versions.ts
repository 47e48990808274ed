import type { Card } from '../letters/card.js';
import type { HeldDocument } from '../letters/documents.js';
import type { GroupKeys } from '../letters/group-keys.js';
import { saying } from '../letters/saying.js';
import { compatible, daysOf, type Fact, formerDays, sameDays } from './fact.js';

/** Two languages of one document that give different days for one thing. */
export interface Disagreement {
  readonly fact: Fact;
  readonly other: Fact;
}

function factsIn(card: Card, groups: GroupKeys): Fact[] {
  const { language } = card;
  return [
    ...card.deadlines.map(
      ({ value, pointer, evidence }): Fact => ({
        type: 'deadline',
        value,
        group: groups(card, value.group),
        language,
        by: saying(card, pointer, evidence),
        also: [],
      }),
    ),
    ...card.meetings.map(
      ({ value, pointer, evidence }): Fact => ({
        type: 'meeting',
        value,
        group: groups(card, value.group),
        language,
        by: saying(card, pointer, evidence),
        also: [],
      }),
    ),
  ];
}

function sameFact(a: Fact, b: Fact): boolean {
  const [former, other] = [formerDays(a.value), formerDays(b.value)];
  return (
    compatible(a, b) &&
    sameDays(daysOf(a.value), daysOf(b.value)) &&
    a.value.status === b.value.status &&
    (former === null || other === null ? former === other : sameDays(former, other))
  );
}

/** What a document says in all its languages, each fact once, and where these disagree. */
export function factsOf({ cards }: HeldDocument, groups: GroupKeys): { facts: Fact[]; disagreements: Disagreement[] } {
  const [first, ...others] = cards;
  if (!first) return { facts: [], disagreements: [] };
  let facts = factsIn(first, groups);
  const disagreements: Disagreement[] = [];
  for (const card of others) {
    const left: Fact[] = [];
    const answered = new Set<number>();
    for (const fact of factsIn(card, groups)) {
      const at = facts.findIndex((each, index) => !answered.has(index) && sameFact(each, fact));
      if (at < 0) left.push(fact);
      else answered.add(at);
      facts = facts.map((each, index) => (index === at ? { ...each, also: [...each.also, fact.by] } : each));
    }
    for (const fact of left) {
      const alike = facts.filter((each, index) => !answered.has(index) && compatible(each, fact));
      const [partner] = alike;
      const isOne = partner && alike.length === 1 && left.filter((each) => compatible(each, fact)).length === 1;
      if (isOne && !sameDays(daysOf(partner.value), daysOf(fact.value)))
        disagreements.push({ fact: partner, other: fact });
      else if (!isOne) facts = [...facts, fact];
    }
  }
  return { facts, disagreements };
}
