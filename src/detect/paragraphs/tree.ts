import type { ParagraphLocale } from '../../model/locale/paragraphs.js';
import type { ParagraphNode } from '../../model/paragraph-node.js';
import type { Marker } from '../../model/record.js';
import type { Label, LabelReading } from '../../text/label-reading.js';
import { letteredSeries } from '../../text/run-label.js';
import { introduces, isDeeper, isHeading, isProposal, isSetApart, isTitleLike, levelOf, pathOf } from './headings.js';
import type { Item } from './items.js';
import { nextPlace, sequenceReach } from './next-place.js';
import { quotationEnd } from './quotations.js';
import type { Building, Choice, Open } from './open.js';
import { innermostHeading, plainDepth, plainParent } from './plain-place.js';
import { firstMatch } from '../../text/pattern.js';
import { isResolutionCall } from '../../text/resolution-call.js';

/** The rules of a language, and what holds for all items of a tree. */
interface Growth extends ParagraphLocale {
  /** False where no line is a heading, save what the file itself sets apart: the items of an agenda. */
  readonly headings: boolean;
  /** True for the lines of a quotation: none of them is a heading, and no quotation begins in it. */
  readonly quoted: boolean;
  /** The last number of each print: numbers may run on from one section to the next. */
  readonly runs: Map<string, number>;
}

/** Puts paragraphs in a tree by their labels, their headings and the lines that introduce them. */
export function buildTree(items: readonly Item[], locale: ParagraphLocale, headings: boolean): ParagraphNode[] {
  const top = opened(null, false, null, []);
  grow(items, [top], { ...locale, headings, quoted: false, runs: new Map() });
  return top.children;
}

function grow(items: readonly Item[], chain: Open[], growth: Growth): void {
  const { headings, quoted } = growth;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const close = quotationEnd(items, at, growth);
    const last = chain.at(-1) as Open;
    if (!quoted && close > at && last.item && introduces(last.item)) {
      // The lines of a quoted resolution hang below the line that introduces it and head nothing.
      const quotation: Open = { ...opened(last.item, false, null, last.children), quotes: true };
      grow(items.slice(at, close + 1), [quotation], { ...growth, headings: false, quoted: true });
      at = close;
      continue;
    }
    const heading =
      (headings || (!quoted && isSetApart(item, growth))) && isHeading(item, items[at + 1], growth, items[at - 1]);
    place({ item, heading, following: items.slice(at + 1, at + 1 + sequenceReach) }, chain, growth);
  }
}

/** An item, whether it is a heading, and those behind it. */
interface Next {
  readonly item: Item;
  readonly heading: boolean;
  readonly following: readonly Item[];
}

function place(next: Next, chain: Open[], locale: Growth): void {
  const { item, heading, following } = next;
  const choice = item.label
    ? chooseParent(next, item.label, chain, locale)
    : {
        depth: following.length === 0 && takesLeave(item, locale) ? 0 : plainParent(item, chain, locale),
        reading: null,
      };
  chain.length = choice.depth + 1;
  const parent = chain[choice.depth] as Open;
  // A number that its run does not bear out is part of the text.
  const labelled = item.label && choice.reading ? item : asText(item);
  const node: Building = {
    label: labelFor(labelled, choice.reading),
    marker: markerOf(choice.reading),
    heading: heading && (choice.reading !== null || item.label === null),
    span: labelled.span,
    rows: labelled.rows,
    blocks: labelled.blocks,
    children: [],
  };
  parent.children.push(node);
  if (choice.reading && (choice.reading.prefix === null || choice.reading.series === letteredSeries))
    locale.runs.set(runOf(choice.reading), choice.reading.ordinal);
  if (choice.reading)
    parent.series.set(choice.reading.series, {
      ordinal: choice.reading.ordinal,
      heading: node.heading,
      composed: choice.reading.prefix !== null,
      level: levelOf(item),
    });
  chain.push(opened(labelled, node.heading, choice.reading, node.children));
}

