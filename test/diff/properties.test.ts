import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ParsedCircular, parseCircular } from '../../src/index.js';
import { compare } from '../../src/diff/index.js';
import { lax } from '../../src/diff/variants.js';
import { changedWords as wordsBetween, segmenterOf } from '../../src/diff/words.js';
import type { ComparedParagraph, ComparisonInContext } from '../../src/model/comparison.js';
import { letter, mandate, revised, type Section } from '../support/diff-letters.js';
import { readFixtures } from '../support/fixtures.js';
import { parsedFixture } from '../support/parsed-fixtures.js';
import { longSections, reportText, revisedSections } from '../support/long-letters.js';
import { expectLinear } from '../support/steps.js';

const read = (text: string): Promise<ParsedCircular> => parseCircular(new TextEncoder().encode(text));
const fixtures = readFixtures();

describe.each(fixtures)('$name', ({ name }) => {
  let parsed: ParsedCircular;

  beforeAll(async () => {
    parsed = await parsedFixture(name);
  });

  test.each([false, true])('has no difference from itself (strict: %s)', (strict) => {
    const { comparison } = compare(parsed, parsed, { scope: 'all', strict });
    expect({ changes: comparison.changes, facts: comparison.facts }).toEqual({ changes: [], facts: [] });
  });

  test('has no difference from its record', () => {
    const record = structuredClone(parsed.record);
    const { comparison } = compare(parsed, { record });
    expect({ changes: comparison.changes, facts: comparison.facts }).toEqual({ changes: [], facts: [] });
  });
});

const renditions = fixtures.filter(({ name }) => name.startsWith('tsb-change-of-chair-'));
const pairsOf = renditions.flatMap((a) => renditions.filter((b) => a !== b).map((b) => [a.name, b.name] as const));

test.each(pairsOf)('%s and %s are one document', async (a, b) => {
  const [left, right] = [await parsedFixture(a), await parsedFixture(b)];
  for (const scope of ['all', 'mandate', 'body', 'annex:B'] as const) {
    const { comparison } = compare(left, right, { scope });
    expect({ changes: comparison.changes, facts: comparison.facts }).toEqual({ changes: [], facts: [] });
  }
});

/** The texts of one side, each as often as it stands there. */
const textsOf = (paragraphs: readonly (ComparedParagraph | null)[]): string[] =>
  paragraphs.flatMap((one) => (one === null ? [] : (one.parts ?? [one]).map(({ text }) => lax(text)))).toSorted();

/** The left's texts with every change applied. */
function applied({ comparison, rows }: ComparisonInContext): string[] {
  const texts = textsOf(
    rows.filter(({ change, left, right }) => change === null || (left && right)).map(({ left }) => left),
  );
  const removedOnly = comparison.changes.filter(({ right }) => right === null);
  const all = [...texts, ...textsOf(removedOnly.map(({ left }) => left))];
  const run = new Set(comparison.changes.filter((change) => change.run));
  for (const { left, right } of comparison.changes.filter((change) => !run.has(change))) {
    for (const text of textsOf([left])) all.splice(all.indexOf(text), 1);
    all.push(...textsOf([right]));
  }
  return all.toSorted();
}

/** The right's texts, straight from its rows. */
const rightTexts = ({ rows }: ComparisonInContext): string[] => textsOf(rows.map(({ right }) => right));

const names = Object.keys(mandate);
const line = fc.constantFrom(
  "La liste des sondes agréées est tenue par le secrétariat et publiée au mois d'août.",
  'Les observateurs demandent une invitation écrite deux semaines avant la réunion.',
  'Néant.',
  'a)\tPréparer un glossaire des termes de la télémesure.',
  'Une copie est adressée au Groupe consultatif.',
);
const revision = fc.record({
  order: fc.shuffledSubarray(names, { minLength: 3 }),
  extra: fc.array(fc.tuple(fc.constantFrom(...names), line), { maxLength: 4 }),
  word: fc.constantFrom('coordonne', 'réunion', 'commun', 'JCA-EAU', 'Membres', 'introuvable'),
  offset: fc.nat(3),
});

function revise({
  order,
  extra,
  word,
  offset,
}: {
  order: string[];
  extra: [string, string][];
  word: string;
  offset: number;
}): string {
  const sections: Record<string, Section> = { ...mandate };
  for (const [name, added] of extra) {
    const { heading, lines } = sections[name] as Section;
    sections[name] = { heading, lines: [...lines, added] };
  }
  return letter({ mandate: revised(sections, order), offset }).replace(word, 'autre mot');
}

