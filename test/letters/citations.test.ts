import { describe, expect, it } from 'vitest';
import { detectCitations } from '../../src/detect/citations/index.js';
import { citations } from '../../src/locales/fr/citations.js';
import type { Reference } from '../../src/model/record.js';
import { table, withGroups } from '../support/made-document.js';
import type { Line } from '../support/made-document.js';
import { expectLinear } from '../support/steps.js';

const cite = (reference: Reference | null, ...lines: readonly (string | Line)[]) =>
  detectCitations(withGroups(...lines), citations, { reference }).findings.map(({ value }) => value);

/** `type number issuer year [sections]` of each citation. */
const cited = (...lines: string[]) =>
  cite(null, ...lines).map(({ type, series, number, issuer, revision, sections }) =>
    [
      type,
      series && `${series}:`,
      number,
      issuer ?? '-',
      revision ? (revision.year ?? revision.text) : '',
      sections.length ? `[${sections.join(', ')}]` : '',
    ]
      .filter(Boolean)
      .join(' '),
  );

describe('Resolutions and Decisions', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['la Résolution 70 (Rév. Bucarest, 2022) de la Conférence de plénipotentiaires', ['resolution 70 PP 2022']],
    ['la Résolution 70 (Rév. Bucarest. 2022)', ['resolution 70 PP 2022']],
    ['la Résolution 131 (Rév. Dubaï, 2018)', ['resolution 131 PP 2018']],
    ['la Résolution 58 (Rév. Dubaï, 2012)', ['resolution 58 WTSA 2012']],
    ['la Résolution 9 (Rév. Kigali, 2022)', ['resolution 9 WTDC 2022']],
    ['la Résolution 9 (Rév. Lyon, 2023)', ['resolution 9 - 2023']],
    [
      "les Résolutions 44 et 55 (Rév. Hammamet, 2016) de l'AMNT",
      ['resolution 44 WTSA 2016', 'resolution 55 WTSA 2016'],
    ],
    [
      'les Résolutions 2, 20 (Rév. Genève, 2022) et 54 (Rév. New Delhi, 2024)',
      ['resolution 2 WTSA 2022', 'resolution 20 WTSA 2022', 'resolution 54 WTSA 2024'],
    ],
    [
      "les Résolutions 2, 20 et 54 de l'Assemblée mondiale de normalisation des télécommunications",
      ['resolution 2 WTSA', 'resolution 20 WTSA', 'resolution 54 WTSA'],
    ],
    ['la Résolution 1333 du Conseil', ['resolution 1333 Council']],
    ['la Résolution 1333 (C11, dernière mod. C16) adoptée par le Conseil', ['resolution 1333 Council 2016']],
    ['la Résolution 1333 (C11, dernière mod. C16)', ['resolution 1333 Council 2016']],
    ['la Résolution 750 (Rév.CMR-19)', ['resolution 750 WRC 2019']],
    [
      'la Résolution 804 (Rév. CMR-23) et la Résolution 810 (CMR-15)',
      ['resolution 804 WRC 2023', 'resolution 810 WRC 2015'],
    ],
    ['la Résolution UIT-R 1-8', ['resolution 1-8 ITU-R']],
    ['la Résolution UIT-R 2-8 (Charm el-Cheikh, 2019)', ['resolution 2-8 ITU-R 2019']],
    ['la Résolution 37 de la CMDT (Rév. Kigali, 2022)', ['resolution 37 WTDC 2022']],
    ['la Résolution 140 (Marrakech, 2002)', ['resolution 140 PP 2002']],
    ['Par sa Résolution 140, la Conférence de plénipotentiaires a chargé le Conseil', ['resolution 140 PP']],
    ['La Conférence de plénipotentiaires, dans sa Résolution 140, a chargé', ['resolution 140 PP']],
    ['Le Conseil, par ses Résolutions 1332 et 1334,', ['resolution 1332 Council', 'resolution 1334 Council']],
    ['Le Conseil a examiné la suite donnée à la Résolution 25', ['resolution 25 -']],
    ['la Décision 482 du Conseil', ['decision 482 Council']],
    ['la Décision 482 (C01, dernière mod. C20)', ['decision 482 Council 2020']],
    ['la Décision 5 (Rév. Bucarest, 2022) et la Décision 11', ['decision 5 PP 2022', 'decision 11 -']],
    ['les points 1 et 2 du décide de la Résolution 44', ['resolution 44 - [point 1 du décide, point 2 du décide]']],
    ['la Résolution 2178 du Conseil de sécurité', ['resolution 2178 -']],
    [
      "les Résolutions 18 (Rév. Hammamet, 2016) de l'AMNT et 59 (Rév. Buenos Aires, 2017) de la CMDT",
      ['resolution 18 WTSA 2016', 'resolution 59 WTDC 2017'],
    ],
    ['la Décision 600 (MOD) du Conseil', ['decision 600 Council']],
    ['la Résolution 1379 (mod. 2019) du Conseil', ['resolution 1379 Council 2019']],
    ['la Résolution 44, 3 autres textes et 12 avis', ['resolution 44 -']],
    ["la Résolution 7 de l'AMNT, Annexe 2 de la Décision 5", ['resolution 7 WTSA', 'decision 5 - [Annexe 2]']],
    ['la Résolution UIT-R 1-9 (paragraphe A2.6.2)', ['resolution 1-9 ITU-R [paragraphe A2.6.2]']],
    [
      'les Résolutions 31 à 33 (Rév. Kigali, 2022) de la CMDT',
      ['resolution 31 WTDC 2022', 'resolution 32 WTDC 2022', 'resolution 33 WTDC 2022'],
    ],
    ['les Décisions 7, 9 à 11 et 15', [7, 9, 10, 11, 15].map((number) => `decision ${number} -`)],
    ['les Résolutions 61 à 63 et 70 du Conseil', [61, 62, 63, 70].map((number) => `resolution ${number} Council`)],
    ['les Résolutions 61 – 62', ['resolution 61 -', 'resolution 62 -']],
    ['les Résolutions UIT-R 1-9 et 2-9', ['resolution 1-9 ITU-R', 'resolution 2-9 ITU-R']],
    ['les Résolutions 40 et 44 ont été adoptées par 12 voix à 3', ['resolution 40 -', 'resolution 44 -']],
    ['la Résolution 95 (AMNT-20, Genève, 2022)', ['resolution 95 WTSA 2022']],
    ['la Résolution 95 (Rév. AMNT-24)', ['resolution 95 WTSA 2024']],
    ['la résolution des différends en 2 étapes', []],
    ['une décision du 3 mai', []],
    ['une résolution de 300 points', []],
  ];
  it.each(cases)('%s', (text, expected) => expect(cited(text)).toEqual(expected));

  it('shows a revision as printed', () => {
    expect(cite(null, 'la Résolution 70 (Rév. Bucarest, 2022)')[0]?.revision).toEqual({
      text: 'Rév. Bucarest, 2022',
      place: 'Bucarest',
      year: 2022,
    });
    expect(cite(null, 'la Résolution 1333 (C11, dernière mod. C16)')[0]?.revision).toEqual({
      text: 'C11, dernière mod. C16',
      place: null,
      year: 2016,
    });
    expect(cite(null, 'la Résolution 75 (Rév. Buenos Aires, 2017)')[0]?.revision).toEqual({
      text: 'Rév. Buenos Aires, 2017',
      place: 'Buenos Aires',
      year: 2017,
    });
  });
  it('takes a bare number for the one revision of the document', () => {
    expect(cited('la Résolution 70 (Rév. Bucarest, 2022)', 'Cette Résolution 70 prévoit')).toEqual([
      'resolution 70 PP 2022',
    ]);
  });
  it('keeps two revisions apart', () => {
    expect(cited('la Résolution 70 (Rév. Dubaï, 2018), puis la Résolution 70 (Rév. Bucarest, 2022)')).toEqual([
      'resolution 70 PP 2018',
      'resolution 70 PP 2022',
    ]);
  });
  it('keeps two issuers apart', () => {
    expect(cited("la Résolution 2 de l'AMNT", 'la Résolution 2 de la Conférence de plénipotentiaires')).toEqual([
      'resolution 2 WTSA',
      'resolution 2 PP',
    ]);
  });
  it('takes the issuer that another place gives', () => {
    expect(cited('la Résolution 72 dispose', "la Résolution 72 de l'AMNT")).toEqual(['resolution 72 WTSA']);
  });
});

