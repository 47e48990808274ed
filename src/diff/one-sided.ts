import type { OneSidedPart } from '../model/comparison.js';
import type { DocumentRecord } from '../model/record.js';
import type { Matching } from './matching.js';
import { annexAddress, hasMandate, type Scope } from './scope.js';
import { isAnnex, isMandate, type Tree, type Unit } from './units.js';

type Side = OneSidedPart['side'];

const isSection = (unit: Unit): boolean => unit.heading && unit.children.length > 0;

/** True where nothing of a part answers anything: a section whose paragraphs went elsewhere is told by these. */
function standsAlone(unit: Unit, isMatched: (unit: Unit) => boolean): boolean {
  return !isMatched(unit) && unit.children.every((child) => standsAlone(child, isMatched));
}

/**
 * What one side has and the other has not: terms of reference, annexes, and sections of what both have. Of a part that
 * is named, what stands in it is not.
 */
export function oneSidedParts(
  matching: Matching,
  left: DocumentRecord,
  right: DocumentRecord,
  scope: Scope,
): OneSidedPart[] {
  const isLeft = (unit: Unit): boolean => matching.rightOf(unit) !== undefined;
  const isRight = (unit: Unit): boolean => matching.leftOf(unit) !== undefined;
  const divided = new Set([...matching.splits, ...matching.mergers].flatMap(({ whole, parts }) => [whole, ...parts]));
  const onSide = (side: Side, tree: Tree, record: DocumentRecord, other: DocumentRecord): OneSidedPart[] => {
    const isMatched = (unit: Unit): boolean => divided.has(unit) || (side === 'left' ? isLeft : isRight)(unit);
    const mandates = new Set<string>(
      record.annexes.flatMap((annex, index) => (isMandate(annex) ? [annexAddress(annex, index)] : [])),
    );
    // Terms of reference that are read on one side alone, though an annex of the other may have their words.
    const unread = scope === 'all' && hasMandate(record) && !hasMandate(other);
    const parts: OneSidedPart[] = [];
    const walk = (unit: Unit): void => {
      const isOfMandate = isAnnex(unit) && mandates.has(unit.address);
      if ((isOfMandate && unread) || ((isAnnex(unit) || isSection(unit)) && standsAlone(unit, isMatched))) {
        const { address, label, text } = unit;
        const part = isOfMandate ? 'mandate' : isAnnex(unit) ? 'annex' : 'section';
        parts.push({ part, side, address, label, title: text === '' ? null : text });
      } else unit.children.forEach(walk);
    };
    walk(tree.root);
    return parts;
  };
  return [...onSide('left', matching.left, left, right), ...onSide('right', matching.right, right, left)];
}
