import type { Group } from '../../model/record.js';
import { fold } from '../../text/fold.js';
import { inUnionCode } from './union-codes.js';

/** `CE 17`, `GT 4A`, `WP 1/17`: groups told by their number, each language with letters of its own before it. */
const numbered = /^\p{Lu}{2,3} ?(\d.*)$/u;

const keys = new WeakMap<Group, string>();

/** What a group is known by in any language; one without an acronym by its name, which each language has its own of. */
export function groupKey(group: Group): string {
  const known = keys.get(group);
  if (known !== undefined) return known;
  const key = keyOf(group);
  keys.set(group, key);
  return key;
}

function keyOf({ acronym, name, type, sector }: Group): string {
  const scope = `${type} ${sector ?? ''}`.trim();
  if (acronym === null)
    return `${scope}: ${fold(name ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`;
  const code = inUnionCode(fold(acronym).toUpperCase().trim());
  const number = numbered.exec(code)?.[1];
  if (number !== undefined && (type === 'study-group' || type === 'other'))
    return `${scope} ${code.slice(0, 2)} ${number}`;
  return `${scope} ${code}`;
}
