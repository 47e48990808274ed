import type { HeldDocument, Register } from '../letters/documents.js';
import type { GroupKeys } from '../letters/group-keys.js';
import type { ContradictionKind, Days } from './agenda.js';
import {
  calledAlike,
  compatible,
  daysOf,
  type Fact,
  formerDays,
  isChange,
  isForMeetings,
  namedAlike,
  sameDays,
} from './fact.js';
import { daysNow, end, had, type Matter, move, newMatter, say } from './matter.js';
import { Shelves } from './shelves.js';
import { factsOf } from './versions.js';
import { type Saying, saying } from '../letters/saying.js';

/** A contradiction between what is said of matters, before these have their places in the agenda. */
export interface Clash {
  readonly kind: ContradictionKind;
  readonly matters: readonly Matter[];
  readonly said: readonly { readonly days: Days; readonly by: Saying }[];
}

/** What documents say of deadlines and meetings, gone through in time. */
export function courseOf(
  register: Register,
  groups: GroupKeys,
): { matters: readonly Matter[]; clashes: readonly Clash[] } {
  const shelves = new Shelves();
  const clashes: Clash[] = [];
  for (const document of register.documents) new Reading(document, register, groups, shelves, clashes).read();
  return { matters: shelves.all, clashes };
}

/** Where `#near` has the documents that speak of the same meetings. */
const besideMeeting = 2;

/** One document, read against what stood before it. */
class Reading {
  readonly #facts: readonly Fact[];
  /** Each matter is what one statement of a document speaks of. */
  readonly #claimed = new Map<Matter, Fact>();
  /** Families that it amends or takes the place of, its own first; then those that it names. */
  readonly #amended: readonly string[];
  readonly #named: readonly string[];

