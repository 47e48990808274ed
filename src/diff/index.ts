import type {
  Change,
  ChangeKind,
  ComparedParagraph,
  ComparedSource,
  Comparison,
  ComparisonInContext,
  Fact,
  Words,
} from '../model/comparison.js';
import type { FactWords } from '../model/locale/interface/comparison.js';
import type { DocumentRecord } from '../model/record.js';
import { withAbsence } from './absence.js';
import { align } from './align.js';
import { factTelling } from './fact-words.js';
import { compareFacts } from './facts.js';
import type { Division, Matching } from './matching.js';
import { oneSidedParts } from './one-sided.js';
import { headingsAlike } from './own-revision.js';
import { type RenumberedRun, renumberedRuns } from './numbering.js';
import { movedUnits } from './order.js';
import { outsideMandate } from './outside.js';
import { readingRows } from './rows.js';
import { type Scope, settleScope } from './scope.js';
import { type Compared, type Tree, treeOf, type Unit } from './units.js';
import { exact, lax, type Sameness } from './variants.js';
import { changedWords, segmenterOf } from './words.js';

export type { Compared } from './units.js';
export { isScope, type Scope } from './scope.js';

export interface CompareOptions {
  /** By default `mandate` where both have terms of reference, else `all`. */
  readonly scope?: Scope;
  /** Differences of print too: white space, kinds of hyphens and apostrophes, case. */
  readonly strict?: boolean;
  /** The words in which facts are told; by default the codes of the record. */
  readonly words?: FactWords;
}

/**
 * What changed from one document to another, as a person would tell it. Sides may be swapped: then what was added
 * was removed, and what was split was merged.
 * @throws ScopeError where a document has not what is to be compared
 */
export function compare(
  left: Compared,
  right: Compared,
  { scope: asked, strict = false, words }: CompareOptions = {},
): ComparisonInContext {
  const scope = settleScope(left.record, right.record, asked);
  const same = strict ? exact : lax;
  const raw = strict && left.text !== undefined && right.text !== undefined;
  const matching = matchEitherWay(treeOf(left, scope, raw), treeOf(right, scope, raw), same);
  const moved = movedEitherWay(matching);
  const runs = renumberedRuns(matching, moved, strict);
  const isOwnNumbering = scope === 'mandate' && groupsDiffer(left.record, right.record);
  if (isOwnNumbering) forgetSections(moved, runs);
  const { changes, rows } = new Teller(
    matching,
    moved,
    runs,
    headingsAlike(matching, left.record, right.record, same),
    same,
    right.record.source.language,
  ).tell();
  const oneSided = oneSidedParts(matching, left.record, right.record, scope);
  const factsIn = (telling: FactWords | null): Fact[] =>
    compareFacts(left.record, right.record, scope, same, factTelling(telling)).map((fact) =>
      withAbsence(fact, matching, oneSided),
    );
  const facts = factsIn(words ?? null);
  const count = (kind: ChangeKind): number => changes.filter(({ kinds }) => kinds.includes(kind)).length;
  const whole = asked === undefined && scope === 'mandate' ? compare(left, right, { scope: 'all', strict }) : null;
  const comparison: Comparison = {
    schemaVersion: '1',
    left: sourceOf(left.record),
    right: sourceOf(right.record),
    scope,
    oneSided,
    outside: whole === null ? 0 : outsideMandate(left.record, right.record, { facts: factsIn(null) }, whole.comparison),
    summary: {
      added: count('added'),
      removed: count('removed'),
      modified: count('modified'),
      moved: count('moved'),
      renumbered: runs.reduce((sum, run) => sum + run.filter(({ follows }) => !follows).length, 0),
      split: count('split'),
      merged: count('merged'),
      facts: facts.length,
    },
    facts,
    changes,
  };
  return { comparison, rows, language: right.record.source.language };
}

function sourceOf({ source, reference }: DocumentRecord): ComparedSource {
  return { name: source.name, sha256: source.sha256, reference };
}

/** Whether the mandates are those of different groups, and no revisions of one. */
function groupsDiffer(left: DocumentRecord, right: DocumentRecord): boolean {
  const [groups, others] = [left, right].map(({ annexes }) => annexes.flatMap(({ mandate }) => mandate?.group ?? []));
  return groups?.length === 1 && others?.length === 1 && lax(groups[0] as string) !== lax(others[0] as string);
}

/** Two groups number and order the topics of their mandates each in its own way: that is no change. */
function forgetSections(moved: Set<Unit>, runs: RenumberedRun[]): void {
  for (const unit of moved) if (unit.topic !== null) moved.delete(unit);
  const kept = runs.map((run) => run.filter(({ left, right }) => left.topic === null || right.topic === null));
  runs.splice(0, runs.length, ...kept.filter((run) => run.some(({ follows }) => !follows)));
}

