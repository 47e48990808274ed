/**
 * The labels of a paragraph and of those around it, from the top, each without its brackets and dots: `1`, `c`. A label
 * that already spells its parents (`1.1` under `1`) stands for the last of them.
 */
export function labelPath(label: string, path: readonly string[]): string[] {
  const own = label.replace(/^\(/, '').replace(/[.)]+$/, '') || label;
  const last = path[path.length - 1];
  const kept = last !== undefined && own.startsWith(`${last}.`) ? path.slice(0, -1) : path;
  return [...kept, own];
}
