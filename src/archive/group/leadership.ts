import type { Role } from '../../model/record.js';
import type { HeldDocument } from '../letters/documents.js';
import type { GroupKeys } from '../letters/group-keys.js';
import { type Saying, saying } from '../letters/saying.js';
import { personKey } from '../people/names.js';

/** Offices at the head of a group. */
export type LeadingRole = Extract<Role, 'chair' | 'vice-chair' | 'acting-chair' | 'co-chair'>;

const leading: ReadonlySet<string> = new Set<LeadingRole>(['chair', 'vice-chair', 'acting-chair', 'co-chair']);

const isLeading = (role: Role): role is LeadingRole => leading.has(role);

/** A time in office, as far as letters say. */
export interface Term {
  readonly name: string;
  readonly role: LeadingRole;
  /** The letter that says that the person takes the office over from another; `null` where none does. */
  readonly from: Saying | null;
  /** The letter that says that the person leaves it; `null` where none does. */
  readonly until: Saying | null;
  /** The letters that name the person in the office, in time. */
  readonly named: readonly Saying[];
}

interface Statement {
  readonly key: string;
  readonly name: string;
  readonly role: LeadingRole;
  readonly outgoing: boolean;
  readonly by: Saying;
}

interface Draft {
  readonly name: string;
  readonly role: LeadingRole;
  readonly from: Saying | null;
  until: Saying | null;
  readonly named: Saying[];
}

/** What a document says of who leads a group, in all its languages, each once. */
function statementsOf({ cards }: HeldDocument, group: string, groups: GroupKeys): Statement[] {
  const statements = new Map<string, Statement>();
  const add = (statement: Statement): void => {
    const key = `${statement.key} ${statement.role} ${statement.outgoing}`;
    if (!statements.has(key)) statements.set(key, statement);
  };
  for (const card of cards) {
    for (const { value, pointer, evidence } of card.people) {
      const { name, role, outgoing } = value;
      if (isLeading(role) && groups(card, value.group) === group)
        add({ key: personKey(name), name, role, outgoing, by: saying(card, pointer, evidence) });
    }
    for (const { mandate, pointer, evidence } of card.mandates) {
      if (groups(card, mandate.group) !== group) continue;
      for (const name of mandate.chairs)
        add({
          key: personKey(name),
          name,
          role: 'chair',
          outgoing: false,
          by: saying(card, `${pointer}/mandate/chairs`, evidence),
        });
    }
  }
  return [...statements.values()];
}

/** Groups that documents tell leaders of, each with these documents, in their order. */
export function ledGroups(documents: readonly HeldDocument[], groups: GroupKeys): Map<string, HeldDocument[]> {
  const led = new Map<string, HeldDocument[]>();
  for (const document of documents) {
    const named = document.cards.flatMap((card) => [
      ...card.people.filter(({ value }) => isLeading(value.role)).map(({ value }) => groups(card, value.group)),
      ...card.mandates.map(({ mandate }) => groups(card, mandate.group)),
    ]);
    for (const key of new Set(named)) {
      if (key === null) continue;
      const known = led.get(key);
      if (known) known.push(document);
      else led.set(key, [document]);
    }
  }
  return led;
}

/** Who led a group from when to when: nothing is told that no letter says. */
export function leadershipOf(documents: readonly HeldDocument[], group: string, groups: GroupKeys): Term[] {
  const terms: Draft[] = [];
  const last = new Map<string, Draft>();
  for (const document of documents) {
    const statements = statementsOf(document, group, groups);
    for (const { key, name, role, outgoing, by } of statements) {
      const office = `${key} ${role}`;
      const known = last.get(office);
      if (outgoing) {
        if (known && known.until === null) known.until = by;
        else if (!known) open({ name, role, from: null, until: by, named: [] });
        continue;
      }
      if (known && (known.until === null || known.until.document === by.document)) known.named.push(by);
      else open({ name, role, from: isSuccessor(key, role, statements) ? by : null, until: null, named: [by] });
      function open(term: Draft): void {
        terms.push(term);
        last.set(office, term);
      }
    }
  }
  return terms;
}

/** The one in an office that a letter says another leaves: who of several came new, it does not say. */
const isSuccessor = (key: string, role: LeadingRole, statements: readonly Statement[]): boolean => {
  const same = statements.filter((each) => each.role === role);
  const staying = same.filter(({ outgoing }) => !outgoing);
  return staying.length === 1 && staying[0]?.key === key && same.some((each) => each.outgoing && each.key !== key);
};