/** `Je vous souhaite une réunion fructueuse.`, at the end: it is the letter's, and of no section. */
const takesLeave = (item: Item, locale: Growth): boolean =>
  !item.rows && firstMatch(locale.farewell, item.text.trim()) !== null;

function opened(item: Item | null, heading: boolean, reading: LabelReading | null, children: Building[]): Open {
  const path = reading && item?.label && reading.counting !== 'bullet' ? pathOf(item.label.text) : null;
  return { item, heading, quotes: false, reading, path, children, series: new Map() };
}

function asText(item: Item): Item {
  const block = item.blocks[0];
  return item.label && block ? { ...item, label: null, labelSpan: null, span: block.span, text: block.text } : item;
}

function labelFor(item: Item, reading: LabelReading | null): ParagraphNode['label'] {
  if (!item.label || !item.labelSpan || !reading || reading.counting === 'bullet') return null;
  return { text: item.label.text, span: item.labelSpan };
}

function markerOf(reading: LabelReading | null): Marker {
  return reading?.counting ?? 'none';
}

/** The place of a labelled paragraph: where its number is the next one, else where a new list may begin. */
function chooseParent(next: Next, label: Label, chain: readonly Open[], locale: Growth): Choice {
  const { item, heading, following } = next;
  if (label.readings[0].counting === 'bullet')
    return { depth: bulletParent(item, chain, label.readings[0]), reading: label.readings[0] };
  const expected = nextPlace(item, heading, chain, following);
  if (expected) return expected;
  // `MOD IAP/12/3` over `7 de tenir compte`: the point that a proposal changes has the number that it has in its text
  const above = chain.at(-1)?.item ?? null;
  if (above !== null && /^\p{Ll}/u.test(item.text) && isProposal(above.text.trim(), locale))
    return { depth: plainParent(item, chain, locale), reading: label.readings[0] };
  const first = label.readings.find(({ ordinal, prefix }) => ordinal === 1 && prefix === null);
  const last = chain.at(-1) as Open;
  const begins =
    label.certain ||
    (/^\p{Ll}/u.test(item.text)
      ? isCall(last, locale) ||
        (first !== undefined && (first.counting === 'letter' || isBelow(item, last)) && goesOnLater(first, next))
      : isTitleLike(item, locale) ||
        chain.length === 1 ||
        (first !== undefined && (goesOnLater(first, next) || sistersBegin(label.text, chain))));
  if (first && begins) return { depth: newListParent(item, chain, first, locale), reading: first };
  const composed = label.readings.find(({ prefix }) => prefix !== null);
  const isOut = composed !== undefined && isOutOfRun(composed, locale);
  if (composed && !isOut) return { depth: composedParent(composed, chain), reading: composed };
  // `3. Introduction` after the `1.` and `2.` of a report's front: the `3.1` below it bears it out.
  const borneOut = following[0]?.label?.readings[0].prefix === pathOf(label.text) || runsOn(label.readings[0], locale);
  return unexpected(label.readings, (label.certain && !isOut) || borneOut, chain);
}

/** `5 Les résultats …` in the second section of a text, behind the `4` of the first. */
const runsOn = ({ series, ordinal, counting, prefix }: LabelReading, { runs }: Growth): boolean =>
  counting === 'decimal' && prefix === null && runs.get(series) === ordinal - 1;

const runOf = ({ series, prefix }: LabelReading): string => (prefix === null ? series : `${series} ${prefix}`);

/** `H.26 Codage …` at the beginning of a line names a Recommendation: no `H.25` comes before it. */
const isOutOfRun = (reading: LabelReading, { runs }: Growth): boolean =>
  reading.series === letteredSeries && reading.ordinal !== 1 && runs.get(runOf(reading)) !== reading.ordinal - 1;

/** `1 Le Groupe …` without a tab begins a list where a `2` in the same print comes before another `1`, not counting its sub-lists. */
function goesOnLater({ series }: LabelReading, { item, following }: Next): boolean {
  const sister = following
    .filter((other) => !isDeeper(other, item))
    .flatMap(({ label }) => label?.readings.filter((reading) => reading.series === series) ?? [])[0];
  return sister?.ordinal === 2;
}