describe('any two revisions', () => {
  test('the changes applied to the left give the right, and sides swap', async () => {
    await fc.assert(
      fc.asyncProperty(revision, revision, async (a, b) => {
        const [left, right] = [await read(revise(a)), await read(revise(b))];
        const there = compare(left, right);
        expect(applied(there)).toEqual(rightTexts(there));
        const { added, removed, split, merged, ...rest } = there.comparison.summary;
        expect(compare(right, left).comparison.summary).toEqual({
          ...rest,
          added: removed,
          removed: added,
          split: merged,
          merged: split,
        });
      }),
      { numRuns: 25 },
    );
  });

  test('no paragraph that both have in one place is told as added, removed or modified', async () => {
    const sections = longSections(20);
    const [left, right] = [await read(reportText(sections)), await read(reportText(revisedSections(sections)))];
    const there = compare(left, right, { scope: 'all' });
    expect(applied(there)).toEqual(rightTexts(there));
    for (const { kinds, left, right } of there.comparison.changes)
      if (kinds.includes('modified')) expect(lax(left?.text ?? '')).not.toBe(lax(right?.text ?? ''));
    const texts = (kind: 'added' | 'removed'): Set<string> =>
      new Set(
        there.comparison.changes
          .filter(({ kinds }) => kinds.includes(kind))
          .map(({ left, right }) => lax((left ?? right)?.text ?? '')),
      );
    expect([...texts('added')].filter((text) => texts('removed').has(text))).toEqual([]);
  });
});

test('twice the pages are compared with no more than their share of work', async () => {
  const versions = new Map<number, ParsedCircular[]>();
  for (const pages of [20, 40]) {
    const sections = longSections(pages);
    versions.set(pages, [await read(reportText(sections)), await read(reportText(revisedSections(sections)))]);
  }
  await expectLinear((pages) => {
    const [left, right] = versions.get(pages) as [ParsedCircular, ParsedCircular];
    return compare(left, right, { scope: 'all' });
  }, 20);
});

const changedWords = (left: string, right: string, same: (text: string) => string) =>
  wordsBetween(left, right, same, segmenterOf('fr'));

describe('words', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'le',
        "l'Union",
        'JCA-COP',
        '(voir',
        '2.2.3)',
        ',',
        'réunion',
        'août',
        '–',
        'a@b.int',
        'https://x.int/y?z=1',
        '«',
        '!',
      ),
      { maxLength: 30 },
    )
    .chain((parts) => fc.constantFrom(' ', '  ', '').map((gap) => parts.join(gap || ' ').trim()));

  test.each([lax, (one: string) => one])('equal and added are the right text, equal and removed the left', (same) => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const pieces = changedWords(left, right, same);
        const without = (kind: string): string =>
          pieces
            .filter(([own]) => own !== kind)
            .map(([, piece]) => piece)
            .join('');
        expect(without('removed')).toBe(right);
        expect(lax(without('added'))).toBe(lax(left));
        for (const [, piece] of pieces) expect(piece).not.toBe('');
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ["le rapport de l'Union", "le rapport d'Union", "le rapport [-de l'-]{+d'+}Union"],
    ['du 22 mars 2012 à Genève', 'du 24 mars 2013 à Genève', 'du [-22 mars 2012-]{+24 mars 2013+} à Genève'],
    [
      'voir le § 2.2.3 de la Recommandation',
      'voir le § 5.3 de la Recommandation',
      'voir le § [-2.2.3-]{+5.3+} de la Recommandation',
    ],
    [
      "à l'adresse tsbjcacop@itu.int.",
      "à l'adresse tsbjcadcc@itu.int.",
      "à l'adresse [-tsbjcacop@itu.int-]{+tsbjcadcc@itu.int+}.",
    ],
    [
      'les sous-groupes ad hoc se réunissent',
      'les sous-comités ad hoc se réunissent',
      'les [-sous-groupes-]{+sous-comités+} ad hoc se réunissent',
    ],
    ['une réunion physique', 'une réunion', 'une réunion[- physique-]'],
    ['Aucun terme ne subsiste ici', 'Chaque mot est neuf', '[-Aucun terme ne subsiste ici-]{+Chaque mot est neuf+}'],
  ])('%s > %s', (left, right, expected) => {
    const shown = changedWords(left, right, lax).map(([kind, piece]) =>
      kind === 'equal' ? piece : kind === 'removed' ? `[-${piece}-]` : `{+${piece}+}`,
    );
    expect(shown.join('')).toBe(expected);
  });
});
