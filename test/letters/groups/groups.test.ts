import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/text/clean.js';
import { findGroups } from '../../../src/detect/groups/index.js';
import { groups } from '../../../src/locales/fr/groups.js';
import { circular, recordOf } from '../../support/letters.js';
import { withGroups, documentOf } from '../../support/made-document.js';
import { expectLinear } from '../../support/steps.js';

/** `acronym or name|type|sector` of each group, in order of first mention. */
const named = (...lines: string[]) => [
  ...new Set(
    withGroups(...lines).groups.map(({ group }) => `${group.acronym ?? group.name}|${group.type}|${group.sector}`),
  ),
];
const acronyms = (...lines: string[]) => [
  ...new Set(withGroups(...lines).groups.map(({ group }) => group.acronym ?? group.name)),
];

it('reads the letters that stand before the name in brackets', () => {
  expect(
    named(
      "la JCA-QUM (l'Activité conjointe de coordination sur les quais maritimes) et le FG-BAC (Groupe spécialisé sur les bacs)",
    ),
  ).toEqual(['JCA-QUM|joint-coordination-activity|ITU-T', 'FG-BAC|focus-group|ITU-T']);
});

describe('groups told by a number', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["la Commission d'études 12 se réunira à Accra", ['CE 12']],
    ['la COMMISSION D’ÉTUDES\u00a03', ['CE 3']],
    ["les Commissions d'études 3, 5 et 20 ont répondu", ['CE 3', 'CE 5', 'CE 20']],
    ["les Commissions d'études 2 à 5", ['CE 2', 'CE 3', 'CE 4', 'CE 5']],
    ["Présidents des Commissions d'études 11 et 12 ainsi que 13", ['CE 11', 'CE 12']],
    ['la CE 16, la CE9 et les CE 5, 15 et 21', ['CE 16', 'CE 9', 'CE 5', 'CE 15', 'CE 21']],
    ['la SG20 de l’UIT-T', ['CE 20']],
    ['la Question 7/11 traite des essais', ['CE 11']],
    ['les Questions 1/15 et 3/20', ['CE 15', 'CE 20']],
    ['les Questions 2, 5 et 8/13', ['CE 13']],
    ['la Q.10/9', ['CE 9']],
    ["la Commission d'études 17 et 3 autres groupes", ['CE 17']],
    ['le Groupe de travail 5D (GT 5D)', ['GT 5D']],
    ['les Groupes de travail 4A et 4C', ['GT 4A', 'GT 4C']],
    ['les Groupes de travail 3J, 3K et 3M, et le GT 6P', ['GT 3J', 'GT 3K', 'GT 3M', 'GT 6P']],
    ['le GT 2/16', ['GT 2/16']],
    ["le Groupe d'action 5/2", ['GA 5/2']],
    ["la Commission d'études XV et la COMMISSION D'ÉTUDES IV", ['CE XV', 'CE IV']],
    ["les Commissions d'études VII et IX", ['CE VII', 'CE IX']],
    ['la CE II et la Question 22/XI', ['CE II', 'CE XI']],
    ['la CMNT-93 a adopté ses méthodes', ['CMNT-93']],
    ['les Groupes de travail 1 et 2 du FG-MAR et le GT 3', ['GT 1', 'GT 2', 'FG-MAR', 'GT 3']],
    ['le Groupe de travail 3 de la Conférence', []],
    ["les commissions d'études compétentes", []],
    ["les Commissions d'études de l'UIT-T", []],
    ['ce 17 mai, les 3 et 4 juin', []],
    ['la question 4 du questionnaire', []],
    ['la JCA-ECO and R2D prépare un registre', ['JCA-ECO and R2D']],
    ['la JCA-ECO et SV&C prépare un registre', ['JCA-ECO et SV&C']],
    ['la JCA-ECO et la JCA-SV se réunissent', ['JCA-ECO', 'JCA-SV']],
    ["l'Activité conjointe de coordination sur les villages verts (JCA-VV and SC&C)", ['JCA-VV and SC&C']],
    ['Réf.: CE 17/HT', []],
    ['le marquage CE et la CEI 60950', []],
    ['les sous-comités 6, 17 et 27 de l’ISO/CEI JTC 1', []],
  ];
  it.each(cases)('%s', (text, expected) => expect(acronyms(text)).toEqual(expected));

  it('keeps the study groups of two Sectors apart', () => {
    expect(named("la Commission d'études 2 de l'UIT-D et la Commission d'études 2 de l'UIT-T")).toEqual([
      'CE 2|study-group|ITU-D',
      'CE 2|study-group|ITU-T',
    ]);
  });
  it('knows the Sector from another mention', () => {
    expect(named("la Commission d'études 5 des radiocommunications", 'la CE 5')).toEqual(['CE 5|study-group|ITU-R']);
  });
  it('does not guess a Sector', () => {
    expect(named("la Commission d'études 5")).toEqual(['CE 5|study-group|null']);
  });
  it('takes the Sector whose document it is', () => {
    const sectorsIn = (own: 'ITU-T' | 'ITU-R' | 'ITU-D' | null, text: string) =>
      findGroups(documentOf(text), groups, own).map(({ group }) => `${group.acronym} ${group.sector}`);
    expect(sectorsIn('ITU-T', 'la CE 5')).toEqual(['CE 5 ITU-T']);
    expect(sectorsIn('ITU-R', 'les CE 5 et 13')).toEqual(['CE 5 ITU-R', 'CE 13 ITU-T']);
    expect(sectorsIn('ITU-D', 'la Question 5/1')).toEqual(['CE 1 ITU-D']);
    expect(sectorsIn('ITU-D', "la Commission d'études 2 de l'UIT-T, puis la CE 2")).toEqual([
      'CE 2 ITU-T',
      'CE 2 ITU-T',
    ]);
    expect(sectorsIn('ITU-T', "la Commission d'études 2 (UIT-D) traite la Question 4/2")).toEqual([
      'CE 2 ITU-D',
      'CE 2 ITU-D',
    ]);
    expect(
      sectorsIn('ITU-T', "la Question 4/2, confiée à la Commission d'études 2 du Secteur du développement"),
    ).toEqual(['CE 2 ITU-D', 'CE 2 ITU-D']);
    expect(sectorsIn(null, 'les CE 5 et 17')).toEqual(['CE 5 null', 'CE 17 ITU-T']);
  });
  it('names none by the plural', () => {
    const [mention] = withGroups('les Groupes de travail 4A (GT 4A) et 4C, puis le Groupe de travail 4A').groups;
    expect(mention?.group).toMatchObject({ acronym: 'GT 4A', name: 'Groupe de travail 4A' });
  });
  it('gives every number its own place', () => {
    const { groups, text } = withGroups("les Commissions d'études 3, 5 et 20");
    expect(groups.map(({ span }) => text.slice(span.start, span.end))).toEqual(["Commissions d'études 3", '5', '20']);
  });
});

