import { letterOrdinal } from '../../text/alphabets.js';
import type { Label, LabelReading } from '../../text/label-reading.js';
import { runLabel, sectionSeries } from '../../text/run-label.js';
import { labelled, type Item } from './items.js';

/**
 * Items whose labels only their run bears out, with those labels: `A` counts where a `B` comes behind it, `B` behind an `A` that
 * counts. What no run bears out begins a sentence (`A Geneva hotel …`) or is a name (`G20`), and stays part of the text.
 */
export function withBorneOut(items: readonly Item[]): readonly Item[] {
  const candidates = items.map(candidateOf);
  if (candidates.every((label) => label === null)) return items;
  const last = new Map<string, number>();
  return items.map((item, at) => {
    const label = candidates[at];
    if (!label) return item;
    const [reading] = label.readings;
    const run = runOf(reading);
    const goesOn = last.get(run) === reading.ordinal - 1 && reading.ordinal > 1;
    const isBelow = label.certain && reading.prefix !== null;
    if (!goesOn && !isBelow && !(reading.ordinal === 1 && beginsRun(candidates, at))) return item;
    last.set(run, reading.ordinal);
    return labelled(item, { ...label, certain: true });
  });
}

/** Numbers below the letters of two sections are two runs. */
const runOf = ({ series, prefix }: LabelReading): string => `${series} ${prefix ?? ''}`;

function beginsRun(candidates: readonly (Label | null)[], at: number): boolean {
  const run = runOf((candidates[at] as Label).readings[0]);
  const next = candidates.find((label, index) => index > at && label !== null && runOf(label.readings[0]) === run);
  return next?.readings[0].ordinal === 2;
}

function candidateOf(item: Item): Label | null {
  const [block] = item.blocks;
  if (!block || item.rows) return null;
  if (item.label) return asSection(item.label);
  const label = runLabel(item.text);
  // `A Study Group may …`: one space and a sentence behind it
  return label && !label.certain && /[.;,]\s*$/.test(item.text) && label.readings[0].series === sectionSeries
    ? null
    : label;
}

/** `I` behind `H` is a letter, though it is read as a number elsewhere. */
const asSection = (label: Label): Label | null =>
  /^[IVX]$/.test(label.text)
    ? {
        ...label,
        readings: [{ counting: 'letter', series: sectionSeries, ordinal: letterOrdinal(label.text), prefix: null }],
      }
    : null;
