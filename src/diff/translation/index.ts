import type { NumberWords } from '../../model/locale/number-words.js';
import type { DocumentRecord } from '../../model/record.js';
import { say } from '../../model/sentence/index.js';
import type { TranslatedFact, TranslatedSource, TranslationComparison } from '../../model/translation.js';
import { TranslationError } from '../../model/translation-error.js';
import { type Compared, treeOf } from '../units.js';
import { differingFigures, type Figured } from './differing-figures.js';
import { differingStatements, type StatementPair } from './differing-statements.js';
import { factOfFigures, factOfLabels, factOfStatements, partOf } from './findings.js';
import { monthsOf } from './months.js';
import { statementsOf } from './statements.js';
import { onceEach } from './same-difference.js';
import { type FiguresInPlace, isOnlySaidLess, isSeenIn, standsIn } from './told-once.js';
import { type Versions, versionsOf } from './versions.js';

/** Numbers in words by language, as far as they are known. */
export type NumbersInWords = Readonly<Record<string, NumberWords>>;

/**
 * What two language versions of one letter do not both say, as a secretariat checks it before they are sent: parts that one has
 * and the other has not, facts of the record, and the figures of each paragraph. What a language says in its own way is no difference.
 * @throws TranslationError where both are in one language, or a language is not known
 */
export function compareVersions(left: Compared, right: Compared, numbers: NumbersInWords = {}): TranslationComparison {
  settleLanguages(left.record, right.record);
  const [from, to] = [left.record.source.language, right.record.source.language];
  const versions = versionsOf(treeOf(left, 'all', false), treeOf(right, 'all', false), {
    left: monthsOf(from),
    right: monthsOf(to),
  });
  const figures = figuresThatDiffer(versions, numbers[primary(from)] ?? null, numbers[primary(to)] ?? null);
  const { alone } = versions;
  const [lefts, rights] = [statementsOf(left.record), statementsOf(right.record)];
  const statements = onceEach(differingStatements(lefts, rights), left.record, right.record).filter(
    (pair) => !isLeftOut(pair, versions),
  );
  const unseen = statements.filter(
    (pair) =>
      !figures.some((each) => isSeenIn(pair, each)) && !(figures.some(isDated) && isOnlySaidLess(pair, lefts, rights)),
  );
  const oneSided = [
    ...alone.left.map((unit) => partOf(unit, 'left', left.record)),
    ...alone.right.map((unit) => partOf(unit, 'right', right.record)),
  ];
  const facts = [
    ...unseen.map(factOfStatements),
    ...figures.map((each) => factOfFigures(each, statements.find((pair) => isSeenIn(pair, each)) ?? null)),
    ...(oneSided.length === 0 ? factOfLabels(versions.pairs) : []),
  ];
  return {
    schemaVersion: '1',
    left: sourceOf(left.record),
    right: sourceOf(right.record),
    summary: {
      paragraphs: versions.pairs.filter(([{ text }]) => text !== '').length,
      oneSided: oneSided.length,
      facts: facts.length,
    },
    oneSided,
    facts: facts.toSorted((a, b) => startOf(a) - startOf(b)),
  };
}

const primary = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';

function settleLanguages({ source: left }: DocumentRecord, { source: right }: DocumentRecord): void {
  for (const [side, { language }] of [
    ['left', left],
    ['right', right],
  ] as const)
    if (primary(language) === 'und')
      throw new TranslationError(say('translation/unknown-language', { side: say(`scope/${side}`, {}) }));
  if (primary(left.language) === primary(right.language))
    throw new TranslationError(say('translation/same-language', { language: left.language }));
}

const sourceOf = ({ source, reference }: DocumentRecord): TranslatedSource => ({
  name: source.name,
  sha256: source.sha256,
  reference,
  language: source.language,
});

const startOf = ({ place }: TranslatedFact): number => place.left?.start ?? place.right?.start ?? -1;

function figuresThatDiffer(versions: Versions, left: NumberWords | null, right: NumberWords | null): FiguresInPlace[] {
  return versions.pairs.flatMap((units) => {
    const [one, other] = units;
    const lefts: Figured = { text: one.text, figures: versions.figures(one), words: left };
    const rights: Figured = { text: other.text, figures: versions.figures(other), words: right };
    return differingFigures(lefts, rights).map((pair) => ({ ...pair, units }));
  });
}

const isDated = ({ left, right }: FiguresInPlace): boolean =>
  [left, right].some((each) => each?.kind === 'day' || each?.kind === 'number');

/** What only a part says that the other version has not goes without saying. */
const isLeftOut = ({ left, right }: StatementPair, { alone }: Versions): boolean =>
  (left !== null && right === null && standsIn(left, alone.left)) ||
  (right !== null && left === null && standsIn(right, alone.right));
