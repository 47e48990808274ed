import { describe, expect, it } from 'vitest';
import { circular, englishCircular, recordOf, spanishCircular } from '../support/letters.js';
import { expectLinear } from '../support/steps.js';
import { cite, cited } from '../support/cited.js';

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
    ['Résolution 1412 et Décision 608 du Conseil', ['resolution 1412 Council', 'decision 608 Council']],
    ['Décision 3 et Résolution 48 de la Conférence de plénipotentiaires', ['decision 3 PP', 'resolution 48 PP']],
    ['la Résolution 25 et la Décision 531 du Conseil', ['resolution 25 -', 'decision 531 Council']],
    ['Résolution 25 et Décision 5 (Rév. Bucarest, 2022)', ['resolution 25 -', 'decision 5 PP 2022']],
    ['Résolution 25; Décision 531 du Conseil', ['resolution 25 -', 'decision 531 Council']],
    ['la Résolution No. 57', ['resolution 57 -']],
    ['la Résolution N. 57', ['resolution 57 -']],
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
    ['le projet de Recommandation révisée G.707', ['recommendation G.707 ITU-T']],
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

describe('a series that two Sectors have', () => {
  const inLetterOf = async (reference: string): Promise<unknown[]> => {
    const { citations } = await recordOf(
      `${reference}\n\nObjet: Essai\n\nMadame, Monsieur,\n\n1\tLa Recommandation M.9020 et la Recommandation UIT-T P.9021 sont jointes.\n`,
    );
    return citations.filter(({ type }) => type === 'recommendation').map(({ number, issuer }) => [number, issuer]);
  };

  it.each([
    ['Circulaire TSB 12', 'ITU-T'],
    ['Lettre circulaire CR/77', 'ITU-R'],
    ['Circulaire BDT/POL 4', null],
  ])('is the own Sector’s in %s', async (reference, issuer) =>
    expect(await inLetterOf(`Réf.: ${reference}`)).toEqual([
      ['M.9020', issuer],
      ['P.9021', 'ITU-T'],
    ]),
  );
});

it.each([
  ['en', englishCircular, '1\tMinutes of decisions\n2\tTides of the year'],
  ['fr', circular, "1\tRelevé des décisions\n2\tMarées de l'année"],
  ['es', spanishCircular, '1\tActa de las decisiones\n2\tMareas del año'],
] as const)('the number of the next item of an agenda is not that of a text: %s', async (_, letter, body) => {
  expect((await recordOf(letter(body))).citations).toEqual([]);
});

it('a number that a line end parts from its text is that of the text, in an item too', async () => {
  const { citations } = await recordOf(circular('1\tLes marées, selon la Décision\n9 du Conseil\n\n2\tDivers'));
  expect(citations).toMatchObject([{ type: 'decision', number: '9', issuer: 'Council' }]);
});
