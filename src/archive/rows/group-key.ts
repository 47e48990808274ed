import { inUnionCode } from '../names/union-codes.js';
import type { Group } from '../../model/record.js';
import { fold } from '../../text/fold.js';

/** Letters and digits of a name, in capitals and without accents: by it `TSB-COLL` and `tsb coll` are one. */
export const keyOfName = (name: string): string =>
  fold(name)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** What a group is looked up by, in any language: `CE 17`, `CE17` and `SG 17` are one. */
export const keyOfAcronym = (acronym: string): string =>
  keyOfName(
    inUnionCode(
      fold(acronym)
        .toUpperCase()
        .trim()
        .replace(/^(\p{Lu}+)(?=\d)/u, '$1 '),
    ),
  );

/** By its acronym, or by its name where it has none. */
export const groupKey = ({ acronym, name }: Pick<Group, 'acronym' | 'name'>): string =>
  acronym === null ? keyOfName(name ?? '') : keyOfAcronym(acronym);
