import { describe, expect, test } from 'vitest';
import { compareCirculars, comparisonWriter, parseCircular } from '../../src/index.js';
import { letter, revised, withLines } from '../support/diff-letters.js';

const read = async (text: string): ReturnType<typeof parseCircular> => parseCircular(new TextEncoder().encode(text));

const annexB = [
  'ANNEXE B',
  '(de la Circulaire TSB 301)',
  'Liste des stations',
  'Station du lac; station du barrage.',
  '',
];
const withAnnex = (text: string, lines: readonly string[] = annexB): string => `${text}\n${lines.join('\n')}`;
const withoutMandate = (text: string): string => text.slice(0, text.indexOf('\nANNEXE A'));

const between = async (left: string, right: string, scope?: 'all') =>
  compareCirculars(await read(left), await read(right), scope === undefined ? {} : { scope });

describe('a part that one side alone has', () => {
  test('terms of reference: whole documents are compared, and it is said', async () => {
    const comparison = await between(letter(), withoutMandate(letter()));
    expect(comparison.scope).toBe('all');
    expect(comparison.oneSided).toMatchObject([{ part: 'mandate', side: 'left', address: 'annex:A' }]);
    const writer = await comparisonWriter('en');
    expect(writer.terminal(comparison, { width: 80, colour: false }).split('\n')[0]).toBe(
      'Only on the left: terms of reference (annex A)',
    );
    expect(writer.markdown(comparison).split('\n')[0]).toBe('Only on the left: terms of reference (annex A)');
    expect(writer.html({ comparison, rows: [], language: 'fr' })).toContain(
      '<p class="notice">Only on the left: terms of reference (annex A)</p>',
    );
  });

  test('an annex and a section, each on its side; what stands in them is not named again', async () => {
    const { oneSided } = await between(letter({ mandate: revised({ duration: null }) }), withAnnex(letter()), 'all');
    expect(oneSided.map(({ part, side, title }) => `${side} ${part}: ${title}`)).toEqual([
      'right section: Durée',
      'right annex: Liste des stations',
    ]);
  });

  test('nothing is named where each part has its counterpart, whatever its number and words', async () => {
    const { oneSided } = await between(
      letter(),
      letter({ offset: 3, mandate: revised(withLines('duration', ['Jusqu’à fin mars 2029.'])) }),
    );
    expect(oneSided).toEqual([]);
  });
});

describe('a fact that one side does not say', () => {
  const duration = ({ facts }: Awaited<ReturnType<typeof between>>) => facts.find(({ fact }) => fact === 'duration');

  test('is not found where its section was not found, on either side', async () => {
    const [whole, part] = [letter(), letter({ mandate: revised({ duration: null }) })];
    expect(duration(await between(whole, part))).toMatchObject({ right: null, absence: 'not-found' });
    expect(duration(await between(part, whole))).toMatchObject({ left: null, absence: 'not-found' });
    const writer = await comparisonWriter('fr');
    expect(writer.terminal(await between(whole, part), { width: 80, colour: false })).toContain('→ (non trouvé)');
  });

  test('is unsaid where its section stands and says something else', async () => {
    const other = letter({ mandate: revised(withLines('leadership', ['La direction du groupe est à pourvoir.'])) });
    const { facts } = await between(letter(), other);
    expect(facts).toMatchObject([{ fact: 'chair', left: 'Solène Garrigue', right: null, absence: 'unsaid' }]);
  });

  test('has no absence where both say it', async () => {
    const later = letter({ mandate: revised(withLines('duration', ["Jusqu'à fin mars 2029."])) });
    expect(duration(await between(letter(), later))).toMatchObject({ absence: null });
  });
});

describe('headings of annexes and what stands over a letter', () => {
  const titled = (title: string, revision: string): string =>
    withAnnex(letter().replace('Circulaire TSB 301\n', `Circulaire TSB 301${revision}\n`), [
      'ANNEXE B',
      title,
      'Station du lac; station du barrage.',
      '',
    ]);
  const changes = async (left: string, right: string): Promise<string[]> =>
    (await between(left, right, 'all')).changes.map(({ kinds, right: place }) => `${kinds.join()} ${place?.address}`);

  test('a heading that has other words is told', async () => {
    expect(await changes(titled('Liste des stations', ''), titled('Liste des bassins', ''))).toEqual([
      'modified annex:B',
    ]);
  });

  test("a heading that follows its document's own revision is not", async () => {
    const of = (revision: string): string => titled(`Liste des stations${revision}`, revision);
    expect(await changes(of(' (Rév. 1)'), of(' (Rév. 2)'))).toEqual([]);
    expect(await changes(of(''), of(' (Rév. 1)'))).toEqual([]);
  });

  test("a heading that names another revision than its document's is told", async () => {
    expect(
      await changes(
        titled('Liste des stations (Rév. 1)', ' (Rév. 1)'),
        titled('Liste des stations (Rév. 3)', ' (Rév. 2)'),
      ),
    ).toEqual(['modified annex:B']);
  });

  test('a changed file reference is a fact', async () => {
    const filed = (file: string): string =>
      letter().replace('Circulaire TSB 301\n', `Réf.:\tCirculaire TSB 301\n\t${file}\n`);
    const { facts } = await between(filed('CE 5/HD'), filed('CE 5/MV'), 'all');
    expect(facts).toMatchObject([{ fact: 'file-reference', left: 'CE 5/HD', right: 'CE 5/MV' }]);
  });
});