/** Aligned from the side that sorts first, so that swapped sides give the same pairs. */
function matchEitherWay(left: Tree, right: Tree, same: Sameness): Matching {
  return sortsFirst(left, right) ? align(left, right, same) : align(right, left, same).mirrored();
}

function movedEitherWay(matching: Matching): Set<Unit> {
  const { left, right } = matching;
  if (sortsFirst(left, right)) return movedUnits(matching);
  return new Set([...movedUnits(matching.mirrored())].flatMap((unit) => matching.leftOf(unit) ?? []));
}

function sortsFirst(left: Tree, right: Tree): boolean {
  for (const [at, { text }] of left.units.entries()) {
    const other = right.units[at]?.text;
    if (text !== other) return other !== undefined && text < other;
  }
  return true;
}

/** Puts what was found into changes, each told once, in reading order. */
class Teller {
  readonly #changes: Change[] = [];
  readonly #changeOf = new Map<Unit, number>();
  readonly #runOf = new Map<Unit, RenumberedRun>();
  readonly #told = new Set<RenumberedRun>();
  readonly #divisionOf = new Map<Unit, Division>();
  readonly #segmenter: Intl.Segmenter;

  constructor(
    readonly matching: Matching,
    readonly moved: ReadonlySet<Unit>,
    runs: readonly RenumberedRun[],
    /** Left headings that tell no change. */
    readonly unchanged: ReadonlySet<Unit>,
    readonly same: Sameness,
    language: string,
  ) {
    this.#segmenter = segmenterOf(language);
    for (const run of runs) for (const { left, follows } of run) if (!follows) this.#runOf.set(left, run);
    for (const division of [...matching.splits, ...matching.mergers]) {
      this.#divisionOf.set(division.whole, division);
      for (const part of division.parts) this.#divisionOf.set(part, division);
    }
  }

  tell(): { changes: Change[]; rows: ComparisonInContext['rows'] } {
    const places = readingRows(this.matching, this.moved);
    for (const { left, right, role } of places) if (role === 'whole') this.#tellOne(left, right);
    const rows = places.map(({ left, right }) => {
      const unit = (right ?? left) as Unit;
      const both = left !== null && right !== null;
      return {
        left: left && (both ? this.#paragraph(left) : placeOf(left)),
        right: right && (both ? this.#paragraph(right) : placeOf(right)),
        change: this.#changeOf.get(unit) ?? null,
        depth: unit.depth,
        heading: unit.heading,
      };
    });
    return { changes: this.#changes, rows };
  }

  #paragraph(unit: Unit): ComparedParagraph {
    const division = this.#divisionOf.get(unit);
    if (!division || division.whole === unit) return placeOf(unit);
    const parts = division.parts.map(placeOf);
    const last = division.parts.at(-1) as Unit;
    return { ...placeOf(unit), text: textOf(division.parts), end: last.span?.end ?? null, parts };
  }

  #tellOne(left: Unit | null, right: Unit | null): void {
    const change = this.#changeOfPair(left, right);
    if (!change) return;
    for (const unit of [left, right]) if (unit) this.#changeOf.set(unit, this.#changes.length);
    this.#changes.push(change);
  }

  #changeOfPair(left: Unit | null, right: Unit | null): Change | null {
    if (!left || !right) {
      const [kind, unit] = right ? (['added', right] as const) : (['removed', left as Unit] as const);
      const place = placeOf(unit);
      return {
        kinds: [kind],
        left: right ? null : place,
        right: right ? place : null,
        words: place.text === '' ? [] : [[kind, place.text]],
      };
    }
    const [from, to] = [this.#paragraph(left), this.#paragraph(right)];
    const words: Words[] = this.unchanged.has(left)
      ? [['equal', to.text]]
      : changedWords(from.text, to.text, this.same, this.#segmenter);
    const kinds: ChangeKind[] = [];
    if (this.moved.has(left)) kinds.push('moved');
    const run = this.#runOf.get(left);
    if (run) kinds.push('renumbered');
    if (to.parts) kinds.push('split');
    if (from.parts) kinds.push('merged');
    if (words.some(([kind]) => kind !== 'equal')) kinds.push('modified');
    if (kinds.length === 0) return null;
    const change: Change = { kinds, left: from, right: to, words };
    if (!run || kinds.length > 1) return change;
    // One line for all that were only renumbered with it.
    if (this.#told.has(run)) return null;
    this.#told.add(run);
    const entries = run.map(({ left, right, follows }) => ({ left: nameOf(left), right: nameOf(right), follows }));
    return entries.length > 1 ? { ...change, run: entries } : change;
  }
}

const nameOf = ({ address, label }: Unit): { address: string; label: string | null } => ({ address, label });

const textOf = (units: readonly Unit[]): string => units.map(({ text }) => text).join(' ');

const placeOf = ({ address, label, text, span }: Unit): ComparedParagraph => ({
  address,
  label,
  text,
  start: span?.start ?? null,
  end: span?.end ?? null,
});