describe('standing groups, Bureaux and conferences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['le Groupe consultatif de la normalisation des télécommunications (GCNT)', ['GCNT|advisory-group|ITU-T']],
    ['le Groupe consultatif de la normalisation des télécommunications', ['GCNT|advisory-group|ITU-T']],
    ['réunion du GCR', ['GCR|advisory-group|ITU-R']],
    ['le GCDT et le TSAG', ['GCDT|advisory-group|ITU-D', 'GCNT|advisory-group|ITU-T']],
    ['Au Directeur du Bureau des radiocommunications', ['BR|bureau|ITU-R']],
    ['le BDT et le TSB', ['BDT|bureau|ITU-D', 'TSB|bureau|ITU-T']],
    ['la PP-26 et l’AMNT-24', ['PP-26|conference|General', 'AMNT-24|conference|ITU-T']],
    ['la Conférence de plénipotentiaires de 2026 (PP-26)', ['PP-26|conference|General']],
    ['la Conférence de plénipotentiaires (Bucarest, 2022)', ['PP-22|conference|General']],
    ['la Conférence mondiale des radiocommunications (CMR-27)', ['CMR-27|conference|ITU-R']],
    [
      'la CMDT-25 et l’Assemblée des radiocommunications de 2023',
      ['CMDT-25|conference|ITU-D', 'AR-23|conference|ITU-R'],
    ],
    ['la prochaine Conférence de plénipotentiaires', ['Conférence de plénipotentiaires|conference|General']],
    ['la Réunion de préparation à la Conférence (RPC)', ['RPC|conference|ITU-R']],
    ['la Circulaire TSB 31 et la Lettre collective TSB 2/5', []],
    ['BDT/PKM/035 et TSAG/ME', []],
    ['le bureau régional pour l’Afrique et les bureaux régionaux', []],
    ['le Conseil de l’UIT, l’Union et le Secteur UIT-T', []],
    ['la Résolution 44 de l’AMNT', ['AMNT|conference|ITU-T']],
    [
      'la Résolution 99 (Rév. Dubaï, 2018) de la Conférence de plénipotentiaires',
      ['Conférence de plénipotentiaires|conference|General'],
    ],
    ['la Résolution 750 (CMR-19) et la Résolution 12 (Rév. de la CMR-15)', []],
    ['la Résolution 750 (Rév.CMR-19)', []],
    ['le document PP-02/36-F', []],
    ['la BR IFIC 2950', []],
    ['la Conférence des Parties', []],
  ];
  it.each(cases)('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

it('gives a conference the fullest name printed', () => {
  const nameOf = (text: string) => withGroups(text).groups[0]?.group;
  expect(nameOf('la Conférence mondiale des radiocommunications de 2023 (CMR-23)')).toMatchObject({
    acronym: 'CMR-23',
    name: 'Conférence mondiale des radiocommunications de 2023',
  });
  expect(nameOf('la Conférence de plénipotentiaires (Bucarest, 2022)')).toMatchObject({
    acronym: 'PP-22',
    name: 'Conférence de plénipotentiaires',
  });
  expect(nameOf('la Conférence de plénipotentiaires a décidé')).toMatchObject({
    acronym: null,
    name: 'Conférence de plénipotentiaires',
  });
  expect(nameOf('la Conférence de plénipotentiaires (PP)')).toMatchObject({ acronym: 'PP' });
});

describe('groups told by their subject', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["l'Activité conjointe de coordination sur les villes durables (JCA-VD) se réunit", ['JCA-VD']],
    ["l'Activité conjointe de coordination sur l'eau, l'air et le sol (JCA-EAS)", ['JCA-EAS']],
    ["le Groupe spécialisé de l'UIT-T sur l'agriculture numérique (FG-AN) a tenu", ['FG-AN']],
    [
      "le Groupe spécialisé sur l'agriculture numérique a tenu sa réunion",
      ["Groupe spécialisé sur l'agriculture numérique"],
    ],
    ['le Groupe de travail du Conseil sur les langues se réunira', ['Groupe de travail du Conseil sur les langues']],
    [
      'le Groupe de travail du Conseil sur les langues et le Secrétaire général',
      ['Groupe de travail du Conseil sur les langues'],
    ],
    [
      'le Groupe de travail du Conseil sur les langues en janvier 2022',
      ['Groupe de travail du Conseil sur les langues'],
    ],
    [
      'le Groupe de travail du Conseil sur les ressources financières et les ressources humaines (GTC-FHR)',
      ['GTC-FHR'],
    ],
    ['le GTC-Internet, le CWG-FHR', ['GTC-Internet', 'CWG-FHR']],
    ['Groupe régional de la CE 3 pour l’Afrique (SG3RG-AFR)', ['SG3RG-AFR']],
    ['la réunion du SG17RG-ARB', ['SG17RG-ARB']],
    ["le Groupe d'experts sur les indicateurs des ménages (EGH)", ['EGH']],
    ['le Groupe EGTI', ['EGTI']],
    ["le Groupe de travail sur les méthodes de l'ISO", []],
    ['un groupe de travail sur les méthodes', []],
    ['les groupes de travail du Conseil et les groupes spécialisés', []],
    ['une Activité conjointe de coordination', []],
    ['http://www.itu.int/fr/ITU-T/jca/JCA-EAS et tsbfg-an@itu.int', []],
    ["l'OMS, le W3C, l'IEEE, l'ETSI, 3GPP et la Commission européenne", []],
  ];
  it.each(cases)('%s', (text, expected) => expect(acronyms(text)).toEqual(expected));

  it('reads one group in all its wordings', () => {
    const document = withGroups(
      "Création de l'Activité conjointe de coordination sur les villes durables (JCA-VD)",
      'Mandat de l’Activité de coordination conjointe sur les villes durables',
      'La JCA\u2011VD remercie. Cette JCA est ouverte; la JCA sur les villes durables aussi.',
    );
    expect(new Set(document.groups.map(({ group }) => group)).size).toBe(1);
    expect(document.groups[0]?.group.name).toBe('Activité conjointe de coordination sur les villes durables');
    expect(document.groups.map(({ anaphor }) => anaphor)).toEqual([false, false, false, true, false]);
  });
  it('knows a name broken by a hyphen, or by the end of its line', () => {
    const lines = [
      'un Groupe spécialisé sur la surveil-\nlance des glaciers alpins (FG-GLA)',
      'Mandat du Groupe spécialisé sur la surveillance',
      'des glaciers alpins (FG-GLA)',
      'le Groupe spécialisé sur la surveillance des glaciers alpins',
    ];
    const { groups } = withGroups(...lines);
    expect(new Set(groups.map(({ group }) => group)).size).toBe(1);
    expect(groups[0]?.group).toMatchObject({
      acronym: 'FG-GLA',
      name: 'Groupe spécialisé sur la surveillance des glaciers alpins',
    });
  });
  it('does not take the number of a document for an acronym', () => {
    expect(acronyms('les documents FG-EAU-014 et FG-EAU-C-27')).toEqual([]);
    expect(acronyms('Réf.: JCA-EAU/TK')).toEqual([]);
    expect(acronyms('le FG-NET-2030 et le GE-RTI')).toEqual(['FG-NET-2030', 'GE-RTI']);
  });
  it('ends a name where the document ends it elsewhere', () => {
    const document = withGroups(
      'le Groupe de travail du Conseil sur les petites îles (GTC-PI)',
      'Le Groupe de travail du Conseil sur les petites îles examinant ce point tiendra une réunion.',
    );
    expect(new Set(document.groups.map(({ group }) => group.acronym))).toEqual(new Set(['GTC-PI']));
  });
  it('takes the acronym of the language of the document', () => {
    expect(acronyms('le Groupe de travail du Conseil sur les langues (CWG-LANG)', 'le GTC-LANG')).toEqual(['GTC-LANG']);
  });
  it('prefers a name that is not in capitals', () => {
    const document = withGroups(
      'GROUPE DE TRAVAIL DU CONSEIL SUR LES LANGUES',
      'le Groupe de travail du Conseil sur les langues',
    );
    expect(document.groups.map(({ group }) => group.name)).toEqual([
      'Groupe de travail du Conseil sur les langues',
      'Groupe de travail du Conseil sur les langues',
    ]);
  });
});

