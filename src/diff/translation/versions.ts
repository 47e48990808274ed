import type { Unit, Tree } from '../units.js';
import { labelKey, pairSiblings, type Shown, stemsOf } from './siblings.js';
import { type Figure, figuresOf } from './figures.js';
import type { Months } from './months.js';

/** Two versions of a text, paragraph by paragraph. */
export interface Versions {
  /** In reading order of the left. */
  readonly pairs: readonly (readonly [Unit, Unit])[];
  /** The topmost units that have no answer; what stands below them is left out too. */
  readonly alone: Readonly<Record<'left' | 'right', readonly Unit[]>>;
  figures(unit: Unit): readonly Figure[];
}

/** Pairs the paragraphs of two language versions from the top down. */
export function versionsOf(left: Tree, right: Tree, months: Readonly<Record<'left' | 'right', Months>>): Versions {
  const cache = new Map<Unit, Shown>();
  const leftUnits = new Set(left.units);
  const shown = (unit: Unit): Shown => {
    const known = cache.get(unit);
    if (known) return known;
    const made = {
      figures: figuresOf(unit.text, months[leftUnits.has(unit) ? 'left' : 'right']),
      stems: stemsOf(unit.text),
      label: labelKey(unit.label),
    };
    cache.set(unit, made);
    return made;
  };
  const pairs: [Unit, Unit][] = [];
  const alone = { left: [] as Unit[], right: [] as Unit[] };
  const descend = (a: Unit, b: Unit): void => {
    const matched = [...pairSlots(a, b), ...pairSiblings(open(a), open(b), shown)];
    const answered = new Set(matched.flat());
    alone.left.push(...a.children.filter((unit) => !answered.has(unit)));
    alone.right.push(...b.children.filter((unit) => !answered.has(unit)));
    for (const [one, other] of matched) {
      pairs.push([one, other]);
      descend(one, other);
    }
  };
  descend(left.root, right.root);
  return {
    pairs: pairs.toSorted(([a], [b]) => a.index - b.index),
    alone: { left: inOrder(alone.left), right: inOrder(alone.right) },
    figures: (unit) => shown(unit).figures,
  };
}

const open = ({ children }: Unit): Unit[] => children.filter(({ slot }) => slot === null);
const inOrder = (units: readonly Unit[]): Unit[] => units.toSorted((a, b) => a.index - b.index);

/** Parts that there is one of answer each other. */
const pairSlots = (a: Unit, b: Unit): [Unit, Unit][] =>
  a.children.flatMap((one): [Unit, Unit][] => {
    const other = one.slot === null ? undefined : b.children.find(({ slot }) => slot === one.slot);
    return other ? [[one, other]] : [];
  });
