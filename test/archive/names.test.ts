import { describe, expect, test } from 'vitest';
import {
  nameInWords,
  nameKey,
  nameOfCitation,
  nameOfReference,
  shownName,
} from '../../src/archive/names/document-name.js';
import { groupKey } from '../../src/archive/names/groups.js';
import { keyOfAcronym } from '../../src/archive/names/acronym.js';
import { inUnionCode } from '../../src/archive/names/union-codes.js';
import { studyPeriod } from '../../src/archive/names/study-period.js';
import { languageFolders } from '../../src/locales/index.js';

describe('one document has one name, whatever the language and the words around its number', () => {
  test.each([
    ['TSB Circular 278', 'TSB 278'],
    ['Circulaire TSB 278', 'TSB 278'],
    ['Circular TSB N.º 278', 'TSB 278'],
    ['la Circulaire 278 du TSB', 'TSB 278'],
    ['TSB 007', 'TSB 7'],
    ['Corrigendum 1 à la Circulaire TSB 278', 'TSB 278 Corr.1'],
    ['Corrigéndum 1 a la Circular TSB 278', 'TSB 278 Corr.1'],
    ['Corrección 1 a la Circular TSB 278', 'TSB 278 Corr.1'],
    ['TSB 278 Corr.1', 'TSB 278 Corr.1'],
    ['Addendum n° 2 à la Circulaire TSB 12', 'TSB 12 Add.2'],
    ['Circulaire TSB 278 (Rév. 1)', 'TSB 278 Rev.1'],
    ['Corrigendum 2 to TSB Circular 41 (Rev. 3)', 'TSB 41 Corr.2 Rev.3'],
    ['Lettre collective 4/17', 'TSB 4/17'],
    ['TSB Collective letter 4/17', 'TSB 4/17'],
    ['Carta colectiva 2/TSAG', 'TSB 2/TSAG'],
    ['C15/16-F', 'C15/16'],
    ['Document C15/16-E', 'C15/16'],
    ['Documento C2015/16-S', 'C15/16'],
    ['C11/45(Rév.1)-F', 'C11/45 Rev.1'],
    ['TDAG-25/14-F', 'TDAG-25/14'],
    ['GCDT-25/14', 'TDAG-25/14'],
    ['AMNT-24/12-F', 'WTSA-24/12'],
    ['Circulaire administrative CACE/560', 'CACE 560'],
    ['CR/25', 'CR 25'],
    ['Lettre circulaire 5/LCCE/91', 'LCCE 5/LCCE/91'],
    ['Circulaire BDT/DNS/DGS/112', 'BDT DNS/DGS/112'],
    ['la lettre CL-19/57', 'CL 19/57'],
    ['DM No. 28', 'DM 28'],
  ])('%s is %s', (words, name) => {
    const found = nameInWords(words);
    expect(found && shownName(found)).toBe(name);
  });

  test.each(['the meeting of May', 'Résolution 179', 'TSB', '2022', ''])('%j names none', (words) => {
    expect(nameInWords(words)).toBeNull();
  });

  test.each([
    [{ series: 'TSB', number: '278', annotations: ['Corrigendum 1'] }, 'Corrigéndum 1 a la Circular TSB 278'],
    [
      { series: 'TSB', number: '41', annotations: ['Rév. 3', 'Corrigendum 2'] },
      'Corrigendum 2 to TSB Circular 41 (Rev. 3)',
    ],
    [{ series: 'TSB', number: '4/17', annotations: [] }, 'Lettre collective 4/17'],
    [{ series: 'Council', number: 'C15/16-F', annotations: [] }, 'C15/16-E'],
    [{ series: 'TDAG', number: 'TDAG-25/14-F', annotations: [] }, 'TDAG-25/14'],
    [{ series: 'PP-26', number: '41-F', annotations: [] }, 'PP-26/41'],
    [{ series: 'CACE', number: '560', annotations: [] }, 'CACE/560'],
    [{ series: 'LCCE', number: '5/LCCE/91', annotations: [] }, '5/LCCE/91'],
  ])('the reference %j is what %s names', (reference, words) => {
    const found = nameInWords(words);
    expect(found && nameKey(found)).toBe(nameKey(nameOfReference(reference)));
  });

  test('a text that is no document has no name', () => {
    const resolution = {
      type: 'resolution',
      series: null,
      number: '179',
      issuer: 'PP',
      revision: null,
      sections: [],
    } as const;
    expect(nameOfCitation({ ...resolution, sections: [] })).toBeNull();
  });
});

describe('one group has one key in every language', () => {
  const sg17 = { name: null, type: 'study-group', sector: 'ITU-T' } as const;
  test.each([
    ['SG 17', 'CE 17'],
    ['SG17', 'CE 17'],
  ])('%s and %s', (one, other) => {
    expect(groupKey({ ...sg17, acronym: one })).toBe(groupKey({ ...sg17, acronym: other }));
  });

  test('an advisory group under its letters in three languages', () => {
    const keys = ['TSAG', 'GCNT', 'GANT'].map((acronym) =>
      groupKey({ acronym, name: null, type: 'advisory-group', sector: 'ITU-T' }),
    );
    expect(new Set(keys).size).toBe(1);
  });

  test('study groups of two Sectors are two', () => {
    expect(groupKey({ ...sg17, acronym: 'SG 5' })).not.toBe(groupKey({ ...sg17, acronym: 'SG 5', sector: 'ITU-R' }));
  });

  test('a study group and a working party of one number are two', () => {
    expect(groupKey({ ...sg17, acronym: 'SG 4' })).not.toBe(groupKey({ ...sg17, acronym: 'WP 4', type: 'other' }));
  });
});

test.each([
  ['2012-08-22', '2009'],
  ['2021-12-01', '2017'],
  ['2022-04-20', '2022'],
  ['2031', '2029'],
  [null, ''],
])('%s lies in the study period that began in %s', (date, first) => {
  expect(studyPeriod(date)).toBe(first);
});

test('bodies have across letters the codes that they have in the letters of each language', async () => {
  for (const { pack } of Object.values(languageFolders))
    for (const [letters, code] of Object.entries((await pack()).letter.unionCodes))
      expect([letters, inUnionCode(letters)]).toEqual([letters, code]);
  expect(inUnionCode('FMPT')).toBe('WTPF');
});

test.each([
  ['CE17', 'SG 17', true],
  ['ce-17', 'SG 17', true],
  ['GTC-COP', 'CWG-COP', true],
  ['GT 1/17', 'WP1/17', true],
  ['GT 1/17', 'GT 11/7', false],
  ['FG-AI4H', 'fg ai4h', true],
])('people who write %s mean %s: %s', (one, other, isSame) => {
  expect(keyOfAcronym(one) === keyOfAcronym(other)).toBe(isSame);
});