describe('groups taken up again', () => {
  const takenUp = (...lines: string[]) => {
    const document = withGroups(...lines);
    return document.groups
      .filter(({ anaphor }) => anaphor)
      .map(({ span, group }) => `${clean(document.text.slice(span.start, span.end))} = ${group.acronym}`);
  };
  it.each([
    ["La CE 12 a invité la JCA-X. Cette JCA s'est réunie.", ['Cette JCA = JCA-X']],
    [
      'Le GTC-X s’est réuni. Ce Groupe a rendu compte; le Groupe a remercié la CE 2.',
      ['Ce Groupe = GTC-X', 'le Groupe = GTC-X'],
    ],
    [
      "La JCA-X et la Commission d'études 5. Cette Commission d'études a approuvé.",
      ["Cette Commission d'études = CE 5"],
    ],
    ['La CMR-23 a eu lieu. Cette Conférence a décidé.', ['Cette Conférence = CMR-23']],
    ['Le GTC-X et le Groupe de travail chargé du budget', []],
    ['Ce groupe est nouveau. La JCA-X aussi.', []],
    ['Le GTC-X salue la Commission européenne.', []],
  ])('%s', (text, expected) => expect(takenUp(text)).toEqual(expected));
});

it.each([
  ['', 'Groupe de travail du Conseil sur '],
  ['', "Commissions d'études 1, "],
  ["Commissions d'études ", '1, '],
  ['', 'Question '],
  ['Question ', '1, 2 et '],
  ['', 'JCA-'],
  ['', ' '],
  ['', 'a'],
])('reads %s%s again and again with work in proportion to its length', async (head, piece) => {
  await expectLinear((times) => withGroups(head + piece.repeat(times)), 1_000);
});