describe('Recommendations and Questions', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['la Recommandation UIT-T A.7', ['recommendation A.7 ITU-T']],
    ['la Rec.\u00a0UIT\u2011T X.1051', ['recommendation X.1051 ITU-T']],
    [
      'les Recommandations UIT-T G.652, G.655 et G.657',
      ['recommendation G.652 ITU-T', 'recommendation G.655 ITU-T', 'recommendation G.657 ITU-T'],
    ],
    [
      'les Recommandations UIT-T L.1200 et UIT-T L.1500',
      ['recommendation L.1200 ITU-T', 'recommendation L.1500 ITU-T'],
    ],
    ['la Recommandation UIT-R M.1036-6', ['recommendation M.1036-6 ITU-R']],
    [
      'les Recommandations UIT-R P.1546 et UIT-R BT.2020-2',
      ['recommendation P.1546 ITU-R', 'recommendation BT.2020-2 ITU-R'],
    ],
    ['le projet de nouvelle Recommandation UIT-T Y.4500 (ex Y.eau)', ['recommendation Y.4500 ITU-T']],
    ['UIT-T H.264 est largement utilisée', ['recommendation H.264 ITU-T']],
    ['la Recommandation X.509', ['recommendation X.509 ITU-T']],
    ['la Recommandation F.921', ['recommendation F.921 -']],
    ['la Recommandation UIT-T K.20 (2019)', ['recommendation K.20 ITU-T 2019']],
    ['la Recommandation UIT-T K.20 (09/2019)', ['recommendation K.20 ITU-T 2019']],
    ['la Recommandation UIT-D 21', ['recommendation 21 ITU-D']],
    ['conformément au § 3.2 de la Recommandation UIT-T A.5', ['recommendation A.5 ITU-T [§ 3.2]']],
    ['conformément aux § 3.2 et 3.4 de la Recommandation UIT-T A.5', ['recommendation A.5 ITU-T [§ 3.2, § 3.4]']],
    ['la section 8 de la Recommandation UIT-T A.8', ['recommendation A.8 ITU-T [section 8]']],
    ['la Recommandation UIT-T A.8, § 9.1', ['recommendation A.8 ITU-T [§ 9.1]']],
    ["l'Annexe A de la Recommandation UIT-T A.8", ['recommendation A.8 ITU-T [Annexe A]']],
    ['la Question 4/17', ['question 4/17 ITU-T']],
    ['les Questions 4/17 et 6/17', ['question 4/17 ITU-T', 'question 6/17 ITU-T']],
    ['les Questions 2, 3 et 5/13', ['question 2/13 ITU-T', 'question 3/13 ITU-T', 'question 5/13 ITU-T']],
    ['la Q11/15', ['question 11/15 ITU-T']],
    ["la Question 3/2 de l'UIT-D", ['question 3/2 ITU-D']],
    ["la Question 3/2 de la Commission d'études 2 de l'UIT-D", ['question 3/2 ITU-D']],
    ['la Question UIT-R 256/5', ['question 256/5 ITU-R']],
    ['la Recommandation 207 (Rév.CMR-15)', ['recommendation 207 WRC 2015']],
    [
      "les Questions 1/1 et 2/1 confiées à la Commission d'études 1 de l'UIT-D",
      ['question 1/1 ITU-D', 'question 2/1 ITU-D'],
    ],
    ['la Recommandation UIT-T E.118 (05/06)', ['recommendation E.118 ITU-T 2006']],
    ['la Recommandation UIT-T V.90 (9/98)', ['recommendation V.90 ITU-T 1998']],
    ['la Recommandation UIT-T V.90 (17/98)', ['recommendation V.90 ITU-T']],
    [
      'les Recommandations UIT-T M.60 à M.62',
      ['recommendation M.60 ITU-T', 'recommendation M.61 ITU-T', 'recommendation M.62 ITU-T'],
    ],
    [
      'de la Recommandation UIT-T M.60 à la Recommandation UIT-T M.62',
      ['recommendation M.60 ITU-T', 'recommendation M.62 ITU-T'],
    ],
    ['les Questions 2 à 4/11', ['question 2/11 ITU-T', 'question 3/11 ITU-T', 'question 4/11 ITU-T']],
    ['les Questions 2/11 à 4/11', ['question 2/11 ITU-T', 'question 3/11 ITU-T', 'question 4/11 ITU-T']],
    ["l'Avis V.21 du CCITT", ['recommendation V.21 ITU-T']],
    ["l'Avis 468-4 du CCIR", ['recommendation 468-4 ITU-R']],
    ["l'avis de 21 pays", []],
    ['la Recommandation 3 du rapport', []],
    ['les recommandations du Groupe', []],
    ['les Recommandations UIT-T des séries X et Y', []],
    ['la question 4 du questionnaire', []],
    ['le projet X.eau de Recommandation', []],
    ["l'UIT-T et l'UIT-R", []],
  ];
  it.each(cases)('%s', (text, expected) => expect(cited(text)).toEqual(expected));

  it('gathers the parts cited, each once', () => {
    expect(
      cited(
        'le § 2.2 de la Recommandation UIT-T A.1',
        'la section 5 de la Recommandation UIT-T A.1',
        'le § 2.2 de la Recommandation UIT-T A.1',
      ),
    ).toEqual(['recommendation A.1 ITU-T [§ 2.2, section 5]']);
  });
});

