import type { Group } from '../../model/record.js';
import { fold } from '../../text/fold.js';

/** Letters and digits of a name, in capitals and without accents: by it `CE 17`, `CE17` and `ce-17` are one. */
export const keyOfName = (name: string): string =>
  fold(name)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What a group is looked up by: its acronym, or its name where it has none. */
export const groupKey = ({ acronym, name }: Pick<Group, 'acronym' | 'name'>): string =>
  keyOfName(acronym ?? name ?? '');