describe('letters that a bracket gives a group', () => {
  const mentions = (...lines: string[]) => {
    const { groups: found, text } = withGroups(...lines);
    return found.map(({ group, span }) => `${group.acronym}: ${clean(text.slice(span.start, span.end))}`);
  };

  it('mean it wherever they stand by themselves', () => {
    expect(
      mentions(
        "Le Groupe de travail du Conseil sur l'avenir du télex (GT-TELEX) a rendu son rapport.",
        'Le GT-TELEX se réunira à Genève. Voir le Document GT-TELEX/7 et https://www.itu.int/GT-TELEX.',
      ),
    ).toEqual(["GT-TELEX: Groupe de travail du Conseil sur l'avenir du télex (GT-TELEX)", 'GT-TELEX: GT-TELEX']);
  });
  it('may say that experts of the Council meet', () => {
    expect(mentions("Le Groupe d'experts du Conseil sur la Décision 99 (GE-99) se réunira. Le GE-99 siège.")).toEqual([
      "GE-99: Groupe d'experts du Conseil sur la Décision 99 (GE-99)",
      'GE-99: GE-99',
    ]);
    expect(mentions('Le Groupe spécialisé sur la radio (GTC-RADIO) se réunira.')[0]).not.toMatch(/^GTC-RADIO: Groupe/);
  });
  it('leave the rules of the standing bodies alone', () => {
    expect(
      mentions('Le Bureau de la normalisation des télécommunications (TSB) a publié la Circulaire TSB 12.'),
    ).toEqual(['TSB: Bureau de la normalisation des télécommunications', 'TSB: TSB']);
  });
});

it('knows the study group that the name of its regional group names', async () => {
  const { groups: all, people } = await recordOf(
    circular(
      "1\tMme Awa Ba (Mali), Présidente du Groupe régional de la Commission d'études 3 de l'UIT-T pour l'Afrique (SG3RG-AFR), ouvrira la réunion.",
    ),
  );
  expect(all.map(({ acronym, type }) => `${acronym} ${type}`)).toEqual(
    expect.arrayContaining(['SG3RG-AFR regional-group', 'CE 3 study-group']),
  );
  expect(people.find(({ name }) => name === 'Awa Ba')?.group).toBe('SG3RG-AFR');
});
