import { say } from '../model/sentence/index.js';
import type { Annex, DocumentRecord } from '../model/record.js';
import { ScopeError } from '../model/scope-error.js';

/** `mandate`: terms of reference. `body`: the letter's paragraphs. `annex:B`: that annex. `all`: everything. */
export type Scope = 'mandate' | 'body' | 'all' | `annex:${string}`;

export const annexAddress = ({ label }: Annex, index: number): `annex:${string}` =>
  `annex:${label ?? `[${index + 1}]`}`;

export const hasMandate = ({ annexes }: DocumentRecord): boolean =>
  annexes.some(({ type }) => type === 'terms-of-reference');

export const isScope = (value: string): value is Scope => /^(?:mandate|body|all|annex:.+)$/.test(value);

/** The scope asked for, else `mandate` where both have terms of reference and `all` where they have not. */
export function settleScope(left: DocumentRecord, right: DocumentRecord, asked: Scope | undefined): Scope {
  const both = hasMandate(left) && hasMandate(right);
  if (asked === undefined) return both ? 'mandate' : 'all';
  const sides = [
    ['left', left],
    ['right', right],
  ] as const;
  for (const [side, record] of sides) {
    if (asked === 'mandate' && !hasMandate(record))
      throw new ScopeError(say('scope/no-mandate', { side: say(`scope/${side}`, {}) }));
    if (asked.startsWith('annex:') && !record.annexes.some((annex, index) => annexAddress(annex, index) === asked)) {
      const there = record.annexes.map(annexAddress).join(', ');
      throw new ScopeError(
        there === ''
          ? say('scope/no-annexes', { side: say(`scope/${side}`, {}), asked })
          : say('scope/no-annex', { side: say(`scope/${side}`, {}), asked, there }),
      );
    }
  }
  return asked;
}