describe('Recommendations for a region', () => {
  it('have its letter behind their number', () => {
    expect(cited('la Recommandation UIT-T D.608R')).toEqual(['recommendation D.608R ITU-T']);
  });
});

describe('parts of a text that is named again', () => {
  it.each([
    ['la Recommandation UIT-T A.23, et le § 4.1 de cette Recommandation', ['recommendation A.23 ITU-T [§ 4.1]']],
    [
      "La Résolution 22 (Rév. Genève, 2022) s'applique, et notamment les points 3 et 4 de ladite Résolution.",
      ['resolution 22 WTSA 2022 [point 3, point 4]'],
    ],
    ['la Recommandation UIT-T A.23, notamment aux § 4.1 et 5', ['recommendation A.23 ITU-T [§ 4.1, § 5]']],
    ["la Question 4/17 et l'annexe 2 de cette Recommandation", ['question 4/17 ITU-T']],
  ])('%s', (text, expected) => expect(cited(text)).toEqual(expected));

  it('means the text of that kind that was cited last, in another paragraph too', () => {
    expect(
      cited(
        'les Recommandations UIT-T A.23 et UIT-T A.25',
        'la Question 4/17',
        'la section 2 de la Recommandation précitée',
      ),
    ).toEqual(['recommendation A.23 ITU-T', 'recommendation A.25 ITU-T [section 2]', 'question 4/17 ITU-T']);
  });
});

