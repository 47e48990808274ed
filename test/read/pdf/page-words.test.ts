import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { page as english } from '../../../src/locales/en/interface/page.js';
import { renditions } from '../../../src/locales/en/interface/renditions.js';
import { page as french } from '../../../src/locales/fr/interface/page.js';
import { readSaid, type Said, say, writeSaid } from '../../../src/render/page/phrases.js';
import { ticksBetween, dayOf } from '../../../src/render/page/record/timeline-scale.js';
import { documentMatches, type Listed } from '../../../src/render/page/script/filtering.js';
import { folded, occurrences } from '../../../src/render/page/script/matching.js';
import { spokenLanguage } from '../../../src/render/spoken.js';
import { monthsOf } from '../../../src/render/page/collection/facts.js';

const inFrench = (said: Said): string => say(french, 'fr', said).replaceAll('\u00a0', ' ');
const inEnglish = (said: Said): string => say(english, 'en', said).replaceAll('\u00a0', ' ');

describe('words', () => {
  test.each([
    [{ date: '2024-05-24' }, '24 mai 2024', '24 May 2024'],
    [{ date: '2022-06-01' }, '1er juin 2022', '1 June 2022'],
    [{ date: '2013-04' }, 'avril 2013', 'April 2013'],
    [{ date: '2021' }, '2021', '2021'],
    [{ date: '2013-02', short: true }, 'févr. 2013', 'Feb 2013'],
    [{ date: '2025-06-17', end: '2025-06-27' }, '17\u201327 juin 2025', '17\u201327 June 2025'],
    [{ date: '2024-02-26', end: '2024-03-01' }, '26 février \u2013 1er mars 2024', '26 February \u2013 1 March 2024'],
    [
      { date: '2024-12-30', end: '2025-01-02' },
      '30 décembre 2024 \u2013 2 janvier 2025',
      '30 December 2024 \u2013 2 January 2025',
    ],
    [{ date: '2024-05-24', end: '2024-05-24' }, '24 mai 2024', '24 May 2024'],
    [
      { date: '2024-06-13T14:30', end: '2024-06-13T17:00', zone: 'Europe/Zurich' },
      '13 juin 2024, 14:30\u201317:00 (Europe/Zurich)',
      '13 June 2024, 14:30\u201317:00 (Europe/Zurich)',
    ],
    [{ date: '2024-06-13', time: '23:59', zone: 'UTC' }, '13 juin 2024, 23:59 (UTC)', '13 June 2024, 23:59 (UTC)'],
    [{ date: '2024-06-13', time: '12:00', zone: null }, '13 juin 2024, 12:00', '13 June 2024, 12:00'],
    [{ month: 8 }, 'août', 'Aug'],
    [{ word: 'counted.documents', with: { n: 0 } }, '0 document', '0 documents'],
    [{ word: 'counted.documents', with: { n: 1 } }, '1 document', '1 document'],
    [{ word: 'counted.places', with: { n: 2 } }, '2 endroits', '2 places'],
    [{ word: 'page.annex', with: { label: 'A' } }, 'Annexe A', 'Annex A'],
    [{ word: 'page.paragraph', with: { address: '{n} $&' } }, '§ {n} $&', '§ {n} $&'],
    [
      { word: 'page.missing', with: { names: [{ word: 'field.date' }, { word: 'field.subject' }] } },
      "Le document n'indique pas: Date, Objet.",
      'The document does not state: Date, Subject.',
    ],
  ] satisfies [Said, string, string][])('%j', (said, fr, en) => {
    expect([inFrench(said), inEnglish(said)]).toEqual([fr, en]);
    expect([inFrench(readSaid(writeSaid(said))), inEnglish(readSaid(writeSaid(said)))]).toEqual([fr, en]);
  });

  test('what is filled in comes back whole from an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (address) => {
        const said: Said = { word: 'page.paragraph', with: { address } };
        expect(say(english, 'en', readSaid(writeSaid(said)))).toBe(`§ ${address}`);
      }),
    );
  });

  const codeIn = (folder: string): string =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');

  test('no word of a page is left over', () => {
    const code = codeIn('src/render/page');
    const unused = (['page', 'counted'] as const).flatMap((group) =>
      Object.keys(english[group])
        .filter((name) => !new RegExp(`\\b${group}\\.${name}\\b`).test(code))
        .map((name) => `${group}.${name}`),
    );
    expect(unused).toEqual([]);
  });

  test.each(['calendar', 'letter'] as const)('no word of a %s is left over', (kind) => {
    const code = codeIn(kind === 'letter' ? 'src/render/markdown' : 'src/render/calendar');
    const words = Object.keys(renditions[kind]);
    expect(words.filter((name) => !new RegExp(`\\b(?:${kind}|words)\\.${name}\\b`).test(code))).toEqual([]);
  });

  test.each([
    ['fr', 'fr'],
    ['FR-ch', 'fr'],
    ['en', 'en'],
    ['es', 'en'],
    ['constructor', 'en'],
    [null, 'en'],
  ])('beside a document in %s, %s is spoken', (language, expected) => {
    expect(spokenLanguage({ words: { fr: french, en: english }, otherwise: 'en' }, language)).toBe(expected);
  });
});

