import type { Evidence, Person } from '../../model/record.js';
import { plainLetters } from './plain-letters.js';
import type { Wrap } from './wrap.js';

/** What may not stand in the words of an office: another clause, an address. */
const noOffice = /[,;:@()[\]]/;

/** `, Président de la Commission d'études 13`, behind a name and its country. */
function officeBehind(text: string, name: number): readonly [from: number, to: number] | null {
  const [lead] = /^(?: ?\([^()]*\))?, (?=\p{L})/u.exec(text.slice(name)) ?? [];
  if (lead === undefined) return null;
  const from = name + lead.length;
  return noOffice.test(text.slice(from)) ? null : [from, text.length];
}

/** `Président: `, `Présidente par intérim, `, before a name. */
function officeBefore(text: string, name: number): readonly [from: number, to: number] | null {
  if (!/[,:] $/.test(text.slice(0, name))) return null;
  const to = name - 2;
  let from = to;
  while (from > 0 && !noOffice.test(text.charAt(from - 1))) from--;
  while (text.charAt(from) === ' ') from++;
  return /^\p{L}/u.test(text.slice(from, to)) ? [from, to] : null;
}

/**
 * A person's name in the words that speak of them, and the words of the office. The region that a list is ordered by
 * (`AFR: M. X`) is none.
 */
export function personWraps(
  { text, basis }: Pick<Evidence, 'text' | 'basis'>,
  { name, honorific, region }: Person,
  person: string,
  role: string,
): Wrap[] {
  const searched = plainLetters(text);
  const named = [honorific === null ? name : `${honorific} ${name}`, name]
    .map((words) => ({ from: searched.indexOf(plainLetters(words)), length: words.length }))
    .find(({ from }) => from >= 0);
  if (!named) return [];
  const { from } = named;
  const to = from + named.length;
  const wraps: Wrap[] = [{ from, to, name: 'person', attributes: { refersTo: person, as: role } }];
  const office = basis === 'worded' ? (officeBefore(text, from) ?? officeBehind(text, to)) : null;
  if (office && text.slice(...office) !== region)
    wraps.push({ from: office[0], to: office[1], name: 'role', attributes: { refersTo: role } });
  return wraps;
}
