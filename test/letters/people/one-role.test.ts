import { describe, expect, it } from 'vitest';
import { shown } from '../../support/detected-people.js';

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

describe('outside offices', () => {
  it.each([
    ["M. Luc Perrin, Président de l'ISO, a participé.", ['other Luc Perrin']],
    ['Mme Ana Costa, Présidente de la République, a ouvert le sommet.', ['other Ana Costa']],
    ["Le Secrétaire général de l'OMM, M. Karl Braun,", ['other Karl Braun']],
    ["M. Karl Braun, Directeur du Bureau régional de l'UIT pour l'Afrique,", ['other Karl Braun']],
    ['M. Karl Braun, Directeur général de la société Eau', ['other Karl Braun']],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));
});
