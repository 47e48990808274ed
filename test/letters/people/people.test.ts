import { describe, expect, it, test } from 'vitest';
import { countryCode } from '../../../src/text/country.js';
import { detectPeople } from '../../../src/detect/people/index.js';
import { countries } from '../../../src/locales/fr/countries.js';
import { people } from '../../../src/locales/fr/people.js';
import { clean } from '../../../src/text/clean.js';
import { withGroups, table } from '../../support/made-document.js';
import type { Line } from '../../support/made-document.js';
import { expectLinear } from '../../support/steps.js';

const persons = (...lines: readonly (string | Line)[]) =>
  detectPeople(withGroups(...lines), people).findings.map(({ value }) => value);

/** `role name @group #country ~region <email>` of each person. */
const shown = (...lines: readonly (string | Line)[]) =>
  persons(...lines).map(({ role, name, group, country, region, email }) =>
    [role, name, group && `@${group}`, country && `#${country.code}`, region && `~${region}`, email && `<${email}>`]
      .filter(Boolean)
      .join(' '),
  );

test('officers named by a pronoun are those of the group that the paragraph before is about', () => {
  const officers = [
    'Elle sera présidée par Mme Ana Costa (Brésil), M. Karl Braun (Allemagne) en étant le Vice-Président.',
  ];
  const expected = ['chair Ana Costa @JCA-EAU #BR', 'vice-chair Karl Braun @JCA-EAU #DE'];
  expect(shown('La JCA-EAU tiendra compte des travaux des Commissions d’études 12 et 17.', ...officers)).toEqual(
    expected,
  );
  expect(shown('La CE 17 a pris note du rapport. La JCA-EAU aidera la CE 12.', ...officers)).toEqual(expected);
});

