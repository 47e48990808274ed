import type { Shelf } from './shelf.js';

/** The addresses of the letters that an answer names, by their names in it. */
export function addressesIn(answer: unknown, { named }: Shelf): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  JSON.stringify(answer, (_, value: unknown) => {
    const letter = typeof value === 'string' ? named.get(value) : undefined;
    if (letter) found[letter.name] = `/letter/${letter.id}`;
    return value;
  });
  return found;
}
