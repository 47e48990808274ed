/** That `left` and `right` (any numbers) belong together, and how well: above 0. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** Above it the best overall choice takes too long, and the best pairs are taken one after the other. */
const largestExact = 160;

/**
 * Of candidates, those that are best taken together: every number is used once, and the sum of scores is highest.
 * Numbers that no candidate links, directly or over others, are settled apart.
 */
export function bestAssignment(candidates: readonly Candidate[]): Candidate[] {
  return components(candidates).flatMap((component) => {
    if (component.length === 1) return component;
    const lefts = [...new Set(component.map(({ left }) => left))];
    const rights = [...new Set(component.map(({ right }) => right))];
    return Math.max(lefts.length, rights.length) <= largestExact
      ? hungarian(component, lefts, rights)
      : oneByOne(component);
  });
}

function components(candidates: readonly Candidate[]): Candidate[][] {
  const parents = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    let at = key;
    while (at !== root) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { left, right } of candidates) parents.set(find(`l${left}`), find(`r${right}`));
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const root = find(`l${candidate.left}`);
    const group = groups.get(root);
    if (group) group.push(candidate);
    else groups.set(root, [candidate]);
  }
  return [...groups.values()];
}

function oneByOne(candidates: readonly Candidate[]): Candidate[] {
  const [lefts, rights] = [new Set<number>(), new Set<number>()];
  const chosen: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score || a.left - b.left || a.right - b.right)) {
    if (lefts.has(candidate.left) || rights.has(candidate.right)) continue;
    lefts.add(candidate.left);
    rights.add(candidate.right);
    chosen.push(candidate);
  }
  return chosen;
}

/** Kuhn's assignment with potentials, cubic in the number of units; a pair that is no candidate costs nothing. */
function hungarian(candidates: readonly Candidate[], lefts: readonly number[], rights: readonly number[]): Candidate[] {
  const size = Math.max(lefts.length, rights.length);
  const rowOf = new Map(lefts.map((left, at) => [left, at + 1]));
  const columnOf = new Map(rights.map((right, at) => [right, at + 1]));
  const width = size + 1;
  const costs = new Float64Array(width * width);
  const byCell = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const cell = (rowOf.get(candidate.left) as number) * width + (columnOf.get(candidate.right) as number);
    if (-candidate.score >= (costs[cell] as number)) continue;
    costs[cell] = -candidate.score;
    byCell.set(cell, candidate);
  }
  const rowPotential = new Float64Array(width);
  const columnPotential = new Float64Array(width);
  const rowAt = new Int32Array(width);
  const way = new Int32Array(width);
  for (let row = 1; row <= size; row++) {
    rowAt[0] = row;
    let column = 0;
    const least = new Float64Array(width).fill(Infinity);
    const used = new Uint8Array(width);
    do {
      used[column] = 1;
      const at = rowAt[column] as number;
      let delta = Infinity;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (used[other]) continue;
        const cost =
          (costs[at * width + other] as number) - (rowPotential[at] as number) - (columnPotential[other] as number);
        if (cost < (least[other] as number)) {
          least[other] = cost;
          way[other] = column;
        }
        if ((least[other] as number) < delta) {
          delta = least[other] as number;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (used[other]) {
          rowPotential[rowAt[other] as number] = (rowPotential[rowAt[other] as number] as number) + delta;
          columnPotential[other] = (columnPotential[other] as number) - delta;
        } else least[other] = (least[other] as number) - delta;
      }
      column = next;
    } while (rowAt[column] !== 0);
    for (; column !== 0; ) {
      const before = way[column] as number;
      rowAt[column] = rowAt[before] as number;
      column = before;
    }
  }
  const chosen: Candidate[] = [];
  for (let column = 1; column <= size; column++) {
    const candidate = byCell.get((rowAt[column] as number) * width + column);
    if (candidate) chosen.push(candidate);
  }
  return chosen;
}