describe('one person, one role', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['M. Luc Perrin (France) est Président de la JCA-EAU.', ['chair Luc Perrin @JCA-EAU #FR']],
    ['Mme Ana Costa, Présidente de la CE 5, a ouvert la réunion.', ['chair Ana Costa @CE 5']],
    [
      "Mme Ana Costa (Brésil), Présidente de la Commission d'études 5, et M. Karl Braun ont pris la parole.",
      ['chair Ana Costa @CE 5 #BR'],
    ],
    [
      'La réunion de la CE 9 s’est tenue sous la présidence de M. Satoshi Ito (Japon).',
      ['chair Satoshi Ito @CE 9 #JP'],
    ],
    ['Le GCR est présidé par M. Daniel O’Hara (Irlande).', ["chair Daniel O'Hara @GCR #IE"]],
    [
      'Le GCNT a désigné Mme Wanjiru Kamau (Kenya) en qualité de Présidente de la JCA-EAU.',
      ['chair Wanjiru Kamau @JCA-EAU #KE'],
    ],
    [
      'Le GCNT a nommé M. Karl Braun (Allemagne) au poste de Vice-Président de la CE 20.',
      ['vice-chair Karl Braun @CE 20 #DE'],
    ],
    ['Le GCNT a élu M. Jorge del Río (Espagne) comme Président de la JCA-EAU', ['chair Jorge del Río @JCA-EAU #ES']],
    ['La CE 12 a élu Mme Li Wei (Chine) Vice-Présidente.', ['vice-chair Li Wei @CE 12 #CN']],
    // who presides, by the verb and its subject behind it
    ['La CE 5, que présidera Mme Ana Costa (Brésil), se réunira à Genève.', ['chair Ana Costa @CE 5 #BR']],
    ["La CE 5, qu'a présidée M. Luc Perrin (France), a conclu.", ['chair Luc Perrin @CE 5 #FR']],
    ['Le RRB sera présidé en 2031 par Mme Ana Costa (Brésil).', ['chair Ana Costa @RRB #BR']],
    [
      'La CE 5 sera présidée, pour la deuxième année consécutive, par M. Luc Perrin (France).',
      ['chair Luc Perrin @CE 5 #FR'],
    ],
    [
      'Le RRB sera présidé en 2031 par Mme Ana Costa (Brésil); M. Luc Perrin (France) en sera le Vice-Président.',
      ['chair Ana Costa @RRB #BR', 'vice-chair Luc Perrin @RRB #FR'],
    ],
    [
      'Le GCNT a créé le FG-SOL, rattaché à la CE 5, et nommé Mme Ana Costa (Brésil) à sa présidence, MM. Luc Perrin (France) et Karl Braun (Allemagne) étant Vice-Présidents.',
      ['chair Ana Costa @FG-SOL #BR', 'vice-chair Luc Perrin @FG-SOL #FR', 'vice-chair Karl Braun @FG-SOL #DE'],
    ],
    ['La JCA-EAU, créée sous l’égide du GCNT, sera présidée par Mme Ana Costa.', ['chair Ana Costa @JCA-EAU']],
    // several groups and as many persons
    [
      "J'ai consulté les Présidents des Commissions d'études 9 et 16, respectivement MM. Luc Perrin (France) et Karl Braun (Allemagne).",
      ['chair Luc Perrin @CE 9 #FR', 'chair Karl Braun @CE 16 #DE'],
    ],
    [
      'Mme Ana Costa et M. Luc Perrin, Présidents de la CE 9 et de la CE 16, respectivement, ont accepté.',
      ['chair Ana Costa @CE 9', 'chair Luc Perrin @CE 16'],
    ],
    [
      'Les Vice-Présidents de la CE 9, MM. Luc Perrin et Karl Braun, ont accepté.',
      ['vice-chair Luc Perrin @CE 9', 'vice-chair Karl Braun @CE 9'],
    ],
    // a pronoun goes on about the person named before
    ['Lire "Mme Ana Costa (Brésil)". Celle-ci préside désormais la CE 5.', ['chair Ana Costa @CE 5 #BR']],
    [
      'M. Luc Perrin (France) quitte ses fonctions de Président de la CE 5. Il a été élu Vice-Président du GCNT.',
      ['chair Luc Perrin @CE 5 #FR', 'vice-chair Luc Perrin @GCNT #FR'],
    ],
    ['M. Luc Perrin a parlé au nom de la France. Il a remercié le Président de la CE 5.', []],
    ['La CE 5 a entendu M. Luc Perrin. Elle est présidée par Mme Ana Costa.', ['chair Ana Costa @CE 5']],
    // who takes over
    [
      'Mme Ana Costa (Brésil), Rapporteure pour la Question 11/15 depuis 2022, a quitté ses fonctions. La CE 15, que préside M. Luc Perrin (France), a nommé en remplacement M. Karl Braun (Allemagne).',
      ['rapporteur Ana Costa @CE 15 #BR', 'chair Luc Perrin @CE 15 #FR', 'rapporteur Karl Braun @CE 15 #DE'],
    ],
    [
      'Mme Ana Costa, Présidente de la CE 5, a renoncé à son mandat; M. Luc Perrin lui succède.',
      ['chair Ana Costa @CE 5', 'chair Luc Perrin @CE 5'],
    ],
    [
      'Mme Ana Costa est Présidente de la CE 5. M. Luc Perrin la remplacera pendant la séance du matin.',
      ['chair Ana Costa @CE 5'],
    ],
    ['M. Luc Perrin a été nommé en remplacement. M. Karl Braun lui succède.', []],
    [
      'Mme Ana Costa, empêchée, ne viendra pas. Celle-ci reprendra ses fonctions de Présidente de la CE 5 en mai.',
      ['chair Ana Costa @CE 5'],
    ],
    // whom to ask
    [
      'M. Luc Perrin (tél.: +41 22 730 5999, courriel: luc.perrin@exemple.org) répondra volontiers à vos questions.',
      ['contact Luc Perrin <luc.perrin@exemple.org>'],
    ],
    [
      'Mme Ana Costa (courriel: ana@exemple.org) est à la disposition de votre administration.',
      ['contact Ana Costa <ana@exemple.org>'],
    ],
    [
      "Mme Ana Costa, coordonnatrice désignée par l'hôte (courriel: ana@exemple.org), répondra à toute question.",
      ['contact Ana Costa <ana@exemple.org>'],
    ],
    [
      'Toute question peut être adressée au conseiller, M. Luc Perrin (luc.perrin@exemple.org).',
      ['contact Luc Perrin <luc.perrin@exemple.org>'],
    ],
    ['M. Luc Perrin répondra aux orateurs. Mme Ana Costa a mis une salle à la disposition des délégués.', []],
    // a group's letter before the stop is no initial
    [
      'Mme Li Wei (Chine) préside le FG-IoO. M. Luc Perrin (France) et Mme Ana Costa (Brésil) en sont les Vice-Présidents.',
      ['chair Li Wei @FG-IoO #CN', 'vice-chair Luc Perrin @FG-IoO #FR', 'vice-chair Ana Costa @FG-IoO #BR'],
    ],
    ['M. Karl Braun a été désigné Président du GCDT.', ['chair Karl Braun @GCDT']],
    ['M. Karl Braun a été élu à la présidence de la CE 3.', ['chair Karl Braun @CE 3']],
    ['M. Karl Braun préside la JCA-EAU depuis 2020.', ['chair Karl Braun @JCA-EAU']],
    ['M. Karl Braun assurera la présidence par intérim de la CE 3.', ['acting-chair Karl Braun @CE 3']],
    ['M. Karl Braun (Allemagne), Président par intérim de la CE 3,', ['acting-chair Karl Braun @CE 3 #DE']],
    ['Le Président de la JCA-EAU, M. Luc Perrin, a présenté le rapport.', ['chair Luc Perrin @JCA-EAU']],
    [
      'La JCA-EAU est coprésidée par M. Luc Perrin (France) et Mme Ana Costa (Brésil).',
      ['co-chair Luc Perrin @JCA-EAU #FR', 'co-chair Ana Costa @JCA-EAU #BR'],
    ],
    [
      'La JCA-EAU est présidée par M. Luc Perrin et Mme Ana Costa.',
      ['co-chair Luc Perrin @JCA-EAU', 'co-chair Ana Costa @JCA-EAU'],
    ],
    [
      'Les Coprésidents du FG-SOL, MM. Luc Perrin (France) et Karl Braun (Allemagne), ont conclu.',
      ['co-chair Luc Perrin @FG-SOL #FR', 'co-chair Karl Braun @FG-SOL #DE'],
    ],
    [
      'M. Luc Perrin et Mme Ana Costa, Vice-Présidents de la CE 2, ont remercié les participants.',
      ['vice-chair Luc Perrin @CE 2', 'vice-chair Ana Costa @CE 2'],
    ],
    [
      'M. Luc Perrin et Mme Ana Costa, respectivement Président et Vice-Présidente de la CE 2,',
      ['chair Luc Perrin @CE 2', 'vice-chair Ana Costa @CE 2'],
    ],
    [
      'M. Luc Perrin (France), assisté de Mme Ana Costa (Brésil), Vice-Présidente de la CE 2, a présenté le projet.',
      ['vice-chair Ana Costa @CE 2 #BR'],
    ],
    ['Président: M. Luc Perrin (France)', ['chair Luc Perrin #FR']],
    ['Présidente – Mme Ana Costa (Brésil), ana.costa@exemple.br', ['chair Ana Costa #BR <ana.costa@exemple.br>']],
    ['Président: Luc Perrin (France)', ['chair Luc Perrin #FR']],
    [
      'Vice-Présidents: M. Luc Perrin (France), Mme Ana Costa (Brésil) et M. Karl Braun (Allemagne)',
      ['vice-chair Luc Perrin #FR', 'vice-chair Ana Costa #BR', 'vice-chair Karl Braun #DE'],
    ],
    ['Mme Ana Costa, Rapporteur pour la Question 6/17, présentera le texte.', ['rapporteur Ana Costa @CE 17']],
    [
      'le Rapporteur pour la Question 6/17, M. Karl Braun (k.braun@exemple.de)',
      ['rapporteur Karl Braun @CE 17 <k.braun@exemple.de>'],
    ],
    ["Le Secrétaire général de l'UIT, M. Hamadoun Touré, a salué les délégués.", ['secretary-general Hamadoun Touré']],
    ['Mme Doreen Bogdan-Martin, Secrétaire générale, ouvrira le forum.', ['secretary-general Doreen Bogdan-Martin']],
    [
      'Le Vice-Secrétaire général, M. Tomas Lamanauskas, représentera le Secrétaire général.',
      ['deputy-secretary-general Tomas Lamanauskas'],
    ],
    [
      'M. Seizo Onoe, Directeur du Bureau de la normalisation des télécommunications, a remercié',
      ['director Seizo Onoe @TSB'],
    ],
    ['M. Mario Maniewicz, Directeur du BR, et le Directeur du BDT', ['director Mario Maniewicz @BR']],
    [
      'Pour tout renseignement, veuillez contacter M. Karl Braun (karl.braun@itu.int).',
      ['contact Karl Braun <karl.braun@itu.int>'],
    ],
    ['Point de contact: Mme Ana Costa, courriel: ana.costa@itu.int', ['contact Ana Costa <ana.costa@itu.int>']],
    [
      'veuillez prendre contact avec Mme Ana Costa, à l’adresse ana.costa@itu.int',
      ['contact Ana Costa <ana.costa@itu.int>'],
    ],
    ['S.E. M. Amadou Ba, Ministre des télécommunications, a prononcé une allocution.', ['other Amadou Ba']],
    ['M. Jean DUPONT (Suisse), Président de la CE 3', ['chair Jean DUPONT @CE 3 #CH']],
    ['M. A. B. van der Meer (Pays-Bas), Président de la CE 3', ['chair A. B. van der Meer @CE 3 #NL']],
    ['M. Sidi Ould Cheikh (Mauritanie), Président de la CE 3', ['chair Sidi Ould Cheikh @CE 3 #MR']],
    [
      'M. Fahad bin Saleh Al-Rashid (Arabie saoudite) est Vice-Président de la CE 3',
      ['vice-chair Fahad bin Saleh Al-Rashid @CE 3 #SA'],
    ],
    [
      'Dr Jean-Pierre d’Arcy (Administration du Canada) est Président de la CE 3',
      ["chair Jean-Pierre d'Arcy @CE 3 #CA"],
    ],
    ['Mme Ana Costa (Société Télé, Brésil), Présidente de la CE 3', ['chair Ana Costa @CE 3 #BR']],
    ['Mme Ana Costa, Brésil, Présidente de la CE 3', ['chair Ana Costa @CE 3 #BR']],
    ['M. Kim Min-jun (Rép. de Corée) a été réélu Président de la CE 3.', ['chair Kim Min-jun @CE 3 #KR']],
    ['M. Ali Hassan (EAU, ARB), Vice-Président de la CE 3', ['vice-chair Ali Hassan @CE 3 #AE ~ARB']],
    [
      'Mme Ana Costa est Présidente de la CE 2 et Vice-Présidente du GCNT.',
      ['chair Ana Costa @CE 2', 'vice-chair Ana Costa @GCNT'],
    ],
    ['La présidence de la CE 3 sera assurée par M. Karl Braun.', ['chair Karl Braun @CE 3']],
    ['Sous la présidence de M. Karl Braun, le GTC-X a examiné le rapport.', ['chair Karl Braun @GTC-X']],
    ['La JCA-EAU se réunit. Cette JCA est présidée par Mme Ana Costa.', ['chair Ana Costa @JCA-EAU']],
    [
      'Les Vice-Présidents sont M. A. Ba (Sénégal) et Mme C. Diaz (Mexique).',
      ['vice-chair A. Ba #SN', 'vice-chair C. Diaz #MX'],
    ],
    ['M. Kenji Ota (Japon) – Président de la CE 9', ['chair Kenji Ota @CE 9 #JP']],
    ['M. Kenji Ota, Président, CE 9', ['chair Kenji Ota @CE 9']],
    [
      "Veuillez vous adresser à M. Kenji Ota, Conseiller de la CE 17, à l'adresse k.ota@itu.int.",
      ['contact Kenji Ota @CE 17 <k.ota@itu.int>'],
    ],
    [
      'M. Ali Ba (Mali) succède à M. Kenji Ota (Japon) à la présidence du GCR.',
      ['chair Ali Ba @GCR #ML', 'chair Kenji Ota @GCR #JP'],
    ],
    // Nobody, or nobody with a role.
    ['Madame, Monsieur,', []],
    ['Mme la Présidente et M. le Directeur ont remercié', []],
    ['La Présidente de la CE 5 a remercié les participants.', []],
    ['M. Luc Perrin a déclaré que la question était importante.', []],
    ['Mme Ana Costa (Brésil) a présenté la contribution de son pays.', []],
    ['Aux Présidents et Vice-Présidents des Commissions d’études', []],
    ['Le Président du Groupe a remercié M. Luc Perrin.', []],
    ['Le Directeur a rencontré M. Luc Perrin, que le Président a remercié.', []],
    ['Société Dupont (France), Membre de Secteur', []],
    ['Président: ', []],
    ['M. …, Président de la CE 3', []],
    ['Veuillez agréer, Madame, Monsieur, l’assurance de ma haute considération.', []],
    ['la Commission Vice-Présidente Europe', []],
  ];
  it.each(cases)('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('whose officer somebody is', () => {
  const cases: readonly (readonly [readonly string[], readonly string[]])[] = [
    [['La CE 9 se réunira en mars. Son Président, M. Satoshi Ito, ouvrira la réunion.'], ['chair Satoshi Ito @CE 9']],
    [
      ['Le GTC-EAU relève de la Résolution 7 (Lyon, 2019). Il est présidé par M. Luc Perrin.'],
      ['chair Luc Perrin @GTC-EAU'],
    ],
    [
      [
        'Objet: création de la JCA-EAU',
        'Le GCNT a désigné comme coprésidents M. Luc Perrin (France) et Mme Ana Costa (Brésil).',
      ],
      ['co-chair Luc Perrin @JCA-EAU #FR', 'co-chair Ana Costa @JCA-EAU #BR'],
    ],
    [
      [
        'Objet: création du FG-EAU',
        "La Commission d'études 9 a désigné:",
        '–\tMme Ana Costa (Brésil), Présidente;',
        '–\tM. Luc Perrin (France), Vice-Président.',
      ],
      ['chair Ana Costa @FG-EAU #BR', 'vice-chair Luc Perrin @FG-EAU #FR'],
    ],
    [
      [
        'Objet: création du FG-EAU',
        "Le FG-EAU relève de la Commission d'études 9, à laquelle il fera rapport.",
        'Mme Ana Costa (Brésil) et M. Luc Perrin (France) coprésideront le groupe.',
      ],
      ['co-chair Ana Costa @FG-EAU #BR', 'co-chair Luc Perrin @FG-EAU #FR'],
    ],
    [['La CE 9 a élu Mme Ana Costa (Brésil) Présidente.'], ['chair Ana Costa @CE 9 #BR']],
    [
      ['Le SG9RG-AFR est créé.', "M. Luc Perrin (France) en assure la présidence par intérim jusqu'en juin."],
      ['acting-chair Luc Perrin @SG9RG-AFR #FR'],
    ],
    [
      ["M. Luc Perrin (France) n'est plus en mesure d'exercer ses fonctions de Président de la CE 9."],
      ['chair Luc Perrin @CE 9 #FR'],
    ],
    [
      ['Mme Ana Costa a été nommée Rapporteure de la CE 9, en remplacement de M. Luc Perrin.'],
      ['rapporteur Ana Costa @CE 9', 'rapporteur Luc Perrin @CE 9'],
    ],
    [['La CE 9 est invitée.', 'M. Luc Perrin présidera le séminaire.'], ['chair Luc Perrin']],
    [['La CE 9 est présidée depuis lors par Mme Ana Costa.'], ['chair Ana Costa @CE 9']],
    [
      [
        'Les Vice-Présidents de la CE 9 sont:',
        '- Mme Ana Costa (Brésil), AMS;',
        '- M. Tarek Aziz Said (Jordanie), ARB.',
        'M. Luc Perrin, Secrétaire général de l’UIT, a salué M. Karl Braun.',
      ],
      [
        'vice-chair Ana Costa @CE 9 #BR ~AMS',
        'vice-chair Tarek Aziz Said @CE 9 #JO ~ARB',
        'secretary-general Luc Perrin',
      ],
    ],
  ];
  it.each(cases)('%s', (lines, expected) => expect(shown(...lines)).toEqual(expected));

  it('is that of the group which the subject of the letter names', () => {
    const document = withGroups(
      'Objet: réunion du GCR',
      'a',
      'b',
      'c',
      'd',
      'La réunion sera présidée par M. Luc Perrin.',
    );
    const [found] = detectPeople(document, people, document.blocks[0]?.span ?? null).findings;
    expect(found?.value).toMatchObject({ role: 'chair', group: 'GCR' });
  });
});

