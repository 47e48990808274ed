import { describe, expect, it } from 'vitest';
import { detectCitations } from '../../src/detect/citations/index.js';
import { citations } from '../../src/locales/fr/citations.js';
import type { Reference } from '../../src/model/record.js';
import { withGroups } from '../support/made-document.js';
import type { Line } from '../support/made-document.js';
import { cite, cited } from '../support/cited.js';

describe('circulars and documents', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['la Circulaire TSB 131 du 3 mai', ['circular TSB: 131 TSB']],
    ['les Circulaires TSB 12 et 15', ['circular TSB: 12 TSB', 'circular TSB: 15 TSB']],
    ['la Lettre collective TSB 5/17', ['circular TSB: 5/17 TSB']],
    ['la Lettre collective TSB 9/SG3RG-LAC', ['circular TSB: 9/SG3RG-LAC TSB']],
    ['la Circulaire 131 du TSB', ['circular TSB: 131 TSB']],
    ['la Lettre collective 4/16', ['circular TSB: 4/16 TSB']],
    ['la Circulaire BDT/IEE/RME/008', ['circular BDT: IEE/RME/008 BDT']],
    ['la Circulaire administrative CACE/1010', ['circular CACE: 1010 BR']],
    ['les Lettres circulaires CR/301 et CR/302', ['circular CR: 301 BR', 'circular CR: 302 BR']],
    ['la lettre CL-21/14', ['circular CL: 21/14 SG']],
    ['la lettre DM-06/1002', ['circular DM: 06/1002 SG']],
    ['le Document C21/32', ['council-document C21/32 Council']],
    ['le Document C21/32-F, puis le Document C21/32', ['council-document C21/32-F Council']],
    ['C19/INF/7 et C2001/15-F', ['council-document C19/INF/7 Council', 'council-document C2001/15-F Council']],
    ['le Document C11/45(Rév.1)-F', ['council-document C11/45(Rév.1)-F Council']],
    [
      'les Documents C31/7, 9 et 12',
      ['council-document C31/7 Council', 'council-document C31/9 Council', 'council-document C31/12 Council'],
    ],
    [
      'les Documents C31/7-F à C31/9-F',
      ['council-document C31/7-F Council', 'council-document C31/8 Council', 'council-document C31/9-F Council'],
    ],
    ['le Document C31/7, 9 pages et 2 annexes', ['council-document C31/7 Council']],
    ['les Documents C31/7 et 3 annexes', ['council-document C31/7 Council']],
    [
      'les Lettres circulaires CR/301, 305 et 306',
      ['circular CR: 301 BR', 'circular CR: 305 BR', 'circular CR: 306 BR'],
    ],
    ['les lettres CL-21/14 et 15', ['circular CL: 21/14 SG', 'circular CL: 21/15 SG']],
    ['les Circulaires TSB 12 à 14', ['circular TSB: 12 TSB', 'circular TSB: 13 TSB', 'circular TSB: 14 TSB']],
    ['le Document SG11-TD 45', ['other SG11-TD 45 -']],
    ['la contribution COM 11 – R 12 – F', ['other COM 11 – R 12 – F -']],
    ['le Document TD 88', ['other TD 88 -']],
    ['le Document PP-02/36-F', ['other PP-02/36-F -']],
    ['http://www.itu.int/md/C21/32 et C@itu.int', []],
    ['une circulaire du TSB', []],
    ['le 3/4 des Membres, C20 et CR/', []],
  ];
  it.each(cases)('%s', (text, expected) => expect(cited(text)).toEqual(expected));

  const own = (annotations: string[]): Reference => ({ series: 'TSB', number: '78', annotations });
  it('does not cite itself', () => {
    expect(
      cite(own([]), { text: 'Circulaire TSB 078', zone: 'letterhead' }, 'ANNEXE 1 (de la Circulaire TSB 78)'),
    ).toEqual([]);
  });
  it('knows its own number in the letterhead where no reference was read', () => {
    const values = (...lines: readonly (string | Line)[]) => cite(null, ...lines).map(({ number }) => number);
    expect(values({ text: 'Document C97/35-F', zone: 'letterhead' }, 'voir le Document C96/12-F')).toEqual([
      'C96/12-F',
    ]);
    expect(values({ text: 'Suite donnée au Document C97/35-F', zone: 'letterhead' })).toEqual(['C97/35-F']);
  });
  it('reads the documents of a conference, without their language only in another of them', () => {
    const numbers = (reference: Reference | null, text: string) => cite(reference, text).map(({ number }) => number);
    const conference: Reference = { series: 'PP-30', number: '52-F', annotations: [] };
    expect(numbers(null, 'les Documents 28-F, 29-F et DT/4-F; le Document 9(Add.3)-F')).toEqual([
      '28-F',
      '29-F',
      'DT/4-F',
      '9(Add.3)-F',
    ]);
    expect(numbers(conference, 'les Documents 28 et 41, et le présent Document 52-F')).toEqual(['28', '41']);
    expect(numbers(null, 'les Documents 28 et 41')).toEqual([]);
    expect(numbers(conference, 'deux documents de 28 pages')).toEqual([]);
  });
  it('takes a Question for one of the Sector whose document it is', () => {
    const issuers = (sector: 'ITU-T' | 'ITU-R' | 'ITU-D' | null, text: string) =>
      detectCitations(withGroups(text), citations, { reference: null, sector }).findings.map(
        ({ value }) => value.issuer,
      );
    expect(issuers('ITU-D', 'la Question 5/1')).toEqual(['ITU-D']);
    expect(issuers('ITU-R', 'la Question 131-2/6')).toEqual(['ITU-R']);
    expect(issuers('ITU-D', 'la Question 4/17')).toEqual(['ITU-T']);
    expect(issuers('ITU-D', 'la Question 5/1 de l’UIT-T')).toEqual(['ITU-T']);
  });
  it('reads the part behind a document, and the numbers of an annex', () => {
    expect(cited('Voir le Document C19/25-F, § 3.2.')).toEqual(cited('Voir le § 3.2 du Document C19/25-F.'));
    expect(cited('au § A2.6.2 de la Résolution UIT-R 1-8')).toEqual(cited('la Résolution UIT-R 1-8 (§ A2.6.2)'));
  });
  it('reads a revision on the next line of a file with two characters a line end', () => {
    expect(cited('la Résolution 9 (Rév.\r\nLyon, 2023)')).toEqual(cited('la Résolution 9 (Rév. Lyon, 2023)'));
  });
  it('cites the circular it corrects', () => {
    const found = cite(
      own(['Corrigendum 1']),
      { text: 'Corrigendum 1 à la Circulaire TSB 78', zone: 'letterhead' },
      'Dans la Circulaire TSB 78, la date du 3 mai est remplacée.',
      'ANNEXE (du Corrigendum 1 à la Circulaire TSB 78)',
    );
    expect(found.map(({ number }) => number)).toEqual(['78']);
  });
  it('still cites other circulars', () => {
    expect(cite(own([]), 'la Circulaire TSB 77').map(({ number }) => number)).toEqual(['77']);
  });
});

describe('a document of several editions', () => {
  const reference = (...annotations: string[]): Reference => ({ series: 'TSB', number: '81', annotations });
  it('cites its circular where it names another corrigendum to it', () => {
    const line = 'Le Corrigendum 1 à la Circulaire TSB 81 comporte une erreur.';
    expect(cite(reference('Corrigendum 2'), line).map(({ number }) => number)).toEqual(['81']);
    expect(cite(reference('Corrigendum 1'), line)).toEqual([]);
  });
  it('does not cite the edition that its revision replaces', () => {
    expect(cite(reference('Rév. 2'), 'La présente révision remplace la Circulaire TSB 81 du 3 mai 2030.')).toEqual([]);
  });
});

it('keeps the years of documents in a list apart', () => {
  expect(cited('les Documents C30/50, 51 et C31/16, 17')).toEqual([
    'council-document C30/50 Council',
    'council-document C30/51 Council',
    'council-document C31/16 Council',
    'council-document C31/17 Council',
  ]);
  expect(cited('les Lettres circulaires 4/LCCE/71 et 6/LCCE/15')).toEqual([
    'circular LCCE: 4/LCCE/71 BR',
    'circular LCCE: 6/LCCE/15 BR',
  ]);
});
