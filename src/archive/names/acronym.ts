import { fold } from '../../text/fold.js';
import { inUnionCode } from './union-codes.js';

/** Letters and digits of a name, in capitals and without accents: by it `TSB-COLL` and `tsb coll` are one. */
export const keyOfName = (name: string): string =>
  fold(name)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The letters before a number that stand at it: `CE17`. */
const beforeNumber = /^(\p{Lu}+)(?=\d)/u;

/** What an acronym is known by in any language, as people write it: `CE 17`, `ce17` and `SG 17` are one; `GT 1/17` and `GT 11/7` are two. */
export const keyOfAcronym = (acronym: string): string =>
  inUnionCode(fold(acronym).toUpperCase().trim().replace(beforeNumber, '$1 ')).replace(/[^\p{L}\p{N}/]/gu, '');