describe('the Radio Regulations', () => {
  it.each([
    ["l'article 11 du Règlement des radiocommunications", ['other RR - [article 11]']],
    ['les Appendices 30, 30A et 30B du RR', ['other RR - [Appendice 30, Appendice 30A, Appendice 30B]']],
    ['au titre du numéro 9.11A du Règlement des radiocommunications', []],
    ['le Règlement des radiocommunications', []],
    ['le Comité du Règlement des radiocommunications', []],
  ])('%s', (text, expected) => expect(cited(text)).toEqual(expected));
});

describe('what a line end broke', () => {
  it.each([
    [['conformément à la Résolution', '41 du Conseil.'], ['resolution 41 Council']],
    [
      ['dans la Résolution 41', '(Rév. Kigali, 2022) et la Résolution 42.'],
      ['resolution 41 WTDC 2022', 'resolution 42 -'],
    ],
    [
      ['dans la Recommandation UIT-T', 'A.23 et la Circulaire', 'TSB 17'],
      ['recommendation A.23 ITU-T', 'circular TSB: 17 TSB'],
    ],
    [['conformément à la Résolution 41.', '(Rév. Kigali, 2022) est une mention.'], ['resolution 41 -']],
  ])('%j', (lines, expected) => expect(cited(...lines)).toEqual(expected));
});

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