  constructor(
    readonly document: HeldDocument,
    readonly register: Register,
    groups: GroupKeys,
    readonly shelves: Shelves,
    readonly clashes: Clash[],
  ) {
    const { facts, disagreements } = factsOf(document, groups);
    this.#facts = facts;
    const mentions = document.cards.flatMap((card) =>
      card.mentions.map(({ name, act }) => ({ act, held: register.find(name, card.about) })),
    );
    const family = ({ held }: { held: HeldDocument | null }): string[] => (held ? [held.family] : []);
    const isNewEdition = document.name?.amendments.some(({ kind }) => kind !== 'addendum') ?? false;
    this.#amended = [
      ...(isNewEdition ? [document.family] : []),
      ...mentions.filter(({ act }) => act === 'replaces').flatMap(family),
    ];
    this.#named = mentions.flatMap(family);
    for (const { fact, other } of disagreements) this.#disagreements.push([fact, other]);
  }

  readonly #disagreements: [Fact, Fact][] = [];

  read(): void {
    for (const fact of this.#facts) if (isChange(fact.value)) this.#readChange(fact);
    const plain = this.#facts.filter(({ value }) => !isChange(value));
    // meetings first: deadlines of two letters are one where they are for one meeting
    plain.sort((a, b) => Number(a.type === 'deadline') - Number(b.type === 'deadline'));
    const others = plain.filter((fact) => !this.#isRepetition(fact));
    for (const fact of others) this.#readNew(fact);
    this.#withdraw();
    for (const [fact, other] of this.#disagreements) {
      const matter = [...this.#claimed].find(([, claiming]) => claiming === fact)?.[0];
      if (matter) this.#clash('languages', matter, [fact, other]);
    }
  }

  #clash(kind: ContradictionKind, matter: Matter, facts: readonly Fact[]): void {
    this.clashes.push({
      kind,
      matters: [matter],
      said: facts.map(({ value, by }) => ({ days: daysOf(value), by })),
    });
  }

  #claim(matter: Matter, fact: Fact): void {
    this.#claimed.set(matter, fact);
  }

  #open(fact: Fact, former: Days | null): void {
    const matter = newMatter(fact, this.document, former);
    this.shelves.add(matter);
    this.#claim(matter, fact);
  }

  /** Where a matter may stand that a statement speaks of, the nearest first: its own family, those named, any other. */
  #near(fact: Fact): readonly Matter[][] {
    const free = (matters: readonly Matter[]): Matter[] =>
      [...new Set(matters)].filter((matter) => compatible(matter.fact, fact) && !this.#claimed.has(matter));
    return [
      free([this.document.family, ...this.#amended].flatMap(this.shelves.ofFamily)),
      free(this.#named.flatMap(this.shelves.ofFamily)),
      free(this.#meeting().flatMap(this.shelves.ofFamily)),
      free(this.shelves.elsewhere(fact)).filter(
        (matter) => fact.type === 'meeting' || (fact.group !== null && matter.fact.group !== null),
      ),
    ];
  }

  /** Families of other documents that speak of a meeting of which this one does. */
  #meeting(): string[] {
    const meetings = [...this.#claimed.keys()].filter(({ fact }) => fact.type === 'meeting');
    return meetings.flatMap(({ documents }) => documents.map(({ family }) => family));
  }

  #readChange(fact: Fact): void {
    const former = formerDays(fact.value) ?? daysOf(fact.value);
    const isMove = fact.value.replaces !== null;
    const now = daysOf(fact.value);
    for (const matters of this.#near(fact)) {
      // said again, by another document
      const done = best(
        matters.filter((matter) =>
          fact.value.status !== null
            ? matter.status === 'cancelled' && sameDays(daysNow(matter), now)
            : had(matter, former) && sameDays(daysNow(matter), now),
        ),
        fact,
      );
      if (done) return this.#repeat(done, fact);
      const open = matters.filter(({ status }) => status === 'standing');
      const matter =
        best(
          open.filter((each) => sameDays(daysNow(each), former)),
          fact,
        ) ??
        best(
          open.filter((each) => had(each, former)),
          fact,
        );
      if (matter) return this.#change(matter, fact, isMove);
    }
    const only = isMove ? this.#onlyOne(fact, this.shelves.ofFamily(this.document.family)) : null;
    if (only === null) return this.#open(fact, isMove ? former : null);
    this.clashes.push({
      kind: 'former-date',
      matters: [only],
      said: [
        { days: daysNow(only), by: only.movedBy.at(-1)?.by ?? only.setBy ?? fact.by },
        { days: former, by: fact.by },
      ],
    });
    this.#change(only, fact, true);
  }

  #repeat(matter: Matter, fact: Fact): void {
    say(matter, fact, this.document);
    this.#claim(matter, fact);
  }

  #change(matter: Matter, fact: Fact, isMove: boolean): void {
    if (isMove) move(matter, fact, this.document);
    if (fact.value.status !== null) {
      end(matter, 'cancelled', fact.by, this.document);
      matter.alsoIn.push(...fact.also);
    }
    this.#claim(matter, fact);
  }

  /** Whether it says what stood before, be it that this had been moved or cancelled. */
  #isRepetition(fact: Fact): boolean {
    const days = daysOf(fact.value);
    const near = this.#near(fact);
    for (const [distance, matters] of near.entries()) {
      const same = matters.filter(
        (matter) =>
          matter.status !== 'withdrawn' && sameDays(daysNow(matter), days) && this.#mayBeOne(matter, fact, distance),
      );
      const matter =
        best(
          same.filter(({ status }) => status === 'standing'),
          fact,
        ) ?? best(same, fact);
      if (!matter) continue;
      if (matter.status === 'standing') this.#repeat(matter, fact);
      else this.#tellPast('after-cancellation', matter, fact, matter.endedBy);
      return true;
    }
    for (const [distance, matters] of near.entries()) {
      const matter = best(
        matters.filter((each) => each.status === 'standing' && had(each, days) && this.#mayBeOne(each, fact, distance)),
        fact,
      );
      if (!matter) continue;
      this.#tellPast('after-move', matter, fact, matter.movedBy.at(-1)?.by);
      return true;
    }
    return false;
  }

  #tellPast(kind: ContradictionKind, matter: Matter, fact: Fact, by: Saying | null | undefined): void {
    this.clashes.push({
      kind,
      matters: [matter],
      said: [
        { days: daysNow(matter), by: by ?? fact.by },
        { days: daysOf(fact.value), by: fact.by },
      ],
    });
    this.#claim(matter, fact);
  }

  /** Something new; or, in a corrigendum or a new edition, other days for the one thing that it can be about. */
  #readNew(fact: Fact): void {
    const only = this.#onlyOne(fact, this.#amended.flatMap(this.shelves.ofFamily));
    if (only) this.#change(only, fact, true);
    else this.#open(fact, null);
  }

  /** Within a family days tell enough; other documents speak of the same meeting of a group, or of what is called the same. */
  #mayBeOne(matter: Matter, fact: Fact, distance: number): boolean {
    if (distance === 0) return true;
    if (namedAlike(matter.fact, fact)) return true;
    if (distance === besideMeeting && fact.type === 'deadline' && isForMeetings(fact.value.kind)) return true;
    return isOfOneGroup(matter.fact, fact) && (fact.type === 'meeting' || matter.fact.language !== fact.language);
  }

  /** The one matter of a family that a statement without former days can be about, where it is the one statement for it. */
  #onlyOne(fact: Fact, matters: readonly Matter[]): Matter | null {
    const found = [...new Set(matters)].filter(
      (matter) =>
        matter.status === 'standing' &&
        compatible(matter.fact, fact) &&
        !this.#claimed.has(matter) &&
        matter.last !== this.document &&
        (isVague(fact)
          ? namedAlike(matter.fact, fact)
          : calledAlike(matter.fact, fact) || isOfOneGroup(matter.fact, fact)),
    );
    const others = this.#facts.filter(
      (each) => each !== fact && compatible(each, fact) && ![...this.#claimed.values()].includes(each),
    );
    return found.length === 1 && others.length === 0 ? (found[0] ?? null) : null;
  }

  /** What a document that is issued anew, cancelled or replaced as a whole had said, and what came after does not say again. */
  #withdraw(): void {
    const { document, register } = this;
    for (const card of document.cards)
      for (const { name, act, pointer, evidence } of card.mentions) {
        const target = act === null ? null : register.find(name, card.about);
        if (target && target.order < document.order)
          this.#withdrawAll(target, name.amendments.length === 0, saying(card, pointer, evidence));
      }
    const [own] = document.name?.amendments ?? [];
    const [card] = document.cards;
    if (own?.kind !== 'revision' || !card) return;
    this.#withdrawAll(document, true, saying(card, '/reference', card.reference));
  }

  #withdrawAll(target: HeldDocument, isWhole: boolean, by: Saying): void {
    for (const matter of this.shelves.ofFamily(target.family)) {
      if (matter.status !== 'standing' || this.#claimed.has(matter)) continue;
      const isOfIt = (document: HeldDocument): boolean =>
        isWhole ? document.family === target.family && !isOwnAddendum(document, target) : document === target;
      if (matter.documents.every(isOfIt)) end(matter, 'withdrawn', by, this.document);
    }
  }
}

/** A new edition takes nothing from what was added beside the old one. */
const isOwnAddendum = (document: HeldDocument, target: HeldDocument): boolean =>
  target.name?.amendments[0]?.kind === 'revision' &&
  (document.name?.amendments.some(({ kind }) => kind === 'addendum') ?? false);

/** A kind of deadline that holds all that no other does: the words must tell what is due. */
const isVague = ({ type, value }: Fact): boolean => type === 'deadline' && 'kind' in value && value.kind === 'other';

const isOfOneGroup = (a: Fact, b: Fact): boolean => a.group !== null && a.group === b.group;

/** The one that is called as the statement is, else of its group, else the first. */
const best = (matters: readonly Matter[], fact: Fact): Matter | undefined =>
  matters.find((matter) => namedAlike(matter.fact, fact)) ??
  matters.find((matter) => isOfOneGroup(matter.fact, fact) && calledAlike(matter.fact, fact)) ??
  matters.find((matter) => calledAlike(matter.fact, fact)) ??
  matters.find((matter) => isOfOneGroup(matter.fact, fact)) ??
  (matters.length === 1 ? matters[0] : undefined);
