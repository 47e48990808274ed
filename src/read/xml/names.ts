/** How many names are kept: Word uses some hundreds. */
const size = 4096;
const longest = 64;

/** The names of the places of a table, each met last with a code that leads there. */
const known: string[] = Array.from({ length: size }, () => '');

/** A number that tells names apart, put together one character after the other. */
export const hashWith = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/**
 * The name from `start` to `end`, whose characters make `hash`. A name is one string wherever it stands: none is cut out twice,
 * and two are compared by their address.
 */
export function nameAt(text: string, start: number, end: number, hash: number): string {
  const place = hash & (size - 1);
  const last = known[place] ?? '';
  if (last.length === end - start && text.startsWith(last, start)) return last;
  const name = text.slice(start, end);
  if (name.length > longest) return name;
  // What is a key of an object is one string for all of V8.
  const [single = name] = Object.keys({ [name]: true });
  known[place] = single;
  return single;
}
