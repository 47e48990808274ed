/**
 * One in five, where a test reads each of many files anew and most of them hold what the others do; all of them with `ALL_FIXTURES=1`.
 */
export const sampled = <Item>(items: readonly Item[]): Item[] =>
  items.filter((_, at) => at % 5 === 0 || process.env['ALL_FIXTURES'] !== undefined);
