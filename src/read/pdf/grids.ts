/** Ruled tables: rules that touch are one grid, whose fields are cells. */
import type { Box, Rule } from './geometry.js';

export interface Grid extends Box {
  /** Places of the upright rules, from the left; of the level ones, from the top. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly rules: readonly Rule[];
}

const touching = 4;

/** Grids from the top; a single box is one too. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  return groupsOf(rules)
    .map(gridOf)
    .filter((grid) => grid.columns.length > 1 && grid.rows.length > 1)
    .sort((a, b) => a.top - b.top);
}

function groupsOf(rules: readonly Rule[]): Rule[][] {
  const leaders = rules.map((_, index) => index);
  const leader = (index: number): number => {
    let at = index;
    while (leaders[at] !== at) at = leaders[at] as number;
    leaders[index] = at;
    return at;
  };
  for (const [index, rule] of rules.entries()) {
    for (let other = index + 1; other < rules.length; other++) {
      if (touch(rule, rules[other] as Rule)) leaders[leader(other)] = leader(index);
    }
  }
  const groups = new Map<number, Rule[]>();
  for (const [index, rule] of rules.entries()) {
    const known = groups.get(leader(index));
    if (known) known.push(rule);
    else groups.set(leader(index), [rule]);
  }
  return [...groups.values()];
}

function touch(a: Rule, b: Rule): boolean {
  if (a.isLevel === b.isLevel) {
    return Math.abs(a.at - b.at) <= touching && a.from <= b.to + touching && b.from <= a.to + touching;
  }
  return a.at >= b.from - touching && a.at <= b.to + touching && b.at >= a.from - touching && b.at <= a.to + touching;
}

function gridOf(rules: readonly Rule[]): Grid {
  const level = rules.filter((rule) => rule.isLevel);
  const upright = rules.filter((rule) => !rule.isLevel);
  // A table open at its sides is as wide as its level rules.
  const columns = apart([...upright.map(({ at }) => at), ...ends(level)]);
  const rows = apart([...level.map(({ at }) => at), ...ends(upright)]);
  const [left = 0, top = 0] = [columns[0], rows[0]];
  return { left, right: columns.at(-1) ?? 0, top, bottom: rows.at(-1) ?? 0, columns, rows, rules };
}

const ends = (rules: readonly Rule[]): number[] =>
  rules.length === 0 ? [] : [Math.min(...rules.map(({ from }) => from)), Math.max(...rules.map(({ to }) => to))];

/** Places in order, those of a double rule as one. */
function apart(places: readonly number[]): number[] {
  const kept: number[] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    if (kept.length === 0 || place - (kept.at(-1) as number) > touching) kept.push(place);
  }
  return kept;
}

export interface Field {
  readonly row: number;
  readonly column: number;
  /** Columns that it takes. */
  readonly span: number;
  /** The field above that it belongs to, as no rule parts them. */
  readonly above: boolean;
}

/** The fields of each row: those that no rule parts are one. */
export function fieldsOf(grid: Grid): Field[][] {
  const { columns, rows } = grid;
  return rows.slice(1).map((bottom, row) => {
    const top = rows[row] as number;
    const fields: Field[] = [];
    for (let column = 0; column < columns.length - 1; ) {
      let span = 1;
      while (
        column + span < columns.length - 1 &&
        !hasRule(grid, false, columns[column + span] as number, (top + bottom) / 2)
      )
        span++;
      const middle = ((columns[column] as number) + (columns[column + 1] as number)) / 2;
      fields.push({ row, column, span, above: row > 0 && !hasRule(grid, true, top, middle) });
      column += span;
    }
    return fields;
  });
}

const hasRule = ({ rules }: Grid, isLevel: boolean, at: number, through: number): boolean =>
  rules.some(
    (rule) =>
      rule.isLevel === isLevel && Math.abs(rule.at - at) <= touching && rule.from <= through && rule.to >= through,
  );