it.each([
  ['', 'Résolutions 1, '],
  ['Résolutions ', '1, '],
  ['', '§ 1.1 et '],
  ['', 'Recommandation UIT-T A.1.1.1.1 (Rév. '],
  ['', 'Question 1, '],
  ['', 'C20/'],
  ['', '1'],
])('reads %s%s again and again with work in proportion to its length', async (head, piece) => {
  await expectLinear((times) => cited(head + piece.repeat(times)), 2_000);
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

describe('numbers under a heading', () => {
  const told = (...lines: readonly (string | Line)[]) =>
    detectCitations(withGroups(...lines), citations, { reference: null, sector: 'ITU-T' }).findings.map(
      ({ value: { type, number, issuer } }) => `${type} ${number} ${issuer ?? '-'}`,
    );

  it('are of the text that the column names', () => {
    expect(
      told(
        ...table([
          ['Projet de nouvelle Recommandation', 'Titre', 'Question(s)'],
          ['E.812 (révisée)', 'Essai des lignes', '3/2, 4/2'],
          ['M.77', 'Version 2.0 des mesures', '5/2'],
        ]),
      ),
    ).toEqual([
      'recommendation E.812 ITU-T',
      'question 3/2 ITU-T',
      'question 4/2 ITU-T',
      'recommendation M.77 ITU-T',
      'question 5/2 ITU-T',
    ]);
  });

  it('are of the Sector that the header or the title names', () => {
    const rows = [
      ['Recommandation', 'Titre'],
      ['P.9001-2', 'Propagation par brouillard'],
    ];
    expect(told('Recommandations UIT-R supprimées', ...table(rows))).toEqual(['recommendation P.9001-2 ITU-R']);
    expect(told('Textes supprimés', ...table([['Rec. UIT-R', 'Titre'], ...rows.slice(1)]))).toEqual([
      'recommendation P.9001-2 ITU-R',
    ]);
  });

  it('are of what the line above names where the header says that they are numbers', () => {
    const rows = [
      ['N°', 'Titre'],
      ['E.812', 'Essai des lignes'],
    ];
    expect(told('Projets de Recommandations pour approbation', ...table(rows))).toEqual(['recommendation E.812 ITU-T']);
    expect(told('Pièces de rechange', ...table(rows))).toEqual([]);
  });

  it('are Resolutions where nothing but a bracket stands behind them', () => {
    const rows = [
      ['Résolution', 'Suite'],
      ['905 (Rév. Lomé, 2031)', 'faite'],
      ['12 voix', 'contre'],
    ];
    expect(told(...table(rows))).toEqual(['resolution 905 -']);
  });

  it('are those of a list that names them', () => {
    const items = ['– E.812, Essai des lignes', '– E.814, Mesures'];
    expect(told('Les Recommandations ci-après ont été approuvées:', ...items)).toEqual([
      'recommendation E.812 ITU-T',
      'recommendation E.814 ITU-T',
    ]);
    expect(told('Les appareils ci-après ont été achetés:', ...items)).toEqual([]);
  });

  it('are no texts in a form or a programme', () => {
    expect(
      told(
        ...table([
          ['Question posée', 'Réponse'],
          ['1/2', 'oui'],
        ]),
      ),
    ).toEqual([]);
    expect(
      told(
        ...table([
          ['Question', 'Réponse'],
          ['3', 'non'],
        ]),
      ),
    ).toEqual([]);
  });

  it('of the CCITT have Roman study groups', () => {
    expect(cited('la Question 22/XI', 'Circulaire CCITT N° 31')).toEqual([
      'question 22/XI ITU-T',
      'circular CCITT: 31 TSB',
    ]);
  });

  it('are read with work in proportion to their length', async () => {
    const row = (at: number) => [`E.${100 + at}`, `Essai ${at}`];
    const rows = (size: number) => [['Recommandation', 'Titre'], ...Array.from({ length: size }, (_, at) => row(at))];
    await expectLinear((size) => told(...table(rows(size))), 400);
  });
});