describe('persons to ask', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'M. Luc Perrin (téléphone: +41 22 730 00 00, courriel: luc.perrin@exemple.org) se tient à votre disposition.',
      ['contact Luc Perrin <luc.perrin@exemple.org>'],
    ],
    [
      'Mme Ana Costa, en poste à Accra (tél.: +233 30 000 00, courriel: ana@exemple.org), est la personne à contacter.',
      ['contact Ana Costa <ana@exemple.org>'],
    ],
    [
      'Mme Ana Costa (Brésil), Rapporteure pour la Question 7/9, répondra aux questions à l’adresse ana@exemple.org.',
      ['rapporteur Ana Costa @CE 9 #BR <ana@exemple.org>'],
    ],
    [
      'La Présidente de la CE 9, Mme Ana Costa (ana@exemple.org), se tient à votre disposition.',
      ['chair Ana Costa @CE 9 <ana@exemple.org>'],
    ],
    ['Mme Ana Costa, Présidente de la CE 9, a présenté le projet (voir aide@exemple.org).', ['chair Ana Costa @CE 9']],
  ];
  it.each(cases)('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('outside offices', () => {
  it.each([
    ["M. Luc Perrin, Président de l'ISO, a participé.", ['other Luc Perrin']],
    ['Mme Ana Costa, Présidente de la République, a ouvert le sommet.', ['other Ana Costa']],
    ["Le Secrétaire général de l'OMM, M. Karl Braun,", ['other Karl Braun']],
    ["M. Karl Braun, Directeur du Bureau régional de l'UIT pour l'Afrique,", ['other Karl Braun']],
    ['M. Karl Braun, Directeur général de la société Eau', ['other Karl Braun']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('lists and tables', () => {
  it('reads the list that a line introduces', () => {
    expect(
      shown(
        'Le GTC-X est présidé par Mme Ana Costa (Brésil), assistée des trois Vice-Présidents suivants:',
        '–\tAFR\t– M. Sidi Ba (Sénégal)',
        '–\tEUR\t– Mme Éva Novák (République tchèque);',
        '•\tKarl Braun (Allemagne)',
        'M. Luc Perrin (France) a pris la parole.',
      ),
    ).toEqual([
      'chair Ana Costa @GTC-X #BR',
      'vice-chair Sidi Ba @GTC-X #SN ~AFR',
      'vice-chair Éva Novák @GTC-X #CZ ~EUR',
      'vice-chair Karl Braun @GTC-X #DE',
    ]);
  });
  it('reads persons under a heading that is a role, of the annex’s group', () => {
    const inAnnex = (text: string): Line => ({ text, zone: 'annex', annex: 0 });
    expect(
      shown(
        inAnnex('Activité conjointe de coordination sur l’eau (JCA-EAU)'),
        inAnnex('Mandat'),
        inAnnex('12\tPrésident'),
        inAnnex('M. Luc Perrin (France), luc@exemple.fr'),
      ),
    ).toEqual(['chair Luc Perrin @JCA-EAU #FR <luc@exemple.fr>']);
  });
  it('reads each item’s own role', () => {
    expect(
      shown(
        'La CE 3 a élu les personnes suivantes aux postes de Président et de Vice-Présidents:',
        '– M. Luc Perrin (France), Président',
        '– Mme Ana Costa (Brésil), Vice-Présidente',
      ),
    ).toEqual(['chair Luc Perrin @CE 3 #FR', 'vice-chair Ana Costa @CE 3 #BR']);
  });
  it('reads a table by its headings', () => {
    expect(
      shown(
        'Équipe de direction de la CE 3:',
        ...table([
          ['Nom', 'Pays', 'Fonction', 'Région'],
          ['M. Luc Perrin', 'France', 'Président', 'EUR'],
          ['Ana Costa', 'Brésil', 'Vice-Présidente', 'AMS'],
        ]),
      ),
    ).toEqual(['chair Luc Perrin @CE 3 #FR ~EUR', 'vice-chair Ana Costa @CE 3 #BR ~AMS']);
  });
  it('reads a table with the role before the name', () => {
    expect(
      shown(
        ...table([
          ['Président de la CE 3', 'M. Luc Perrin (France)'],
          ['Rapporteur', 'Mme Ana Costa'],
        ]),
      ),
    ).toEqual(['chair Luc Perrin @CE 3 #FR', 'rapporteur Ana Costa']);
  });
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    [
      'a column of chairs, country and group in columns of their own',
      [
        ['Groupe', 'Président sortant', 'Pays', 'Mandat'],
        ["Commission d'études 5", 'Mme Ana Costa', 'Brésil', '2023'],
        ['GCR', 'M. Luc Perrin', 'France', '2019'],
        ['CE 9', 'vacant', '–', 'à pourvoir'],
      ],
      ['chair Ana Costa @CE 5 #BR', 'chair Luc Perrin @GCR #FR'],
    ],
    [
      'a column for each role, several persons in a cell',
      [
        ['Commission', 'Présidente ou Président', 'Vice-Présidents'],
        ['CE 2', 'Mme Ana Costa (Brésil)', 'M. Luc Perrin (France), M. Karl Braun (Allemagne)'],
        ['CE 3', 'À désigner', 'Mme Li Wei (Chine)'],
      ],
      [
        'chair Ana Costa @CE 2 #BR',
        'vice-chair Luc Perrin @CE 2 #FR',
        'vice-chair Karl Braun @CE 2 #DE',
        'vice-chair Li Wei @CE 3 #CN',
      ],
    ],
    [
      'a country behind each person of a row',
      [
        ['CE', 'Président', 'Pays', 'Vice-Président', 'Pays'],
        ['CE 2', 'Ana Costa', 'Brésil', 'Luc Perrin', 'France'],
      ],
      ['chair Ana Costa @CE 2 #BR', 'vice-chair Luc Perrin @CE 2 #FR'],
    ],
    [
      'regions beside the officers',
      [
        ['Région', 'Vice-Présidents'],
        ['AFR', 'Mme Awa Sarr (Sénégal)'],
        ['EUR', 'M. Luc Perrin (France)'],
      ],
      ['vice-chair Awa Sarr #SN ~AFR', 'vice-chair Luc Perrin #FR ~EUR'],
    ],
    [
      'where the role has no persons but regions and dates',
      [
        ['Commission', 'Président', 'Échéance'],
        ['CE 2', 'Asie', '3 mai 2021'],
        ['CE 3', 'Fédération de Russie', '4 mai 2021'],
      ],
      [],
    ],
    [
      'a president who heads a column of opinions',
      [
        ['Proposition', 'Avis du Président', 'Décision'],
        ['Fusion', 'M. Luc Perrin y est favorable', 'différée'],
      ],
      [],
    ],
  ])('reads %s', (_, rows, expected) => {
    expect(shown(...table(rows))).toEqual(expected);
  });
  it('gives a row under an announced role its own group', () => {
    expect(
      shown(
        "Présidents des commissions d'études:",
        ...table([
          ['CE 2', 'Mme Ana Costa (Brésil)'],
          ['CE 3', 'M. Luc Perrin (France)'],
        ]),
      ),
    ).toEqual(['chair Ana Costa @CE 2 #BR', 'chair Luc Perrin @CE 3 #FR']);
  });
  it('leaves other tables alone', () => {
    expect(
      shown(
        ...table([
          ['Date', 'Lieu'],
          ['3 mai', 'Genève'],
          ['Président', 'à désigner'],
        ]),
      ),
    ).toEqual([]);
  });
  it('leaves lists of other things alone', () => {
    expect(
      shown(
        'Le Président de la CE 3 a rappelé les points suivants:',
        '– Contributions reçues',
        '– Genève (Suisse)',
        '– Ordre du jour',
      ),
    ).toEqual([]);
  });
  it('leaves letterhead and signature to others', () => {
    expect(
      shown(
        { text: 'Contact: M. Luc Perrin', zone: 'letterhead' },
        { text: 'Luc Perrin', zone: 'closing' },
        { text: 'Directeur du TSB', zone: 'closing' },
      ),
    ).toEqual([]);
  });
});

describe('one person named often', () => {
  it('is one, with or without accents and spaces', () => {
    const { findings } = detectPeople(
      withGroups(
        'M. Amir Al Zarûni (Oman), Président de la JCA-EAU.',
        'Le Président de la JCA-EAU, M. Amir Alzaruni',
        'M. AMIR AL-ZARUNI, Président de la JCA-EAU',
      ),
      people,
    );
    expect(findings.map(({ value, clues }) => [value.name, clues.length])).toEqual([['Amir Al Zarûni', 3]]);
  });
  it('is one where only the family name follows', () => {
    expect(
      shown('Mme Ana Costa (Brésil), Présidente de la CE 3.', 'La Présidente de la CE 3, Mme Costa, a conclu.'),
    ).toEqual(['chair Ana Costa @CE 3 #BR']);
  });
  it('is two in two roles', () => {
    expect(
      shown(
        'Mme Ana Costa (Brésil), Vice-Présidente de la CE 3.',
        'Depuis mai, la CE 3 est présidée par Mme Ana Costa.',
      ),
    ).toEqual(['vice-chair Ana Costa @CE 3 #BR', 'chair Ana Costa @CE 3 #BR']);
  });
  it('points at words of the source', () => {
    const document = withGroups('Le Président\u00a0de la JCA\u2011EAU, M.\u00a0Luc Perrin, a conclu.');
    const clue = detectPeople(document, people).findings[0]?.clues[0];
    expect(clean(document.text.slice(clue?.span.start, clue?.span.end))).toBe('Président de la JCA-EAU, M. Luc Perrin');
  });
});

describe('countries', () => {
  it.each([
    ['Suisse', 'CH'],
    ['CÔTE D’IVOIRE', 'CI'],
    ["Etats-Unis d'Amérique", 'US'],
    ['Corée, République de', 'KR'],
    ['Corée (République de)', 'KR'],
    ['Rép. de Corée', 'KR'],
    ['Rép. dém. du Congo', 'CD'],
    ['Émirats arabes unis', 'AE'],
    ['EAU', 'AE'],
    ["Iran (République islamique d')", 'IR'],
    ["Iran, République islamique d'", 'IR'],
    ['Tanzanie, République-Unie de', 'TZ'],
    ["Administration de l'Italie", 'IT'],
    ['Venezuela, République bolivarienne du', 'VE'],
    ['Royaume-Uni', 'GB'],
    ['Viet Nam', 'VN'],
    ['République tchèque', 'CZ'],
    ['Türkiye', 'TR'],
    ['Saint-Vincent-et-les Grenadines', 'VC'],
    ['Genève', null],
    ['Président', null],
    ['', null],
    ['République', null],
  ])('%s', (name, code) => expect(countryCode(name, countries)).toBe(code));
});

it.each([
  ['', 'M. Luc '],
  ['', 'Président de la CE 3, '],
  ['M. ', 'A. '],
  ['MM. ', 'Luc Perrin (France), '],
  ['', 'Vice-Présidents: '],
  ['', '(('],
  ['', 'M. '],
])('reads %s%s again and again with work in proportion to its length', async (head, piece) => {
  await expectLinear((times) => shown(head + piece.repeat(times)), 1_000);
});

describe('one to ask under a heading of that name', () => {
  it.each([
    'F. Point de contact du pays hôte',
    '7\tPersonne à contacter au secrétariat',
    'Interlocutrice du Bureau régional',
  ])('%s', (heading) => {
    expect(shown(heading, 'Mme Ida Lind, courriel: i.lind@exemple.org.')).toEqual([
      'contact Ida Lind <i.lind@exemple.org>',
    ]);
  });
  it('and not under a sentence that speaks of one', () => {
    expect(
      shown('Le point de contact du pays hôte a écrit aux participants', 'Mme Ida Lind, de Lomé, a répondu.'),
    ).toEqual([]);
  });
});

describe('whom to ask', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Mme Ana Costa (tél.: +41 22 700 00 00) et, pour le pays hôte, M. Karl Braun (kb@exemple.org) se tiennent à votre disposition.',
      ['contact Ana Costa', 'contact Karl Braun <kb@exemple.org>'],
    ],
    [
      'Mme Ana Costa et M. Karl Braun peuvent fournir tout renseignement complémentaire (info@exemple.org).',
      ['contact Ana Costa', 'contact Karl Braun'],
    ],
    [
      'Mme Ana Costa, Présidente de la CE 5, et M. Karl Braun (Togo) sont à votre disposition.',
      ['chair Ana Costa @CE 5', 'contact Karl Braun #TG'],
    ],
    [
      'Mme Ana Costa (ac@exemple.org, +41 22 700 00 00) peut fournir tout renseignement complémentaire.',
      ['contact Ana Costa <ac@exemple.org>'],
    ],
    ['Mme Ana Costa est en mesure de vous renseigner.', ['contact Ana Costa']],
    ['Le plan établi par M. Karl Braun peut être consulté par les membres.', []],
    ["Le rapport de M. Karl Braun est à votre disposition sur le site de l'Union.", []],
    ['Les services de M. Karl Braun se tiennent à votre disposition.', []],
    ['Mme Ana Costa peut fournir un exposé.', []],
    ['Mme Ana Costa et M. Karl Braun se tiennent debout.', []],
  ];
  it.each(cases)('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});

describe('what an office is for, and what is presided over', () => {
  const about = 'La JCA-EAU poursuit ses travaux.';
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Les observations seront adressées à Mme Ana Costa (Brésil), Rapporteure de la CE 5 pour les méthodes de travail (ac@exemple.org).',
      ['rapporteur Ana Costa @CE 5 #BR <ac@exemple.org>'],
    ],
    ['M. Karl Braun, Rapporteur de la CE 5, a présenté le texte (tsb@exemple.org).', ['rapporteur Karl Braun @CE 5']],
    [
      'Une réunion d’échange de vues aura lieu le 4 mai. Elle sera coprésidée par Mme Ana Costa (Brésil) et M. Karl Braun (Togo).',
      ['co-chair Ana Costa #BR', 'co-chair Karl Braun #TG'],
    ],
    ['La table ronde sera présidée par Mme Ana Costa.', ['chair Ana Costa']],
    ['La réunion sera présidée par Mme Ana Costa.', ['chair Ana Costa @JCA-EAU']],
    ['M. Karl Braun, Adjoint au Directeur, assurera la transition.', ['other Karl Braun']],
    ['Mme Ana Costa, adjointe à la Secrétaire générale, a pris la parole.', ['other Ana Costa']],
    ['M. Karl Braun, adjoint de la commune, a pris la parole.', []],
  ];
  it.each(cases)('%s', (text, expected) => expect(shown(about, text)).toEqual(expected));
});