/** `   1. pour les réseaux fixes` below `1. le nombre d'abonnés`: a sub-list that is typed further in. */
const isBelow = (item: Item, { item: above, reading }: Open): boolean =>
  above !== null && reading !== null && isDeeper(item, above);

/** `1. La personne …` alone below `4. Renseignements`: below the headings before it a list with this number began as well. */
function sistersBegin(label: string, chain: readonly Open[]): boolean {
  const [above, last] = chain.slice(-2);
  if (!last?.heading || last.reading === null) return false;
  return (
    above?.children.some(
      ({ heading, children }) => heading && children[0]?.label?.text === label && children.length > 1,
    ) ?? false
  );
}

/** Where a list that begins anew hangs: below the line before it, if that is numbered or ends with a colon. */
function newListParent(item: Item, chain: readonly Open[], reading: LabelReading, locale: ParagraphLocale): number {
  const depth = chain.length - 1;
  const last = chain[depth] as Open;
  if (!last.item) return depth;
  if (isCall(last, locale) && (introduces(last.item) || !chain[0]?.quotes)) return depth;
  if (!last.reading || last.reading.counting === 'bullet') return Math.max(0, depth - 1);
  if (last.reading.series !== reading.series) return depth;
  return last.heading || isDeeper(item, last.item) ? depth : depth - 1;
}

/** A line that a list completes: it ends with a colon, or is the call of a resolution (`décide`, `considérant`). */
function isCall({ item }: Open, locale: ParagraphLocale): boolean {
  return item !== null && (introduces(item) || isResolutionCall(item.text, locale));
}

/** `2.1` whose `2` is not there: below the nearest number that begins it, else beside its sisters, else on top. */
function composedParent(reading: LabelReading, chain: readonly Open[]): number {
  for (let depth = chain.length - 1; depth >= 0; depth--) {
    const { path } = chain[depth] as Open;
    if (path !== null && reading.prefix?.startsWith(`${path}.`)) return depth;
  }
  const sisters = chain.findIndex(({ series }) => series.has(reading.series));
  if (sisters >= 0) return sisters;
  return innermostHeading(chain, ({ reading: own }) => own?.counting !== 'decimal');
}

/** A number out of turn: beside its nearest sisters, else going on below the innermost heading. */
function unexpected(readings: readonly LabelReading[], certain: boolean, chain: readonly Open[]): Choice {
  for (let depth = chain.length - 1; depth >= 0; depth--) {
    for (const reading of readings) {
      const last = (chain[depth] as Open).series.get(reading.series);
      if (last && last.ordinal < reading.ordinal && (certain || reading.ordinal - last.ordinal <= 3))
        return { depth, reading };
    }
  }
  if (!certain) return { depth: plainDepth(chain), reading: null };
  const reading = readings[0] as LabelReading;
  const beside = chain.findLastIndex(({ series }) => series.has(reading.series));
  return { depth: beside >= 0 ? beside : innermostHeading(chain, () => true), reading };
}

function bulletParent(item: Item, chain: readonly Open[], reading: LabelReading): number {
  const depth = chain.length - 1;
  const last = chain[depth] as Open;
  if (!last.item) return depth;
  if (last.reading?.counting === 'bullet' && item.blocks[0]?.listLevel !== undefined) {
    const level = levelOf(item);
    if (level > levelOf(last.item)) return depth;
    const same = chain.findLastIndex(({ series }) =>
      [...series].some(([key, { level: at }]) => key.startsWith('bullet') && at <= level),
    );
    if (same >= 0) return same;
  }
  if (introduces(last.item)) return depth;
  const going = chain.findLastIndex(
    ({ series, children }) => series.has(reading.series) && children.at(-1)?.marker === 'bullet',
  );
  if (going >= 0) return going;
  if (last.reading) return depth;
  return Math.max(0, depth - 1);
}
