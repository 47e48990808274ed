/**
 * One in eight (or in as many as are named), where a test reads each of many files anew and most of them hold what the others do; all of them with `ALL_FIXTURES=1`.
 */
export const sampled = <Item>(items: readonly Item[], every = 8): Item[] =>
  items.filter((_, at) => at % every === 0 || process.env['ALL_FIXTURES'] !== undefined);
