import { element, type Node } from './element.js';
import { inline } from './inline.js';
import type { Wrap } from './wrap.js';

/**
 * A table whose cells share one run of elements.
 *
 * @param wraps offsets count in the text of all cells that have some, parted by spaces; what crosses a cell's edge falls away
 */
export function tableOf(rows: readonly (readonly string[])[], eId: string, wraps: readonly Wrap[]): Node {
  const sorted = [...wraps].sort((a, b) => a.from - b.from);
  let [at, next] = [0, 0];
  const cellOf = (cell: string): Node => {
    if (cell === '') return element('td', {}, element('p', {}));
    const [from, to] = [at, at + cell.length];
    at = to + 1;
    const own: Wrap[] = [];
    for (let wrap = sorted[next]; wrap && wrap.from < at; wrap = sorted[++next])
      if (wrap.to <= to) own.push({ ...wrap, from: wrap.from - from, to: wrap.to - from });
    return element('td', {}, element('p', {}, inline(cell, own)));
  };
  const written = rows.filter((row) => row.length > 0).map((row) => element('tr', {}, row.map(cellOf)));
  return element('table', { eId }, written);
}
