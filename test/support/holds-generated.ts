import { expect, test } from 'vitest';
import { type ArchivedLetter, readArchive } from '../../src/index.js';
import { generateArchive, type GeneratedArchive } from './generated-archive/index.js';
import { recordOf } from './letters.js';
import { toldAgenda, toldContradictions } from './told-agenda.js';
import { toldTerm } from './told-history.js';

async function read({ letters }: GeneratedArchive): Promise<ArchivedLetter[]> {
  const all: ArchivedLetter[] = [];
  for (const { name, text } of letters) all.push({ name, record: await recordOf(text) });
  return all;
}

/** What an archive of about so many invented letters tells is what its maker knows. */
export function holdsGenerated(count: number, seed: number, areLong = false): void {
  const archive = generateArchive(count, seed, areLong);
  const letters = read(archive).then(readArchive);

  test('letters in three languages, with all that amends them', () => {
    expect(archive.letters.length).toBeGreaterThan(count * 0.7);
    const names = archive.letters.map(({ name }) => name);
    for (const part of ['corrigendum-1', 'corrigendum-2', 'addendum-1', 'revision-1', '-en', '-fr', '-es'])
      expect(names.some((name) => name.includes(part))).toBe(true);
  });

  test('their agenda is right', async () => {
    const agenda = await (await letters).agenda();
    expect(toldAgenda(agenda).toSorted()).toEqual(archive.agenda);
    expect(toldContradictions(agenda).toSorted()).toEqual(archive.contradictions);
  });

  test('every history of chairs is right', async () => {
    const all = await letters;
    const told = await Promise.all(
      [...archive.chairs.keys()].map(async (group): Promise<[string, string[]]> => {
        const [history] = await all.group(group);
        return [group, (history?.leadership ?? []).map(toldTerm)];
      }),
    );
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(archive.chairs));
  });

  test('every list of citations is right', async () => {
    const all = await letters;
    const numbers = new Set([...archive.citations.keys()].map((key) => key.split(' ')[0] as string));
    const told = await Promise.all(
      [...numbers].map(async (number) => {
        const texts = await all.cites(`Resolution ${number}`);
        return texts.flatMap(({ revisions }) =>
          revisions.map(({ revision, citedBy }): [string, string[]] => [
            `${number} ${revision?.year}`,
            [...new Set(citedBy.map(({ document }) => document ?? ''))].toSorted(),
          ]),
        );
      }),
    );
    expect(Object.fromEntries(told.flat())).toEqual(Object.fromEntries(archive.citations));
  });
}
