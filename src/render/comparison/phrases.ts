import type {
  Change,
  ChangeKind,
  ComparedParagraph,
  ComparedSource,
  Comparison,
  Fact,
  OneSidedPart,
} from '../../model/comparison.js';
import type { InterfaceWords } from '../../model/locale/interface/index.js';
import { readLabel } from '../../text/label.js';
import { counted, filled } from '../filled.js';
import { referenceText } from '../reference.js';

/** What a comparison says beside the words of the documents. */
export type ComparisonLanguage = Pick<InterfaceWords, 'language' | 'comparison'>;

const kinds: readonly ChangeKind[] = ['added', 'removed', 'modified', 'moved', 'renumbered', 'split', 'merged'];

/** `2 facts, 1 added, 3 renumbered`, or `no difference`. */
export function summaryLine({ summary, facts }: Comparison, { language, comparison }: ComparisonLanguage): string {
  const parts = [
    ...(facts.length > 0 ? [counted(comparison.facts, facts.length, language)] : []),
    ...kinds
      .filter((kind) => summary[kind] > 0)
      .map((kind) => counted(comparison.kinds[kind], summary[kind], language)),
  ];
  return parts.length === 0 ? comparison.noDifference : parts.join(', ');
}

/** What is compared: `terms of reference`, `annex A`. */
export const scopeText = (scope: string, words: ComparisonLanguage): string =>
  scope === 'mandate' || scope === 'body' || scope === 'all'
    ? words.comparison.scope[scope]
    : addressText(scope, words);

/** Parts that are named; more are only counted. */
const mostParts = 6;

const partText = ({ part, address, label, title }: OneSidedPart, words: ComparisonLanguage): string => {
  const { scope, oneSided } = words.comparison;
  if (part === 'mandate') return `${scope.mandate} (${addressText(address, words)})`;
  if (part === 'annex') return [addressText(address, words), title && `(${title})`].filter(Boolean).join(' ');
  return filled(oneSided.section, { title: [label, title].filter(Boolean).join(' ') });
};

/** `Only on the left: terms of reference (annex A); …`: one text, `null` where each part has its counterpart. */
function oneSidedText({ oneSided }: Comparison, words: ComparisonLanguage): string | null {
  const said = words.comparison.oneSided;
  const sides = (['left', 'right'] as const).flatMap((side) => {
    const parts = oneSided.filter((part) => part.side === side);
    if (parts.length === 0) return [];
    const shown = parts.slice(0, parts.length === mostParts + 1 ? parts.length : mostParts);
    const rest = parts.length - shown.length;
    const named = [
      ...shown.map((part) => partText(part, words)),
      ...(rest > 0 ? [counted(said.more, rest, words.language)] : []),
    ];
    return [filled(said[side], { parts: named.join(', ') })];
  });
  return sides.length === 0 ? null : sides.join('; ');
}

/** What a comparison has to say before it begins: parts that one side alone has, differences that it does not show. */
export function noticeText(comparison: Comparison, words: ComparisonLanguage): string | null {
  const { outside } = comparison;
  const beyond = outside === 0 ? null : counted(words.comparison.outside, outside, words.language);
  return [oneSidedText(comparison, words), beyond].filter((each) => each !== null).join('; ') || null;
}

/** What stands in the place of a value that a side does not say. */
export const absenceText = ({ absence }: Fact, { comparison }: Pick<ComparisonLanguage, 'comparison'>): string =>
  absence === 'not-found' ? comparison.notFound : comparison.none;

/** `TSB 143 (circular.docx)`, or whichever of both there is. */
export function sourceTitle({ name, reference }: ComparedSource, { comparison }: ComparisonLanguage): string {
  const number = reference && referenceText(reference);
  const file = name ?? comparison.standardInput;
  return number ? `${number} (${file})` : file;
}

const isPart = <Part extends string>(name: string, parts: Readonly<Record<Part, string>>): name is Part =>
  Object.hasOwn(parts, name);

/** `3/a`, `annex A, 3/a`, `subject`. */
export const addressText = (address: string, { comparison }: ComparisonLanguage): string =>
  address
    .replace(/^[a-z]{4,}(?=$|\/)/, (name) => (isPart(name, comparison.part) ? comparison.part[name] : name))
    .replace(/^annex:([^/]*)\/?/, (_, label: string) => `${filled(comparison.annex, { label })}, `)
    .replace(/, $/, '');

/** Where a change is: one address, or both where they differ. */
export function placeText({ left, right }: Change, words: ComparisonLanguage): string {
  const [from, to] = [left && addressText(left.address, words), right && addressText(right.address, words)];
  if (from === null || to === null || from === to) return to ?? from ?? '';
  return `${from} \u2192 ${to}`;
}

interface Labelled {
  readonly left: { readonly label: string | null };
  readonly right: { readonly label: string | null };
}

const bare = (label: string | null): string => (label ?? '\u2013').replace(/[.)]+$/, '');

/** The place of a label in its list, NaN where there is none. */
const ordinal = (label: string | null): number =>
  (label && readLabel(`${label}\tx`)?.readings[0].ordinal) || Number.NaN;

/** `4\u201343 \u2192 5\u201344`: the labels of a run, each stretch that moved on by the same number by itself. */
export function runText(run: NonNullable<Change['run']>): string {
  const stretches: Labelled[][] = [];
  const shift = ({ left, right }: Labelled): number => ordinal(right.label) - ordinal(left.label);
  for (const entry of run) {
    if (entry.follows) continue;
    const last = stretches.at(-1);
    const before = last?.at(-1);
    const same = before && Object.is(shift(before), shift(entry));
    if (last && same) last.push(entry);
    else stretches.push([entry]);
  }
  const shown = stretches.slice(0, 4).map((stretch) => `${ends(stretch, 'left')} \u2192 ${ends(stretch, 'right')}`);
  return [...shown, ...(stretches.length > 4 ? ['\u2026'] : [])].join('; ');
}

function ends(stretch: readonly Labelled[], side: 'left' | 'right'): string {
  const [first, last] = [bare(stretch[0]?.[side].label ?? null), bare(stretch.at(-1)?.[side].label ?? null)];
  return stretch.length === 1 ? first : `${first}\u2013${last}`;
}

/** What happened, in words: `moved, modified`; a split says into what. */
export function kindsText({ kinds, left, right, run }: Change, words: ComparisonLanguage): string {
  const { renumbered, split, merged, kind: names } = words.comparison;
  return kinds
    .map((kind) => {
      if (kind === 'renumbered')
        return filled(renumbered, {
          run: run ? runText(run) : `${bare(left?.label ?? null)} \u2192 ${bare(right?.label ?? null)}`,
        });
      if (kind === 'split') return filled(split, { parts: partsText(right, words) });
      if (kind === 'merged') return filled(merged, { parts: partsText(left, words) });
      return names[kind];
    })
    .join(', ');
}

const partsText = (paragraph: ComparedParagraph | null, words: ComparisonLanguage): string =>
  (paragraph?.parts ?? []).map(({ address }) => addressText(address, words)).join(' + ');

/** True where the words of a change say nothing that its place and kinds do not. */
export const isOnlyPlace = ({ words }: Change): boolean => words.every(([kind]) => kind === 'equal');
