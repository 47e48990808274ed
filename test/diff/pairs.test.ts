import { describe, expect, test } from 'vitest';
import { type ParsedCircular, parseCircular } from '../../src/index.js';
import { compare } from '../../src/diff/index.js';
import type { Change, Comparison } from '../../src/model/comparison.js';
import { comparisonSchema } from '../../src/model/comparison.js';
import { lax } from '../../src/diff/variants.js';
import { letter } from '../support/diff-letters.js';
import { type Pair, pairs } from '../support/diff-pairs.js';

const read = (text: string): Promise<ParsedCircular> => parseCircular(new TextEncoder().encode(text));

const place = (address: string): string => address.replace(/^annex:A\//, '');

function changeLine({ kinds, left, right }: Change): string {
  const [from, to] = [left && place(left.address), right && place(right.address)];
  return `${kinds.join(' ')} ${from === null || to === null || from === to ? (to ?? from) : `${from} > ${to}`}`;
}

const factLine = ({ fact, left, right }: Pick<Comparison['facts'][number], 'fact' | 'left' | 'right'>): string =>
  `${fact}: ${left ?? '-'} > ${right ?? '-'}`;

async function compared({ left, right, scope }: Pick<Pair, 'left' | 'right' | 'scope'>): Promise<Comparison> {
  return compare(await read(left), await read(right), scope === undefined ? {} : { scope }).comparison;
}

describe.each(pairs)('$name', ({ left, right, scope, changes, facts = [], renumbered = 0, words = [] }) => {
  const options = scope === undefined ? {} : { scope };

  test('is told as a person tells it', async () => {
    const comparison = await compared({ left, right, ...options });
    expect(comparison.changes.map(changeLine)).toEqual(changes);
    expect(comparison.facts.map(factLine)).toEqual(facts);
    expect(comparison.summary.renumbered).toBe(renumbered);
    const told = comparison.changes.flatMap((change) => change.words.map(([kind, text]) => `${kind} ${text.trim()}`));
    for (const word of words) expect(told).toContain(word);
    expect(comparisonSchema.safeParse(comparison).error?.issues ?? []).toEqual([]);
  });

  test('swapped, it swaps added and removed, split and merged, and the values of facts', async () => {
    const there = await compared({ left, right, ...options });
    const back = await compared({ left: right, right: left, ...options });
    const { added, removed, split, merged, ...rest } = there.summary;
    expect(back.summary).toEqual({ ...rest, added: removed, removed: added, split: merged, merged: split });
    const facts = back.facts.map(({ fact, left, right }) => factLine({ fact, left: right, right: left }));
    expect(facts.toSorted()).toEqual(there.facts.map(factLine).toSorted());
  });

  test('the words give both texts', async () => {
    for (const { left: from, right: to, words: pieces } of (await compared({ left, right, ...options })).changes) {
      const without = (kind: string): string =>
        pieces
          .filter(([own]) => own !== kind)
          .map(([, text]) => text)
          .join('');
      expect(without('removed')).toBe(to?.text ?? '');
      expect(lax(without('added'))).toBe(lax(from?.text ?? ''));
    }
  });
});

test('40 sections renumbered are one line', async () => {
  const sections = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [
      `s${at}`,
      { heading: `Thème numéro ${at * 7}`, lines: [`Le sujet ${at * 7} est traité selon la méthode ${at * 3}.`] },
    ]),
  );
  const [left, right] = [letter({ mandate: sections }), letter({ mandate: sections, offset: 1 })];
  const { changes, summary } = await compared({ left, right, scope: 'mandate' });
  expect(changes).toHaveLength(1);
  expect(summary.renumbered).toBe(40);
});

describe('what falls away, moves or changes hands', () => {
  const facts = async (first: string, second: string): Promise<string[]> => {
    const lines = (line: string): string => letter({ body: [line] });
    return (await compared({ left: lines(first), right: lines(second), scope: 'all' })).facts.map(factLine);
  };
  const planned = "La réunion de la Commission d'études 20 se tiendra à Lomé (Togo) du 7 au 9 juin 2023.";

  test('a meeting is cancelled', async () => {
    expect(
      await facts(
        planned,
        "La réunion de la Commission d'études 20, prévue à Lomé (Togo) du 7 au 9 juin 2023, est annulée.",
      ),
    ).toEqual([
      'meeting: 2023-06-07 to 2023-06-09 · CE 20 · Lomé > 2023-06-07 to 2023-06-09 · CE 20 · Lomé · cancelled',
    ]);
  });

  test('a meeting moves', async () => {
    expect(
      await facts(
        planned,
        "La réunion de la Commission d'études 20, prévue à Lomé (Togo) du 7 au 9 juin 2023, est reportée du 14 au 16 juin 2023.",
      ),
    ).toEqual([
      'meeting: 2023-06-07 to 2023-06-09 · CE 20 · Lomé > 2023-06-14 to 2023-06-16 · CE 20 · Lomé · instead of 2023-06-07 to 2023-06-09',
    ]);
  });
});
