import type { Change, Comparison, Fact } from '../model/comparison.js';
import type { DocumentRecord } from '../model/record.js';
import { annexAddress } from './scope.js';

const mandateAddresses = ({ annexes }: DocumentRecord): string[] =>
  annexes.flatMap((annex, index) => (annex.type === 'terms-of-reference' ? [annexAddress(annex, index)] : []));

const isWithin = (address: string, addresses: readonly string[]): boolean =>
  addresses.some((each) => address === each || address.startsWith(`${each}/`));

const factKey = ({ fact, left, right }: Fact): string => JSON.stringify([fact, left, right]);

/**
 * How many facts and paragraphs of two whole documents differ beyond their terms of reference: what a comparison that keeps
 * to those, unasked, would pass over in silence.
 */
export function outsideMandate(
  left: DocumentRecord,
  right: DocumentRecord,
  within: Pick<Comparison, 'facts'>,
  whole: Pick<Comparison, 'facts' | 'changes'>,
): number {
  const told = new Set(within.facts.map(factKey));
  const mandates = { left: mandateAddresses(left), right: mandateAddresses(right) };
  const isOutside = (change: Change): boolean =>
    (['left', 'right'] as const).every((side) => {
      const paragraph = change[side];
      return paragraph === null || !isWithin(paragraph.address, mandates[side]);
    });
  return whole.facts.filter((fact) => !told.has(factKey(fact))).length + whole.changes.filter(isOutside).length;
}
