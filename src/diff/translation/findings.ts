import type { DocumentRecord } from '../../model/record.js';
import type { TranslatedFact, TranslatedPlace, UntranslatedPart } from '../../model/translation.js';
import { isAnnex, isMandate, type Unit } from '../units.js';
import { type StatementPair, toldValues } from './differing-statements.js';
import type { Figure } from './figures.js';
import { labelKey } from './siblings.js';
import type { Statement } from './statements.js';
import type { FiguresInPlace } from './told-once.js';

/** Characters of a paragraph shown before and behind a figure. */
const context = 40;

const spanOf = (unit: Unit): { start: number | null; end: number | null } => ({
  start: unit.span?.start ?? null,
  end: unit.span?.end ?? null,
});

export const factOfStatements = (pair: StatementPair): TranslatedFact => ({
  fact: ((pair.left ?? pair.right) as Statement).fact,
  ...toldValues(pair),
  place: { left: placeOfStatement(pair.left), right: placeOfStatement(pair.right) },
});

function placeOfStatement(statement: Statement | null): TranslatedPlace | null {
  if (!statement?.evidence) return null;
  const { text, start, end, paragraph } = statement.evidence;
  return { address: paragraph, text: text === '' ? null : text, start, end };
}

/** Figures that differ; where they are those of a deadline, a meeting or a text cited, this is what they are told as. */
export function factOfFigures({ left, right, units }: FiguresInPlace, pair: StatementPair | null): TranslatedFact {
  const statement = pair?.left ?? pair?.right;
  return {
    fact: statement?.fact ?? ((left ?? right) as Figure).kind,
    left: left?.text ?? null,
    right: right?.text ?? null,
    place: { left: placeOfFigure(units[0], left), right: placeOfFigure(units[1], right) },
  };
}

const placeOfFigure = (unit: Unit, figure: Figure | null): TranslatedPlace => ({
  address: unit.address,
  text: excerpt(unit.text, figure) || null,
  ...spanOf(unit),
});

/** Whole words around a figure, or the beginning of a text that has none. */
function excerpt(text: string, figure: Figure | null): string {
  const from = figure === null ? 0 : Math.max(0, figure.start - context);
  const to = Math.min(text.length, (figure === null ? context : figure.start + figure.text.length) + context);
  const first = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const last = to === text.length ? to : text.lastIndexOf(' ', to);
  return `${first > 0 ? '\u2026 ' : ''}${text.slice(first, last)}${last < text.length ? ' \u2026' : ''}`.trim();
}

/** Paragraphs that answer each other under different numbers, where none is left out that would explain it. */
export const factOfLabels = (pairs: readonly (readonly [Unit, Unit])[]): TranslatedFact[] =>
  pairs
    .filter(([{ label }, { label: other }]) => labelKey(label) !== labelKey(other))
    .map(([left, right]) => ({
      fact: 'label',
      left: left.label,
      right: right.label,
      place: { left: placeOfFigure(left, null), right: placeOfFigure(right, null) },
    }));

/** A part that one version alone has. */
export function partOf(unit: Unit, side: 'left' | 'right', record: DocumentRecord): UntranslatedPart {
  const { address, label, text } = unit;
  return { part: kindOf(unit, record), side, address: address || 'body', label, text, ...spanOf(unit) };
}

function kindOf(unit: Unit, { annexes }: DocumentRecord): UntranslatedPart['part'] {
  if (/\/row:\d+$/.test(unit.address)) return 'row';
  if (unit.address.startsWith('notes/')) return 'note';
  if (unit.slot !== null) return 'part';
  if (!isAnnex(unit)) return unit.heading && unit.children.length > 0 ? 'section' : 'paragraph';
  const annex = annexes.find(({ label }) => label === unit.label);
  return annex && isMandate(annex) ? 'mandate' : 'annex';
}