describe('searching', () => {
  const found = (text: string, wanted: string): string[] => {
    const where = folded(text);
    const plain = folded(wanted).text;
    return occurrences(where.text, plain).map((at) =>
      text.slice(where.offsets[at], (where.offsets[at + plain.length - 1] ?? 0) + 1),
    );
  };

  test.each([
    ['Échéance, échéances', 'echeance', ['Échéance', 'échéance']],
    ['l\u2019Union de l\u2019UIT\u2011T', "l'uit-t", ['l\u2019UIT\u2011T']],
    ['3\u00a0juin \n 2024', '3 juin 2024', ['3\u00a0juin \n 2024']],
    ['Œuvre cœur', 'coeur', ['cœur']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['e\u0301te\u0301', 'ete', ['e\u0301te']],
    ['rien', 'tout', []],
  ])('%j for %j', (text, wanted, expected) => {
    expect(found(text, wanted)).toEqual(expected);
  });
});

describe('filtering', () => {
  const listed: Listed = {
    type: 'circular',
    month: '2024-03',
    groups: new Set(['2', '5']),
    dates: [
      { kind: 'visa', months: ['2024-05'] },
      { kind: 'meeting', months: ['2024-06', '2024-07'] },
    ],
  };
  const nothing = { kind: '', group: '', month: '' };

  test.each([
    [{}, true],
    [{ kind: 'type:circular' }, true],
    [{ kind: 'type:report' }, false],
    [{ group: '5' }, true],
    [{ group: '1' }, false],
    [{ month: '2024-03' }, true],
    [{ month: '2024-07' }, true],
    [{ month: '2024-08' }, false],
    [{ kind: 'date:visa' }, true],
    [{ kind: 'date:reply' }, false],
    [{ kind: 'date:visa', month: '2024-05' }, true],
    // The visa is due in another month than the meeting.
    [{ kind: 'date:visa', month: '2024-06' }, false],
    [{ kind: 'date:visa', month: '2024-03' }, false],
    [{ kind: 'type:circular', group: '2', month: '2024-06' }, true],
  ])('%j', (asked, expected) => {
    expect(documentMatches(listed, { ...nothing, ...asked })).toBe(expected);
  });
});

describe('time', () => {
  test('a stretch touches each of its months', () => {
    expect(monthsOf({ start: '2024-12-30', end: '2025-02-01' })).toEqual(['2024-12', '2025-01', '2025-02']);
    expect(monthsOf({ start: '2024-05', end: '2024-05' })).toEqual(['2024-05']);
    expect(monthsOf({ start: '2024', end: '2024' })).toEqual([]);
    expect(monthsOf({ start: '2024-05-02', end: '2023-01-01' })).toEqual(['2024-05']);
  });

  test.each([
    ['2024-02-20', '2024-06-20', ['2024-03', '2024-04', '2024-05', '2024-06']],
    ['2024-01-01', '2024-12-31', ['2024-01', '2024-03', '2024-05', '2024-07', '2024-09', '2024-11']],
    ['2019-06-01', '2024-06-01', ['2020', '2021', '2022', '2023', '2024']],
  ])('the ticks between %s and %s', (first, last, dates) => {
    expect(ticksBetween(dayOf(first), dayOf(last)).map(({ date }) => date)).toEqual(dates);
  });

  test('a month ends on its last day', () => {
    expect(dayOf('2024-02', 'last')).toBe(dayOf('2024-02-29'));
    expect(dayOf('2024', 'last')).toBe(dayOf('2024-12-31'));
  });
});
